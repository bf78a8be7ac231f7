/// A table of words; a user's own table of the same name adds rows to it.
public enum LexiconTable: String, Hashable, Sendable, CaseIterable {
  /// Units of measure: their kind, their size in SI, their words.
  case units
  /// Money: ISO 4217 codes and their words.
  case currencies
  /// What a number measures, told from the words around it.
  case measures
  /// Vague words, and their bounds under each profile.
  case vague
  /// Words that open a bound or make a number approximate: *more than*, *about*.
  case qualifiers
  /// Words that are numbers, or parts of them.
  case numbers
  /// Words for people, which make a count's unit `person`.
  case persons
  /// Words beside which a number is part of a name: *Resolution*.
  case names
  /// Phrases whose numerals assert no number.
  case idioms
  /// Words that are a unit and its denominator at once: *mpg*.
  case rates
  /// Words that say that a value moved.
  case changes
  /// Closed classes of words, which end a noun phrase.
  case classes
  /// Months and seasons.
  case calendar
  /// Words whose point ends no sentence.
  case abbreviations
  /// Words around the names of places.
  case places
  /// Words by which a text says who a number comes from.
  case speech
  /// Units that the next smaller one follows without a word: `6 ft 2`.
  case minorUnits = "minor-units"
  /// Symbols that are a unit only where the sentence has a word of its matter.
  case topicUnits = "topic-units"

  /// The names of its cells, in their order.
  public var columns: [String] {
    switch self {
    case .units, .currencies: ["unit", "kind", "factor", "words", "example"]
    case .measures: ["measure", "kinds", "unit", "values", "subject words", "context words", "strength"]
    case .vague: ["phrase", "interval", "before a scale word", "acled", "ccc"]
    case .qualifiers: ["phrase", "side", "bound", "approximate"]
    case .numbers: ["word", "role", "value"]
    case .persons: ["theme", "words"]
    case .places, .speech: ["class", "words"]
    case .names: ["word", "side", "reason"]
    case .idioms: ["phrase", "reason"]
    case .rates: ["word", "count", "unit", "per", "example"]
    case .changes: ["direction", "form", "words"]
    case .classes: ["class", "words"]
    case .calendar: ["word", "number", "form"]
    case .abbreviations: ["words"]
    case .minorUnits: ["unit", "smaller unit"]
    case .topicUnits: ["symbol", "unit", "words", "example"]
    }
  }

  /// The cells that a user's row must fill.
  private var needed: [Int] {
    switch self {
    case .units, .currencies: [0, 1, 3]
    case .measures: [0, 1, 6]
    case .vague, .numbers, .names, .changes, .calendar, .topicUnits: [0, 1, 2]
    case .rates: [0, 1, 2, 3]
    case .qualifiers, .persons, .places, .speech, .idioms, .classes, .minorUnits: [0, 1]
    case .abbreviations: [0]
    }
  }

  /// Whether the last of two rows on one word counts; else the first does. A user's own row counts either way.
  var lastRowWins: Bool { [.numbers, .calendar, .minorUnits, .changes, .classes, .persons].contains(self) }

  /// Throws where a row lacks cells, or has too many.
  func check(_ row: TableText.Row) throws(LexiconError) {
    func error(_ column: String?, _ text: String, _ expected: String) -> LexiconError {
      LexiconError(table: rawValue, file: row.file, row: row.number, column: column, text: text, expected: expected)
    }
    let form = columns.joined(separator: " | ")
    guard row.count <= columns.count else {
      throw error(nil, row[columns.count], "a cell of this table, whose rows are \(form)")
    }
    if let cell = needed.first(where: { row[$0].isEmpty }) {
      throw error(columns[cell], "", "enough: the cell must be filled; rows are \(form)")
    }
  }
}

/// A user's own rows of one table, in the form of the shipped ones.
public struct LexiconAddition: Hashable, Sendable {
  /// The table that they are added to.
  public let table: LexiconTable
  /// Where they stand, for errors.
  public let file: String
  /// The rows: cells parted by `|`, a row a line; blank lines and lines that begin with `#` are passed over.
  public let text: String

  /// The most bytes of a table.
  public static let sizeLimit = 4_000_000
  /// The most lines of a table.
  public static let rowLimit = 50_000
  /// The most bytes of a row.
  public static let rowSizeLimit = 10_000

  /// Throws where the table is larger than any that people write; all that is made of it grows with it.
  func checkSize() throws(LexiconError) {
    func error(_ row: Int, _ text: String, _ expected: String) -> LexiconError {
      LexiconError(table: table.rawValue, file: file, row: row, text: text, expected: "few enough: " + expected)
    }
    guard text.utf8.count <= Self.sizeLimit else {
      throw error(1, "\(text.utf8.count) bytes", "a table has at most \(Self.sizeLimit); keep the words that texts use")
    }
    var line = 1
    var start = 0
    for (index, byte) in text.utf8.enumerated() {
      guard index - start <= Self.rowSizeLimit else {
        throw error(line, "more", "a row has at most \(Self.rowSizeLimit) bytes; write its words in several rows")
      }
      guard byte == 0x0A else { continue }
      (line, start) = (line + 1, index + 1)
      guard line <= Self.rowLimit else {
        throw error(line, "another row", "a table has at most \(Self.rowLimit); keep the words that texts use")
      }
    }
  }

  /// Rows of a table.
  public init(table: LexiconTable, file: String, text: String) {
    (self.table, self.file, self.text) = (table, file, text)
  }
}
