import Partnership
import Testing

extension CaseTable {
  /// A vote told by its lines, and what comes of it.
  struct Ballot: CustomTestStringConvertible {
    let name: String
    var body = "conseil-municipal"
    let lines: [String]
    let quorum: String
    let adopts: String
    let wording: VoteWording?
    var testDescription: String { name }
  }

  private static func counts(
    _ members: Int, present: Int, represented: Int = 0, _ votes: (Int, Int, Int), _ more: String...
  ) -> [String] {
    [
      "Effectif: \(members)", "Presents: \(present)", "Representes: \(represented)",
      "Pour: \(votes.0)", "Contre: \(votes.1)", "Abstentions: \(votes.2)",
    ] + more
  }

  static let ballots: [Ballot] = [
    Ballot(
      name: "11 members need 6", lines: counts(11, present: 6, (6, 0, 0)), quorum: "yes",
      adopts: "yes", wording: .unanimous),
    Ballot(
      name: "11 members, 5 are not enough", lines: counts(11, present: 5, (5, 0, 0)), quorum: "no",
      adopts: "yes", wording: .unanimous),
    Ballot(
      name: "8 members need 5", lines: counts(8, present: 5, (3, 2, 0)), quorum: "yes",
      adopts: "yes", wording: .majority),
    Ballot(
      name: "8 members, 4 are not enough", lines: counts(8, present: 4, (4, 0, 0)), quorum: "no",
      adopts: "yes", wording: .unanimous),
    Ballot(
      name: "34 members need 18", lines: counts(34, present: 18, (17, 0, 1)), quorum: "yes",
      adopts: "yes", wording: .unanimousOfVotesCast),
    Ballot(
      name: "proxies do not count in a municipal council",
      lines: counts(34, present: 17, represented: 5, (22, 0, 0)), quorum: "no", adopts: "yes",
      wording: .unanimous),
    Ballot(
      name: "they count in a standing committee", body: "commission-permanente",
      lines: counts(34, present: 17, represented: 1, (18, 0, 0)), quorum: "yes", adopts: "yes",
      wording: .unanimous),
    Ballot(
      name: "they do not count in a departmental council", body: "conseil-departemental",
      lines: counts(34, present: 17, represented: 5, (22, 0, 0)), quorum: "no", adopts: "yes",
      wording: .unanimous),
    Ballot(
      name: "a second convocation needs no quorum",
      lines: counts(34, present: 3, (3, 0, 0), "SecondeConvocation: oui"), quorum: "yes",
      adopts: "yes", wording: .unanimous),
    Ballot(
      name: "a tie with the casting vote",
      lines: counts(11, present: 10, (5, 5, 0), "VoixPreponderante: oui"), quorum: "yes",
      adopts: "yes", wording: .majority),
    Ballot(
      name: "a tie that the casting vote rejects",
      lines: counts(11, present: 10, (5, 5, 0), "VoixPreponderante: non"), quorum: "yes",
      adopts: "no", wording: .rejected),
    Ballot(
      name: "a tie of which nobody tells the casting vote",
      lines: counts(11, present: 10, (5, 5, 0)), quorum: "yes", adopts: "undetermined",
      wording: nil),
    Ballot(
      name: "a tie in a secret ballot",
      lines: counts(11, present: 10, (5, 5, 0), "VoixPreponderante: oui", "ScrutinSecret: oui"),
      quorum: "yes", adopts: "no", wording: .rejected),
    Ballot(
      name: "abstentions are not votes cast", lines: counts(11, present: 11, (2, 1, 8)),
      quorum: "yes", adopts: "yes", wording: .majority),
    Ballot(
      name: "more against", lines: counts(11, present: 11, (4, 5, 2)), quorum: "yes", adopts: "no",
      wording: .rejected),
    Ballot(
      name: "only a wording", lines: ["VoteDeclare: unanimite"], quorum: "undetermined",
      adopts: "undetermined", wording: nil),
    Ballot(
      name: "present members suffice though the proxies are not known",
      body: "commission-permanente", lines: ["Effectif: 34", "Presents: 18"], quorum: "yes",
      adopts: "undetermined", wording: nil),
    Ballot(
      name: "proxies might make it", body: "commission-permanente",
      lines: ["Effectif: 34", "Presents: 16"], quorum: "undetermined", adopts: "undetermined",
      wording: nil),
  ]
}
