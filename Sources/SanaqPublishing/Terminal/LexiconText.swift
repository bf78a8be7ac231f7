internal import SanaqDocuments
public import SanaqReading

/// A table of the lexicon for a terminal.
public enum LexiconText {
  /// The table's rows under the names of their columns, a user's own behind the shipped ones.
  public static func text(of table: LexiconTable, adding additions: [LexiconAddition] = []) -> String {
    let listing = LexiconListing(table, adding: additions)
    return TableText.aligned(listing.columns.map { .init(title: $0) }, listing.rows.map { $0.map(\.escaped) })
  }
}
