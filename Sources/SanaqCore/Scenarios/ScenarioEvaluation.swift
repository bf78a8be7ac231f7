internal import Algorithms

/// Every result of a scenario: its guaranteed bounds, its draws, what its width comes from.
public struct ScenarioEvaluation: Sendable {
  /// The named results, in the order of the scenario.
  public let values: [ScenarioValue]
  /// How many values were drawn of each result: as many as were asked for, unless memory doesn't hold them.
  public let draws: Int
  /// What the draws were made from: the same seed gives the same draws.
  public let seed: UInt64
  let graph: ScenarioGraph

  /// How many values are drawn unless another number is given.
  public static let standardDraws = 10_000
  /// More would not fit into memory.
  public static let mostDraws = 10_000_000
  /// How many steps of arithmetic the narrowing of bounds may take in all; beyond, they are outward but wider.
  private static let budget = 40_000

  /// Evaluates every result. Bounds take at most some 40,000 steps in all, draws O(*draws* × *nodes*).
  ///
  /// - Parameters:
  ///   - graph: what is calculated from what.
  ///   - draws: how many values are drawn of each result; more than `mostDraws` are cut off.
  ///   - seed: the same seed gives the same draws on every machine.
  public init(_ graph: ScenarioGraph, draws: Int = standardDraws, seed: UInt64 = 1) {
    let count = Self.count(draws, graph)
    self.draws = count
    self.seed = seed
    self.graph = graph
    var budget = Self.budget
    let bounds = graph.definitions.map { definition in
      BoundsEvaluator.result(graph, definition.node, spending: &budget)
    }
    var simulation = Simulation(graph, targets: Set(graph.definitions.map(\.node)).sorted(), seed: seed)
    var columns = count == 0 ? [:] : simulation.draws(count)
    var outcomes: [Int: Simulation.Outcome] = [:]
    for node in columns.keys.sorted() { outcomes[node] = Simulation.Outcome(&columns[node, default: []]) }
    var rest = Self.budget / 4
    values = zip(graph.definitions, bounds).map { definition, result in
      ScenarioValue(
        definition, result, graph, outcome: outcomes[definition.node],
        drivers: BoundsEvaluator.drivers(graph, definition.node, result, spending: &rest))
    }
  }

  /// As many draws as were asked for, and as memory and patience hold.
  private static func count(_ draws: Int, _ graph: ScenarioGraph) -> Int {
    let most = min(mostDraws, 50_000_000 / max(1, graph.definitions.count), 1_000_000_000 / max(1, graph.nodes.count))
    return min(max(draws, 0), most)
  }

  /// The result of this name; one of which nothing is known, and which compares with nothing, where there is none.
  public subscript(name: String) -> ScenarioValue {
    values.last { $0.name == name } ?? ScenarioValue(missing: name)
  }

  /// How two terms of the graph compare, each input the same on both sides.
  public func truth(
    _ one: ScenarioBuilder.Term, _ relation: ScenarioRelation, _ other: ScenarioBuilder.Term
  ) -> Truth {
    var builder = graph
    builder.nodes.append(.binary(.subtract, one.node, other.node))
    builder.units.append(graph.units[one.node])
    var budget = Self.budget / 4
    return BoundsEvaluator.result(builder, builder.nodes.count - 1, spending: &budget).bounds.truth(relation)
  }
}

extension ScenarioEvaluation {
  /// The rows of the sheet that some terms rest on.
  public func figures(of terms: [ScenarioBuilder.Term]) -> [Figure] {
    terms.flatMap { graph.inputs(of: $0.node) }.flatMap { graph.inputs[$0].figures }.uniqued(on: \.id)
  }

  /// Whether a term can be zero, as far as its bounds tell.
  public func mayBeZero(_ term: ScenarioBuilder.Term) -> Bool {
    var budget = Self.budget / 4
    let bounds = BoundsEvaluator.result(graph, term.node, spending: &budget).bounds
    return bounds.lower.number.sign <= 0 && bounds.upper.number.sign >= 0
  }
}

extension BoundsEvaluator {
  /// The bounds of a node within what is left of a budget.
  static func result(
    _ graph: ScenarioGraph, _ node: Int, pins: [Int: ScenarioBounds] = [:], spending budget: inout Int
  ) -> Result {
    var evaluator = BoundsEvaluator(graph, target: node, budget: budget)
    let result = evaluator.bounds(pins: pins)
    budget = evaluator.budget
    return result
  }

  /// What would be left of a result's width if one input were known, for each input of more than one value.
  static func drivers(
    _ graph: ScenarioGraph, _ node: Int, _ result: Result, spending budget: inout Int
  ) -> [ScenarioDriver] {
    let inputs = graph.inputs(of: node).filter { !graph.inputs[$0].bounds.isExact }
    guard inputs.count > 1, !result.bounds.isExact, budget > 0 else { return [] }
    var drivers: [ScenarioDriver] = []
    for input in inputs {
      let bounds = graph.inputs[input].bounds
      let left = [bounds.lower, bounds.upper].filter { !$0.number.isInfinite }.map { end in
        let pins = [input: ScenarioBounds(point: end.number)]
        return Self.result(graph, node, pins: pins, spending: &budget).bounds.narrowed(result.bounds)
      }
      // Some drivers without the others would mislead.
      guard budget > 0 else { return [] }
      if left.isEmpty { continue }
      let name = graph.inputs[input].name
      if result.bounds.isBounded {
        let shares = left.map { $0.width / result.bounds.width }
        drivers.append(ScenarioDriver(input: name, least: shares.min() ?? 1, most: shares.max() ?? 1))
      } else if left.allSatisfy(\.isBounded) {
        drivers.append(ScenarioDriver(input: name, least: 0, most: 0))
      }
    }
    return drivers.sorted { ($0.most, $0.least) < ($1.most, $1.least) }
  }
}

/// What an input does to a result's width.
public struct ScenarioDriver: Hashable, Sendable {
  /// The input's name.
  public let input: String
  /// The share of the width that is left where the input is known to be at the end that helps more; 0 where that bounds an
  /// unbounded result.
  public let least: Double
  /// The same for the end that helps less.
  public let most: Double
}
