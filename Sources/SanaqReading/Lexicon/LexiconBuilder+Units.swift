import SanaqCore

extension LexiconBuilder {
  mutating func addUnits(_ text: TableText) throws(LexiconError) {
    let table = try UnitTable(text)
    units.reserve(1 << 13)
    try table.forEachRow { row, words throws(LexiconError) in
      guard let number = unitList.number(of: row.unit) else {
        throw LexiconError(table: text.name, row: 0, text: "", expected: "a unit's name")
      }
      let noun = UnitEntry(number: number.unit, kind: row.kind, factor: row.factor, isSymbol: false)
      let symbol = UnitEntry(number: number.unit, kind: row.kind, factor: row.factor, isSymbol: true)
      for index in 0..<words.count {
        let word = UnitWord(words.bytes.span, words[index])
        add(word, of: words.bytes.span, word.isNoun ? noun : symbol)
      }
      if !row.isAdded { addNames(of: row, at: number.name, words, noun) }
    }
    // A quotient of a user's own is told by the shipped units.
    guard text.rows.contains(where: { $0.file != nil }) else { return }
    try table.forEachRow { row, words throws(LexiconError) in
      guard row.isAdded, let number = unitList.number(of: row.unit) else { return }
      let noun = UnitEntry(number: number.unit, kind: row.kind, factor: row.factor, isSymbol: false)
      addNames(of: row, at: number.name, words, noun)
    }
  }

  private mutating func add(_ word: UnitWord, of bytes: Span<UInt8>, _ entry: UnitEntry) {
    let lastWord = addForm(bytes, word.spelled, of: word, entry)
    if bytes.spells("year", word.spelled) { year = entry }
    // `a week`, `a gallon`: an article counts them.
    let isCounted = word.isNoun && Self.isCounted(entry.kind)
    if let lastWord, !word.isWritten {
      addPlural(of: word, bytes, lastWord..<word.spelled.upperBound, entry, isCounted: isCounted)
      return
    }
    guard isCounted || !word.isWritten else { return }
    if isCounted { addCandidate(bytes, word.spelled) }
    form.removeAll()
    form.putPlural(of: bytes, word.spelled)
    form.close()
    let form = form
    if !word.isWritten { _ = addForm(form.bytes.span, form[0], of: word, entry) }
    if isCounted { addCandidate(form.bytes.span, form[0]) }
  }

  /// Enters the plural of what stands in `phrase`, of which only the last word differs.
  private mutating func addPlural(
    of word: UnitWord, _ bytes: Span<UInt8>, _ lastWord: Range<Int>, _ entry: UnitEntry, isCounted: Bool
  ) {
    guard let singular = phrase.popLast() else { return }
    let last = internPlural(of: bytes, lastWord)
    if isCounted, phrase.isEmpty {
      vocabulary.add(.candidate, to: singular)
      vocabulary.add(.candidate, to: last)
    }
    phrase.append(last)
    addPhrase(of: word, entry, isTight: false)
  }

  private static func isCounted(_ kind: Kind) -> Bool {
    switch kind {
    case .duration, .mass, .volume, .length, .money: true
    default: false
    }
  }

  /// Enters a spelling of a unit, and leaves its words in `phrase`; returns where the last one begins, if they are letters alone.
  private mutating func addForm(
    _ bytes: Span<UInt8>, _ form: Range<Int>, of word: UnitWord, _ entry: UnitEntry
  ) -> Int? {
    let lastWord = parse(bytes, form, isWritten: word.isWritten)
    let isTight = word.isWritten && !form.contains { bytes[$0] == 0x20 }
    addPhrase(of: word, entry, isTight: isTight)
    guard entry.kind == .money, word.isWritten, !word.isDoubtful else { return lastWord }
    let isSign = entry.factor == 1 && !UnitWord.isLowercase(bytes, form)
    guard word.leads || isSign else { return lastWord }
    if !word.leads {
      tellLead()
      moneyBefore.add(phrase, isWritten: true, isTight: isTight, entry)
    }
    if phrase.count == 1, UnitWord.isLetters(bytes, form) { vocabulary.addPrefix(phrase[0]) }
    return lastWord
  }

  /// Enters what stands in `phrase`.
  private mutating func addPhrase(of word: UnitWord, _ entry: UnitEntry, isTight: Bool) {
    if word.isDoubtful {
      doubtfulUnits.add(phrase, isWritten: word.isWritten, isTight: isTight, entry)
      return
    }
    units.addSharing(phrase, isWritten: word.isWritten, isTight: isTight, entry)
    guard word.leads else { return }
    tellLead()
    if entry.kind == .money {
      moneyBefore.add(phrase, isWritten: word.isWritten, isTight: isTight, entry)
    } else {
      labels.add(phrase, isWritten: word.isWritten, entry)
    }
  }

  /// Tells that what stands in `phrase` may stand before a number.
  private mutating func tellLead() {
    if let last = phrase.last { vocabulary.add(.lead, to: last) }
  }

  /// Enters what other tables call the unit; `metre per second` says whose quotient a row is, where both are units.
  private mutating func addNames(of row: UnitRow, at name: Int, _ words: WordList, _ entry: UnitEntry) {
    if row.kind == .money {
      if row.factor == 1 { unitList.set(entry, for: row.unit) }
      return
    }
    unitList.add(entry, forName: name)
    let bytes = words.bytes.span
    for word in 0..<words.count where !words[word].isEmpty && bytes[words[word].lowerBound] != UInt8(ascii: "=") {
      unitList.add(entry, for: bytes, words[word])
    }
    guard !row.isPrefixed, let (top, bottom) = Self.quotient(words) else { return }
    let isSquared = bottom.hasSuffix(" squared")
    guard let numerator = unitList[top], let denominator = unitList[isSquared ? String(bottom.dropLast(8)) : bottom]
    else { return }
    let per = UnitPower.name(unitList[denominator.number].name, isSquared ? 2 : 1) { unitList[$0] != nil }
    unitList.set(entry, for: "\(unitList[numerator.number].name) per \(per)")
  }

  /// The parts of `metre per second`, of the first word that has `per`, and has it once.
  private static func quotient(_ words: WordList) -> (top: String, bottom: String)? {
    let bytes = words.bytes.span
    for index in 0..<words.count {
      let word = words[index]
      guard let joiner = joiner(from: word.lowerBound, in: bytes, word),
        Self.joiner(from: joiner.upperBound - 1, in: bytes, word) == nil
      else { continue }
      return (bytes.text(word.lowerBound..<joiner.lowerBound), bytes.text(joiner.upperBound..<word.upperBound))
    }
    return nil
  }

  /// Where ` per ` stands in a word.
  private static func joiner(from start: Int, in bytes: Span<UInt8>, _ word: Range<Int>) -> Range<Int>? {
    var index = start
    while true {
      index = ByteChunk.index(of: 0x20, from: index, before: word.upperBound, in: bytes)
      guard index + 5 < word.upperBound else { return nil }
      if bytes.spells(" per ", index..<index + 5) { return index..<index + 5 }
      index += 1
    }
  }

  /// Gives the words of two tables their numbers before those of units, for a table is as long as its last word's number.
  mutating func internWords(ofRates rates: TableText, ofTopicUnits topicUnits: TableText) {
    for row in rates.rows { _ = words(row, isWritten: Self.isWritten(rate: row)) }
    for row in topicUnits.rows { _ = row.withBytes(of: 0) { vocabulary.intern($0, $1, isWritten: true) } }
  }

  /// The letters beside a slash are no symbols by themselves.
  private static func isWritten(rate row: TableText.Row) -> Bool { !row.contains(UInt8(ascii: "/"), in: 0) }

  mutating func addMinors(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      guard let unit = unitList[row[0]], let large = unit.factor, let small = unitList[row[1]],
        let factor = small.factor
      else {
        throw table.error(row, 1, "a unit with a factor")
      }
      minors[unit.number] = MinorUnit(unit: small, ratio: (large / factor).rounded(places: 9))
    }
  }

  mutating func addTopicUnits(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      guard let unit = unitList[row[1]] else { throw table.error(row, 1, "a unit") }
      let symbol = row.withBytes(of: 0) { vocabulary.intern($0, $1, isWritten: true) }
      var topics: [Word] = []
      row.eachPart(of: 2) { topics.append(vocabulary.intern($0, $1, isWritten: false)) }
      let entry = UnitEntry(number: unit.number, kind: unit.kind, factor: unit.factor, isSymbol: true)
      topicUnits.set((topicUnits[symbol] ?? []) + [TopicUnit(unit: entry, topics: topics)], at: symbol)
    }
  }

  mutating func addRates(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      guard let unit = unitList[row[2]], let per = unitList[row[3]] else {
        throw table.error(row, 2, "two units", text: "\(row[2]) per \(row[3])")
      }
      let isWritten = Self.isWritten(rate: row)
      rates.add(
        words(row, isWritten: isWritten), isWritten: isWritten, isTight: !isWritten,
        RateEntry(unit: unit, per: Denominator(per), count: try table.number(row, 1)))
    }
  }
}
