/// A table of the lexicon as rows of text, for people to read.
public struct LexiconListing: Hashable, Sendable {
  /// The names of the cells.
  public let columns: [String]
  /// The rows in the table's order, a user's own behind the shipped ones; each has as many cells as there are columns. Of
  /// tables that are lists of words, each word has a row.
  public let rows: [[String]]

  /// The rows of a table that ships with the library, and those that a user adds to it.
  public init(_ table: LexiconTable, adding additions: [LexiconAddition] = []) {
    columns = table.columns
    let texts = [LexiconTables().text(of: table)] + additions.filter { $0.table == table }.map(\.text)
    let count = columns.count
    let list: Int? =
      switch table {
      case .persons, .classes, .places, .speech: 1
      case .changes: 2
      case .abbreviations: 0
      default: nil
      }
    rows = texts.flatMap { TableText("listing", $0).rows }.flatMap { row in
      let cells = (0..<count).map { row[$0] }
      guard let list else { return [cells] }
      return row.list(list).map { word in cells.indices.map { $0 == list ? word : cells[$0] } }
    }
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
    case .places: places
    case .speech: speech
    case .abbreviations: abbreviations
    case .minorUnits: minors
    case .topicUnits: topicUnits
    }
  }
}
