public import SanaqReading

/// A table of the lexicon for a terminal.
public enum LexiconText {
  public static func text(of table: LexiconListing.Table) -> String {
    let listing = LexiconListing(table)
    return TableText.aligned(listing.columns.map { .init(title: $0) }, listing.rows)
  }
}
