import SanaqCore
import SanaqReading

/// Makes a graph of a scenario's code: names are looked up, numbers read, figures selected.
struct ScenarioResolver {
  /// A division of which the divisor may be zero.
  struct Division {
    let divisor: ScenarioBuilder.Term
    let place: ScenarioPlace
  }

  struct Comparison {
    let expectation: ScenarioSyntax.Expectation
    let left: ScenarioBuilder.Term
    let right: ScenarioBuilder.Term
  }

  var builder = ScenarioBuilder()
  var divisions: [Division] = []
  private(set) var comparisons: [Comparison] = []

  let figures: [Figure]
  let reader: Reader
  private(set) var definitions: [String: ScenarioSyntax.Definition] = [:]
  var terms: [String: ScenarioBuilder.Term] = [:]
  /// One selection is one quantity, however often it is written.
  var selected: [[String]: ScenarioBuilder.Term] = [:]
  var inputNames: Set<String> = []

  init(_ syntax: ScenarioSyntax, figures: [Figure], reader: Reader) throws(ScenarioFault) {
    self.figures = figures
    self.reader = reader
    for definition in syntax.definitions {
      if let first = definitions.updateValue(definition, forKey: definition.name) {
        throw ScenarioFault(
          definition.place, "\"\(definition.name)\" is defined twice, first in line \(first.place.line)",
          "a name has one value; use another name")
      }
    }
    for definition in try ordered(syntax.definitions) {
      terms[definition.name] = try term(of: definition.expression, named: definition.name)
    }
    for definition in syntax.definitions {
      if let term = terms[definition.name] { builder.define(definition.name, term) }
    }
    for expectation in syntax.expectations { try add(expectation) }
  }

  private mutating func add(_ expectation: ScenarioSyntax.Expectation) throws(ScenarioFault) {
    let left = try term(of: expectation.left, named: nil)
    let right = try term(of: expectation.right, named: nil)
    let units = (builder.unit(of: left), builder.unit(of: right))
    guard units.0.isComparable(to: units.1) else {
      let problem = ScenarioProblem.unitClash(expectation.relation.rawValue, units.0, units.1)
      throw ScenarioFault(problem, expectation.relationPlace)
    }
    comparisons.append(Comparison(expectation: expectation, left: left, right: right))
  }
}

// MARK: Order

extension ScenarioResolver {
  /// The definitions, each after those it needs; throws where one needs itself, or a name that there isn't.
  private func ordered(
    _ all: [ScenarioSyntax.Definition]
  ) throws(ScenarioFault) -> [ScenarioSyntax.Definition] {
    var ordered: [ScenarioSyntax.Definition] = []
    var done: Set<String> = []
    for definition in all where !done.contains(definition.name) {
      // A path instead of recursion, for scenarios may be long.
      var path: [(definition: ScenarioSyntax.Definition, names: [ScenarioExpression.Placed])] = []
      path.append((definition, definition.expression.names))
      while let (current, names) = path.last {
        guard let name = names.first else {
          done.insert(current.name)
          ordered.append(current)
          path.removeLast()
          continue
        }
        path[path.count - 1].names.removeFirst()
        guard case .name(let needed) = name.step, !done.contains(needed), let next = definitions[needed] else {
          continue
        }
        if let start = path.firstIndex(where: { $0.definition.name == needed }) {
          let names = path[start...].map(\.definition.name)
          let circle = (names.count > 8 ? names.prefix(7) + ["…"] : names) + [needed]
          throw ScenarioFault(
            name.place, "\"\(needed)\" needs itself: \(circle.joined(separator: " → "))",
            "calculate one of them from something else")
        }
        path.append((next, next.expression.names))
      }
    }
    return ordered
  }
}

extension ScenarioExpression {
  fileprivate var names: [Placed] { steps.filter { if case .name = $0.step { true } else { false } } }
}
