package import Partnership

/// What the clock on the wall says, to the minute, where the user is.
///
/// The workbench reads no clock: whoever runs it says the time with each tick.
package struct Moment: Sendable, Hashable {
  /// The calendar day.
  package var day: Day
  /// The hour, 0 to 23.
  package var hour: Int
  /// The minute, 0 to 59.
  package var minute: Int

  /// Makes a moment.
  ///
  /// - Parameters:
  ///   - day: The calendar day.
  ///   - hour: The hour, 0 to 23.
  ///   - minute: The minute, 0 to 59.
  package init(day: Day, hour: Int, minute: Int) {
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  /// The hour and the minute as `14:05`.
  var clock: String {
    let parts = [hour, minute].map { ($0 < 10 ? "0" : "") + String($0) }
    return parts.joined(separator: ":")
  }
}
