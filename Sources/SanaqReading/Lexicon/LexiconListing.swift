/// A table of the lexicon as people read it.
public struct LexiconListing: Hashable, Sendable {
  /// The tables that can be listed.
  public enum Table: String, Hashable, Sendable, CaseIterable {
    case units, currencies, measures, vague, qualifiers, numbers
  }

  public let columns: [String]
  /// The rows in the table's order; each has as many cells as there are columns.
  public let rows: [[String]]

  /// The rows of a table that ships with the library.
  public init(_ table: Table) {
    let tables = LexiconTables()
    switch table {
    case .units: self.init(tables.units, ["unit", "kind", "factor", "words", "example"])
    case .currencies: self.init(tables.currencies, ["unit", "kind", "factor", "words", "example"])
    case .measures:
      self.init(tables.measures, ["measure", "kinds", "unit", "values", "subject words", "context words", "strength"])
    case .vague: self.init(tables.vague, ["phrase", "interval", "before a scale word", "acled", "ccc"])
    case .qualifiers: self.init(tables.qualifiers, ["phrase", "side", "bound", "approximate"])
    case .numbers: self.init(tables.numbers, ["word", "role", "value"])
    }
  }

  private init(_ text: String, _ columns: [String]) {
    self.columns = columns
    rows = TableText("listing", text).rows.map { row in columns.indices.map { String(row[$0]) } }
  }
}
