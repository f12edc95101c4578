/// The convention of 2015 between the Département de la Seine-Saint-Denis and the commune of
/// Pierrefitte: what the document itself says, and nothing else.
///
/// The document holds the report n° 03-03, the convention it proposes and the deliberation that
/// approves it. Known from elsewhere and therefore absent: when it was signed, the numbers of the
/// parties, what the commune's council voted.
package enum Pierrefitte {
  /// Who records the facts: the mission that carries the social projects.
  package static let author = "mission-pst"

  /// When the first fact is recorded: 2015-03-06T08:00:00.000Z, the day after the vote.
  package static let recordedFrom: Int64 = 1_425_628_800_000

  /// The facts in the order of their recording, one second apart.
  ///
  /// - Returns: The facts.
  /// - Throws: The line of the script that cannot be read, which a test excludes.
  package static func facts() throws(ScriptError) -> [ScriptedFact] {
    try Script.facts(in: script, from: recordedFrom, by: author)
  }
}
