import Partnership

/// The life of one made-up convention: what happens to it, up to a day.
///
/// Everything is drawn from a generator of its own, so that one life does not depend on the others.
/// What would happen after the horizon is left out: the file is as it would stand that day.
struct ConventionLife {
  /// How the life goes.
  enum Course: Sendable {
    /// Voted and signed by everyone, in the usual time.
    case usual
    /// One party refuses to sign.
    case refused
    /// The council of the commune votes against it.
    case rejected
    /// Nobody takes it up again.
    case abandoned
    /// Older than the register: entered as it stands, without its past.
    case enteredAsItStands
  }

  let place: Int
  let commune: Int
  let horizon: Int
  let start: Int
  let course: Course
  let kind: ConventionKind
  let story: Story
  let otherStory: Story
  let convention: Handle
  /// The parties in the order of the text: the Département, the commune, perhaps a third one.
  let parties: [Handle]
  var random: SplitMix64
  /// From when the deliberation of each side is known to be enforceable; nothing where its dates do
  /// not tell.
  var readyOn: [Int?] = [nil, nil]

  let settled: Int
  let sessions: [Int]
  let requested: Int
  let signedOn: [Int]
  let years: Int

  init(place: Int, commune: Int, start: Int, horizon: Int, seed: UInt64, _ wave: inout Wave) {
    var random = SplitMix64(seed: seed, part: place)
    self.place = place
    self.commune = commune
    self.horizon = horizon
    self.start = start
    switch random.below(100) {
    case ..<73: course = .usual
    case ..<82: course = .refused
    case ..<87: course = .rejected
    case ..<91: course = .abandoned
    default: course = .enteredAsItStands
    }
    kind = random.chance(45) ? .pstPartnership : random.one(of: .other)
    let first = random.below(Story.all.count)
    story = Story.all[first]
    otherStory = Story.all[(first + random.within(1...(Story.all.count - 1))) % Story.all.count]
    convention = wave.thing(.convention, in: Days.year(start))
    let third: Handle? =
      switch kind {
      case .localHealthContract: Cast.ars
      case .globalTerritorialAgreement, .familyPolicy: Cast.caf
      case .cityContract: Cast.state
      default: nil
      }
    parties = [Cast.department, Cast.party(commune)] + [third].compactMap { $0 }
    settled = start + random.within(50...140)
    sessions = [
      RecordingClock.working(settled + random.within(20...70)),
      RecordingClock.working(settled + random.within(30...100)),
    ]
    requested = RecordingClock.working((sessions.max() ?? settled) + random.within(12...30))
    // What was asked lately is waited for longer, so that there is always something to remind.
    let isRecent = start > horizon - 400
    let waits = parties.map { _ in
      random.chance(isRecent ? 55 : 15)
        ? random.within(isRecent ? 90...260 : 60...160) : random.within(6...45)
    }
    signedOn = waits.map { [requested] in RecordingClock.working(requested + $0) }
    years = random.pick([1, 3, 3, 4, 5], or: 3)
    self.random = random
  }

  /// Whether the file of this convention is complete, so that its signatures can be asked for.
  var isComplete: Bool { [.usual, .refused].contains(course) && place % 5 != 4 }

  /// The day the last party signs; for a convention entered as it stands, the day that is stated.
  var signed: Int { course == .enteredAsItStands ? start : signedOn.max() ?? requested }

  /// Whether the convention ever works.
  var works: Bool { [.usual, .enteredAsItStands].contains(course) && signed <= horizon }

  /// The last day of the convention.
  var end: Int { signed + years * 365 - 1 }

  /// The day somebody records what happened on a day.
  mutating func recorded(_ day: Int) -> Int {
    min(horizon, RecordingClock.working(day + random.pick([0, 0, 1, 2, 4], or: 0)))
  }

  /// Records the whole life.
  mutating func record(_ wave: inout Wave) {
    recordDraft(&wave)
    if course == .enteredAsItStands {
      recordText(&wave)
    } else {
      recordText(&wave)
      recordDeliberations(&wave)
      recordSignatures(&wave)
    }
    if works {
      recordForce(&wave)
      let protocols = recordProtocols(&wave)
      let meetings = recordMeetings(&wave, protocols)
      recordWatch(&wave, protocols, meetings)
      recordEvaluations(&wave, protocols, meetings)
    }
  }
}
