internal import SanaqDocuments

/// Why a notebook can't be woven: where, what, and what to do.
public struct NotebookError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The notebook's path, as it was given.
  public let file: String
  /// From 1; 0 where it is the file as a whole.
  public let line: Int
  /// What is wrong.
  public let problem: String
  /// What to do; empty where the problem says it.
  public let hint: String
  /// Whether a command of a cell failed; otherwise the notebook itself is at fault.
  public let isFailedCell: Bool

  /// Something wrong in a notebook.
  public init(file: String, line: Int, problem: String, hint: String = "", isFailedCell: Bool = false) {
    (self.file, self.line, self.problem, self.hint) = (file, line, problem, hint)
    self.isFailedCell = isFailedCell
  }

  /// `notes.md:12: the block that opens here is never closed; end it with a line of ````, safe to show in a terminal.
  public var description: String {
    let place = file.escaped + (line > 0 ? ":\(line)" : "")
    return "\(place): \(problem.escapedLines)" + (hint.isEmpty ? "" : "; \(hint.escapedLines)")
  }
}

/// The same before the file is known.
struct NotebookFault: Error, Hashable {
  let line: Int
  let problem: String
  let hint: String

  init(_ line: Int, _ problem: String, _ hint: String) {
    (self.line, self.problem, self.hint) = (line, problem, hint)
  }

  func error(in file: String) -> NotebookError {
    NotebookError(file: file, line: line, problem: problem, hint: hint)
  }
}
