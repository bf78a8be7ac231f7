/// The apostrophe before a cell that a spreadsheet would take for a formula.
enum FormulaGuard {
  /// Those of ASCII, which most programs know, and their wide and small forms, which some take for the same.
  private static let starts = Set("=+-@\t\r\n＝＋－＠﹦﹢﹣﹫".unicodeScalars)

  /// The cell with an apostrophe where it needs one. One that has an apostrophe before such a sign already gets another,
  /// so that `removed` is the exact inverse.
  static func added(to text: String) -> String { isFormula(text) ? "'" + text : text }

  static func removed(from text: String) -> String {
    isFormula(text) && text.unicodeScalars.first == "'" ? String(text.unicodeScalars.dropFirst()) : text
  }

  private static func isFormula(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(starts.contains) ?? false
  }
}
