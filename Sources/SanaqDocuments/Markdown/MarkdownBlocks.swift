/// Finds a Markdown document's blocks, line by line, and what is markup in them (CommonMark, with the front matter, tables,
/// footnotes and struck words that others add).
struct MarkdownBlocks {
  private let utf8: [UInt8]
  private(set) var mask: MarkdownMask
  /// The fence of the code that is open: its character, and how many there were.
  private var fence: (mark: UInt8, count: Int)?
  /// Where the text of the paragraph so far begins.
  private var paragraph: Int?
  private var isInList = false
  private var followsBlank = true
  private var isCode = false
  /// Where a comment, a script or a style that is open ends.
  private var hiddenEnd = 0
  private var hasNoEnd: Set<String> = []

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    mask = MarkdownMask(count: utf8.count)
  }

  /// What is markup in the whole document. O(*n*).
  static func mask(of utf8: [UInt8]) -> MarkdownMask {
    var blocks = MarkdownBlocks(utf8)
    var start = blocks.frontMatterEnd()
    blocks.mask.set(.hidden, 0..<start)
    while start < utf8.count {
      let end = utf8[start...].firstIndex { $0 == 0x0A } ?? utf8.count
      blocks.read(start..<end)
      start = end + 1
    }
    blocks.endParagraph(at: utf8.count)
    return blocks.mask
  }

  // MARK: Lines

  private mutating func read(_ line: Range<Int>) {
    if line.lowerBound < hiddenEnd { return }
    var start = skipQuoteMarks(line)
    let indent = start - line.lowerBound
    start = skipBlanks(start, line.upperBound)
    if let fence { return readCode(line, from: start, fence) }
    guard start < line.upperBound else {
      endParagraph(at: line.lowerBound)
      followsBlank = true
      return
    }
    if let opened = openFence(start, line.upperBound) {
      endParagraph(at: line.lowerBound)
      fence = opened
      return mask.set(.hidden, line)
    }
    if columns(line.lowerBound + indent, start) >= 4, followsBlank || isCode, !isInList, paragraph == nil {
      isCode = true
      return mask.set(.hidden, line)
    }
    isCode = false
    if hide(start, line.upperBound) { return }
    readText(line, from: start)
    followsBlank = false
  }

  private mutating func readText(_ line: Range<Int>, from first: Int) {
    var start = first
    if let end = headingEnd(start, line.upperBound) {
      endParagraph(at: line.lowerBound)
      mask.set(.mark, start..<end)
      mark(inline: end..<line.upperBound)
      return
    }
    var isItem = false
    while let item = itemEnd(start, line.upperBound) {
      if !isItem { endParagraph(at: line.lowerBound) }
      isItem = true
      if item.isBullet { mask.set(.mark, start..<item.end) }
      start = skipBlanks(item.end, line.upperBound)
    }
    if isItem { isInList = true } else if followsBlank, start == line.lowerBound { isInList = false }
    if paragraph == nil, let end = definitionEnd(start, line.upperBound) {
      let isNote = utf8[start + 1] == UInt8(ascii: "^")
      return mask.set(isNote ? .mark : .hidden, start..<(isNote ? end : line.upperBound))
    }
    if paragraph == nil { paragraph = start }
  }

  private mutating func endParagraph(at end: Int) {
    guard let start = paragraph else { return }
    paragraph = nil
    mark(inline: start..<end)
  }

  private mutating func mark(inline range: Range<Int>) {
    var inline = MarkdownInline(utf8: utf8, range: range, mask: mask)
    // The mask is in one place only while it is written to.
    mask = MarkdownMask(count: 0)
    inline.read()
    mask = inline.mask
  }

  // MARK: Blocks that are no text

  /// Behind `---`, lines, and `---` at the document's very beginning.
  private func frontMatterEnd() -> Int {
    guard utf8.starts(with: "---\n".utf8) || utf8.starts(with: "---\r\n".utf8) else { return 0 }
    var start = (utf8.firstIndex(of: 0x0A) ?? 0) + 1
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
      let line = String(decoding: utf8[start..<end], as: UTF8.self).trimmed
      if line == "---" || line == "..." { return end }
      // Its first line is a key; else the line above was a rule.
      if start < 6, !line.contains(":"), !line.hasPrefix("#") { return 0 }
      start = end + 1
    }
    return 0
  }

  private func openFence(_ start: Int, _ end: Int) -> (mark: UInt8, count: Int)? {
    let mark = utf8[start]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let count = utf8[start..<end].prefix { $0 == mark }.count
    // Such marks in one line are a span of code.
    guard count >= 3, mark == UInt8(ascii: "~") || !utf8[(start + count)..<end].contains(mark) else { return nil }
    return (mark, count)
  }

  private mutating func readCode(_ line: Range<Int>, from start: Int, _ fence: (mark: UInt8, count: Int)) {
    mask.set(.hidden, line)
    let rest = utf8[start..<line.upperBound]
    let count = rest.prefix { $0 == fence.mark }.count
    guard count >= fence.count, rest.dropFirst(count).allSatisfy({ $0 <= 0x20 }) else { return }
    self.fence = nil
    followsBlank = true
  }

  /// Hides comments, scripts and styles that begin in the line; whether the line has no more than one that goes on.
  private mutating func hide(_ start: Int, _ end: Int) -> Bool {
    for (opening, closing) in [("<!--", "-->"), ("<script", "</script"), ("<style", "</style")] {
      var place = start
      while let found = opened(opening, place, end) {
        guard let close = Self.first(closing, in: utf8, found..<utf8.count, folding: true) else {
          hasNoEnd.insert(opening)
          break
        }
        place = close + closing.utf8.count
        // A script that ends in its line is a tag like others.
        if opening == "<!--" || close > end { mask.set(.hidden, found..<place) }
        guard close > end else { continue }
        hiddenEnd = close
        return found == start
      }
    }
    return false
  }

  /// Where it stands in a line, unless code shows it.
  private func opened(_ opening: String, _ start: Int, _ end: Int) -> Int? {
    guard start < end, !hasNoEnd.contains(opening),
      let place = Self.first(opening, in: utf8, start..<end, folding: true)
    else { return nil }
    return place == 0 || utf8[place - 1] != UInt8(ascii: "`") ? place : nil
  }

  // MARK: Marks at a line's beginning

  private mutating func skipQuoteMarks(_ line: Range<Int>) -> Int {
    var start = line.lowerBound
    while true {
      let mark = skipBlanks(start, line.upperBound)
      guard mark < line.upperBound, utf8[mark] == UInt8(ascii: ">"), mark - start < 4 else { return start }
      mask.set(.mark, mark..<mark + 1)
      start = mark + 1
      if start < line.upperBound, utf8[start] == 0x20 { start += 1 }
    }
  }

  private func skipBlanks(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end, utf8[start] <= 0x20 { start += 1 }
    return start
  }

  private func columns(_ start: Int, _ end: Int) -> Int {
    utf8[start..<max(start, end)].reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
  }

  private func headingEnd(_ start: Int, _ end: Int) -> Int? {
    let count = utf8[start..<end].prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(count), start + count == end || utf8[start + count] <= 0x20 else { return nil }
    return start + count
  }

  /// A bullet, or a number that a reader knows as a list's: that one is left for it to say so.
  private func itemEnd(_ start: Int, _ end: Int) -> (end: Int, isBullet: Bool)? {
    guard start < end else { return nil }
    func isEnd(_ index: Int) -> Bool { index == end || utf8[index] <= 0x20 }
    if "-*+".utf8.contains(utf8[start]) { return isEnd(start + 1) ? (start + 1, true) : nil }
    let digits = utf8[start..<end].prefix { (0x30...0x39).contains($0) }.count
    let mark = start + digits
    guard (1...9).contains(digits), mark < end, ".)".utf8.contains(utf8[mark]), isEnd(mark + 1) else { return nil }
    return (mark + 1, false)
  }

  /// Behind the colon of `[name]: address`, or of a footnote's `[^1]: text`.
  private func definitionEnd(_ start: Int, _ end: Int) -> Int? {
    guard start + 1 < end, utf8[start] == UInt8(ascii: "["),
      let close = utf8[start..<end].firstIndex(of: UInt8(ascii: "]")), close > start + 1, close + 1 < end,
      utf8[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return close + 2
  }

  /// Where an ASCII text stands first.
  static func first(_ text: String, in utf8: [UInt8], _ range: Range<Int>, folding: Bool = false) -> Int? {
    let pattern = Array(text.utf8)
    guard let head = pattern.first, range.count >= pattern.count else { return nil }
    var index = range.lowerBound
    while index + pattern.count <= range.upperBound {
      if utf8[index] == head {
        let fits = pattern.indices.allSatisfy { offset in
          let byte = utf8[index + offset]
          return byte == pattern[offset] || folding && (0x41...0x5A).contains(byte) && byte | 0x20 == pattern[offset]
        }
        if fits { return index }
      }
      index += 1
    }
    return nil
  }
}
