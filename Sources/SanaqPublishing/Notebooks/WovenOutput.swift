internal import SanaqDocuments

/// An output that stands in a notebook, between its marks.
struct WovenOutput: Hashable {
  /// From the first mark to behind the second.
  let range: Range<String.Index>
  let mark: OutputMark
  /// What stands between the marks.
  let body: [Substring]

  /// Whether somebody has changed it since it was woven.
  var isEdited: Bool { ContentHash.text(of: body) != mark.output }
}

/// The mark above an output: of what code and data it was made, and what it was.
///
///     <!--sanaq:output
///     code 3c9a…
///     read 71f0… data/figures.csv
///     chart 09be… killed.svg
///     output 5d11…
///     -->
struct OutputMark: Hashable {
  var code = ""
  var sources: [CellResult.Source] = []
  var chart: CellResult.Source?
  var output = ""

  static let opening = "<!--sanaq:output"
  private static let ending = "-->"
  /// The line below an output.
  static let closing = "<!--/sanaq-->"

  var lines: [String] {
    let read = sources.map { "read \($0.hash) \(Self.encoded($0.name))" }
    let chart = chart.map { ["chart \($0.hash) \(Self.encoded($0.name))"] } ?? []
    return [Self.opening, "code \(code)"] + read + chart + ["output \(output)", Self.ending]
  }

  /// The mark that some lines begin with, and how many of them it takes.
  ///
  /// - Parameter first: the number of the first line.
  static func read(_ lines: ArraySlice<NotebookLine>, first: Int) throws(NotebookFault) -> (
    mark: OutputMark, count: Int
  ) {
    let hint = "delete the output from here to \(closing), and run the notebook again"
    var mark = OutputMark()
    for (offset, line) in lines.dropFirst().enumerated() {
      let text = line.text.trimmed
      if text == ending {
        guard lines.first?.text.trimmed == opening, !mark.code.isEmpty, !mark.output.isEmpty else { break }
        return (mark, offset + 2)
      }
      let words = text.split(separator: " ", maxSplits: 2).map(String.init)
      switch (words.first, words.count) {
      case ("code", 2): mark.code = words[1]
      case ("output", 2): mark.output = words[1]
      case ("read", 3): mark.sources.append(.init(name: decoded(words[2]), hash: words[1]))
      case ("chart", 3): mark.chart = .init(name: decoded(words[2]), hash: words[1])
      default: throw NotebookFault(first + 1 + offset, "the mark of this output can't be read", hint)
      }
    }
    throw NotebookFault(first, "the mark of this output is not whole", hint)
  }

  // MARK: Names

  /// Nothing in a name may end the comment or the line.
  fileprivate static func encoded(_ name: String) -> String {
    name.unicodeScalars.map { scalar in
      let isPlain = !scalar.needsEscape(after: nil) && scalar != "%" && scalar != "<" && scalar != ">" && scalar != " "
      return isPlain ? String(scalar) : String(scalar).utf8.map { "%" + hex($0) }.joined()
    }.joined()
  }

  private static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }

  private static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = byte == UInt8(ascii: "%") ? UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) : nil
      bytes.append(digits ?? byte)
      if digits != nil { rest = rest.dropFirst(2) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
