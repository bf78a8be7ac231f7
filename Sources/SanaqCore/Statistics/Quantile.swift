/// Quantiles of ranged values.
public enum Quantile {
  /// The lowest and the highest median that the values could have: the median of the lower bounds, and of the upper ones.
  ///
  ///     Quantile.median([Interval(between: 2, and: 3), Interval(between: 4, and: 9), Interval(6)])   // 4…6
  ///
  /// Open ends count as infinite, so the result is open only where half of the values are. Between two middle values the
  /// median lies half-way (rule 7 of Hyndman and Fan, "Sample quantiles in statistical packages", *The American
  /// Statistician* 50, 1996). Nil where there are no values.
  ///
  /// - Complexity: O(*n* log *n*).
  /// - Source: Ferson et al., *Experimental uncertainty estimation and statistics for data having interval uncertainty*,
  ///   SAND2007-0939, on order statistics.
  public static func median(_ values: [Interval]) -> Interval? {
    guard let low = middle(values.map { $0.low ?? -.infinity }), let high = middle(values.map { $0.high ?? .infinity })
    else { return nil }
    return Interval(
      lower: low.isFinite ? .included(low) : .unbounded, upper: high.isFinite ? .included(high) : .unbounded)
  }

  private static func middle(_ numbers: [Double]) -> Double? {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    let upper = sorted[sorted.count / 2]
    let lower = sorted[(sorted.count - 1) / 2]
    // Halves before adding: the sum of two large numbers could leave the range.
    return lower == upper ? lower : lower / 2 + upper / 2
  }
}
