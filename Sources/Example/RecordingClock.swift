import Partnership

/// When facts are recorded: on working days, from half past seven to half past four, UTC.
struct RecordingClock: Sendable {
  /// The first and the last day of recording.
  static let window = 738_157...739_939
  private static let opening = 27_000_000
  private static let opened = 32_400_000
  private static let dayOf1970 = 719_162

  /// How many waves share the window; nothing where facts are recorded near their own day.
  private let waves: Int?
  private var wave = -1
  private var days: [Int] = []
  private var firstOfDay = 0
  private var countOfDay = 0
  private var random: SplitMix64

  /// The working days of the window, as numbers of days.
  private static let workingDays = window.filter { isWorking($0) }

  init(waves: Int?, seed: UInt64) {
    self.waves = waves
    random = SplitMix64(seed: seed, part: -1)
  }

  /// Whether a day is from Monday to Friday; public holidays are left out of account.
  static func isWorking(_ day: Int) -> Bool { day % 7 < 5 }

  /// The day itself, or the Monday after it.
  static func working(_ day: Int) -> Int { isWorking(day) ? day : day + 7 - day % 7 }

  /// The last day a wave may speak of: the day its recording begins.
  static func horizon(ofWave wave: Int, of waves: Int) -> Int {
    workingDays[min(workingDays.count - 1, workingDays.count * wave / max(1, waves))]
  }

  /// Starts the next wave, whose facts are meant for these days, which never decrease.
  mutating func begin(days: [Int]) {
    wave += 1
    self.days = days
    firstOfDay = 0
    countOfDay = 0
  }

  /// The instant of a fact of the wave; asked for in order, the answers increase.
  mutating func instant(at place: Int) -> Int64 {
    if let waves { return spread(place, of: waves) }
    if place >= firstOfDay + countOfDay {
      firstOfDay = place
      countOfDay = days[place...].prefix { $0 == days[place] }.count
    }
    let slot = RecordingClock.opened / (countOfDay + 1)
    let start = slot * (place - firstOfDay) + random.below(slot)
    return RecordingClock.milliseconds(day: days[place], since: start)
  }

  /// Spreads the wave over its share of the working time of the window.
  private mutating func spread(_ place: Int, of waves: Int) -> Int64 {
    let days = RecordingClock.workingDays
    let share = days.count * RecordingClock.opened / max(1, waves)
    let slot = max(1, share / (self.days.count + 1))
    let moment = wave * share + place * slot + random.below(slot)
    let day = min(days.count - 1, moment / RecordingClock.opened)
    return RecordingClock.milliseconds(day: days[day], since: moment - day * RecordingClock.opened)
  }

  private static func milliseconds(day: Int, since start: Int) -> Int64 {
    Int64(day - dayOf1970) * 86_400_000 + Int64(opening + start)
  }
}
