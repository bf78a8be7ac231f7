/// The columns of a list of corrections: how each stands, and what it says.
public enum CorrectionOutcomeColumn: String, Hashable, Sendable, CaseIterable, SheetColumn {
  /// The correction's line in its file, from 1.
  case line
  /// How it stands: a `CorrectionState`.
  case state
  /// The correction, as in `corrections.csv`.
  case document, exact, prefix, suffix, field, was, now, reason, by, date
  /// Why it was not applied, where it was not.
  case note

  /// The text of a cell.
  public func text(of row: CorrectionOutcome) -> String {
    switch self {
    case .line: String(row.line)
    case .state: row.state.rawValue
    case .note: row.note
    default: CorrectionColumn(rawValue: rawValue)?.text(of: row.correction) ?? ""
    }
  }

  /// Lines are numbers.
  public var isNumeric: Bool { self == .line }
}

extension CorrectionReport {
  /// The whole list's bytes, RFC 4180.
  public var csv: [UInt8] {
    var writer = SheetWriter(CorrectionOutcomeColumn.self)
    for outcome in outcomes { writer.append(outcome) }
    return writer.drain()
  }
}
