internal import Foundation
internal import Sanaq

/// Words to the person at the terminal; results do not go here.
enum Terminal {
  static func say(_ words: String) { FileHandle.standardError.write(Data((words + "\n").utf8)) }

  /// What had to be done to a document's bytes.
  static func say(notesOf document: Document) {
    for note in document.notes { say("sanaq: \(document.name.escaped): \(note)") }
  }

  /// Whether results may be coloured: standard output is a terminal, and NO_COLOR is not set (no-color.org).
  static var takesColor: Bool {
    isatty(STDOUT_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }
}
