/// Puts a PDF's words together to lines and paragraphs, from the boxes that `pdftotext -bbox-layout` draws around them.
///
/// A paragraph is one line; cells that stand beside each other are a row `| a | b`. A word that is divided
/// at a line's end is joined. (The program's own text joins `2014-` and `2015` to one number, and shows tables by cells.)
final class PDFText: MarkupReceiver {
  private struct Line {
    var left = 0.0, top = 0.0, right = 0.0, bottom = 0.0
    var words: [UInt8] = []
    /// The right edge of the last word.
    var end: Double?
    var firstWordWidth = 0.0

    var height: Double { bottom - top }
    var width: Double { right - left }

    /// Whether another line stands beside this one, to the right.
    func isBeside(_ next: Line) -> Bool {
      let shared = min(bottom, next.bottom) - max(top, next.top)
      return next.left > right && shared > 0.6 * min(height, next.height)
    }
  }

  private(set) var utf8: [UInt8] = []
  private var line = Line()
  private var word: [UInt8] = []
  private var isWord = false
  private var wordLeft = 0.0
  private var wordRight = 0.0
  /// The last line, where it was written, and whether it is one of a row's cells.
  private var last: Line?
  private var lastStart = 0
  private var isRow = false
  private var isNewBlock = true
  private var blockWidth = 0.0

  func open(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "page":
      last = nil
      isNewBlock = true
    case "block":
      isNewBlock = true
      blockWidth = Self.number(attributes["xmax"]) - Self.number(attributes["xmin"])
    case "line":
      line = Line(
        left: Self.number(attributes["xmin"]), top: Self.number(attributes["ymin"]),
        right: Self.number(attributes["xmax"]), bottom: Self.number(attributes["ymax"]))
    case "word":
      isWord = true
      word = []
      (wordLeft, wordRight) = (Self.number(attributes["xmin"]), Self.number(attributes["xmax"]))
    default: break
    }
  }

  func close(_ name: String) {
    switch name {
    case "word":
      isWord = false
      add(word)
    case "line": write(line)
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isWord { word += bytes }
  }

  private static func number(_ text: String?) -> Double { text.flatMap { Double($0) } ?? 0 }

  /// A gap wider than any between words parts columns.
  private func add(_ word: [UInt8]) {
    guard !word.isEmpty else { return }
    if line.words.isEmpty { line.firstWordWidth = wordRight - wordLeft }
    if let end = line.end {
      let isColumn = wordLeft - end > 1.5 * max(line.height, 1)
      line.words += Array((isColumn ? " | " : " ").utf8)
    }
    line.words += word
    line.end = wordRight
  }

  private func write(_ line: Line) {
    guard !line.words.isEmpty else { return }
    defer {
      last = line
      isNewBlock = false
    }
    if let last, last.isBeside(line), isNewBlock { return writeCell(line.words) }
    if isNewBlock, !goesOn(line.words) {
      if !utf8.isEmpty {
        let isNextRow = isRow && last.map { line.top - $0.bottom < 2 * max($0.height, 1) } ?? false
        utf8 += isNextRow ? [0x0A] : [0x0A, 0x0A]
      }
      isRow = false
    } else if !isNewBlock, let last, endsBefore(line, last) {
      utf8 += [0x0A, 0x0A]
    } else if !utf8.isEmpty {
      join(line.words)
    }
    lastStart = utf8.count
    utf8 += line.words
  }

  private func writeCell(_ words: [UInt8]) {
    if !isRow { utf8.insert(contentsOf: Array("| ".utf8), at: min(lastStart, utf8.count)) }
    isRow = true
    utf8 += Array(" | ".utf8) + words
  }

  /// Whether a line ended though the next one's first word had room on it: then it ended on purpose.
  private func endsBefore(_ next: Line, _ last: Line) -> Bool {
    guard let first = next.words.first, !Self.isLower(first), let end = last.words.last else { return false }
    // Behind these a line goes on.
    if end == UInt8(ascii: "-") || end == UInt8(ascii: ",") || last.words.ends(with: "–") { return false }
    return blockWidth - last.width > next.firstWordWidth + 0.5 * last.height
  }

  /// Whether a block goes on with the last one's sentence, in the next column or on the next page.
  private func goesOn(_ words: [UInt8]) -> Bool {
    guard !isRow, let first = words.first, let end = utf8.last else { return false }
    return Self.isLower(first) && (Self.isLower(end) || end == UInt8(ascii: ",") || end == UInt8(ascii: "-"))
  }

  /// `mil-` and `lion` are one word; `thirty-` and `two`, `25-` and `year-old`, `2014-` and `2015` keep their hyphen.
  private func join(_ words: [UInt8]) {
    guard utf8.last == UInt8(ascii: "-"), utf8.count > 1, let next = words.first else { return utf8.append(0x20) }
    let before = utf8[utf8.count - 2]
    // A dash between blanks is none of these.
    guard before != 0x20 else { return utf8.append(0x20) }
    let part = utf8.dropLast().suffix(while: Self.isLetter)
    let isTens = Self.tens.contains(String(decoding: part, as: UTF8.self).lowercased())
    if Self.isLetter(before), Self.isLower(next), !isTens { utf8.removeLast() }
  }

  private static let tens: Set<String> = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
}

extension [UInt8] {
  fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}

extension ArraySlice<UInt8> {
  /// The longest end of which all bytes are so.
  fileprivate func suffix(while predicate: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[(lastIndex { !predicate($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}
