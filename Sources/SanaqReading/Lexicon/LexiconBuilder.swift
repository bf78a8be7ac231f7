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
  var labels = PhraseTable<UnitEntry>(.backwards)
  var moneyBefore = PhraseTable<UnitEntry>(.backwards)
  var idioms = PhraseTable<ExclusionReason>()
  var namesBefore = PhraseTable<NameWord>(.backwards)
  var namesAfter = PhraseTable<NameWord>()
  var streets = WordMap<Bool>()
  var measures: [MeasureRow] = []
  /// The words by which measures fire, by their numbers, and what each of them fires.
  var triggerWords = PhraseTable<Int32>()
  var triggers: [(words: Int32, trigger: MeasureTrigger)] = []
  var triggerWordCount: Int32 = 0
  var abbreviations = WordSet(folding: true, slots: 1 << 8)
  var speech = WordMap<SpeechClasses>()
  var sourceMarkers = PhraseTable<Bool>()
  /// The phrase at hand, and its tokens where it has other than words.
  var phrase: [Word] = []
  var tokens: [Token] = []
  /// The plural or the compound at hand.
  var form = WordList()

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
    let (rates, topicUnits) = (try text(.rates, tables.rates), try text(.topicUnits, tables.topicUnits))
    let measures = try text(.measures, tables.measures)
    internWords(ofRates: rates, ofTopicUnits: topicUnits)
    addTriggers(measures)
    // Units are most of the words: behind the others they make no other table long. What is below names them.
    try addUnits(text(.units, tables.units))
    try addUnits(text(.currencies, tables.currencies))
    try addMinors(text(.minorUnits, tables.minors))
    try addTopicUnits(topicUnits)
    try addRates(rates)
    try addMeasures(measures)
    assignRoles()
    if vocabulary.isFull || unitList.isFull {
      let file = tables.additions.first?.file
      throw LexiconError(
        table: "all tables", file: file, row: 1, text: file ?? "",
        expected: "few enough words: all tables together hold 65,535")
    }
  }

  /// Tells what every word may begin, unless it was told when the word was entered.
  private mutating func assignRoles() {
    let keywords: [(roles: WordRoles, words: [Keyword])] = [
      (.numeral, [.a, .an, .point, .minus, .negative]), (.date, [.last]), (.day, [.last, .yesterday]), (.idiom, [.one]),
      (.status, Keyword.statuses), (.sum, Keyword.sums),
    ]
    for row in keywords { for word in row.words { vocabulary.add(row.roles, to: vocabulary.intern(word.rawValue)) } }
    numbers.forEachWord { word in
      let mayDate = numbers[word].map { $0.isOrdinalOfPart || $0.isCentury } ?? false
      vocabulary.add(mayDate ? [.numeral, .date] : .numeral, to: word)
    }
    romans.forEachWord { vocabulary.add(.numeral, to: $0) }
    calendar.forEachWord { vocabulary.add(.date, to: $0) }
    weekdays.forEachWord { vocabulary.add(.day, to: $0) }
    speech.forEachWord { if speech[$0]?.isVerb == true { vocabulary.add(.speech, to: $0) } }
    vague.forEachHead { vocabulary.add(.numeral, to: $0) }
    idioms.forEachHead { vocabulary.add(.idiom, to: $0) }
    qualifiersBefore.forEachHead { vocabulary.add(.lead, to: $0) }
    namesBefore.forEachHead { vocabulary.add(.lead, to: $0) }
    changes.forEachWord { vocabulary.add(.change, to: $0) }
    triggerWords.forEachHead { vocabulary.add(.measure, to: $0) }
    vocabulary.nameSymbols()
  }
}

extension LexiconBuilder {
  // MARK: Words

  mutating func addNumbers(_ table: TableText) throws(LexiconError) {
    var last: NumberRole?
    var parts: [NumberWord] = []
    var words = WordList()
    for row in table.rows {
      let number = NumberWord(role: try table.word(row, 1, after: &last), value: try table.number(row, 2))
      let word = intern(row, 0)
      numbers.set(number, at: word)
      if number.role != .letter, number.role != .abbreviation {
        vocabulary.add(.candidate, to: word)
        addPluralCandidate(row)
      }
      let isUnit = (number.role == .unit || number.role == .ordinal) && (1..<10).contains(number.value)
      if number.role == .tens || isUnit {
        parts.append(number)
        row.withBytes(of: 0) { words.put($0, $1) }
        words.close()
      }
    }
    addCompounds(parts, words)
    for number in 1..<30 { romans.set(Double(number), at: vocabulary.intern(Self.roman(number))) }
  }

  /// `twentyfive`, `twentyfifth`: tens and units written as one word.
  private mutating func addCompounds(_ parts: [NumberWord], _ words: WordList) {
    for tens in parts.indices where parts[tens].role == .tens {
      for unit in parts.indices where parts[unit].role != .tens {
        form.removeAll()
        form.put(words.bytes.span, words[tens])
        form.put(words.bytes.span, words[unit])
        let word = internForm()
        let role = parts[unit].role == .unit ? NumberRole.teen : .ordinal
        numbers.set(NumberWord(role: role, value: parts[tens].value + parts[unit].value), at: word)
        vocabulary.add(.candidate, to: word)
        let compound = form
        vocabulary.add(.candidate, to: internPlural(of: compound.bytes.span, compound[0]))
      }
    }
  }

  /// Centuries go no further than `xxix`.
  private static func roman(_ number: Int) -> String {
    let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return String(repeating: "x", count: number / 10) + units[number % 10]
  }

  mutating func addCalendar(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let form = try table.word(row, 2, of: CalendarWord.Form.self)
      guard let number = Int(exactly: try table.number(row, 1)) else { throw table.error(row, 1, "a whole number") }
      let word = intern(row, 0)
      calendar.set(CalendarWord(number: number, form: form), at: word)
      if form == .name {
        vocabulary.add(.candidate, to: word)
        addPluralCandidate(row)
      }
    }
  }

  mutating func addChanges(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let direction = try table.word(row, 0, of: Direction.self)
      let form = try table.word(row, 1, of: ChangeForm.self)
      row.eachPart(of: 2) { bytes, range in
        let word = vocabulary.intern(bytes, range, isWritten: false)
        let known = changes[word]
        changes.set(
          ChangeWord(direction: direction, forms: (known?.forms ?? []).union(ChangeForms(form))), at: word)
      }
    }
  }

  mutating func addPersons(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      if row.file != nil, let phrase = row.list(1).first(where: { $0.utf8.contains(0x20) }) {
        throw table.error(row, 1, "one word; the last word of a phrase is the person", text: phrase)
      }
      row.eachPart(of: 1) { bytes, range in
        if range.contains(where: { bytes[$0] == 0x20 }) { return }
        persons.set(true, at: vocabulary.intern(bytes, range, isWritten: false))
        persons.set(true, at: internPlural(of: bytes, range))
      }
    }
  }

  mutating func addClasses(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let name = try table.word(row, 0, of: WordClass.self)
      row.eachPart(of: 1) { bytes, range in
        let word = vocabulary.intern(bytes, range, isWritten: false)
        classes.set((classes[word] ?? []).union(WordClasses(name)), at: word)
      }
    }
  }

  mutating func addPlaces(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let name = try table.word(row, 0, of: PlaceWordName.self)
      var number = 0
      row.eachPart(of: 1) { bytes, range in
        let word = vocabulary.intern(bytes, range, isWritten: false)
        places.set((places[word] ?? []).union(PlaceWord(name)), at: word)
        if name == .weekday { weekdays.set(number, at: word) }
        number += 1
      }
    }
  }

  mutating func addSpeech(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let name = try table.word(row, 0, of: SpeechClass.self)
      row.eachPart(of: 1) { bytes, range in
        if name == .behind {
          parse(bytes, range, isWritten: false)
          sourceMarkers.add(phrase, true)
          // Its first word that is not in every other sentence.
          let rarest = phrase.first { classes[$0] == nil } ?? phrase.last
          if let rarest { vocabulary.add(.sourceMarker, to: rarest) }
        } else {
          let word = vocabulary.intern(bytes, range, isWritten: false)
          speech.set((speech[word] ?? []).union(SpeechClasses(name)), at: word)
        }
        // Who speaks may be told in a sentence without a number.
        if [.say, .tell, .behind].contains(name) { addTopicWord(of: bytes, range) }
      }
    }
  }

  /// The number of the word in a cell.
  mutating func intern(_ row: TableText.Row, _ cell: Int) -> Word {
    row.withBytes(of: cell) { vocabulary.intern($0, $1, isWritten: false) }
  }

  /// Enters the first word of a phrase.
  mutating func addTopicWord(of bytes: Span<UInt8>, _ phrase: Range<Int>) {
    let end = phrase.first { bytes[$0] == 0x20 } ?? phrase.upperBound
    vocabulary.add(.topic, to: vocabulary.intern(bytes, phrase.lowerBound..<end, isWritten: false))
  }

  /// Enters a word at which a sentence becomes worth reading, and its plural.
  mutating func addCandidate(_ word: String) {
    var word = word
    word.withUTF8 {
      addCandidate($0.span, 0..<$0.count)
      vocabulary.add(.candidate, to: internPlural(of: $0.span, 0..<$0.count))
    }
  }

  /// Enters the plural of the word in a row's first cell.
  private mutating func addPluralCandidate(_ row: TableText.Row) {
    let plural = row.withBytes(of: 0) { internPlural(of: $0, $1) }
    vocabulary.add(.candidate, to: plural)
  }

  mutating func addCandidate(_ bytes: Span<UInt8>, _ word: Range<Int>) {
    vocabulary.add(.candidate, to: vocabulary.intern(bytes, word, isWritten: false))
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
        _ = abbreviations.insert(bytes.span, 0..<bytes.count, as: Word(id: number))
      }
    }
  }
}
