/// What an interval's edges say, in one word of the sheet.
public enum Bound: String, Hashable, Sendable, CaseIterable, Codable {
  /// One value: `18`.
  case exact
  /// Both ends are known: `24…99`.
  case range
  /// No upper end, and the lower one is possible: `at least 50`.
  case atLeast = "at_least"
  /// No upper end, and the lower one is not possible: `more than 50`.
  case moreThan = "more_than"
  /// No lower end, and the upper one is possible: `up to 900`.
  case atMost = "at_most"
  /// No lower end, and the upper one is not possible: `fewer than 900`.
  case lessThan = "less_than"
}

extension Bound {
  /// The word for two numbers that come without one; nil where there are none.
  package static func between(_ low: Double?, _ high: Double?) -> Bound? {
    switch (low, high) {
    case (nil, nil): nil
    case (_, nil): .atLeast
    case (nil, _): .atMost
    case (let low?, let high?): low == high ? .exact : .range
    }
  }
}

extension Interval {
  /// The word for this interval; nil where it is unbounded on both sides.
  public var bound: Bound? {
    switch (lower, upper) {
    case (.unbounded, .unbounded): nil
    case (.included, .unbounded): .atLeast
    case (.excluded, .unbounded): .moreThan
    case (.unbounded, .included): .atMost
    case (.unbounded, .excluded): .lessThan
    default: isExact ? .exact : .range
    }
  }

  /// The interval that a row of the sheet describes; nil where the cells contradict each other.
  ///
  /// The sheet has no word for a half-open range, so `range` closes both ends.
  public init?(low: Double?, high: Double?, bound: Bound?) {
    let lower = low.map { bound == .moreThan ? Edge.excluded($0) : .included($0) } ?? .unbounded
    let upper = high.map { bound == .lessThan ? Edge.excluded($0) : .included($0) } ?? .unbounded
    guard let interval = Interval(lower: lower, upper: upper), interval.bound == bound else { return nil }
    self = interval
  }
}
