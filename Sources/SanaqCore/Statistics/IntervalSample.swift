internal import Algorithms

/// Ranged values of one quantity, and what can be said of them whatever the true values are.
///
/// Every bound is outward: it may be too wide by a rounding step, never too narrow. No distribution within an interval is
/// assumed (Manski, *Partial Identification of Probability Distributions*, 2003).
public struct IntervalSample: Hashable, Sendable {
  /// The values in the order that they were given.
  public let values: [Interval]
  /// Lower and upper ends in ascending order; open ones are infinite.
  let lows: [Double]
  let highs: [Double]

  public init(_ values: some Sequence<Interval>) {
    self.values = Array(values)
    lows = self.values.map { $0.low ?? -.infinity }.sorted()
    highs = self.values.map { $0.high ?? .infinity }.sorted()
  }

  public var count: Int { values.count }

  /// From the lowest low to the highest high; nil where there are no values.
  public var extent: Interval? { values.hull }

  /// The lowest and the highest sum that the values could have.
  ///
  ///     IntervalSample([3, 12, 40–60, 100–999, ≥50]).sum   // 205…∞
  public var sum: Interval? {
    guard !values.isEmpty else { return nil }
    return Self.interval(ExactSum(lows).roundedDown, ExactSum(highs).roundedUp)
  }

  /// The lowest and the highest mean that the values could have.
  public var mean: Interval? {
    guard !values.isEmpty else { return nil }
    let count = Double(count)
    let low = ExactSum(lows).roundedDown
    let high = ExactSum(highs).roundedUp
    return Self.interval(Self.quotient(low, count, towards: -1), Self.quotient(high, count, towards: 1))
  }

  /// The lowest and the highest quantile that the values could have: [Q(lows), Q(highs)]. A quantile never falls as a
  /// value grows, so both are reached.
  ///
  /// - Source: Ferson et al., *Experimental uncertainty estimation and statistics for data having interval uncertainty*,
  ///   SAND2007-0939, § 4.
  public func quantile(_ p: Double, rule: QuantileRule = .linear) -> Interval? {
    guard let low = rule.quantile(p, ofSorted: lows), let high = rule.quantile(p, ofSorted: highs) else { return nil }
    return Self.interval(low, high)
  }

  /// The bounds of the median.
  public func median(rule: QuantileRule = .linear) -> Interval? { quantile(0.5, rule: rule) }

  /// Outer bounds of the interquartile range: the quartiles' extremes need not be reached together.
  public func interquartileRange(rule: QuantileRule = .linear) -> Interval? {
    guard let first = quantile(0.25, rule: rule), let third = quantile(0.75, rule: rule) else { return nil }
    let low = third.low.flatMap { low in first.high.map { max(0, (low - $0).nextDown) } } ?? 0
    let high = third.high.flatMap { high in first.low.map { (high - $0).nextUp } } ?? .infinity
    return Self.interval(low, max(low, high))
  }

  /// How many of the values are at most `x`, at the least and at the most, as shares: the ECDF's band at `x`. O(log *n*).
  public func cumulativeShare(at x: Double) -> Interval? {
    guard !values.isEmpty else { return nil }
    let certain = highs.partitioningIndex { $0 > x }
    let possible = lows.partitioningIndex { $0 > x }
    return Self.interval(Double(certain) / Double(count), Double(possible) / Double(count))
  }

  /// The share of values that are open on a side.
  public var openShare: Double { share { $0.low == nil || $0.high == nil } }

  /// The share of values that are exact.
  public var exactShare: Double { share(\.isExact) }

  private func share(_ holds: (Interval) -> Bool) -> Double {
    values.isEmpty ? 0 : Double(values.count(where: holds)) / Double(values.count)
  }

  /// A quotient rounded away from the middle unless it is exact.
  private static func quotient(_ number: Double, _ count: Double, towards direction: Double) -> Double {
    let quotient = number / count
    guard quotient.isFinite else { return quotient }
    // The remainder, exactly: a fused multiply-add rounds once.
    let remainder = number.addingProduct(-quotient, count)
    if remainder == 0 || (remainder > 0) != (direction > 0) { return quotient }
    return direction > 0 ? quotient.nextUp : quotient.nextDown
  }

  static func interval(_ low: Double, _ high: Double) -> Interval? {
    Interval(lower: low.isFinite ? .included(low) : .unbounded, upper: high.isFinite ? .included(high) : .unbounded)
  }
}
