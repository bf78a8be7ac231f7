internal import SanaqDocuments

/// A Markdown file whose fenced `sanaq` blocks hold command lines of the tool, with their outputs woven in below them.
///
/// Parsing and weaving are pure: what the commands print comes in from outside. Only what stands between marks is ever
/// changed, and what is woven twice is as it was the first time.
public struct Notebook: Hashable, Sendable {
  /// The path that errors and findings name.
  public let path: String
  /// As it stands now.
  public let text: String
  /// In the notebook's order.
  public let cells: [NotebookCell]
  let slots: [ValueSlot]
  /// What ends its lines.
  let lineEnd: String

  /// Reads a notebook's bytes, which must be UTF-8. O(*n*).
  public init(path: String, bytes: [UInt8]) throws(NotebookError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw NotebookError(file: path, line: 0, problem: "is not UTF-8", hint: "save the notebook as UTF-8")
    }
    try self.init(path: path, text: text)
  }

  /// Reads a notebook's text. O(*n*).
  public init(path: String, text: String) throws(NotebookError) {
    let lines = NotebookLine.lines(of: text)
    do throws(NotebookFault) {
      var parser = NotebookParser(lines)
      try parser.parse()
      (cells, slots) = (parser.cells, parser.slots)
    } catch { throw error.error(in: path) }
    self.path = path
    self.text = text
    lineEnd = lines.first { !$0.end.isEmpty }.map { String($0.end) } ?? "\n"
  }
}

/// Finds the cells and slots of a notebook, line by line.
struct NotebookParser {
  private let lines: [NotebookLine]
  private var index = 0
  private(set) var cells: [NotebookCell] = []
  private(set) var slots: [ValueSlot] = []

  init(_ lines: [NotebookLine]) { self.lines = lines }

  /// Goes through all lines, blocks as wholes.
  mutating func parse() throws(NotebookFault) {
    while index < lines.count {
      let line = lines[index].text
      if let fence = MarkdownFence(line) {
        try takeBlock(fence)
      } else if line.begins(with: OutputMark.opening) {
        throw NotebookFault(
          index + 1, "this output has no block above it", "put its block back, or delete it to \(OutputMark.closing)")
      } else if line.begins(with: OutputMark.closing) {
        throw NotebookFault(index + 1, "an output ends here that never began", "delete the line")
      } else if line.beginsComment {
        skipComment()
      } else {
        slots += try ValueSlot.slots(in: line, number: index + 1)
        index += 1
      }
    }
    try checkNames()
  }

  /// What is commented out is not run.
  private mutating func skipComment() {
    while index < lines.count {
      let line = lines[index].text
      index += 1
      if line.range(of: "-->", from: line.startIndex) != nil { return }
    }
  }

  private mutating func takeBlock(_ fence: MarkdownFence) throws(NotebookFault) {
    let start = index
    let close = lines[(start + 1)...].firstIndex { MarkdownFence($0.text)?.closes(fence) == true }
    index = (close ?? lines.count - 1) + 1
    guard fence.words.first == "sanaq" else { return }
    guard let close else {
      throw NotebookFault(
        start + 1, "the block that opens here is never closed",
        "end it with a line of \(String(repeating: fence.mark, count: fence.length))")
    }
    let code = lines[(start + 1)..<close].map(\.text)
    let options = try NotebookCell.Options(fence.words.dropFirst(), line: start + 1)
    let commands = try NotebookWords.commands(of: code, first: start + 2)
    guard !commands.isEmpty else {
      throw NotebookFault(start + 1, "the block has no command", "write one, such as summary data/figures.csv")
    }
    cells.append(
      NotebookCell(
        line: start + 1, commands: commands, options: options,
        code: ContentHash.text(of: [fence.words.joined(separator: " ")[...]] + code), output: try takeOutput(),
        end: lines[close].text.endIndex))
  }

  /// The output below a block; blank lines may stand between.
  private mutating func takeOutput() throws(NotebookFault) -> WovenOutput? {
    let start = lines[index...].firstIndex { !$0.text.allSatisfy(\.isWhitespace) } ?? lines.endIndex
    guard start < lines.endIndex, lines[start].text.begins(with: OutputMark.opening) else { return nil }
    let (mark, count) = try OutputMark.read(lines[start...], first: start + 1)
    let body = start + count
    var open: MarkdownFence?
    for position in body..<lines.count {
      let line = lines[position].text
      let fence = MarkdownFence(line)
      if let outer = open {
        if fence?.closes(outer) == true { open = nil }
      } else if line.begins(with: OutputMark.closing) {
        index = position + 1
        return WovenOutput(
          range: lines[start].text
            .startIndex..<line.utf8.index(line.startIndex, offsetBy: OutputMark.closing.utf8.count),
          mark: mark, body: lines[body..<position].map(\.text))
      } else if line.begins(with: OutputMark.opening) || fence?.words.first == "sanaq" {
        break
      } else {
        open = fence
      }
    }
    throw NotebookFault(
      start + 1, "the output that begins here never ends",
      "put the line \(OutputMark.closing) back, or delete the output")
  }

  private func checkNames() throws(NotebookFault) {
    var ids: Set<String> = []
    var charts: Set<String> = []
    for cell in cells {
      if let id = cell.options.id, !ids.insert(id).inserted {
        throw NotebookFault(cell.line, "another block is called \(id)", "give each a name of its own")
      }
      if let chart = cell.options.chart, !charts.insert(chart).inserted {
        throw NotebookFault(cell.line, "another block draws \(chart)", "give each a file of its own")
      }
    }
  }
}

extension Substring {
  /// Whether a comment begins here that goes on below (CommonMark 0.31.2, § 4.6, kind 2).
  fileprivate var beginsComment: Bool {
    let bare = drop { $0 == " " }
    return count - bare.count <= 3 && bare.begins(with: "<!--") && bare.range(of: "-->", from: bare.startIndex) == nil
      && !bare.begins(with: "<!--=")
  }
}
