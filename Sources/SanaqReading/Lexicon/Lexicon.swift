import SanaqCore

/// Every table, parsed: what each word is, and which phrases mean what.
///
/// A class, because every stage of the grammar holds it and nothing in it changes.
public final class Lexicon: Sendable {
  let tokenizer: Tokenizer
  private let numbers: WordMap<NumberWord>
  private let romans: WordMap<Double>
  private let calendar: WordMap<CalendarWord>
  private let changes: WordMap<ChangeWord>
  private let classes: WordMap<WordClasses>
  private let persons: WordMap<Bool>
  private let places: WordMap<PlaceWord>
  private let weekdays: WordMap<Int>
  private let speech: WordMap<SpeechClasses>
  /// What stands before a source: `according to`.
  let sourceMarkers: PhraseTable<Bool>
  let vague: PhraseTable<VagueWord>
  let qualifiersBefore: PhraseTable<Qualifier>
  let qualifiersAfter: PhraseTable<Qualifier>
  private let unitList: UnitList
  let units: PhraseTable<UnitEntry>
  /// The unit of ages and dates.
  let year: UnitEntry?
  /// The unit that follows another without a word, by the larger one's number.
  let minors: [UInt16: MinorUnit]
  private let topicUnits: WordMap<[TopicUnit]>
  /// Abbreviations of a unit and what divides it: `bpd`.
  let rates: PhraseTable<RateEntry>
  /// Words that are units only where nothing else can stand: `AU`, `in`.
  let doubtfulUnits: PhraseTable<UnitEntry>
  /// Units by name and by noun, and those that are quotients by what they divide: `m per second`.
  /// Units that stand before their number as its name: `pH`.
  let labels: PhraseTable<UnitEntry>
  /// Currencies that stand before their number.
  let moneyBefore: PhraseTable<UnitEntry>
  let idioms: PhraseTable<ExclusionReason>
  /// How many tokens an idiom may cover.
  let idiomReach: Int
  let namesBefore: PhraseTable<NameWord>
  let namesAfter: PhraseTable<NameWord>
  private let streets: WordMap<Bool>
  let measures: [MeasureRow]
  /// The rows of `measures` that need no word to fire, by the number of their kind; those of rates by themselves.
  private let wordlessMeasures: [[MeasureRow]]
  private let wordlessRates: [[MeasureRow]]
  /// The words by which the other rows fire.
  let triggerWords: PhraseTable<Int32>
  let triggers: MeasureTriggers
  let abbreviations: WordSet

  /// The tables that ship with the library.
  public static let standard: Lexicon = {
    do { return try Lexicon(LexiconTables()) } catch {
      // The shipped tables are constants, and a test reads every row of them.
      fatalError("the shipped lexicon is broken: \(error)")
    }
  }()

  /// How large units are, those that a user added too.
  public var scales: UnitScales { ownScales ?? .standard }
  private let ownScales: UnitScales?
  private let tables: LexiconTables

  /// The row of the measures' table that a measure was made of, as it is written.
  func writtenRow(of measure: Int) -> TableText.Row? {
    let table = try? TableText(.measures, tables.measures, adding: tables.additions)
    return table.flatMap { $0.rows.indices.contains(measure) ? $0.rows[measure] : nil }
  }

  /// The shipped tables and a user's own rows; throws for the first row with a fault.
  public convenience init(adding additions: [LexiconAddition]) throws(LexiconError) {
    var tables = LexiconTables()
    tables.additions = additions
    try self.init(tables)
  }

  init(_ tables: LexiconTables) throws(LexiconError) {
    self.tables = tables
    ownScales = tables.additions.isEmpty ? nil : UnitScales(tables)
    let builder = try LexiconBuilder(tables)
    tokenizer = Tokenizer(vocabulary: builder.vocabulary)
    numbers = builder.numbers
    romans = builder.romans
    calendar = builder.calendar
    changes = builder.changes
    classes = builder.classes
    persons = builder.persons
    places = builder.places
    weekdays = builder.weekdays
    speech = builder.speech
    sourceMarkers = builder.sourceMarkers
    vague = builder.vague
    qualifiersBefore = builder.qualifiersBefore
    qualifiersAfter = builder.qualifiersAfter
    unitList = builder.unitList
    units = builder.units
    year = builder.year
    minors = builder.minors
    topicUnits = builder.topicUnits
    rates = builder.rates
    doubtfulUnits = builder.doubtfulUnits
    labels = builder.labels
    moneyBefore = builder.moneyBefore
    idioms = builder.idioms
    idiomReach = max(builder.idioms.reach, 2)
    namesBefore = builder.namesBefore
    namesAfter = builder.namesAfter
    streets = builder.streets
    measures = builder.measures
    let wordless = builder.measures.filter(\.isWordless)
    wordlessMeasures = Kind.allCases.map { kind in wordless.filter { $0.kinds.contains(kind) && $0.per.isEmpty } }
    wordlessRates = Kind.allCases.map { kind in wordless.filter { $0.kinds.contains(kind) && !$0.per.isEmpty } }
    triggerWords = builder.triggerWords
    triggers = MeasureTriggers(builder.triggers, count: Int(builder.triggerWordCount), rows: measures)
    abbreviations = builder.abbreviations
  }

  func number(_ token: Token) -> NumberWord? { numbers[token.word] }
  /// What a Roman numeral of a century says.
  func roman(_ token: Token) -> Double? { romans[token.word] }
  func calendarWord(_ token: Token) -> CalendarWord? { calendar[token.word] }
  func change(_ token: Token) -> ChangeWord? { changes[token.word] }
  func classes(_ token: Token) -> WordClasses { classes[token.word] ?? [] }
  /// The rows that need no word to fire for a number of this kind, whatever it is told per.
  func wordlessMeasures(_ kind: Kind) -> [MeasureRow] { wordlessMeasures[Int(kind.number)] }
  /// Those that need none for a rate of this kind.
  func wordlessRates(_ kind: Kind) -> [MeasureRow] { wordlessRates[Int(kind.number)] }
  /// The unit of that name, or the one that is that quotient (`km per hour`).
  func unit(named name: String) -> UnitEntry? { unitList[name] }
  /// A unit as the sheet tells it.
  func unit(of entry: UnitEntry) -> UnitOfMeasure { unitList[entry.number] }
  func name(of entry: UnitEntry) -> String { unitList[entry.number].name }

  /// What a denominator is called: `kg per minute`; empty where nothing divides.
  func name(of denominator: Denominator) -> String {
    if denominator.isEmpty { return "" }
    if let factor = denominator.only { return name(of: factor) }
    return denominator.factors.map(name).joined(separator: " per ")
  }

  private func name(of factor: Denominator.Factor) -> String {
    let name = UnitPower.name(unitList[factor.unit].name, Int(factor.power)) { unit(named: $0) != nil }
    return factor.isHundred ? "100 " + name : name
  }
  /// Whether a unit, or a symbol that may be a unit begins with a token.
  func mayBeginUnit(_ token: Token) -> Bool {
    units.hasPhrase(at: token) || doubtfulUnits.hasPhrase(at: token) || isTopical(token)
  }
  /// Whether a symbol is a unit in sentences about it.
  func isTopical(_ token: Token) -> Bool { topicUnits.hasValue(at: token.exact) }
  /// The units that a symbol is in sentences about them.
  func topicUnits(_ token: Token) -> [TopicUnit] { topicUnits[token.exact] ?? [] }
  func speech(_ token: Token) -> SpeechClasses { speech[token.word] ?? [] }
  func isStreet(_ token: Token) -> Bool { streets[token.word] ?? false }
  /// What a word tells of a place beside it.
  func placeWord(_ token: Token) -> PlaceWord { places[token.word] ?? [] }
  /// A day of the week, Monday being 0.
  func weekday(_ token: Token) -> Int? { weekdays[token.word] }
  func isPerson(_ token: Token) -> Bool { persons[token.word] ?? false }

  /// Whether more than three quarters of the words of no class have capitals, so that a capital tells no name.
  func isHeadline(_ tokens: [Token], leastWords: Int) -> Bool {
    var words = 0
    var capitals = 0
    for token in tokens where token.shape == .word && classes(token).isEmpty {
      words += 1
      if token.isCapitalized { capitals += 1 }
    }
    return words >= leastWords && capitals * 4 > words * 3
  }

  /// `a quarter of the fleet`, `a third of them`: a part of what a determiner or a pronoun tells apart.
  func isOfAnother(_ index: Int, in tokens: [Token]) -> Bool {
    guard tokens.is(index, .of), let whole = tokens.at(index + 1) else { return false }
    return !classes(whole).isDisjoint(with: [.determiner, .pronoun])
  }
}
