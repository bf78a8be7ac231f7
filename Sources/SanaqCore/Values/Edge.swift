/// One side of an interval: a bound that belongs to it, one that does not, or none at all.
///
/// `at least 50` has the lower edge `.included(50)`, `more than 50` has `.excluded(50)`.
public enum Edge: Hashable, Sendable {
  /// The number is itself a possible value: `at least 50`.
  case included(Double)
  /// Values come as near to the number as you like, and don't reach it: `more than 50`.
  case excluded(Double)
  /// Values go on without end on this side.
  case unbounded

  /// The number at the edge; nil where there is none.
  public var value: Double? {
    switch self {
    case .included(let value), .excluded(let value): value
    case .unbounded: nil
    }
  }

  /// Whether the number at the edge is itself a possible value.
  public var isIncluded: Bool {
    if case .included = self { true } else { false }
  }

  /// A copy with the number replaced by `transform` of it.
  public func map(_ transform: (Double) -> Double) -> Edge {
    switch self {
    case .included(let value): .included(transform(value))
    case .excluded(let value): .excluded(transform(value))
    case .unbounded: .unbounded
    }
  }

  /// A number, positive zero for negative zero; nil for NaN and the infinities, which are no edges.
  var normalized: Edge? {
    guard let value else { return self }
    guard value.isFinite else { return nil }
    return map { $0 == 0 ? 0 : $0 }
  }
}
