internal import SanaqCore
internal import SanaqDocuments

/// How notebooks stand, in words.
public enum NotebookText {
  /// `notes.md:41: stale: data: data/figures.csv has changed`.
  public static func line(_ finding: NotebookFinding, of notebook: Notebook, _ state: String) -> String {
    "\(notebook.path.escaped):\(finding.line): \(state): \(finding.words)"
  }

  /// `notes.md: 7 blocks run, 2 changed`, with a line's end.
  public static func account(of weaving: NotebookWeaving, _ notebook: Notebook) -> String {
    let lines = Set(notebook.cells.map(\.line))
    let blocks = Set(weaving.findings.filter { !$0.isKept }.map(\.line)).intersection(lines).count
    let values = weaving.findings.count { if case .value = $0.cause { true } else { false } }
    let changes = [
      blocks > 0 ? "\(blocks) changed" : "", values > 0 ? "\(Plural.counted(values, "value")) changed" : "",
    ].filter { !$0.isEmpty }
    let result = changes.isEmpty ? "none changed" : changes.joined(separator: ", ")
    return "\(notebook.path.escaped): \(Plural.counted(notebook.cells.count, "block")) run, \(result)\n"
  }
}
