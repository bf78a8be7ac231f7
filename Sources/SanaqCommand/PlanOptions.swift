internal import ArgumentParser
internal import Sanaq

/// What a summary's rows are.
struct PlanOptions: ParsableArguments {
  @Option(
    name: .customLong("by"),
    help:
      "What rows are told apart by, besides their units: \(Summary.Key.allCases.map(\.rawValue).joined(separator: ", ")).",
    transform: Self.keys)
  var keys: [Summary.Key] = [.measure]

  @Option(
    help:
      "Make rival reports one value each, by a policy (see sanaq groups --help); without one every row stands alone.",
    transform: GroupPolicy.named)
  var policy: GroupPolicy?

  @Option(
    help: ArgumentHelp(
      "Tell amounts of this unit's dimension in it (km, year, kg …); may be given more than once.", valueName: "unit"))
  var unit: [String] = []

  @Option(
    name: .customLong("quantiles"),
    help: ArgumentHelp("The rule by which quantiles are placed, 1 to 9 after Hyndman and Fan.", valueName: "rule"),
    transform: Self.rule)
  var rule: QuantileRule = .linear

  @Flag(help: "Say that the figures are a random sample of something larger: adds the mean's 95 % confidence interval.")
  var sample = false

  @Option(
    help: ArgumentHelp(
      "How many different values a row keeps; beyond, quantiles are wider by up to 0.1 %.", valueName: "count"))
  var keep = IntervalTally.defaultLimit

  func validate() throws {
    guard keep > 0 else { throw ValidationError("--keep takes a number above 0") }
  }

  /// The plan, in units of the tables that are in use.
  func plan(_ words: LexiconOptions) throws -> SummaryPlan {
    let scales = unit.isEmpty ? .standard : try words.lexicon().scales
    let conversions = try unit.map { name throws in
      do throws(UnitConversionError) { return try scales.conversion(to: name) } catch {
        throw ValidationError(error.description)
      }
    }
    return SummaryPlan(
      keys: keys, policy: policy, rule: rule, isSample: sample, conversions: conversions, limit: keep)
  }

  private static func keys(_ text: String) throws -> [Summary.Key] {
    try text.split(separator: ",").map { name in
      guard let key = Summary.Key(rawValue: String(name)) else {
        let names = Summary.Key.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("there is no column \(name) to tell rows apart by; there are \(names)")
      }
      return key
    }
  }

  private static func rule(_ text: String) throws -> QuantileRule {
    guard let rule = Int(text).flatMap(QuantileRule.init) else {
      throw ValidationError("there is no rule \(text) for quantiles; there are 1 to 9, and 7 is usual")
    }
    return rule
  }
}
