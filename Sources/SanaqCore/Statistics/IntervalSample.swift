/// Ranged values of one quantity, and what can be said of them whatever the true values are.
///
/// Every bound is outward: it may be too wide by a rounding step, never too narrow. No distribution within an interval is
/// assumed (Manski, *Partial Identification of Probability Distributions*, 2003).
public struct IntervalSample: Hashable, Sendable {
  /// Different values and how often each occurs, in ascending order of their ends; empty where they are condensed.
  let values: [WeightedValue]
  /// Lower and upper ends in ascending order; open ones are infinite.
  let lows: OrderedNumbers
  let highs: OrderedNumbers
  /// Whether the values were too many to keep: quantiles are then wider by up to 2⁻¹⁰ of themselves.
  public let isCondensed: Bool
  private let tally: IntervalTally

  /// A value and how often it occurs.
  struct WeightedValue: Hashable, Sendable {
    let interval: Interval
    let count: Int
  }

  /// All these values, however many: none are condensed. O(*n* + *k* log *k*) for *k* different ones.
  public init(_ values: some Sequence<Interval>) { self.init(IntervalTally(values)) }

  /// The sample of a finished tally. O(*k* log *k*) in its different values.
  public init(_ tally: IntervalTally) {
    self.tally = tally
    isCondensed = tally.condensed != nil
    if let ends = tally.condensed {
      values = []
      lows = OrderedNumbers(ends.lows)
      highs = OrderedNumbers(ends.highs)
    } else {
      values = tally.counts.entries.map { WeightedValue(interval: $0.key, count: $0.value) }
        .sorted { Interval.isOrdered($0.interval, $1.interval) }
      lows = OrderedNumbers(values.lazy.map { ($0.interval.low ?? -.infinity, $0.count) })
      highs = OrderedNumbers(values.lazy.map { ($0.interval.high ?? .infinity, $0.count) })
    }
  }

  /// How many values there are, equal ones counted each.
  public var count: Int { tally.count }

  /// From the lowest low to the highest high; nil where there are no values.
  public var extent: Interval? { tally.extent }

  /// The different values, each with how often it occurs, in ascending order; nil where they were too many to keep.
  public var distinctValues: [(value: Interval, count: Int)]? {
    isCondensed ? nil : values.map { ($0.interval, $0.count) }
  }

  /// The lowest and the highest sum that the values could have.
  ///
  ///     IntervalSample(["3", "12", "40…60", "100…999", "50…∞"].compactMap { Interval($0) }).sum   // 205…∞
  public var sum: Interval? {
    guard count > 0 else { return nil }
    return Self.interval(tally.lowSum.roundedDown, tally.highSum.roundedUp)
  }

  /// The lowest and the highest mean that the values could have.
  public var mean: Interval? {
    guard count > 0 else { return nil }
    return Self.interval(
      Rounding.down.quotient(tally.lowSum.roundedDown, Double(count)),
      Rounding.up.quotient(tally.highSum.roundedUp, Double(count)))
  }

  /// The lowest and the highest quantile that the values could have: [Q(lows), Q(highs)]. A quantile never falls as a
  /// value grows, so both are reached.
  ///
  /// - Complexity: O(log *n*).
  /// - Source: Ferson et al., *Experimental uncertainty estimation and statistics for data having interval uncertainty*,
  ///   SAND2007-0939, § 4.
  public func quantile(_ p: Double, rule: QuantileRule = .linear) -> Interval? {
    guard let low = lows.quantile(p, rule: rule), let high = highs.quantile(p, rule: rule) else { return nil }
    return Self.interval(low.least, high.greatest)
  }

  /// The bounds of the median.
  public func median(rule: QuantileRule = .linear) -> Interval? { quantile(0.5, rule: rule) }

  /// Outer bounds of the interquartile range: the quartiles' extremes need not be reached together.
  public func interquartileRange(rule: QuantileRule = .linear) -> Interval? {
    guard let first = quantile(0.25, rule: rule), let third = quantile(0.75, rule: rule) else { return nil }
    let low = third.low.flatMap { low in first.high.map { max(0, Rounding.down.sum(low, -$0)) } } ?? 0
    let high = third.high.flatMap { high in first.low.map { Rounding.up.sum(high, -$0) } } ?? .infinity
    return Self.interval(low, max(low, high))
  }

  /// How many of the values are at most `x`, at the least and at the most, as shares: the ECDF's band at `x`.
  ///
  /// Both are quotients of counts, to the nearest number: the one pair of bounds here that is not rounded outward.
  ///
  /// - Complexity: O(log *n*).
  public func cumulativeShare(at x: Double) -> Interval? {
    guard count > 0, !x.isNaN else { return nil }
    let (certain, possible) = (highs.count(upTo: x).certain, lows.count(upTo: x).possible)
    return Self.interval(Double(certain) / Double(count), Double(possible) / Double(count))
  }

  /// The share of values that are open on a side.
  public var openShare: Double { Double(tally.openCount) / Double(max(1, count)) }

  /// The share of values that are exact.
  public var exactShare: Double { Double(tally.exactCount) / Double(max(1, count)) }

  static func interval(_ low: Double, _ high: Double) -> Interval? {
    Interval(lower: low.isFinite ? .included(low) : .unbounded, upper: high.isFinite ? .included(high) : .unbounded)
  }
}
