/// A date in the making: the days it may be and what is missing, without its explanation.
///
/// Lists need no more, and there are many rows; an explanation is made for the one a person asks
/// about.
struct Reckoning: Hashable {
  var span: DateSpan
  var missing: [Words] = []

  init(_ span: DateSpan, missing: [Words] = []) {
    (self.span, self.missing) = (span, missing)
  }

  /// A recorded date; one that is not known is missing.
  init(_ stated: Stated<PartialDate>, _ name: Words) {
    let span = stated.value.map { DateSpan($0) } ?? .open
    self.init(span, missing: span.exactDay == nil ? [name] : [])
  }

  /// Nothing is known.
  static func unknown(_ missing: Words...) -> Reckoning { Reckoning(.open, missing: missing) }

  /// The later of two dates, both needed.
  func later(_ other: Reckoning) -> Reckoning {
    let span = span.later(other.span)
    let all = missing + other.missing.filter { !missing.contains($0) }
    return Reckoning(span, missing: span.exactDay == nil ? all : [])
  }

  func mapped(_ rule: (Day) -> Day?) -> Reckoning {
    Reckoning(span.mapped(rule), missing: missing)
  }

  /// Whether it is on or before a day.
  func isOnOrBefore(_ day: Day) -> Answer {
    switch span.isOnOrBefore(day) {
    case true?: .yes
    case false?: .no
    case nil: .undetermined(missing: missing)
    }
  }
}
