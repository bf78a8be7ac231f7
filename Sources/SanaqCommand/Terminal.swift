internal import Foundation
internal import Sanaq
internal import SanaqPublishing
internal import Synchronization

/// Where results and words go: to the person at the terminal, or into the notebook that runs the command.
enum Terminal {
  /// The notebook's cell that this command stands in.
  @TaskLocal static var cell: CellConsole?

  /// Prints results, and gives a notebook what it can name in its prose and draw.
  ///
  /// - Throws: `OutputError` where they can't be written, on a disk that is full say, or nobody reads them any more.
  static func show(
    _ text: String, values: @autoclosure () -> NamedValues = NamedValues(), drawing: @autoclosure () -> Drawing? = nil
  ) throws {
    guard let cell else { return try Output.write(Array(text.utf8), to: nil) }
    cell.take(text, values(), drawing())
  }

  /// Prints results that have colours of the tool's own in them, and nothing else that could steer a terminal.
  static func showColored(_ text: String) throws {
    guard let cell else { return try Output.print(text) }
    cell.take(text, NamedValues(), nil)
  }

  /// Words; results do not go here.
  static func say(_ words: String) {
    if let cell { return cell.hear(words) }
    progress.withLock { $0?.erase() }
    write(words.escapedText + "\n")
  }

  /// Writes to standard error.
  static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// The line that gives way to words.
  static func share(_ line: ProgressLine) { progress.withLock { $0 = line } }

  private static let progress = Mutex<ProgressLine?>(nil)

  /// Whether standard error is a terminal whose lines can be drawn over.
  static var drawsProgress: Bool {
    cell == nil && isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// What had to be done to a document's bytes.
  static func say(notesOf document: Document) {
    for note in document.notes { say("sanaq: \(document.name.escaped): \(note)") }
  }

  /// What the person at the terminal answers to a question; nil where there is none.
  static func ask(_ question: String) -> String? {
    guard cell == nil, isatty(STDIN_FILENO) == 1 else { return nil }
    var answer = ""
    while answer.isEmpty {
      FileHandle.standardError.write(Data(question.utf8))
      guard let line = readLine() else { return nil }
      answer = line.trimmingCharacters(in: .whitespaces)
    }
    return answer
  }

  /// The day by the system's clock, as `2026-01-31`.
  static var today: String { Date.now.formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day()) }

  /// Whether results may be coloured: standard output is a terminal, and NO_COLOR is not set (no-color.org).
  static var takesColor: Bool {
    cell == nil && isatty(STDOUT_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }

  /// How many characters a line of results may take: what a notebook's cell says, or the terminal's width, or what COLUMNS
  /// says, or 80.
  static var width: Int { cell?.width ?? width(of: STDOUT_FILENO) }

  /// The same for standard error, say.
  static func width(of file: Int32) -> Int {
    var size = winsize()
    if ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }.map { max($0, 40) } ?? 80
  }
}
