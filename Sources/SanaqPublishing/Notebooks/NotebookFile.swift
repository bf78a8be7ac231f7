internal import Foundation
public import SanaqDocuments

/// A notebook on disk, with its charts beside it.
public struct NotebookFile {
  /// What the file holds.
  public let notebook: Notebook
  private let folder: URL

  /// Reads a notebook.
  public init(contentsOf path: String) throws(NotebookError) {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw NotebookError(
        file: path, line: 0, problem: "can't be read", hint: "check the spelling, and that you may read it")
    }
    let bytes: Data?
    do { bytes = try handle.readToEnd() } catch {
      throw NotebookError(file: path, line: 0, problem: "can't be read", hint: "is it a file?")
    }
    notebook = try Notebook(path: path, bytes: [UInt8](bytes ?? Data()))
    folder = URL(filePath: path).deletingLastPathComponent()
  }

  /// The notebook as it is now; nothing is written.
  ///
  /// - Parameters:
  ///   - force: whether outputs that were edited by hand are overwritten.
  ///   - run: runs a cell's commands.
  public func woven(
    force: Bool = false, run: (NotebookCell, Notebook) throws(NotebookError) -> CellResult
  ) throws(NotebookError) -> NotebookWeaving {
    var results: [CellResult] = []
    for cell in notebook.cells { results.append(try run(cell, notebook)) }
    return try notebook.woven(with: results, force: force) { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { [UInt8]($0) }
    }
  }

  /// Writes what has changed, charts first; what has not is left alone.
  public func write(_ weaving: NotebookWeaving) throws(OutputError) {
    for chart in weaving.charts {
      // The weaving has told other people's charts from its own.
      let path = folder.appending(path: chart.name).path(percentEncoded: false)
      try Output.write(Array(chart.svg.utf8), to: path, replacing: .any)
    }
    if !weaving.text.utf8.elementsEqual(notebook.text.utf8) {
      try Output.write(Array(weaving.text.utf8), to: notebook.path, replacing: .any)
    }
  }
}
