import SanaqCore

extension ScenarioResolver {
  /// What stands on the stack: a number as it is written, which a shape may take, or a term of the graph.
  private enum Operand {
    case literal(ScenarioLiteral, text: String, ScenarioPlace)
    case term(ScenarioBuilder.Term)
  }

  /// The term that an expression comes to; an input that is the whole of it takes its name.
  mutating func term(
    of expression: ScenarioExpression, named name: String?
  ) throws(ScenarioFault) -> ScenarioBuilder.Term {
    let isInput = expression.steps.count == 1 || expression.steps.last?.step.isShape == true
    var stack: [Operand] = []
    for step in expression.steps { try perform(step, &stack, name: isInput ? name : nil) }
    // The parser writes no expression without a value, and a name as the last resort has one too.
    guard let last = stack.last else {
      throw ScenarioFault(ScenarioPlace(line: 1, column: 1), "an expression is empty", "write a value")
    }
    return try term(last, name: isInput ? name : nil)
  }

  private mutating func perform(
    _ step: ScenarioExpression.Placed, _ stack: inout [Operand], name: String?
  ) throws(ScenarioFault) {
    let place = step.place
    switch step.step {
    case .number(let text): stack.append(.literal(try ScenarioLiteral(text, reader, at: place), text: text, place))
    case .name(let text): stack.append(try named(text, place))
    case .figures(let terms): stack.append(.term(try selection(terms, place, name: name)))
    case .negate:
      let operand = try term(stack.popLast(), place)
      stack.append(.term(try built(place) { builder throws(ScenarioProblem) in try builder.negate(operand) }))
    case .operation(let operation):
      let right = try term(stack.popLast(), place)
      let left = try term(stack.popLast(), place)
      if operation == .divide { divisions.append(Division(divisor: right, place: place)) }
      stack.append(
        .term(try built(place) { builder throws(ScenarioProblem) in try builder.combine(operation, left, right) }))
    case .choose(let relation):
      let otherwise = try term(stack.popLast(), place)
      let then = try term(stack.popLast(), place)
      let right = try term(stack.popLast(), place)
      let left = try term(stack.popLast(), place)
      stack.append(
        .term(
          try built(place) { builder throws(ScenarioProblem) in
            try builder.choose(left, relation, right, then: then, otherwise: otherwise)
          }))
    case .call(let function, let labels):
      let arguments = Array(stack.suffix(labels.count))
      stack.removeLast(arguments.count)
      stack.append(.term(try call(function, labels, arguments, place, name: name)))
    }
  }

  /// A variable; or else a number that is one word, such as `two`.
  private func named(_ text: String, _ place: ScenarioPlace) throws(ScenarioFault) -> Operand {
    if let term = terms[text] { return .term(term) }
    if let literal = try? ScenarioLiteral(text, reader, at: place) { return .literal(literal, text: text, place) }
    let names = definitions.values.sorted { $0.place.line < $1.place.line }.map(\.name)
    throw ScenarioFault(place, "there is no \"\(text)\"", text.suggestion(among: names))
  }

  private mutating func selection(
    _ terms: [SelectionTerm], _ place: ScenarioPlace, name: String?
  ) throws(ScenarioFault) -> ScenarioBuilder.Term {
    let selection = try FigureSelection(terms, from: figures, at: place)
    let key = selection.figures.map(\.id) + [selection.interval.description]
    if let known = selected[key] { return known }
    let unit = ScenarioUnit(selection.figures[0])
    let title = unique(name ?? selection.figures[0].source.quote)
    let term = try built(place) { builder throws(ScenarioProblem) in
      try builder.input(title, selection.interval, unit: unit, figures: selection.figures)
    }
    selected[key] = term
    return term
  }

  /// A name that no other input has, for its draws hang on it.
  private mutating func unique(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !inputNames.insert(candidate).inserted {
      candidate = "\(name) (\(number))"
      number += 1
    }
    return candidate
  }

  private mutating func term(
    _ operand: Operand?, _ place: ScenarioPlace = ScenarioPlace(line: 1, column: 1), name: String? = nil
  ) throws(ScenarioFault) -> ScenarioBuilder.Term {
    switch operand {
    case .term(let term): return term
    case .literal(let literal, let text, let place):
      let title = unique(name ?? text)
      return try built(place) { builder throws(ScenarioProblem) in
        try builder.input(title, literal.interval, unit: literal.unit)
      }
    case nil: throw ScenarioFault(place, "a value is missing", "write one on each side of an operator")
    }
  }

  private mutating func built(
    _ place: ScenarioPlace,
    _ body: (inout ScenarioBuilder) throws(ScenarioProblem) -> ScenarioBuilder.Term
  ) throws(ScenarioFault) -> ScenarioBuilder.Term {
    do throws(ScenarioProblem) { return try body(&builder) } catch { throw ScenarioFault(error, place) }
  }
}

// MARK: Functions

extension ScenarioResolver {
  private mutating func call(
    _ function: ScenarioFunction, _ labels: [String], _ arguments: [Operand], _ place: ScenarioPlace, name: String?
  ) throws(ScenarioFault) -> ScenarioBuilder.Term {
    let wanted = function == .lognormal ? ["p5", "p95"] : labels.map { _ in "" }
    guard labels == wanted, function.takes(labels.count) else {
      throw ScenarioFault(place, "\(function.rawValue)(…) is not called so", "write \(function.usage)")
    }
    switch function {
    case .min: return try fold(.minimum, arguments, place)
    case .max: return try fold(.maximum, arguments, place)
    case .sum: return try fold(.add, arguments, place)
    case .abs:
      let operand = try term(arguments.first, place)
      return try built(place) { builder throws(ScenarioProblem) in try builder.magnitude(operand) }
    case .uniform, .triangular, .pert, .lognormal: return try shape(function, arguments, place, name: name)
    }
  }

  private mutating func fold(
    _ operation: ScenarioOperation, _ arguments: [Operand], _ place: ScenarioPlace
  ) throws(ScenarioFault) -> ScenarioBuilder.Term {
    var result = try term(arguments.first, place)
    for argument in arguments.dropFirst() {
      let other = try term(argument, place)
      let one = result
      result = try built(place) { builder throws(ScenarioProblem) in try builder.combine(operation, one, other) }
    }
    return result
  }

  private mutating func shape(
    _ function: ScenarioFunction, _ arguments: [Operand], _ place: ScenarioPlace, name: String?
  ) throws(ScenarioFault) -> ScenarioBuilder.Term {
    var numbers: [Double] = []
    var unit: ScenarioUnit?
    for argument in arguments {
      guard case .literal(let literal, let text, let at) = argument, let low = literal.interval.low,
        let high = literal.interval.high, function == .uniform || low == high
      else {
        throw ScenarioFault(place, "\(function.rawValue)(…) takes plain numbers only", "write \(function.usage)")
      }
      if let unit, unit != literal.unit {
        throw ScenarioFault(
          at, "\"\(text)\" is not counted in \(unit.shown)", "write all numbers of a shape in one unit")
      }
      unit = literal.unit
      numbers += function == .uniform ? [low, high] : [low]
    }
    guard let shape = ScenarioShape(function, numbers) else {
      throw ScenarioFault(place, "\(function.rawValue)(…) is not called so", "write \(function.usage)")
    }
    let title = unique(name ?? function.rawValue)
    return try built(place) { builder throws(ScenarioProblem) in
      try builder.input(title, shape, unit: unit ?? .number)
    }
  }
}

extension ScenarioFunction {
  fileprivate func takes(_ count: Int) -> Bool {
    switch self {
    case .min, .max, .sum: count >= 1
    case .abs: count == 1
    case .uniform: count <= 2
    case .triangular, .pert: count == 3
    case .lognormal: count == 2
    }
  }
}

extension ScenarioShape {
  /// Nil for a function that is no shape, or too few numbers.
  fileprivate init?(_ function: ScenarioFunction, _ numbers: [Double]) {
    guard let first = numbers.first, let last = numbers.last else { return nil }
    switch function {
    case .uniform: self = .uniform(low: first, high: last)
    case .triangular where numbers.count == 3: self = .triangular(low: first, mode: numbers[1], high: last)
    case .pert where numbers.count == 3: self = .pert(low: first, mode: numbers[1], high: last)
    case .lognormal: self = .lognormal(p5: first, p95: last)
    default: return nil
    }
  }
}

extension ScenarioExpression.Step {
  fileprivate var isShape: Bool {
    guard case .call(let function, _) = self else { return false }
    return [.uniform, .triangular, .pert, .lognormal].contains(function)
  }
}

// MARK: Words

extension ScenarioFault {
  init(_ problem: ScenarioProblem, _ place: ScenarioPlace) {
    switch problem {
    case .unitClash(let operation, let one, let other):
      self.init(
        place, "\"\(operation)\" can't join \(one.shown) and \(other.shown)",
        "both sides must be counted in units of one kind; no currency is converted into another")
    case .divisionByZero: self.init(place, "this divides by 0", "divide by something else")
    case .badShape(let shape):
      let order = shape.name == "lognormal" ? "0 < p5 < p95" : "lowest ≤ likeliest ≤ highest"
      self.init(place, "the numbers of \(shape.name)(…) are out of order", "write them as \(order)")
    case .tooLarge(let limit):
      self.init(place, "the scenario has more than \(limit) values and operations", "split it into files")
    case .unitTooLarge(let unit): self.init(place, "the unit grows too large: \(unit)", "multiply fewer units")
    }
  }
}

extension ScenarioUnit {
  /// The unit as it is shown in a message.
  var shown: String { description.isEmpty ? "a plain number" : "\"\(description)\"" }
}
