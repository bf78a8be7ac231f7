import SanaqCore

/// Reads a scenario's tokens by precedence: comparison, then sum, then product, then sign.
struct ScenarioParser {
  /// Parentheses in parentheses; deeper ones could exhaust the stack.
  static let depthLimit = 64

  private let tokens: [ScenarioToken]
  private var index = 0
  private var depth = 0
  private var expression = ScenarioExpression()

  static func parse(_ tokens: [ScenarioToken]) throws(ScenarioFault) -> ScenarioSyntax {
    var parser = ScenarioParser(tokens: tokens)
    var syntax = ScenarioSyntax()
    while let token = parser.current {
      switch token.kind {
      case .newline: parser.index += 1
      case .expect: syntax.expectations.append(try parser.expectation())
      default: syntax.definitions.append(try parser.definition())
      }
    }
    return syntax
  }

  private init(tokens: [ScenarioToken]) { self.tokens = tokens }

  private var current: ScenarioToken? { index < tokens.count ? tokens[index] : nil }
  private var lastPlace: ScenarioPlace { tokens.last?.place ?? ScenarioPlace(line: 1, column: 1) }

  // MARK: Statements

  private mutating func definition() throws(ScenarioFault) -> ScenarioSyntax.Definition {
    guard let token = current, case .operand(let name) = token.kind else {
      throw unexpected("a line begins with a name or with expect", "write name = expression")
    }
    guard name.isScenarioName else {
      throw ScenarioFault(token.place, "\"\(name)\" is no name", "a name is one word of letters, digits and _")
    }
    index += 1
    guard current?.kind == .relation(.equal) else {
      throw unexpected(
        "after the name \"\(name)\" comes =", "write \(name) = expression, or expect before a comparison")
    }
    index += 1
    if ScenarioFunction(rawValue: name) != nil || name == "figures" || name == "if" {
      throw ScenarioFault(token.place, "\"\(name)\" is a function's name", "name the variable otherwise")
    }
    let expression = try wholeExpression()
    try endStatement()
    return .init(name: name, place: token.place, expression: expression)
  }

  private mutating func expectation() throws(ScenarioFault) -> ScenarioSyntax.Expectation {
    let place = current?.place ?? lastPlace
    index += 1
    var mode = ScenarioExpectation.Mode.certainly
    if current?.kind == .possibly { mode = .possibly }
    if current?.kind == .never { mode = .never }
    if mode != .certainly { index += 1 }
    let left = try wholeExpression()
    let (relation, relationPlace) = try relation(after: "expect")
    let right = try wholeExpression()
    try endStatement()
    return .init(
      mode: mode, left: left, relation: relation, right: right, place: place, relationPlace: relationPlace)
  }

  private mutating func relation(after word: String) throws(ScenarioFault) -> (ScenarioRelation, ScenarioPlace) {
    guard let token = current, case .relation(let relation) = token.kind else {
      throw unexpected("\(word) needs a comparison", "compare with <, <=, >, >= or =")
    }
    index += 1
    return (relation, token.place)
  }

  private mutating func endStatement() throws(ScenarioFault) {
    guard current == nil || current?.kind == .newline else {
      throw unexpected("the statement should end here", "write one statement a line, and an operator between values")
    }
  }

  private func unexpected(_ problem: String, _ hint: String) -> ScenarioFault {
    let found = current.map { "found \($0.described)" } ?? "the scenario ends"
    return ScenarioFault(current?.place ?? lastPlace, "\(problem), but \(found)", hint)
  }

  // MARK: Expressions

  private mutating func wholeExpression() throws(ScenarioFault) -> ScenarioExpression {
    expression = ScenarioExpression()
    try sum()
    return expression
  }

  private mutating func add(_ step: ScenarioExpression.Step, _ place: ScenarioPlace) {
    expression.steps.append(.init(step: step, place: place))
  }

  private mutating func sum() throws(ScenarioFault) {
    try product()
    while let (operation, place) = operation(["+": .add, "-": .subtract]) {
      try product()
      add(.operation(operation), place)
    }
  }

  private mutating func product() throws(ScenarioFault) {
    try signed()
    while let (operation, place) = operation(["*": .multiply, "/": .divide]) {
      try signed()
      add(.operation(operation), place)
    }
  }

  private mutating func operation(
    _ operations: [Character: ScenarioOperation]
  ) -> (ScenarioOperation, ScenarioPlace)? {
    guard let token = current, case .symbol(let symbol) = token.kind, let operation = operations[symbol] else {
      return nil
    }
    index += 1
    return (operation, token.place)
  }

  private mutating func signed() throws(ScenarioFault) {
    var signs: [ScenarioPlace] = []
    while let token = current, token.kind == .symbol("-") {
      signs.append(token.place)
      index += 1
    }
    try operand()
    for place in signs { add(.negate, place) }
  }

  private mutating func operand() throws(ScenarioFault) {
    guard let token = current else { throw unexpected("a value is missing", "write a number, a name or figures(…)") }
    switch token.kind {
    case .selection(let terms):
      index += 1
      add(.figures(terms), token.place)
    case .operand(let text):
      index += 1
      if current?.kind == .symbol("(") {
        try call(text, token.place)
      } else {
        add(text.isScenarioName ? .name(text) : .number(text), token.place)
      }
    case .symbol("("):
      index += 1
      try nested(token.place) { (parser) throws(ScenarioFault) in try parser.sum() }
      try close(token.place)
    default: throw unexpected("a value is missing", "write a number, a name or figures(…)")
    }
  }

  private mutating func nested(
    _ place: ScenarioPlace, _ body: (inout ScenarioParser) throws(ScenarioFault) -> Void
  ) throws(ScenarioFault) {
    guard depth < Self.depthLimit else {
      throw ScenarioFault(
        place, "more than \(Self.depthLimit) parentheses in each other",
        "name parts of the expression on lines of their own")
    }
    depth += 1
    try body(&self)
    depth -= 1
  }

  private mutating func close(_ open: ScenarioPlace) throws(ScenarioFault) {
    guard current?.kind == .symbol(")") else {
      throw unexpected("the parenthesis of \(open.line):\(open.column) should close here", "write )")
    }
    index += 1
  }

  // MARK: Calls

  private mutating func call(_ name: String, _ place: ScenarioPlace) throws(ScenarioFault) {
    let open = current?.place ?? place
    index += 1
    if name == "if" {
      try nested(open) { (parser) throws(ScenarioFault) in try parser.choice(place) }
      return try close(open)
    }
    guard let function = ScenarioFunction(rawValue: name) else {
      let names = ScenarioFunction.allCases.map(\.rawValue) + ["if", "figures"]
      throw ScenarioFault(place, "there is no function \"\(name)\"", name.suggestion(among: names))
    }
    var labels: [String] = []
    try nested(open) { (parser) throws(ScenarioFault) in labels = try parser.arguments() }
    try close(open)
    add(.call(function, labels: labels), place)
  }

  private mutating func arguments() throws(ScenarioFault) -> [String] {
    var labels: [String] = []
    repeat {
      var label = ""
      if let token = current, case .operand(let text) = token.kind, index + 1 < tokens.count,
        tokens[index + 1].kind == .symbol(":")
      {
        label = text
        index += 2
      }
      try sum()
      labels.append(label)
    } while takeComma()
    return labels
  }

  private mutating func takeComma() -> Bool {
    guard current?.kind == .symbol(",") else { return false }
    index += 1
    return true
  }

  private mutating func choice(_ place: ScenarioPlace) throws(ScenarioFault) {
    try sum()
    let (relation, _) = try relation(after: "if(…)")
    try sum()
    for _ in 0..<2 {
      guard takeComma() else {
        throw unexpected("if(…) needs a comma here", "write if(condition, value, other value)")
      }
      try sum()
    }
    add(.choose(relation), place)
  }
}

extension String {
  /// A hint that names the nearest of some names.
  func suggestion(among names: [String]) -> String {
    guard let nearest = EditDistance.nearest(to: self, among: names) else { return "nothing is defined yet" }
    return EditDistance.between(self, nearest) <= Swift.max(2, count / 3)
      ? "did you mean \"\(nearest)\"?" : "there are \(names.prefix(12).joined(separator: ", "))"
  }
}
