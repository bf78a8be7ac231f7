import SanaqCore

/// A scenario's code as it is written: definitions and expectations, nothing looked up yet.
struct ScenarioSyntax: Hashable {
  struct Definition: Hashable {
    let name: String
    let place: ScenarioPlace
    let expression: ScenarioExpression
  }

  struct Expectation: Hashable {
    let mode: ScenarioExpectation.Mode
    let left: ScenarioExpression
    let relation: ScenarioRelation
    let right: ScenarioExpression
    let place: ScenarioPlace
    let relationPlace: ScenarioPlace
  }

  var definitions: [Definition] = []
  var expectations: [Expectation] = []
}

/// An expression in postfix order: operands before what is done with them, so that nothing recurs however long it is.
struct ScenarioExpression: Hashable {
  enum Step: Hashable {
    case number(String)
    case name(String)
    case figures([SelectionTerm])
    case operation(ScenarioOperation)
    case negate
    /// A function and the labels of its arguments, each empty where there is none.
    case call(ScenarioFunction, labels: [String])
    /// The two sides of the condition, then the value where it holds and the other one.
    case choose(ScenarioRelation)
  }

  struct Placed: Hashable {
    let step: Step
    let place: ScenarioPlace
  }

  var steps: [Placed] = []
}

/// The functions of a scenario.
enum ScenarioFunction: String, Hashable, CaseIterable {
  case min, max, sum, abs, uniform, triangular, pert, lognormal

  /// How it is called.
  var usage: String {
    switch self {
    case .min, .max, .sum: "\(rawValue)(a, b, …)"
    case .abs: "abs(a)"
    case .uniform: "uniform(10 to 20)"
    case .triangular, .pert: "\(rawValue)(lowest, likeliest, highest)"
    case .lognormal: "lognormal(p5: a, p95: b)"
    }
  }
}
