import SanaqCore

/// Every table, parsed: what each word is, and which phrases mean what.
public struct Lexicon: Sendable {
  private(set) var vocabulary = Vocabulary()
  private var numbers: [NumberWord?] = []
  private var calendar: [CalendarWord?] = []
  private var changes: [ChangeWord?] = []
  private var classes: [WordClasses] = []
  private var persons: [Bool] = []
  private(set) var vague = PhraseTable<VagueWord>()
  private(set) var qualifiersBefore = PhraseTable<Qualifier>(.backwards)
  private(set) var qualifiersAfter = PhraseTable<Qualifier>()
  private(set) var units = PhraseTable<UnitEntry>()
  /// The unit of ages and dates.
  private(set) var year: UnitEntry?
  private(set) var moneyBefore = PhraseTable<UnitEntry>(.backwards)
  private(set) var idioms = PhraseTable<ExclusionReason>()
  private(set) var namesBefore = PhraseTable<ExclusionReason>(.backwards)
  private(set) var namesAfter = PhraseTable<ExclusionReason>()
  private(set) var measures: [MeasureRow] = []
  private(set) var triggers = PhraseTable<[MeasureTrigger]>()
  /// Words at which the scanner stops.
  private(set) var candidates = CandidateWords()
  private(set) var abbreviations = WordSet(folding: true)
  /// Words that may set a topic.
  private var topicWords = CandidateWords()

  /// The tables that ship with the library.
  public static let standard: Lexicon = {
    do { return try Lexicon(LexiconTables()) } catch {
      // The shipped tables are constants, and a test reads every row of them.
      fatalError("the shipped lexicon is broken: \(error)")
    }
  }()

  init(_ tables: LexiconTables) throws(LexiconError) {
    for keyword in Keyword.allCases { _ = vocabulary.intern(keyword.rawValue) }
    try addNumbers(TableText("numbers", tables.numbers))
    try addCalendar(TableText("calendar", tables.calendar))
    try addUnits(TableText("units", tables.units))
    try addUnits(TableText("currencies", tables.currencies))
    try addVague(TableText("vague", tables.vague))
    try addQualifiers(TableText("qualifiers", tables.qualifiers))
    try addChanges(TableText("changes", tables.changes))
    addPersons(TableText("persons", tables.persons))
    try addClasses(TableText("classes", tables.classes))
    try addNames(TableText("names", tables.names))
    try addIdioms(TableText("idioms", tables.idioms))
    try addMeasures(TableText("measures", tables.measures))
    for row in TableText("abbreviations", tables.abbreviations).rows {
      for (number, text) in row.list(0).enumerated() { _ = abbreviations.insert(Array(text.utf8), as: Word(id: UInt16(number + 1))) }
    }
  }

  func number(_ token: Token) -> NumberWord? { numbers[safe: token.word] ?? nil }
  func calendarWord(_ token: Token) -> CalendarWord? { calendar[safe: token.word] ?? nil }
  func change(_ token: Token) -> ChangeWord? { changes[safe: token.word] ?? nil }
  func classes(_ token: Token) -> WordClasses { classes[safe: token.word] ?? [] }
  /// Whether a sentence without a number has a word that may set the topic of the numbers after it.
  func mayHoldTopic(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index
      while end < range.upperBound, (0x61...0x7A).contains(bytes[end] | 0x20) { end += 1 }
      if end > index, topicWords.contains(bytes, index..<end) { return true }
      index = max(end, index + 1)
    }
    return false
  }

  func isPerson(_ token: Token) -> Bool { persons[safe: token.word] ?? false }
}

extension Lexicon {
  // MARK: Words

  private mutating func addNumbers(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let word = vocabulary.intern(String(row[0]))
      let role = try table.word(row, 1, of: NumberRole.self)
      numbers.set(NumberWord(role: role, value: try table.number(row, 2)), at: word, filler: nil)
      if role != .letter, role != .abbreviation { candidates.insert(row[0]) }
    }
  }

  private mutating func addCalendar(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let form = try table.word(row, 2, of: CalendarWord.Form.self)
      let number = Int(try table.number(row, 1))
      calendar.set(CalendarWord(number: number, form: form), at: vocabulary.intern(String(row[0])), filler: nil)
      if form == .name { candidates.insert(row[0]) }
    }
  }

  private mutating func addChanges(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let direction = try table.word(row, 0, of: Direction.self)
      let form = try table.word(row, 1, of: ChangeForm.self)
      for text in row.list(2) {
        let word = vocabulary.intern(String(text))
        let known = changes[safe: word] ?? nil
        changes.set(
          ChangeWord(direction: direction, forms: (known?.forms ?? []).union([form])), at: word, filler: nil)
      }
    }
  }

  private mutating func addPersons(_ table: TableText) {
    for row in table.rows {
      for text in row.list(1) where !text.contains(" ") {
        persons.set(true, at: vocabulary.intern(String(text)), filler: false)
        persons.set(true, at: vocabulary.intern(Plural.regular(of: text)), filler: false)
      }
    }
  }

  private mutating func addClasses(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let name = try table.word(row, 0, of: WordClass.self)
      for text in row.list(1) {
        let word = vocabulary.intern(String(text))
        classes.set((classes[safe: word] ?? []).union(WordClasses(name)), at: word, filler: [])
      }
    }
  }

  // MARK: Phrases

  private mutating func addVague(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let entry = try VagueWord(row, of: table)
      vague.add(words(row[0]), entry)
      if let head = row[0].split(separator: " ").last(where: { $0 != "of" }) { candidates.insert(head) }
    }
  }

  private mutating func addQualifiers(_ table: TableText) throws(LexiconError) {
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

  private mutating func addUnits(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      guard let unit = UnitOfMeasure(String(row[0])) else {
        throw LexiconError(table: table.name, row: row.number, text: "", expected: "a unit's name")
      }
      let kind = try table.word(row, 1, of: Kind.self)
      let factor = row[2].isEmpty ? nil : try table.number(row, 2)
      for text in row.list(3) { addUnit(text, unit, kind, factor) }
    }
  }

  private mutating func addUnit(_ text: Substring, _ unit: UnitOfMeasure, _ kind: Kind, _ factor: Double?) {
    let isWritten = text.first == "=" && text.count > 1
    let leads = text.first == "^"
    let spelled = isWritten || leads ? text.dropFirst() : text
    let isNoun = !isWritten || spelled.count > 3 && spelled.allSatisfy(\.isLowercase)
    let entry = UnitEntry(unit: unit, kind: kind, factor: factor, isSymbol: !isNoun)
    let forms = isWritten ? [String(spelled)] : [String(spelled), Plural.regular(of: spelled)]
    for form in Set(forms).sorted() {
      let words = words(Substring(form), isWritten: isWritten)
      units.add(words, isWritten: isWritten, entry)
      guard kind == .money, factor == 1, leads || isWritten && !spelled.allSatisfy(\.isLowercase) else { continue }
      moneyBefore.add(words, isWritten: isWritten, entry)
      if isWritten, words.count == 1, spelled.allSatisfy(\.isLetter) { vocabulary.addPrefix(words[0]) }
    }
    if kind == .duration, isNoun { candidates.insert(spelled) }
    if spelled == "year" { year = entry }
  }

  private mutating func addNames(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let reason = try reason(table, row, 2)
      switch row[1] {
      case "after": namesBefore.add(words(row[0]), reason)
      case "before": namesAfter.add(words(row[0]), reason)
      default: throw LexiconError(table: table.name, row: row.number, text: String(row[1]), expected: "before or after")
      }
    }
  }

  private mutating func addIdioms(_ table: TableText) throws(LexiconError) {
    for row in table.rows { idioms.add(words(row[0]), try reason(table, row, 1)) }
  }

  private func reason(_ table: TableText, _ row: TableText.Row, _ cell: Int) throws(LexiconError) -> ExclusionReason {
    guard let reason = ExclusionReason.allCases.first(where: { "\($0)" == row[cell] }) else {
      let names = ExclusionReason.allCases.map { "\($0)" }.joined(separator: ", ")
      throw LexiconError(table: table.name, row: row.number, text: String(row[cell]), expected: "one of \(names)")
    }
    return reason
  }

  private mutating func addMeasures(_ table: TableText) throws(LexiconError) {
    var byPhrase: [[Word]: [MeasureTrigger]] = [:]
    for row in table.rows {
      let subjects = row.list(4)
      let contexts = row.list(5)
      for text in subjects { byPhrase[words(text), default: []].append(MeasureTrigger(row: measures.count, isSubject: true)) }
      for text in contexts { byPhrase[words(text), default: []].append(MeasureTrigger(row: measures.count, isSubject: false)) }
      if row[6] == "topic" { for text in contexts { topicWords.insert(text.prefix { $0 != " " }) } }
      measures.append(try measure(table, row, !subjects.isEmpty, !contexts.isEmpty))
    }
    for (phrase, entries) in byPhrase { triggers.add(phrase, entries) }
  }

  private func measure(_ table: TableText, _ row: TableText.Row, _ needsSubject: Bool, _ needsContext: Bool)
    throws(LexiconError) -> MeasureRow
  {
    var kinds: Set<Kind> = []
    for text in row.list(1) {
      guard let kind = Kind(rawValue: String(text)) else {
        throw LexiconError(table: table.name, row: row.number, text: String(text), expected: "a kind")
      }
      kinds.insert(kind)
    }
    var values = Interval.unknown
    let needsRange = row[3] == "range"
    if !row[3].isEmpty, !needsRange {
      guard let low = Double(row[3].dropLast()), let open = Interval(lower: .included(low), upper: .unbounded) else {
        throw LexiconError(table: table.name, row: row.number, text: String(row[3]), expected: "a least value, as 1000…")
      }
      values = open
    }
    let givesUnit = row[2].first == "+"
    let words = row[2].split(separator: " ")
    let per = words.count == 3 && words[1] == "per" ? String(words[2]) : ""
    return MeasureRow(
      name: String(row[0]), kinds: kinds, unit: givesUnit ? nil : UnitOfMeasure(String(per.isEmpty ? row[2] : words[0])), per: per,
      givenUnit: givesUnit ? UnitOfMeasure(String(row[2].dropFirst())) : nil, values: values, needsRange: needsRange,
      needsSubject: needsSubject, needsContext: needsContext,
      strength: try table.word(row, 6, of: MeasureStrength.self), line: row.number)
  }

  /// The words of a phrase, each given its number.
  private mutating func words(_ phrase: Substring, isWritten: Bool = false) -> [Word] {
    let bytes = Array(phrase.utf8)
    var tokens: [Token] = []
    Tokenizer(vocabulary: vocabulary).tokenize(0..<bytes.count, in: bytes.span, into: &tokens)
    return tokens.filter { !(!isWritten && ($0.isHyphen || $0.is(".") && !$0.isSpaced)) || tokens.count == 1 }.map { token in
      let text = String(decoding: bytes[token.range], as: UTF8.self)
      return isWritten ? vocabulary.internWritten(text) : vocabulary.intern(text)
    }
  }
}

extension Array {
  fileprivate subscript(safe word: Word) -> Element? {
    let index = Int(word.id)
    return index > 0 && index < count ? self[index] : nil
  }

  fileprivate mutating func set(_ element: Element, at word: Word, filler: Element) {
    let index = Int(word.id)
    if index >= count { append(contentsOf: repeatElement(filler, count: index + 1 - count)) }
    self[index] = element
  }
}
