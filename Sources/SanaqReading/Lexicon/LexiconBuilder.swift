import SanaqCore

/// Parses the tables into a lexicon, row by row.
struct LexiconBuilder {
  var vocabulary = Vocabulary()
  var numbers = WordMap<NumberWord>()
  var romans = WordMap<Double>()
  var calendar = WordMap<CalendarWord>()
  var changes = WordMap<ChangeWord>()
  var classes = WordMap<WordClasses>()
  var persons = WordMap<Bool>()
  var places = WordMap<PlaceWord>()
  var weekdays = WordMap<Int>()
  var vague = PhraseTable<VagueWord>()
  var qualifiersBefore = PhraseTable<Qualifier>(.backwards)
  var qualifiersAfter = PhraseTable<Qualifier>()
  var unitList = UnitList()
  var units = PhraseTable<UnitEntry>()
  var year: UnitEntry?
  var minors: [UInt16: MinorUnit] = [:]
  var topicUnits = WordMap<[TopicUnit]>()
  var rates = PhraseTable<RateEntry>()
  var doubtfulUnits = PhraseTable<UnitEntry>()
  var unitNames = NameMap<UnitEntry>(slots: 1 << 13)
  var labels = PhraseTable<UnitEntry>(.backwards)
  var moneyBefore = PhraseTable<UnitEntry>(.backwards)
  var idioms = PhraseTable<ExclusionReason>()
  var namesBefore = PhraseTable<NameWord>(.backwards)
  var namesAfter = PhraseTable<NameWord>()
  var streets = WordMap<Bool>()
  var measures: [MeasureRow] = []
  var triggers = PhraseTable<[MeasureTrigger]>()
  var candidates = WordMap<Bool>()
  var topicWords = WordMap<Bool>()
  var abbreviations = WordSet(folding: true, slots: 1 << 8)
  var speech = WordMap<SpeechClasses>()
  var sourceMarkers = PhraseTable<Bool>()
  /// The phrase at hand, and its tokens where it has other than words.
  var phrase: [Word] = []
  var tokens: [Token] = []

  init(_ tables: LexiconTables) throws(LexiconError) {
    func text(_ table: LexiconTable, _ rows: String) throws(LexiconError) -> TableText {
      try TableText(table, rows, adding: tables.additions)
    }
    try addNumbers(text(.numbers, tables.numbers))
    try addCalendar(text(.calendar, tables.calendar))
    try addVague(text(.vague, tables.vague))
    try addQualifiers(text(.qualifiers, tables.qualifiers))
    try addChanges(text(.changes, tables.changes))
    try addPersons(text(.persons, tables.persons))
    try addClasses(text(.classes, tables.classes))
    try addPlaces(text(.places, tables.places))
    try addNames(text(.names, tables.names))
    try addIdioms(text(.idioms, tables.idioms))
    try addAbbreviations(text(.abbreviations, tables.abbreviations))
    try addSpeech(text(.speech, tables.speech))
    // Units are most of the words: behind the others they make no other table long. What is below names them.
    try addUnits(text(.units, tables.units))
    try addUnits(text(.currencies, tables.currencies))
    try addMinors(text(.minorUnits, tables.minors))
    try addTopicUnits(text(.topicUnits, tables.topicUnits))
    try addRates(text(.rates, tables.rates))
    try addMeasures(text(.measures, tables.measures))
    assignRoles()
    if vocabulary.isFull || unitList.isFull {
      let file = tables.additions.first?.file
      throw LexiconError(
        table: "all tables", file: file, row: 1, text: file ?? "",
        expected: "few enough words: all tables together hold 65,535")
    }
  }

  private mutating func assignRoles() {
    let own = keywordRoles()
    let tables = self
    vocabulary.assignRoles { word in
      var roles = own[word] ?? []
      if tables.numbers[word] != nil { roles.formUnion([.numeral, .date]) }
      if tables.romans[word] != nil || tables.vague.hasPhrase(at: word) { roles.insert(.numeral) }
      if tables.calendar[word] != nil { roles.insert(.date) }
      if tables.weekdays[word] != nil { roles.insert(.day) }
      if tables.idioms.hasPhrase(at: word) { roles.insert(.idiom) }
      if tables.speech[word] != nil || tables.sourceMarkers.hasPhrase(at: word) { roles.insert(.speech) }
      if tables.triggers.hasPhrase(at: word) { roles.insert(.measure) }
      if tables.candidates[word] != nil { roles.insert(.candidate) }
      if tables.topicWords[word] != nil { roles.insert(.topic) }
      return roles
    }
  }

  /// What the words may begin that the grammar itself names.
  private mutating func keywordRoles() -> WordMap<WordRoles> {
    let rows: [(role: WordRoles, keywords: [Keyword])] = [
      (.numeral, [.a, .an, .point, .minus, .negative]), (.date, [.last]), (.day, [.last, .yesterday]), (.idiom, [.one]),
      (.status, Keyword.statuses),
    ]
    var roles = WordMap<WordRoles>()
    for row in rows {
      for word in row.keywords.map({ vocabulary.intern($0.rawValue) }) {
        roles.set((roles[word] ?? []).union(row.role), at: word)
      }
    }
    return roles
  }
}

extension LexiconBuilder {
  // MARK: Words

  mutating func addNumbers(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let word = vocabulary.intern(row[0])
      let role = try table.word(row, 1, of: NumberRole.self)
      numbers.set(NumberWord(role: role, value: try table.number(row, 2)), at: word)
      if role != .letter, role != .abbreviation { addCandidate(row[0]) }
    }
    addCompounds(table)
    for number in 1..<30 { romans.set(Double(number), at: vocabulary.intern(Self.roman(number))) }
  }

  /// Centuries go no further than `xxix`.
  private static func roman(_ number: Int) -> String {
    let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return String(repeating: "x", count: number / 10) + units[number % 10]
  }

  /// `twentyfive`, `twentyfifth`: tens and units written as one word.
  private mutating func addCompounds(_ table: TableText) {
    let parts = table.rows.compactMap { row in
      NumberRole(rawValue: row[1]).flatMap { role in
        Double(row[2]).map { (word: row[0], role: role, value: $0) }
      }
    }
    let units = parts.filter { ($0.role == .unit || $0.role == .ordinal) && (1..<10).contains($0.value) }
    for tens in parts where tens.role == .tens {
      for unit in units {
        let text = tens.word + unit.word
        let role = unit.role == .unit ? NumberRole.teen : .ordinal
        numbers.set(NumberWord(role: role, value: tens.value + unit.value), at: vocabulary.intern(text))
        addCandidate(text)
      }
    }
  }

  mutating func addCalendar(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let form = try table.word(row, 2, of: CalendarWord.Form.self)
      guard let number = Int(exactly: try table.number(row, 1)) else { throw table.error(row, 1, "a whole number") }
      calendar.set(CalendarWord(number: number, form: form), at: vocabulary.intern(row[0]))
      if form == .name { addCandidate(row[0]) }
    }
  }

  mutating func addChanges(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let direction = try table.word(row, 0, of: Direction.self)
      let form = try table.word(row, 1, of: ChangeForm.self)
      for text in row.list(2) {
        let word = vocabulary.intern(text)
        let known = changes[word]
        changes.set(
          ChangeWord(direction: direction, forms: (known?.forms ?? []).union(ChangeForms(form))), at: word)
      }
    }
  }

  mutating func addPersons(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      if row.file != nil, let phrase = row.list(1).first(where: Self.isPhrase) {
        throw table.error(row, 1, "one word; the last word of a phrase is the person", text: phrase)
      }
      for text in row.list(1) where !Self.isPhrase(text) {
        persons.set(true, at: vocabulary.intern(text))
        persons.set(true, at: vocabulary.intern(Plural.regular(of: text)))
      }
    }
  }

  mutating func addClasses(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let name = try table.word(row, 0, of: WordClass.self)
      for text in row.list(1) {
        let word = vocabulary.intern(text)
        classes.set((classes[word] ?? []).union(WordClasses(name)), at: word)
      }
    }
  }

  mutating func addPlaces(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let name = try table.word(row, 0, of: PlaceWordName.self)
      for (number, text) in row.list(1).enumerated() {
        let word = vocabulary.intern(text)
        places.set((places[word] ?? []).union(PlaceWord(name)), at: word)
        if name == .weekday { weekdays.set(number, at: word) }
      }
    }
  }

  mutating func addSpeech(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let name = try table.word(row, 0, of: SpeechClass.self)
      for text in row.list(1) {
        if name == .behind {
          sourceMarkers.add(words(text), true)
        } else {
          let word = vocabulary.intern(text)
          speech.set((speech[word] ?? []).union(SpeechClasses(name)), at: word)
        }
        // Who speaks may be told in a sentence without a number.
        if [.say, .tell, .behind].contains(name) { addTopicWord(of: text) }
      }
    }
  }

  private static func isPhrase(_ text: String) -> Bool { text.utf8.contains(0x20) }

  /// Enters the first word of a phrase.
  mutating func addTopicWord(of phrase: String) {
    topicWords.set(true, at: vocabulary.intern(String(Substring(phrase.utf8.prefix { $0 != 0x20 }))))
  }

  /// Enters a word at which a sentence becomes worth reading, and its plural.
  mutating func addCandidate(_ word: String) {
    var form = Array(word.utf8)
    addCandidate(form.span)
    Plural.makeRegular(&form)
    addCandidate(form.span)
  }

  mutating func addCandidate(_ word: Span<UInt8>) {
    guard !word.isEmpty else { return }
    candidates.set(true, at: vocabulary.intern(word, isWritten: false))
  }

  mutating func addAbbreviations(_ table: TableText) throws(LexiconError) {
    var number: UInt16 = 0
    for row in table.rows {
      for text in row.list(0) {
        guard number < .max - 1 else {
          throw table.error(row, 0, "one of few enough words: a table holds 65,534", text: text)
        }
        number += 1
        let bytes = Array(text.utf8)
        _ = abbreviations.insert(bytes.span, as: Word(id: number))
      }
    }
  }
}
