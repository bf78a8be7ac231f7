/// The columns of `excluded.csv`, in their order.
public enum ExclusionColumn: String, Hashable, Sendable, CaseIterable {
  case id, document, line, column, start, end, quote, sentence, kind, low, high, reason

  /// The text of an exclusion's cell.
  public func text(of exclusion: Exclusion) -> String {
    guard self != .reason else { return exclusion.cause }
    return FigureColumn(rawValue: rawValue)?.text(of: exclusion.figure) ?? ""
  }
}
