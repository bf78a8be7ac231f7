internal import Algorithms

/// A result of a scenario, or a value to compare it with.
public struct ScenarioValue: Hashable, Sendable {
  /// The variable's name; empty for a value to compare with.
  public let name: String
  /// What it is told in.
  public let unit: ScenarioUnit
  /// In the base of its dimension; nil for a name that the scenario doesn't have.
  let bounds: ScenarioBounds?
  /// Whether the bounds are as narrow as can be; otherwise they hold every value, and perhaps more.
  public let isTight: Bool
  let outcome: Simulation.Outcome?
  /// Where the draws come from.
  public let drawing: ScenarioDrawing
  /// Inputs that were drawn evenly for want of a shape, or, without draws, those that are open.
  public let unshaped: [String]
  /// What its width comes from, the most telling input first.
  public let drivers: [ScenarioDriver]
  /// The rows of the sheet that it rests on, in the order of the inputs.
  public let figures: [Figure]

  init(
    _ definition: ScenarioGraph.Definition, _ result: BoundsEvaluator.Result, _ graph: ScenarioGraph,
    outcome: Simulation.Outcome?, drivers: [ScenarioDriver]
  ) {
    let inputs = graph.inputs(of: definition.node).map { graph.inputs[$0] }
    name = definition.name
    unit = graph.units[definition.node]
    bounds = result.bounds
    isTight = result.isTight
    let drawing = inputs.map(\.drawing).max() ?? .exact
    self.drawing = drawing
    unshaped = inputs.filter { $0.drawing == drawing && drawing >= .even }.map(\.name)
    self.outcome = drawing == .none ? nil : outcome
    self.drivers = drivers
    figures = inputs.flatMap(\.figures).uniqued(on: \.id)
  }

  init(missing name: String) { self.init(name, nil, unit: .number) }

  /// A value to compare with.
  public init(_ interval: Interval, unit: ScenarioUnit) {
    self.init("", ScenarioBounds(interval) * unit.scale, unit: unit)
  }

  private init(_ name: String, _ bounds: ScenarioBounds?, unit: ScenarioUnit) {
    self.name = name
    self.unit = unit
    self.bounds = bounds
    isTight = true
    outcome = nil
    drawing = .none
    unshaped = []
    drivers = []
    figures = []
  }

  /// An exact sum of US dollars; a number that is infinite or NaN compares with nothing.
  public static func usd(_ amount: Double) -> ScenarioValue { value(amount, .usd) }
  /// An exact count of people.
  public static func persons(_ count: Double) -> ScenarioValue { value(count, .person) }
  /// An exact share, in percent.
  public static func percent(_ share: Double) -> ScenarioValue { value(share, .percent) }
  /// An exact number without a unit.
  public static func number(_ number: Double) -> ScenarioValue { value(number, .number) }

  private static func value(_ number: Double, _ unit: ScenarioUnit) -> ScenarioValue {
    guard let interval = Interval(number) else { return ScenarioValue(missing: "") }
    return ScenarioValue(interval, unit: unit)
  }

  /// Its values in its own unit, rounded outward; nil for a name that the scenario doesn't have.
  public var interval: Interval? { bounds.map { ($0 / unit.scale).interval } }

  /// Whether only one value is possible, be there digits for it or not.
  public var isExact: Bool { bounds?.isExact ?? false }

  /// The draws' median, and the quantiles between which 90 % of them lie, in its own unit; nil where there are no draws.
  public var spread: (p5: Double, median: Double, p95: Double)? {
    guard let outcome else { return nil }
    return (inUnit(outcome.p5), inUnit(outcome.median), inUnit(outcome.p95))
  }

  /// The lowest and the highest draw, in its own unit.
  public var extremes: (least: Double, most: Double)? {
    outcome.map { (inUnit($0.least), inUnit($0.most)) }
  }

  /// A draw, kept within the bounds: beyond them lies only the rounding of its arithmetic.
  private func inUnit(_ draw: Double) -> Double {
    let number = draw / unit.scale.lower.number.value(.down)
    guard let interval else { return number }
    return number.clamped(interval.low ?? -.infinity, interval.high ?? .infinity)
  }
}

// MARK: Comparison

extension ScenarioValue {
  /// Three-valued comparisons of independent values; nil where the units don't compare, or a value is missing.
  public static func < (one: ScenarioValue, other: ScenarioValue) -> Truth? { one.truth(.less, other) }
  /// Whether one is at most the other.
  public static func <= (one: ScenarioValue, other: ScenarioValue) -> Truth? { one.truth(.atMost, other) }
  /// Whether one is greater than the other.
  public static func > (one: ScenarioValue, other: ScenarioValue) -> Truth? { one.truth(.greater, other) }
  /// Whether one is at least the other.
  public static func >= (one: ScenarioValue, other: ScenarioValue) -> Truth? { one.truth(.atLeast, other) }

  /// One of `<`, `<=`, `>` and `>=`.
  public typealias Comparison = (ScenarioValue, ScenarioValue) -> Truth?

  /// Whether a relation holds for all values: `scenario["cost"].certainly(<=, .usd(1_000_000))`.
  public func certainly(_ relation: Comparison, _ other: ScenarioValue) -> Bool { relation(self, other) == .certainly }

  /// Whether a relation holds for some values, or for all.
  public func possibly(_ relation: Comparison, _ other: ScenarioValue) -> Bool {
    relation(self, other).map { $0 != .never } ?? false
  }

  /// Whether a relation holds for no value.
  public func never(_ relation: Comparison, _ other: ScenarioValue) -> Bool { relation(self, other) == .never }

  private func truth(_ relation: ScenarioRelation, _ other: ScenarioValue) -> Truth? {
    guard let bounds, let others = other.bounds, unit.isComparable(to: other.unit) else { return nil }
    return (bounds - others).truth(relation)
  }
}
