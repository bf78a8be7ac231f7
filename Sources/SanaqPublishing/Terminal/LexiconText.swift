public import SanaqReading

/// A table of the lexicon for a terminal.
public enum LexiconText {
  /// The table's rows under the names of their columns.
  public static func text(of table: LexiconListing.Table) -> String {
    let listing = LexiconListing(table)
    return TableText.aligned(listing.columns.map { .init(title: $0) }, listing.rows)
  }
}
