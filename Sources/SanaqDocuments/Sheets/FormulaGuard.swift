/// The apostrophe before a cell that a spreadsheet would take for a formula.
enum FormulaGuard {
  private static let starts = Set("=+-@\t\r".utf8)

  /// The cell with an apostrophe where it needs one. One that has an apostrophe before such a sign already gets another,
  /// so that `removed` is the exact inverse.
  static func added(to text: String) -> String { isFormula(text) ? "'" + text : text }

  static func removed(from text: String) -> String {
    isFormula(text) && text.utf8.first == UInt8(ascii: "'") ? String(text.unicodeScalars.dropFirst()) : text
  }

  private static func isFormula(_ text: String) -> Bool {
    text.utf8.first { $0 != UInt8(ascii: "'") }.map(starts.contains) ?? false
  }
}
