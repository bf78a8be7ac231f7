/// Builds a scenario's graph, step by step; units are checked at each.
///
///     var model = ScenarioBuilder()
///     let attendance = try model.input("attendance", people, unit: .person)
///     let fee = try model.input("fee", dollars, unit: .usd / .person)
///     model.define("cost", try model.combine(.multiply, attendance, fee))
///     ScenarioEvaluation(model.graph)["cost"].certainly(<=, .usd(1_000_000))
public struct ScenarioBuilder: Sendable {
  /// A quantity of the scenario, known or to be calculated.
  public struct Term: Hashable, Sendable { let node: Int }

  /// What has been built so far.
  public private(set) var graph = ScenarioGraph()

  /// The most nodes that a scenario may have.
  public static let limit = 2_000

  /// Begins an empty graph.
  public init() {}

  /// The unit that a term is counted in.
  public func unit(of term: Term) -> ScenarioUnit { graph.units[term.node] }

  /// Whether a term is a value that the scenario states, of which there is only one.
  func isZero(_ term: Term) -> Bool {
    guard case .input(let index) = graph.nodes[term.node] else { return false }
    let bounds = graph.inputs[index].bounds
    return bounds.isExact && bounds.lower.number.sign == 0
  }

  /// A quantity with the values of `interval`, counted in `unit`.
  public mutating func input(
    _ name: String, _ interval: Interval, unit: ScenarioUnit = .number, figures: [Figure] = []
  ) throws(ScenarioProblem) -> Term {
    let bounds = ScenarioBounds(interval) * unit.scale
    return try add(
      input: ScenarioGraph.Input(name: name, unit: unit, bounds: bounds, shape: nil, figures: figures))
  }

  /// A quantity that is spread in `shape`, its numbers counted in `unit`.
  public mutating func input(
    _ name: String, _ shape: ScenarioShape, unit: ScenarioUnit = .number
  ) throws(ScenarioProblem) -> Term {
    guard let support = shape.support else { throw .badShape(shape) }
    let scale = unit.scale
    let factor = scale.lower.number.value(.down)
    return try add(
      input: ScenarioGraph.Input(
        name: name, unit: unit, bounds: ScenarioBounds(support) * scale, shape: shape.scaled(by: factor), figures: []))
  }

  /// The result of an operation.
  public mutating func combine(
    _ operation: ScenarioOperation, _ one: Term, _ other: Term
  ) throws(ScenarioProblem) -> Term {
    let (left, right) = (unit(of: one), unit(of: other))
    let unit: ScenarioUnit
    switch operation {
    case .multiply: unit = left * right
    case .divide:
      if isZero(other) { throw .divisionByZero }
      unit = left / right
    case .add, .subtract, .minimum, .maximum:
      guard left.isComparable(to: right) else { throw .unitClash(operation.rawValue, left, right) }
      unit = left
    }
    return try add(.binary(operation, one.node, other.node), unit)
  }

  /// The value with the other sign.
  public mutating func negate(_ term: Term) throws(ScenarioProblem) -> Term {
    try add(.negated(term.node), unit(of: term))
  }

  /// The value without its sign.
  public mutating func magnitude(_ term: Term) throws(ScenarioProblem) -> Term {
    try add(.magnitude(term.node), unit(of: term))
  }

  /// `then` where the relation holds, else `otherwise`.
  public mutating func choose(
    _ one: Term, _ relation: ScenarioRelation, _ other: Term, then: Term, otherwise: Term
  ) throws(ScenarioProblem) -> Term {
    try check(relation.rawValue, one, other)
    try check("if", then, otherwise)
    return try add(
      .choice(relation, one.node, other.node, then: then.node, otherwise: otherwise.node), unit(of: then))
  }

  /// Gives a term a name under which it is reported.
  public mutating func define(_ name: String, _ term: Term) {
    graph.definitions.append(ScenarioGraph.Definition(name: name, node: term.node))
  }

  private func check(_ operation: String, _ one: Term, _ other: Term) throws(ScenarioProblem) {
    let (left, right) = (unit(of: one), unit(of: other))
    guard left.isComparable(to: right) else { throw .unitClash(operation, left, right) }
  }

  private mutating func add(input: ScenarioGraph.Input) throws(ScenarioProblem) -> Term {
    graph.inputs.append(input)
    return try add(.input(graph.inputs.count - 1), input.unit)
  }

  private mutating func add(_ node: ScenarioGraph.Node, _ unit: ScenarioUnit) throws(ScenarioProblem) -> Term {
    guard graph.nodes.count < Self.limit else { throw .tooLarge(limit: Self.limit) }
    guard unit.parts.count <= 16, unit.parts.allSatisfy({ $0.power.magnitude <= 64 }) else { throw .unitTooLarge(unit) }
    graph.nodes.append(node)
    graph.units.append(unit)
    return Term(node: graph.nodes.count - 1)
  }
}

/// Why a step of a scenario can't be calculated.
public enum ScenarioProblem: Error, Hashable, Sendable {
  /// The operation wants terms of one dimension, and these two units are of two.
  case unitClash(String, ScenarioUnit, ScenarioUnit)
  /// The divisor is 0 and can be nothing else.
  case divisionByZero
  /// The shape's numbers are upside down or infinite; see ``ScenarioShape/support``.
  case badShape(ScenarioShape)
  /// The graph has as many nodes as a scenario may have.
  case tooLarge(limit: Int)
  /// The result's unit has more than 16 parts, or one to a power beyond 64.
  case unitTooLarge(ScenarioUnit)
}
