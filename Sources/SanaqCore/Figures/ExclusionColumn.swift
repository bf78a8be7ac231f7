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
    guard self != .reason else { return exclusion.cause }
    return FigureColumn(rawValue: rawValue)?.text(of: exclusion.figure) ?? ""
  }
}
