/// What is calculated from what: nodes in an order in which each comes after those it needs.
public struct ScenarioGraph: Hashable, Sendable {
  enum Node: Hashable, Sendable {
    case input(Int)
    case binary(ScenarioOperation, Int, Int)
    case negated(Int)
    case magnitude(Int)
    case choice(ScenarioRelation, Int, Int, then: Int, otherwise: Int)

    /// The nodes that this one needs.
    var operands: [Int] {
      switch self {
      case .input: []
      case .binary(_, let one, let other): [one, other]
      case .negated(let one), .magnitude(let one): [one]
      case .choice(_, let one, let other, let then, let otherwise): [one, other, then, otherwise]
      }
    }
  }

  /// One unknown quantity: wherever it is used, it has the same value.
  struct Input: Hashable, Sendable {
    let name: String
    let unit: ScenarioUnit
    /// In the base of its dimension.
    let bounds: ScenarioBounds
    /// In the base of its dimension; nil where none is given.
    let shape: ScenarioShape?
    /// The rows of the sheet that it rests on.
    let figures: [Figure]

    /// Where its draws come from.
    var drawing: ScenarioDrawing {
      if shape != nil { return .shaped }
      if bounds.isExact { return .exact }
      return bounds.isBounded ? .even : .none
    }
  }

  /// A named result, in the order of the scenario.
  struct Definition: Hashable, Sendable {
    let name: String
    let node: Int
  }

  var nodes: [Node] = []
  var units: [ScenarioUnit] = []
  var inputs: [Input] = []
  var definitions: [Definition] = []

  /// The nodes that these need, and these, in order. O(*n*).
  func ancestors(of targets: [Int]) -> [Int] {
    var isNeeded = [Bool](repeating: false, count: nodes.count)
    for target in targets { isNeeded[target] = true }
    for index in nodes.indices.reversed() where isNeeded[index] {
      for operand in nodes[index].operands { isNeeded[operand] = true }
    }
    return nodes.indices.filter { isNeeded[$0] }
  }

  /// The inputs that a node rests on, in the order in which they were given.
  func inputs(of node: Int) -> [Int] {
    ancestors(of: [node]).compactMap { if case .input(let index) = nodes[$0] { index } else { nil } }
  }
}

/// What is calculated from two terms; the raw value is how a scenario writes it.
public enum ScenarioOperation: String, Hashable, Sendable, CaseIterable {
  /// A sum, of terms of one dimension.
  case add = "+"
  /// A difference, of terms of one dimension; of a term and itself it is 0.
  case subtract = "-"
  /// A product; the units are multiplied too.
  case multiply = "*"
  /// A quotient; unbounded where the divisor may be zero.
  case divide = "/"
  /// The lesser of two terms of one dimension.
  case minimum = "min"
  /// The greater of two terms of one dimension.
  case maximum = "max"
}

/// Where draws come from, and so what they are worth.
public enum ScenarioDrawing: Hashable, Sendable, Comparable {
  /// A single value: nothing is drawn.
  case exact
  /// From shapes that the scenario spells out.
  case shaped
  /// A range without a shape was drawn evenly, to explore it: the text says nothing of the kind.
  case even
  /// A range that is open on a side can't be drawn from.
  case none
}
