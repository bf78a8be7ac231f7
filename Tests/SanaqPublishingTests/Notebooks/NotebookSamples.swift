import SanaqDocuments

@testable import SanaqPublishing

/// Runs cells as a test wants it, in place of the tool.
enum NotebookSamples {
  /// The text with the outputs of a tool that prints its own words, and values `n` and `words`.
  static func woven(
    _ text: String, force: Bool = false, sources: [CellResult.Source] = [.init(name: "a.csv", hash: "1")],
    drawing: Drawing? = nil, chart: (String) -> [UInt8]? = { _ in nil }, print: (NotebookCell) -> String = printed
  ) throws -> NotebookWeaving {
    let notebook = try Notebook(path: "n.md", text: text)
    let results = notebook.cells.map { cell in
      var values = NamedValues()
      values.add("n", String(cell.commands.count))
      values.add("words", printed(cell).trimmed)
      return CellResult(output: print(cell), values: values, drawing: drawing, sources: sources)
    }
    return try notebook.woven(with: results, force: force, chart: chart)
  }

  static func printed(_ cell: NotebookCell) -> String {
    cell.commands.map { $0.words.joined(separator: "|") + "\n" }.joined()
  }

  /// The message that a text is refused with; nil for one that is not.
  static func refusal(of text: String) -> String? {
    do {
      _ = try woven(text)
      return nil
    } catch { return "\(error)" }
  }

  /// A cell with its output, as it is woven.
  static func fresh(_ text: String) throws -> String { try woven(text).text }
}
