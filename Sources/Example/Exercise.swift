/// Made-up facts about real communes of the Seine-Saint-Denis, to practise on and to measure with.
///
/// The same seed gives the same facts, byte for byte. They are made a few thousand at a time, so
/// that a million of them costs no more memory than ten thousand. Identifiers stay clear of those
/// of ``Pierrefitte``: both fit in one store. Nothing names a person.
package struct Exercise: Sequence, Sendable {
  /// Which exercise.
  package let seed: UInt64
  /// How many facts; nothing for the exercise of some forty conventions.
  package let count: Int?
  /// The writer that corrections and retractions name.
  package let writer: String

  /// Describes an exercise.
  ///
  /// - Parameters:
  ///   - seed: Which exercise.
  ///   - facts: How many facts; nothing for the forty conventions from 2019 to November 2026.
  ///   - writer: The writer of the journal the facts go to. A fact recorded at
  ///     ``ScriptedFact/recordedAt`` must be given the counter 0, for corrections name facts so.
  package init(seed: UInt64 = 75, facts: Int? = nil, writer: String = "exemple") {
    self.seed = seed
    count = facts
    self.writer = writer
  }

  /// Starts the exercise from its first fact.
  package func makeIterator() -> ExerciseIterator { ExerciseIterator(self) }
}

/// Makes the facts of an exercise, one wave of conventions after the other.
package struct ExerciseIterator: IteratorProtocol, Sendable {
  /// How many conventions live in one wave.
  private static let conventionsPerWave = 40
  /// A little less than a wave makes, so that there are always enough waves.
  private static let factsPerWave = 3200
  /// The first day of the practice store.
  private static let firstDay = 737_070

  private let exercise: Exercise
  private let waves: Int
  private var wave = 0
  private var numbering = Numbering()
  private var clock: RecordingClock
  private var launched: Set<Int> = []
  private var facts: [ScriptedFact] = []
  private var nextFact = 0
  private var given = 0

  init(_ exercise: Exercise) {
    self.exercise = exercise
    waves = exercise.count.map { $0 / ExerciseIterator.factsPerWave + 1 } ?? 1
    clock = RecordingClock(waves: exercise.count == nil ? nil : waves, seed: exercise.seed)
  }

  /// The next fact, or nothing after the last one.
  package mutating func next() -> ScriptedFact? {
    if let count = exercise.count, given >= count { return nil }
    while nextFact >= facts.count {
      guard exercise.count != nil || wave < waves else { return nil }
      makeWave()
    }
    given += 1
    nextFact += 1
    return facts[nextFact - 1]
  }

  private mutating func makeWave() {
    var drafts = Wave()
    let horizon =
      exercise.count == nil
      ? RecordingClock.window.upperBound : RecordingClock.horizon(ofWave: wave, of: waves)
    if wave == 0 { Cast.open(&drafts, on: ExerciseIterator.firstDay) }
    for index in 0..<ExerciseIterator.conventionsPerWave {
      record(index, horizon, &drafts)
    }
    facts = drafts.facts(&numbering, &clock, writer: exercise.writer)
    nextFact = 0
    wave += 1
  }

  private mutating func record(_ index: Int, _ horizon: Int, _ drafts: inout Wave) {
    let place = wave * ExerciseIterator.conventionsPerWave + index
    var random = SplitMix64(seed: exercise.seed &+ 1, part: place)
    let start = start(of: index, horizon, &random)
    let commune = commune(of: place)
    if launched.insert(commune).inserted {
      ProjectStart(commune: commune, day: start - 10).record(&drafts, &random)
    }
    var life = ConventionLife(
      place: place, commune: commune, start: start, horizon: horizon, seed: exercise.seed, &drafts)
    life.record(&drafts)
  }

  /// Two thirds of the conventions begin along the years, the others in the last sixteen months.
  private func start(of index: Int, _ horizon: Int, _ random: inout SplitMix64) -> Int {
    let first = ExerciseIterator.firstDay + 14
    let recent = horizon - 490
    let old = ExerciseIterator.conventionsPerWave * 2 / 3
    let slot = index < old ? (recent - first) / old : 32
    let begin = index < old ? first + slot * index : recent + slot * (index - old)
    return RecordingClock.working(begin + random.below(slot))
  }

  /// Twenty-four communes come round; the one of the 2015 document stays out.
  private func commune(of place: Int) -> Int {
    let shift = Int(exercise.seed % 40)
    let rounds = exercise.count == nil ? 24 : 40
    let index = (place % rounds * 7 + shift) % 40
    return index == Commune.pierrefitte ? (index + 1) % 40 : index
  }
}
