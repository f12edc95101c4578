package import Partnership

/// What the clock on the wall says where the user is.
///
/// The workbench reads no clock: whoever runs it says the time with each tick.
package struct Moment: Sendable, Hashable {
  /// The calendar day.
  package var day: Day
  /// The hour, 0 to 23.
  package var hour: Int
  /// The minute, 0 to 59.
  package var minute: Int
  /// The second, 0 to 59.
  package var second: Int
  /// The thousandth of a second, 0 to 999.
  package var millisecond: Int

  /// Makes a moment.
  ///
  /// - Parameters:
  ///   - day: The calendar day.
  ///   - hour: The hour, 0 to 23.
  ///   - minute: The minute, 0 to 59.
  ///   - second: The second, 0 to 59.
  ///   - millisecond: The thousandth of a second, 0 to 999.
  package init(day: Day, hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.millisecond = millisecond
  }

  /// The hour and the minute as `14:05`.
  var clock: String {
    let parts = [hour, minute].map { ($0 < 10 ? "0" : "") + String($0) }
    return parts.joined(separator: ":")
  }

  /// The hour, the minute and the second as `14:05:09`.
  var preciseClock: String { "\(clock):\(second < 10 ? "0" : "")\(second)" }

  /// Thousandths of a second since a day long past, to tell how long something takes.
  var milliseconds: Int {
    (((day.number * 24 + hour) * 60 + minute) * 60 + second) * 1000 + millisecond
  }
}
