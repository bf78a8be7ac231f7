import SanaqCore

extension LexiconBuilder {
  mutating func addVague(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let entry = try VagueWord(row, of: table)
      vague.add(words(row[0]), entry)
      if let head = row[0].split(separator: " ").last(where: { $0 != "of" }) { candidates.insert(head) }
    }
  }

  mutating func addQualifiers(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let bound = row[2].isEmpty ? nil : try table.word(row, 2, of: Bound.self)
      let qualifier = Qualifier(bound: bound, isApproximate: row[3] == "yes")
      switch row[1] {
      case "before": qualifiersBefore.add(words(row[0]), qualifier)
      case "after": qualifiersAfter.add(words(row[0]), qualifier)
      default: throw LexiconError(table: table.name, row: row.number, text: String(row[1]), expected: "before or after")
      }
    }
  }

  mutating func addUnits(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      guard let unit = UnitOfMeasure(String(row[0])) else {
        throw LexiconError(table: table.name, row: row.number, text: "", expected: "a unit's name")
      }
      let kind = try table.word(row, 1, of: Kind.self)
      let factor = row[2].isEmpty ? nil : try table.number(row, 2)
      for text in row.list(3) { addUnit(text, unit, kind, factor) }
    }
  }

  mutating func addMinors(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      guard let large = entries[String(row[0])]?.factor, let small = entries[String(row[1])], let factor = small.factor
      else {
        throw LexiconError(table: table.name, row: row.number, text: String(row[1]), expected: "a unit with a factor")
      }
      minors[String(row[0])] = MinorUnit(unit: small, ratio: ((large / factor) * 1e9).rounded() / 1e9)
    }
  }

  mutating func addUnit(_ text: Substring, _ unit: UnitOfMeasure, _ kind: Kind, _ factor: Double?) {
    let isWritten = text.first == "=" && text.count > 1
    let leads = text.first == "^"
    let spelled = isWritten || leads ? text.dropFirst() : text
    let isNoun = !isWritten || spelled.count > 3 && spelled.allSatisfy(\.isLowercase)
    let entry = UnitEntry(unit: unit, kind: kind, factor: factor, isSymbol: !isNoun)
    if entries[unit.name] == nil { entries[unit.name] = entry }
    let forms = isWritten ? [String(spelled)] : [String(spelled), Plural.regular(of: spelled)]
    for form in Set(forms).sorted() {
      let words = words(Substring(form), isWritten: isWritten)
      let isTight = isWritten && !form.contains(" ")
      units.add(words, isWritten: isWritten, isTight: isTight, entry)
      guard kind == .money, factor == 1, leads || isWritten && !spelled.allSatisfy(\.isLowercase) else { continue }
      moneyBefore.add(words, isWritten: isWritten, isTight: isTight, entry)
      if isWritten, words.count == 1, spelled.allSatisfy(\.isLetter) { vocabulary.addPrefix(words[0]) }
    }
    if kind == .duration, isNoun { candidates.insert(spelled) }
    if spelled == "year" { year = entry }
  }

  mutating func addNames(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let reason = try reason(table, row, 2)
      switch row[1] {
      case "after": namesBefore.add(words(row[0]), reason)
      case "before": namesAfter.add(words(row[0]), reason)
      default: throw LexiconError(table: table.name, row: row.number, text: String(row[1]), expected: "before or after")
      }
    }
  }

  mutating func addIdioms(_ table: TableText) throws(LexiconError) {
    for row in table.rows { idioms.add(words(row[0]), try reason(table, row, 1)) }
  }

  private func reason(_ table: TableText, _ row: TableText.Row, _ cell: Int) throws(LexiconError) -> ExclusionReason {
    guard let reason = ExclusionReason.allCases.first(where: { "\($0)" == row[cell] }) else {
      let names = ExclusionReason.allCases.map { "\($0)" }.joined(separator: ", ")
      throw LexiconError(table: table.name, row: row.number, text: String(row[cell]), expected: "one of \(names)")
    }
    return reason
  }

  /// The words of a phrase, each given its number.
  mutating func words(_ phrase: Substring, isWritten: Bool = false) -> [Word] {
    let bytes = Array(phrase.utf8)
    var tokens: [Token] = []
    Tokenizer(vocabulary: vocabulary).tokenize(0..<bytes.count, in: bytes.span, into: &tokens)
    return tokens.filter { !(!isWritten && ($0.isHyphen || $0.is(".") && !$0.isSpaced)) || tokens.count == 1 }.map {
      token in
      let text = String(decoding: bytes[token.range], as: UTF8.self)
      return isWritten ? vocabulary.internWritten(text) : vocabulary.intern(text)
    }
  }
}
