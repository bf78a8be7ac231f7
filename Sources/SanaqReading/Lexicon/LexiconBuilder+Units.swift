import SanaqCore

extension LexiconBuilder {
  mutating func addUnits(_ text: TableText) throws(LexiconError) {
    let table = try UnitTable(text)
    // Most words have a plural.
    units.reserve(2 * table.words.count)
    var nouns: [UnitEntry] = []
    nouns.reserveCapacity(table.rows.count)
    var plural: [UInt8] = []
    for row in table.rows {
      guard let number = unitList.number(of: row.unit) else {
        throw LexiconError(table: text.name, row: 0, text: "", expected: "a unit's name")
      }
      let noun = UnitEntry(number: number, kind: row.kind, factor: row.factor, isSymbol: false)
      let symbol = UnitEntry(number: number, kind: row.kind, factor: row.factor, isSymbol: true)
      for index in row.words {
        let word = UnitWord(table.words.bytes.span, table.words[index])
        add(word, of: table.words.bytes.span, word.isNoun ? noun : symbol, &plural)
      }
      nouns.append(noun)
    }
    // A quotient of a user's own is told by the shipped units.
    for isAdded in [false, true] {
      for index in table.rows.indices where table.rows[index].isAdded == isAdded {
        addName(of: table.rows[index], table.words, nouns[index])
      }
    }
  }

  /// - Parameter plural: room for the word's plural.
  private mutating func add(
    _ word: UnitWord, of bytes: Span<UInt8>, _ entry: UnitEntry, _ plural: inout [UInt8]
  ) {
    addForm(bytes.extracting(word.spelled), of: word, entry)
    if word.spelled.count == 4, bytes.text(word.spelled) == "year" { year = entry }
    // `a week`, `a gallon`: an article counts them.
    let isCounted = word.isNoun && Self.isCounted(entry.kind)
    guard isCounted || !word.isWritten else { return }
    plural.removeAll(keepingCapacity: true)
    bytes.extracting(word.spelled).withUnsafeBufferPointer { plural.append(contentsOf: $0) }
    Plural.makeRegular(&plural)
    if !word.isWritten { addForm(plural.span, of: word, entry) }
    if isCounted {
      addCandidate(bytes.extracting(word.spelled))
      addCandidate(plural.span)
    }
  }

  private static func isCounted(_ kind: Kind) -> Bool {
    switch kind {
    case .duration, .mass, .volume, .length, .money: true
    default: false
    }
  }

  private mutating func addForm(_ form: Span<UInt8>, of word: UnitWord, _ entry: UnitEntry) {
    parse(form, isWritten: word.isWritten)
    let isTight = word.isWritten && !form.indices.contains { form[$0] == 0x20 }
    if word.isDoubtful {
      doubtfulUnits.add(phrase, isWritten: word.isWritten, isTight: isTight, entry)
      return
    }
    units.add(phrase, isWritten: word.isWritten, isTight: isTight, entry)
    if word.leads, entry.kind != .money { labels.add(phrase, isWritten: word.isWritten, entry) }
    guard entry.kind == .money else { return }
    let isSign = entry.factor == 1 && word.isWritten && !UnitWord.isLowercase(form, 0..<form.count)
    guard word.leads || isSign else { return }
    moneyBefore.add(phrase, isWritten: word.isWritten, isTight: isTight, entry)
    if word.isWritten, phrase.count == 1, UnitWord.isLetters(form, 0..<form.count) { vocabulary.addPrefix(phrase[0]) }
  }

  /// Enters what other tables call the unit; `metre per second` says whose quotient a row is, where both are units.
  private mutating func addName(of row: UnitRow, _ words: WordList, _ entry: UnitEntry) {
    if row.kind == .money {
      if row.factor == 1 { unitNames.set(entry, for: row.unit) }
      return
    }
    unitNames.add(entry, for: row.unit)
    let bytes = words.bytes.span
    for word in row.words where !words[word].isEmpty && bytes[words[word].lowerBound] != UInt8(ascii: "=") {
      unitNames.add(entry, for: bytes, words[word])
    }
    guard row.unit == row.base, let (top, bottom) = Self.quotient(row.words, of: words) else { return }
    let isSquared = bottom.hasSuffix(" squared")
    guard let numerator = unitNames[top], let denominator = unitNames[isSquared ? String(bottom.dropLast(8)) : bottom]
    else { return }
    let per = UnitPower.name(unitList[denominator.number].name, isSquared ? 2 : 1) { unitNames[$0] != nil }
    unitNames.set(entry, for: "\(unitList[numerator.number].name) per \(per)")
  }

  /// The parts of `metre per second`, of the first word that has `per`, and has it once.
  private static func quotient(_ range: Range<Int>, of words: WordList) -> (top: String, bottom: String)? {
    for word in range where words.bytes[words[word]].contains(0x20) {
      let bytes = words.bytes[words[word]]
      let parts = bytes.split(separator: 0x20)
      let joiners = parts.indices.filter { parts[$0].elementsEqual("per".utf8) }
      guard joiners.count == 1, joiners[0] > 0, joiners[0] < parts.count - 1 else { continue }
      let (top, bottom) = (parts[joiners[0] - 1].endIndex, parts[joiners[0] + 1].startIndex)
      return (String(decoding: bytes[..<top], as: UTF8.self), String(decoding: bytes[bottom...], as: UTF8.self))
    }
    return nil
  }

  mutating func addMinors(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      guard let unit = unitNames[row[0]], let large = unit.factor, let small = unitNames[row[1]],
        let factor = small.factor
      else {
        throw table.error(row, 1, "a unit with a factor")
      }
      minors[unit.number] = MinorUnit(unit: small, ratio: (large / factor).rounded(places: 9))
    }
  }

  mutating func addTopicUnits(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      guard let unit = unitNames[row[1]] else { throw table.error(row, 1, "a unit") }
      let symbol = vocabulary.internWritten(row[0])
      let topics = row.list(2).map { vocabulary.intern($0) }
      let entry = UnitEntry(number: unit.number, kind: unit.kind, factor: unit.factor, isSymbol: true)
      topicUnits.set((topicUnits[symbol] ?? []) + [TopicUnit(unit: entry, topics: topics)], at: symbol)
    }
  }

  mutating func addRates(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      guard let unit = unitNames[row[2]], let per = unitNames[row[3]] else {
        throw table.error(row, 2, "two units", text: "\(row[2]) per \(row[3])")
      }
      // The letters beside a slash are no symbols by themselves.
      let isWritten = !row[0].utf8.contains(UInt8(ascii: "/"))
      rates.add(
        words(row[0], isWritten: isWritten), isWritten: isWritten, isTight: !isWritten,
        RateEntry(unit: unit, per: Denominator(per), count: try table.number(row, 1)))
    }
  }
}
