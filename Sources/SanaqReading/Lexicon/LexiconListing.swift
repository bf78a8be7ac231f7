/// A table of the lexicon as rows of text, for people to read.
public struct LexiconListing: Hashable, Sendable {
  /// The tables that can be listed.
  public typealias Table = LexiconTable

  /// The names of the cells.
  public let columns: [String]
  /// The rows in the table's order, a user's own behind the shipped ones; each has as many cells as there are columns.
  public let rows: [[String]]

  /// The rows of a table that ships with the library, and those that a user adds to it.
  public init(_ table: Table, adding additions: [LexiconAddition] = []) {
    columns = table.columns
    let texts = [LexiconTables().text(of: table)] + additions.filter { $0.table == table }.map(\.text)
    let count = columns.count
    rows = texts.flatMap { TableText("listing", $0).rows }.map { row in (0..<count).map { String(row[$0]) } }
  }
}

extension LexiconTables {
  fileprivate func text(of table: LexiconTable) -> String {
    switch table {
    case .units: units
    case .currencies: currencies
    case .measures: measures
    case .vague: vague
    case .qualifiers: qualifiers
    case .numbers: numbers
    case .persons: persons
    case .names: names
    case .idioms: idioms
    case .rates: rates
    case .changes: changes
    case .classes: classes
    case .calendar: calendar
    case .abbreviations: abbreviations
    case .minorUnits: minors
    case .topicUnits: topicUnits
    }
  }
}
