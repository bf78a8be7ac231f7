/// The values that a text leaves possible: never empty, never NaN, never upside down.
///
///     Interval(18)                                          // 18
///     Interval(lower: .excluded(50), upper: .unbounded)     // >50…∞
///     Interval(lower: .included(5), upper: .included(4))    // nil
public struct Interval: Hashable, Sendable {
  /// The numbers at the edges, infinite where there are none. Hundreds of thousands of intervals are kept, and two edges
  /// would take half as much again.
  private let lowest: Double
  private let highest: Double
  private let includesLowest: Bool
  private let includesHighest: Bool

  /// The side of the smallest values.
  public var lower: Edge { lowest == -.infinity ? .unbounded : includesLowest ? .included(lowest) : .excluded(lowest) }

  /// The side of the greatest values.
  public var upper: Edge {
    highest == .infinity ? .unbounded : includesHighest ? .included(highest) : .excluded(highest)
  }

  /// Nil where no value would lie between the edges, or where an edge is NaN or infinite.
  public init?(lower: Edge, upper: Edge) {
    guard let lower = lower.normalized, let upper = upper.normalized else { return nil }
    if let low = lower.value, let high = upper.value {
      let isPoint = low == high && lower.isIncluded && upper.isIncluded
      guard low < high || isPoint else { return nil }
    }
    self.init(uncheckedLower: lower, upper: upper)
  }

  /// The exact value; nil for NaN and the infinities.
  public init?(_ value: Double) {
    self.init(lower: .included(value), upper: .included(value))
  }

  /// Both ends included, in either order; nil for NaN and the infinities.
  public init?(between one: Double, and other: Double) {
    self.init(lower: .included(min(one, other)), upper: .included(max(one, other)))
  }

  private init(uncheckedLower lower: Edge, upper: Edge) {
    (lowest, includesLowest) = (lower.value ?? -.infinity, lower.isIncluded)
    (highest, includesHighest) = (upper.value ?? .infinity, upper.isIncluded)
  }

  /// Every number: what is known of a value of which nothing is known.
  public static let unknown = Interval(uncheckedLower: .unbounded, upper: .unbounded)

  /// The lowest number that the edges name; nil where the interval has no lower bound.
  public var low: Double? { lowest == -.infinity ? nil : lowest }

  /// The highest number that the edges name; nil where the interval has no upper bound.
  public var high: Double? { highest == .infinity ? nil : highest }

  /// Whether exactly one value is possible.
  public var isExact: Bool { low != nil && low == high }

  /// Whether `value` is possible; false for NaN and the infinities.
  public func contains(_ value: Double) -> Bool {
    guard let point = Interval(value) else { return false }
    return point.lies(within: self)
  }

  /// Whether every value of this interval is one of `other`'s.
  public func lies(within other: Interval) -> Bool {
    let startsInside = Self.order(lowers: other.lower, lower) <= 0
    let endsInside = Self.order(lowers: other.upper.mirrored, upper.mirrored) <= 0
    return startsInside && endsInside
  }

  /// What two intervals share; nil where they share nothing.
  public func intersection(_ other: Interval) -> Interval? {
    Interval(
      lower: Self.order(lowers: lower, other.lower) >= 0 ? lower : other.lower,
      upper: Self.order(lowers: upper.mirrored, other.upper.mirrored) >= 0 ? upper : other.upper)
  }

  /// The narrowest interval that holds both.
  public func hull(_ other: Interval) -> Interval {
    Interval(
      uncheckedLower: Self.order(lowers: lower, other.lower) <= 0 ? lower : other.lower,
      upper: Self.order(lowers: upper.mirrored, other.upper.mirrored) <= 0 ? upper : other.upper)
  }

  /// The mirror image at zero: `24…99` becomes `-99…-24`.
  public static prefix func - (interval: Interval) -> Interval {
    Interval(uncheckedLower: interval.upper.mirrored, upper: interval.lower.mirrored)
  }

  /// Whether `one` comes before `other` by lower ends, then by upper ends: a total order for listing, which says nothing of
  /// which value is greater.
  static func isOrdered(_ one: Interval, _ other: Interval) -> Bool {
    let lowers = order(lowers: one.lower, other.lower)
    return lowers != 0 ? lowers < 0 : order(lowers: one.upper.mirrored, other.upper.mirrored) > 0
  }

  /// Negative where a lower edge of `one` admits smaller values than one of `other`, positive the other way round.
  private static func order(lowers one: Edge, _ other: Edge) -> Int {
    guard let left = one.value else { return other.value == nil ? 0 : -1 }
    guard let right = other.value else { return 1 }
    if left != right { return left < right ? -1 : 1 }
    if one.isIncluded == other.isIncluded { return 0 }
    return one.isIncluded ? -1 : 1
  }
}

extension Edge {
  /// The same edge seen from the other side of zero.
  var mirrored: Edge { map { $0 == 0 ? 0 : -$0 } }
}

extension Interval: SeededKey {
  package func hash(seed: UInt64) -> UInt64 {
    let ends: UInt64 = (includesLowest ? 1 : 0) | (includesHighest ? 2 : 0)
    return SeededHash.mix(SeededHash.mix(seed ^ ends, lowest.bitPattern), highest.bitPattern)
  }
}
