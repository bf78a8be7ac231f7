/// What a summary is asked for.
public struct SummaryPlan: Hashable, Sendable {
  /// What rows are told apart by, besides their units.
  public var keys: [Summary.Key]
  /// How rival reports become one value each; nil takes every figure by itself.
  public var policy: GroupPolicy?
  /// How quantiles are placed between two values.
  public var rule: QuantileRule
  /// Whether the user says that the figures are a random sample of something larger; nothing else allows a confidence
  /// interval.
  public var isSample: Bool
  /// Units that amounts of their dimensions are told in.
  public var conversions: [UnitConversion]
  /// How many different values a row keeps before they are condensed.
  public var limit: Int

  /// A row for each measure and unit, of figures as they are, unless other things are asked for.
  public init(
    keys: [Summary.Key] = [.measure], policy: GroupPolicy? = nil, rule: QuantileRule = .linear, isSample: Bool = false,
    conversions: [UnitConversion] = [], limit: Int = IntervalTally.defaultLimit
  ) {
    self.keys = keys
    self.policy = policy
    self.rule = rule
    self.isSample = isSample
    self.conversions = conversions
    self.limit = limit
  }
}

extension SummaryPlan: Codable {}
