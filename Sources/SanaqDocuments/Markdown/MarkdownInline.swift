/// Marks what is markup inside one paragraph.
struct MarkdownInline {
  let utf8: [UInt8]
  let range: Range<Int>
  var mask: MarkdownMask

  private var index = 0
  /// Where brackets were opened, images' marked by their `!`.
  private var brackets: [(start: Int, isImage: Bool)] = []
  /// Stars, underscores and tildes that may open something.
  private var openers: [UInt8: [(start: Int, count: Int)]] = [:]
  /// Lengths of runs of backticks that nothing closes.
  private var unclosed: Set<Int> = []
  private static let addressLimit = 2048

  init(utf8: [UInt8], range: Range<Int>, mask: MarkdownMask) {
    self.utf8 = utf8
    self.range = range
    self.mask = mask
    index = range.lowerBound
  }

  mutating func read() {
    while index < range.upperBound {
      guard mask.roles[index] == .shown else {
        index += 1
        continue
      }
      switch utf8[index] {
      case UInt8(ascii: "\\"): readEscape()
      case UInt8(ascii: "`"): readCode()
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"): readEntity()
      case UInt8(ascii: "["):
        let isImage = index > range.lowerBound && utf8[index - 1] == UInt8(ascii: "!")
        brackets.append((isImage ? index - 1 : index, isImage))
        index += 1
      case UInt8(ascii: "]"): closeBracket()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readRun()
      default: index += 1
      }
    }
  }

  // MARK: Single marks

  private mutating func readEscape() {
    if index + 1 < range.upperBound, Self.isPunctuation(utf8[index + 1]) {
      mask.set(.mark, index..<index + 1)
      index += 1
    }
    index += 1
  }

  private mutating func readEntity() {
    let name = utf8[(index + 1)..<min(index + 32, range.upperBound)].prefix {
      Self.isWord($0) || $0 == UInt8(ascii: "#")
    }
    let end = name.endIndex
    guard !name.isEmpty, end < range.upperBound, utf8[end] == UInt8(ascii: ";") else { return index += 1 }
    mask.set(.mark, index..<end + 1)
    index = end + 1
  }

  private mutating func readTag() {
    let next = index + 1 < range.upperBound ? utf8[index + 1] : 0
    let opens = Self.isLetter(next) || "/!?".utf8.contains(next)
    let end = utf8[(index + 1)..<min(index + Self.addressLimit, range.upperBound)].firstIndex {
      $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<")
    }
    guard opens, let end, utf8[end] == UInt8(ascii: ">") else { return index += 1 }
    mask.set(.hidden, index..<end + 1)
    index = end + 1
  }

  private mutating func readCode() {
    let count = run(at: index)
    var next = index + count
    while !unclosed.contains(count), next < range.upperBound {
      guard utf8[next] == UInt8(ascii: "`") else {
        next += 1
        continue
      }
      let length = run(at: next)
      if length == count {
        mask.set(.hidden, index..<next + length)
        return index = next + length
      }
      next += length
    }
    unclosed.insert(count)
    index += count
  }

  private func run(at start: Int) -> Int {
    utf8[start..<range.upperBound].prefix { $0 == utf8[start] }.count
  }

  // MARK: Links

  /// Of a link the words are shown; of an image, and of a footnote's mark, nothing is.
  private mutating func closeBracket() {
    let close = index
    index += 1
    guard let opener = brackets.popLast() else { return }
    let open = opener.isImage ? opener.start + 1 : opener.start
    let isNote = open + 1 < close && utf8[open + 1] == UInt8(ascii: "^")
    let end = addressEnd(after: close)
    if isNote { return mask.set(.hidden, open..<close + 1) }
    guard let end else { return }
    if opener.isImage {
      mask.set(.hidden, opener.start..<end)
    } else {
      mask.set(.mark, open..<open + 1)
      mask.set(.hidden, close..<end)
    }
    index = end
  }

  /// Behind the `(address "title")` or the `[name]` that follows a bracket.
  private func addressEnd(after close: Int) -> Int? {
    let limit = min(close + Self.addressLimit, range.upperBound)
    guard close + 1 < limit else { return nil }
    let isName = utf8[close + 1] == UInt8(ascii: "[")
    guard isName || utf8[close + 1] == UInt8(ascii: "(") else { return nil }
    let (opening, closing) = isName ? (UInt8(ascii: "["), UInt8(ascii: "]")) : (UInt8(ascii: "("), UInt8(ascii: ")"))
    var depth = 0
    for place in close + 1..<limit {
      if utf8[place] == opening { depth += 1 }
      if utf8[place] == closing { depth -= 1 }
      if depth == 0 { return isName || isAddress(close + 2..<place) ? place + 1 : nil }
    }
    return nil
  }

  /// An address has no blanks, but a title may follow it: `[sic] (12 killed)` is no link, nor is `[a](b c)`.
  private func isAddress(_ range: Range<Int>) -> Bool {
    let text = utf8[range].drop { $0 <= 0x20 }
    guard let blank = text.firstIndex(where: { $0 <= 0x20 }), text.first != UInt8(ascii: "<") else { return true }
    let title = text[blank...].drop { $0 <= 0x20 }
    return title.first.map { "\"'(".utf8.contains($0) } ?? true
  }

  // MARK: Emphasis

  private mutating func readRun() {
    let mark = utf8[index]
    let start = index
    var count = run(at: index)
    index += count
    if mark == UInt8(ascii: "~"), count != 2 { return }
    let before = start > range.lowerBound ? utf8[start - 1] : 0x20
    let after = index < range.upperBound ? utf8[index] : 0x20
    var opens = after > 0x20 && (!Self.isPunctuation(after) || before <= 0x20 || Self.isPunctuation(before))
    var closes = before > 0x20 && (!Self.isPunctuation(before) || after <= 0x20 || Self.isPunctuation(after))
    if mark == UInt8(ascii: "_") {
      (opens, closes) = (
        opens && (!closes || Self.isPunctuation(before)), closes && (!opens || Self.isPunctuation(after))
      )
    }
    while closes, count > 0, var opener = openers[mark]?.popLast() {
      let shared = min(count, opener.count)
      mask.set(.mark, opener.start + opener.count - shared..<opener.start + opener.count)
      mask.set(.mark, index - count..<index - count + shared)
      count -= shared
      opener.count -= shared
      if opener.count > 0 { openers[mark, default: []].append(opener) }
    }
    if opens, count > 0 { openers[mark, default: []].append((index - count, count)) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
  /// ASCII's; a letter of another script is none.
  private static func isPunctuation(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && !isWord(byte) }
}
