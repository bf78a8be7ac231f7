/// How amounts in several units of one dimension are told in one of them.
public struct UnitConversion: Hashable, Sendable, Codable {
  /// The unit that amounts are told in.
  public let target: UnitOfMeasure
  /// For each unit that can be told in it, how many of the target it is.
  private let factors: [String: Factor]

  /// How many of the target a unit is, as a quotient: both numbers are those of the units' table, and often whole.
  public struct Factor: Hashable, Sendable, Codable {
    /// The unit's worth in the base of its dimension.
    public let numerator: Double
    /// The target's worth in it.
    public let denominator: Double

    /// The quotient of two worths.
    public init(numerator: Double, denominator: Double) {
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  /// A conversion of the units that have a factor; others can't be told in `target`.
  public init(to target: UnitOfMeasure, factors: [String: Factor]) {
    self.target = target
    self.factors = factors
  }

  /// Nil for a unit of another dimension.
  public func factor(from unit: String) -> Factor? { factors[unit] }
}

extension Interval {
  /// A copy in another unit, each end to the nearest number, as the ends themselves were read; nil where one leaves the
  /// range of numbers.
  public func scaled(by factor: UnitConversion.Factor) -> Interval? {
    if factor.numerator == factor.denominator { return self }
    return Interval(
      lower: lower.map { $0 * factor.numerator / factor.denominator },
      upper: upper.map { $0 * factor.numerator / factor.denominator })
  }
}
