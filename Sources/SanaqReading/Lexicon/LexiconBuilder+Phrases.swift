import SanaqCore

extension LexiconBuilder {
  mutating func addVague(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let entry = try VagueWord(row, of: table)
      vague.add(words(row[0]), entry)
      if let head = row[0].split(separator: " ").last(where: { $0 != "of" }) { candidates.insert(String(head)) }
    }
  }

  mutating func addQualifiers(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let bound = row[2].isEmpty ? nil : try table.word(row, 2, of: Bound.self)
      guard row.file == nil || row[3].isEmpty || row[3] == "yes" else { throw table.error(row, 3, "yes, or empty") }
      let qualifier = Qualifier(bound: bound, isApproximate: row[3] == "yes")
      switch row[1] {
      case "before": qualifiersBefore.add(words(row[0]), qualifier)
      case "after": qualifiersAfter.add(words(row[0]), qualifier)
      default: throw table.error(row, 1, "before or after")
      }
    }
  }

  mutating func addUnits(_ table: TableText) throws(LexiconError) {
    let rows = try UnitTable(table).rows()
    for row in rows {
      guard let unit = UnitOfMeasure(row.unit) else {
        throw LexiconError(table: table.name, row: 0, text: "", expected: "a unit's name")
      }
      let noun = UnitEntry(unit: unit, kind: row.kind, factor: row.factor, isSymbol: false)
      let symbol = UnitEntry(unit: unit, kind: row.kind, factor: row.factor, isSymbol: true)
      for text in row.words {
        let word = UnitWord(text)
        addUnit(word, word.isNoun ? noun : symbol)
      }
    }
    // A quotient of a user's own is told by the shipped units.
    for row in rows.filter({ !$0.isAdded }) + rows.filter(\.isAdded) {
      guard let unit = UnitOfMeasure(row.unit) else { continue }
      if row.kind == .money { addCurrencyName(row, unit) } else { addQuotient(row, unit) }
    }
  }

  private mutating func addCurrencyName(_ row: UnitRow, _ unit: UnitOfMeasure) {
    guard row.factor == 1 else { return }
    unitNames[row.unit] = UnitEntry(unit: unit, kind: .money, factor: 1, isSymbol: false)
  }

  mutating func addMinors(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      guard let large = unitNames[String(row[0])]?.factor, let small = unitNames[String(row[1])],
        let factor = small.factor
      else {
        throw table.error(row, 1, "a unit with a factor")
      }
      minors[String(row[0])] = MinorUnit(unit: small, ratio: (large / factor).rounded(places: 9))
    }
  }

  mutating func addTopicUnits(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      guard let unit = unitNames[String(row[1])] else {
        throw table.error(row, 1, "a unit")
      }
      let symbol = vocabulary.internWritten(String(row[0]))
      let topics = Set(row.list(2).map { vocabulary.intern(String($0)) })
      let entry = UnitEntry(unit: unit.unit, kind: unit.kind, factor: unit.factor, isSymbol: true)
      topicUnits.set((topicUnits[symbol] ?? []) + [TopicUnit(unit: entry, topics: topics)], at: symbol)
    }
  }

  mutating func addRates(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      guard let unit = unitNames[String(row[2])], let per = unitNames[String(row[3])] else {
        throw table.error(row, 2, "two units", text: "\(row[2]) per \(row[3])")
      }
      // The letters beside a slash are no symbols by themselves.
      let isWritten = !row[0].utf8.contains(UInt8(ascii: "/"))
      rates.add(
        words(row[0], isWritten: isWritten), isWritten: isWritten, isTight: !isWritten,
        RateEntry(unit: unit, per: per.unit.name, count: try table.number(row, 1)))
    }
  }

  /// `metre per second` says whose quotient the row is, where both are units.
  private mutating func addQuotient(_ row: UnitRow, _ unit: UnitOfMeasure) {
    let entry = UnitEntry(unit: unit, kind: row.kind, factor: row.factor, isSymbol: false)
    if unitNames[row.unit] == nil { unitNames[row.unit] = entry }
    for word in row.words where word.utf8.first != UInt8(ascii: "=") && unitNames[word] == nil {
      unitNames[word] = entry
    }
    guard row.unit == row.base, let (top, bottom) = row.words.lazy.compactMap(Self.quotient).first else { return }
    let isSquared = bottom.hasSuffix(" squared")
    guard let numerator = unitNames[top], let denominator = unitNames[isSquared ? String(bottom.dropLast(8)) : bottom]
    else { return }
    let per = UnitPower.name(denominator.unit.name, isSquared ? 2 : 1) { unitNames[$0] != nil }
    unitNames["\(numerator.unit.name) per \(per)"] = entry
  }

  /// The parts of `metre per second`; nil for a word without `per`, or with more than one.
  private static func quotient(_ word: String) -> (top: String, bottom: String)? {
    guard word.utf8.contains(0x20) else { return nil }
    let words = word.utf8.split(separator: 0x20)
    let joiners = words.indices.filter { words[$0].elementsEqual("per".utf8) }
    guard joiners.count == 1, joiners[0] > 0, joiners[0] < words.count - 1 else { return nil }
    let (top, bottom) = (words[joiners[0] - 1].endIndex, words[joiners[0] + 1].startIndex)
    return (String(word[..<top]), String(word[bottom...]))
  }

  private mutating func addUnit(_ word: UnitWord, _ entry: UnitEntry) {
    let plural = word.isWritten ? nil : Plural.regular(of: word.spelled)
    addForm(word.spelled, of: word, entry)
    if let plural { addForm(plural, of: word, entry) }
    // `a week`, `a gallon`: an article counts them.
    if word.isNoun, [.duration, .mass, .volume, .length, .money].contains(entry.kind) {
      candidates.insert(word.spelled, plural: plural ?? Plural.regular(of: word.spelled))
    }
    if word.spelled == "year" { year = entry }
  }

  private mutating func addForm(_ form: String, of word: UnitWord, _ entry: UnitEntry) {
    parse(form, isWritten: word.isWritten)
    let isTight = word.isWritten && !form.utf8.contains(0x20)
    if word.isDoubtful {
      doubtfulUnits.add(phrase, isWritten: word.isWritten, isTight: isTight, entry)
      return
    }
    units.add(phrase, isWritten: word.isWritten, isTight: isTight, entry)
    if word.leads, entry.kind != .money { labels.add(phrase, isWritten: word.isWritten, entry) }
    guard entry.kind == .money, word.leads || entry.factor == 1 && word.isWritten && !word.isLowercase else { return }
    moneyBefore.add(phrase, isWritten: word.isWritten, isTight: isTight, entry)
    if word.isWritten, phrase.count == 1, form.allSatisfy(\.isLetter) { vocabulary.addPrefix(phrase[0]) }
  }

  mutating func addNames(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let reason = try reason(table, row, 2)
      switch row[1] {
      case "after", "label":
        namesBefore.add(words(row[0]), NameWord(reason: reason, isLabel: row[1] == "label"))
      case "before": namesAfter.add(words(row[0]), NameWord(reason: reason, isLabel: false))
      case "street": streets.set(true, at: vocabulary.intern(String(row[0])))
      default:
        throw table.error(row, 1, "before, after, label or street")
      }
    }
  }

  mutating func addIdioms(_ table: TableText) throws(LexiconError) {
    for row in table.rows { idioms.add(words(row[0]), try reason(table, row, 1)) }
  }

  private static let reasons = ExclusionReason.textual.map { (name: "\($0)", reason: $0) }

  private func reason(_ table: TableText, _ row: TableText.Row, _ cell: Int) throws(LexiconError) -> ExclusionReason {
    guard let reason = Self.reasons.first(where: { $0.name == row[cell] })?.reason else {
      throw table.error(row, cell, "one of \(Self.reasons.map(\.name).joined(separator: ", "))")
    }
    return reason
  }

  /// The words of a phrase, each given its number.
  mutating func words(_ phrase: Substring, isWritten: Bool = false) -> [Word] {
    parse(String(phrase), isWritten: isWritten)
    return self.phrase
  }

  /// Sets `phrase` to the words of a text.
  private mutating func parse(_ text: String, isWritten: Bool) {
    var text = text
    text.withUTF8 { parse($0.span, isWritten: isWritten) }
  }

  private mutating func parse(_ bytes: Span<UInt8>, isWritten: Bool) {
    phrase.removeAll(keepingCapacity: true)
    // Words of letters alone need no tokens.
    var start = 0
    while start < bytes.count {
      let end = ByteChunk.lettersEnd(at: start, before: bytes.count, in: bytes)
      guard end > start, end == bytes.count || bytes[end] == 0x20 else { break }
      phrase.append(vocabulary.intern(bytes.extracting(start..<end), isWritten: isWritten))
      start = end + 1
    }
    if start >= bytes.count { return }
    phrase.removeAll(keepingCapacity: true)
    Tokenizer(vocabulary: vocabulary).tokenize(0..<bytes.count, in: bytes, into: &tokens)
    for token in tokens {
      let isJoiner = !isWritten && (token.isHyphen || token.is(".") && !token.isSpaced)
      if isJoiner, tokens.count > 1 { continue }
      phrase.append(vocabulary.intern(bytes.extracting(token.range), isWritten: isWritten))
    }
  }
}
