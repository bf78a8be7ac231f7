/// The columns of `excluded.csv`, in their order.
public enum ExclusionColumn: String, Hashable, Sendable, CaseIterable {
  /// As in `figures.csv`: the numeral's name, its place, and the words that stand there.
  case id, document, line, column, start, end, quote, sentence
  /// `incidental` or `index`, and the value that the numeral would have had.
  case kind, low, high
  /// Why it is no figure; behind a colon what a person says of it.
  case reason

  /// The text of an exclusion's cell.
  public func text(of exclusion: Exclusion) -> String {
    shared?.text(of: exclusion.figure) ?? exclusion.cause
  }

  /// The same column of the sheet of figures; nil for the reason, which that has not.
  package var shared: FigureColumn? {
    switch self {
    case .id: .id
    case .document: .document
    case .line: .line
    case .column: .column
    case .start: .start
    case .end: .end
    case .quote: .quote
    case .sentence: .sentence
    case .kind: .kind
    case .low: .low
    case .high: .high
    case .reason: nil
    }
  }
}
