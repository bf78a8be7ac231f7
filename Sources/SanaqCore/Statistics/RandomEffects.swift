/// An estimate with its standard error, as studies report them.
public struct EstimatedEffect: Hashable, Sendable, Comparable, Codable {
  /// What was estimated, in its own unit.
  public let estimate: Double
  /// The estimate's standard error, above zero.
  public let standardError: Double

  /// Nil where the value is a range, or where the error is not above zero.
  public init?(_ value: Interval, standardError: Double) {
    guard value.isExact, let estimate = value.low, standardError > 0, standardError.isFinite else { return nil }
    self.estimate = estimate
    self.standardError = standardError
  }

  /// By estimates, then by their errors.
  public static func < (one: EstimatedEffect, other: EstimatedEffect) -> Bool {
    (one.estimate, one.standardError) < (other.estimate, other.standardError)
  }
}

/// One estimate out of several that differ by more than their errors, because what they estimate differs.
///
/// - Source: DerSimonian and Laird, "Meta-analysis in clinical trials", *Controlled Clinical Trials* 7 (1986), 177–188.
public struct RandomEffects: Hashable, Sendable {
  /// The pooled estimate.
  public let estimate: Double
  /// The standard error of `estimate`, the variance between estimates included.
  public let standardError: Double
  /// The variance between what the estimates are of (τ²).
  public let betweenVariance: Double
  /// The share of all variation that is more than the errors explain (I²), 0…1.
  public let heterogeneity: Double

  /// Nil for fewer than two estimates.
  public init?(_ effects: [EstimatedEffect]) {
    guard effects.count > 1 else { return nil }
    let weights = effects.map { 1 / ($0.standardError * $0.standardError) }
    let total = Self.sum(weights)
    let fixed = Self.sum(zip(weights, effects).map { $0 * $1.estimate }) / total
    let q = Self.sum(zip(weights, effects).map { $0 * ($1.estimate - fixed) * ($1.estimate - fixed) })
    let freedom = Double(effects.count - 1)
    let between = max(0, (q - freedom) / (total - Self.sum(weights.map { $0 * $0 }) / total))
    let pooled = effects.map { 1 / ($0.standardError * $0.standardError + between) }
    let pooledTotal = Self.sum(pooled)
    estimate = Self.sum(zip(pooled, effects).map { $0 * $1.estimate }) / pooledTotal
    standardError = (1 / pooledTotal).squareRoot()
    betweenVariance = between
    heterogeneity = q > freedom ? (q - freedom) / q : 0
  }

  private static func sum(_ numbers: [Double]) -> Double { ExactSum(numbers).roundedDown }
}
