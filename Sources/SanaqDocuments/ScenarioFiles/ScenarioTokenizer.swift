import SanaqCore

/// Cuts a scenario's lines into tokens. A number is everything up to the next operator, so that it can be written as people
/// write it; a comma before a digit belongs to the number (`4,500`).
struct ScenarioTokenizer {
  /// More than a person writes; the rest of the work grows with it.
  static let limit = 20_000
  /// The most letters of one name or number.
  static let operandLimit = 500
  /// The most terms of one `figures(…)`: more than a sheet has columns.
  static let termLimit = 50

  private var tokens: [ScenarioToken] = []
  private var depth = 0
  private var line: ScenarioMarkdown.Line
  private var index = 0

  static func tokens(of lines: [ScenarioMarkdown.Line]) throws(ScenarioFault) -> [ScenarioToken] {
    var tokenizer = ScenarioTokenizer()
    for line in lines { try tokenizer.add(line) }
    return tokenizer.tokens
  }

  private init() { line = .init(number: 1, scalars: []) }

  private var place: ScenarioPlace { ScenarioPlace(line: line.number, column: index + 1) }
  private var current: Unicode.Scalar? { index < line.scalars.count ? line.scalars[index] : nil }
  private var next: Unicode.Scalar? { index + 1 < line.scalars.count ? line.scalars[index + 1] : nil }

  private mutating func add(_ line: ScenarioMarkdown.Line) throws(ScenarioFault) {
    self.line = line
    index = 0
    if depth == 0 { takeKeywords() }
    while let scalar = current, scalar != "#" {
      guard tokens.count < Self.limit else {
        throw ScenarioFault(place, "the scenario has more than \(Self.limit) words and signs", "split it into files")
      }
      if scalar.isBlank { index += 1 } else if !takeSign(scalar) { try takeOperand() }
    }
    index = min(index, line.scalars.count)
    if depth == 0 { append(.newline, at: place) }
  }

  private mutating func append(_ kind: ScenarioToken.Kind, at place: ScenarioPlace) {
    tokens.append(ScenarioToken(kind: kind, place: place))
  }

  /// `expect`, and after it `possibly` or `never`, where a line begins so.
  private mutating func takeKeywords() {
    guard take(word: "expect", .expect) else { return }
    if !take(word: "possibly", .possibly) { _ = take(word: "never", .never) }
  }

  private mutating func take(word: String, _ kind: ScenarioToken.Kind) -> Bool {
    var start = index
    while start < line.scalars.count, line.scalars[start].isBlank { start += 1 }
    let end = start + word.unicodeScalars.count
    guard end < line.scalars.count, line.scalars[end].isBlank,
      line.scalars[start..<end].elementsEqual(word.unicodeScalars)
    else { return false }
    append(kind, at: ScenarioPlace(line: line.number, column: start + 1))
    index = end
    return true
  }

  // MARK: Signs

  private mutating func takeSign(_ scalar: Unicode.Scalar) -> Bool {
    let start = place
    if let (relation, length) = relation(scalar) {
      index += length
      append(.relation(relation), at: start)
      return true
    }
    guard "+-−*×/÷(),:".unicodeScalars.contains(scalar), !isSignOfNumber(scalar) else { return false }
    if scalar == "(" { depth += 1 }
    if scalar == ")" { depth = max(0, depth - 1) }
    let plain: Unicode.Scalar = scalar == "−" ? "-" : scalar == "×" ? "*" : scalar == "÷" ? "/" : scalar
    append(.symbol(Character(plain)), at: start)
    index += 1
    return true
  }

  /// A minus that stands right before a digit, where a value may begin, belongs to the number: `-2 to 3` is not -(2 to 3).
  private func isSignOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar == "-" || scalar == "−", next?.isDigit == true else { return false }
    switch tokens.last?.kind {
    case .operand, .selection, .symbol(")"): return false
    default: return true
    }
  }

  private func relation(_ scalar: Unicode.Scalar) -> (ScenarioRelation, length: Int)? {
    let isDouble = next == "="
    switch scalar {
    case "<": return (isDouble ? .atMost : .less, isDouble ? 2 : 1)
    case ">": return (isDouble ? .atLeast : .greater, isDouble ? 2 : 1)
    case "≤": return (.atMost, 1)
    case "≥": return (.atLeast, 1)
    case "=": return (.equal, isDouble ? 2 : 1)
    default: return nil
    }
  }

  // MARK: Operands

  private mutating func takeOperand() throws(ScenarioFault) {
    let start = index
    let place = place
    while let scalar = current, !ends(scalar, from: start) {
      guard index - start < Self.operandLimit else {
        throw ScenarioFault(
          place, "a name or a number of more than \(Self.operandLimit) letters", "write an operator between values")
      }
      index += 1
    }
    let text = String(String.UnicodeScalarView(line.scalars[start..<index])).trimmedAtEnd
    if text == "figures", current == "(" { return append(.selection(try selection()), at: place) }
    append(.operand(text), at: place)
  }

  /// Whether an operand that began at `start` ends before this scalar.
  private func ends(_ scalar: Unicode.Scalar, from start: Int) -> Bool {
    guard index > start else { return false }
    let isAfterBlank = line.scalars[index - 1].isBlank
    switch scalar {
    case "+", "*", "×", "÷", "(", ")", "<", ">", "=", "≤", "≥", "#": return true
    case ",": return !(next?.isDigit ?? false)
    case ":": return isName(from: start)
    case "-", "−": return isAfterBlank && !isInRange(from: start) || isName(from: start)
    // `100/3` is a division, `5 km/h` a speed.
    case "/": return isAfterBlank || isName(from: start) || next.map { $0.isBlank || $0.isDigit || $0 == "(" } ?? true
    default: return false
    }
  }

  /// Whether the operand so far ends with a range's `to`, as in `-3 to -1`.
  private func isInRange(from start: Int) -> Bool {
    line.scalars[start..<index].split { $0.isBlank }.last.map { $0.elementsEqual("to".unicodeScalars) } ?? false
  }

  private func isName(from start: Int) -> Bool {
    String(String.UnicodeScalarView(line.scalars[start..<index])).isScenarioName
  }

  /// The terms between the parentheses of `figures(…)`, from the opening one.
  private mutating func selection() throws(ScenarioFault) -> [SelectionTerm] {
    let open = place
    index += 1
    var terms: [SelectionTerm] = []
    while true {
      while let scalar = current, scalar.isBlank || scalar == "," { index += 1 }
      guard let scalar = current else {
        throw ScenarioFault(open, "the parenthesis is not closed on its line", "write figures(…) on one line")
      }
      if scalar == ")" { break }
      guard terms.count < Self.termLimit else {
        throw ScenarioFault(open, "figures(…) has more than \(Self.termLimit) terms", "name each column once")
      }
      terms.append(try selectionTerm())
    }
    index += 1
    return terms
  }

  private mutating func selectionTerm() throws(ScenarioFault) -> SelectionTerm {
    let place = place
    let key = take { $0 == ":" || $0 == "," || $0 == ")" }
    guard current == ":" else {
      throw ScenarioFault(
        place, "\"\(key)\" in figures(…) is no selection", "write a column and its value, such as measure: arrests")
    }
    index += 1
    while let scalar = current, scalar.isBlank { index += 1 }
    if let quote = current, let closing = Self.closing[quote] {
      index += 1
      let value = take { $0 == closing }
      guard current != nil else { throw ScenarioFault(place, "the quotation is not closed", "end it with \(closing)") }
      index += 1
      return SelectionTerm(key: key, value: value, place: place)
    }
    let value = take { $0 == "," || $0 == ")" }
    guard !value.isEmpty else { throw ScenarioFault(place, "\(key): has no value", "write one, or leave it out") }
    return SelectionTerm(key: key, value: value, place: place)
  }

  private static let closing: [Unicode.Scalar: Unicode.Scalar] = ["\"": "\"", "“": "”", "«": "»"]

  private mutating func take(until isEnd: (Unicode.Scalar) -> Bool) -> String {
    let start = index
    while let scalar = current, !isEnd(scalar) { index += 1 }
    return String(String.UnicodeScalarView(line.scalars[start..<index])).trimmed
  }
}

extension Unicode.Scalar {
  var isBlank: Bool { self == " " || self == "\t" || self == "\u{A0}" }
  var isDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
  /// Whether the text can name a variable: a letter or `_`, then letters, digits and `_`.
  var isScenarioName: Bool {
    guard let first = unicodeScalars.first, first == "_" || first.properties.isAlphabetic else { return false }
    return unicodeScalars.allSatisfy { $0 == "_" || $0.isDigit || $0.properties.isAlphabetic }
  }
}
