/// Collects what a reader of a page sees, as lines of text.
///
/// Blocks are parted by a blank line; a list's item is a line with `•` before it, a table's row a line `| a | b`. Blanks
/// are one, as on the page, but in `pre`. Raised and lowered digits are `⁶` and `₂`, so that 10⁶ is not 106.
final class HTMLText: MarkupReceiver {
  /// What parts the next word from the last.
  private enum Gap: Int, Comparable {
    case none, blank, line, paragraph

    static func < (one: Gap, other: Gap) -> Bool { one.rawValue < other.rawValue }
  }

  private struct Open {
    let name: String
    let element: HTMLElement
    let hides: Bool
  }

  private struct Row {
    var cells = 0
    /// Where its text begins, and where its last cell's does.
    var start = 0
    var cellStart = 0
  }

  private(set) var utf8: [UInt8] = []
  private var gap = Gap.none
  private var open: [Open] = []
  private var rows: [Row] = []
  /// How many open elements hide what is in them.
  private var hiding = 0
  private var preformatted = 0
  /// Whether an item was opened whose first word is still to come.
  private var opensItem = false

  func open(_ name: String, _ attributes: MarkupAttributes) {
    let element = HTMLElement(name)
    var hides = false
    if case .hidden = element { hides = true } else { hides = HTMLElement.isHidden(attributes) }
    open.append(Open(name: name, element: element, hides: hides))
    if hides { hiding += 1 }
    guard hiding == 0 else { return }
    begin(element)
  }

  func close(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    while open.count > index, let last = open.popLast() {
      if last.hides { hiding -= 1 } else if hiding == 0 { end(last.element) }
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard hiding == 0 else { return }
    if preformatted > 0 { return keep(bytes) }
    if let digits = shifted(bytes) { return word(digits) }
    var start = 0
    for index in bytes.indices where Self.isBlank(bytes[index]) {
      if start < index { word(bytes[start..<index]) }
      gap = max(gap, .blank)
      start = index + 1
    }
    if start < bytes.count { word(bytes[start...]) }
  }

  // MARK: Elements

  private func begin(_ element: HTMLElement) {
    switch element {
    case .inline, .hidden, .raised, .lowered: break
    case .block: part(by: .paragraph)
    case .line: part(by: .line)
    case .lineBreak: gap = gap < .line ? .line : .paragraph
    case .preformatted:
      part(by: .paragraph)
      preformatted += 1
    case .item:
      part(by: .line)
      opensItem = true
    case .row:
      part(by: .line)
      rows.append(Row())
    case .cell: beginCell()
    case .quotation: word(Array("“".utf8))
    }
  }

  private func end(_ element: HTMLElement) {
    switch element {
    case .inline, .hidden, .raised, .lowered, .lineBreak: break
    case .block: part(by: .paragraph)
    case .line: part(by: .line)
    case .preformatted:
      preformatted -= 1
      part(by: .paragraph)
    case .item:
      opensItem = false
      part(by: .line)
    case .row: endRow()
    case .cell: gap = min(gap, .blank)
    case .quotation:
      gap = .none
      word(Array("”".utf8))
    }
  }

  /// Where a cell begins there is nothing to part.
  private func part(by new: Gap) {
    let opensCell = rows.last.map { $0.cells > 0 && $0.cellStart == utf8.count } ?? false
    if !opensCell { gap = max(gap, new) }
  }

  private func beginCell() {
    guard !rows.isEmpty else { return gap = max(gap, .line) }
    if rows[rows.count - 1].cells == 0 {
      flush()
      rows[rows.count - 1].start = utf8.count
    } else {
      utf8 += Array(" |".utf8)
      gap = .blank
    }
    rows[rows.count - 1].cells += 1
    rows[rows.count - 1].cellStart = utf8.count
  }

  /// A row of one cell is a text like any other: such tables lay out pages.
  private func endRow() {
    guard let row = rows.popLast() else { return }
    if row.cells > 1 { utf8.insert(contentsOf: Array("| ".utf8), at: min(row.start, utf8.count)) }
    gap = row.cells > 1 ? .line : .paragraph
  }

  // MARK: Text

  private func word(_ bytes: some Collection<UInt8>) {
    flush()
    var previous: (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      // Soft hyphens and zero-width spaces are where a line may end, and nothing that is seen.
      if byte == 0xAD, previous.1 == 0xC2 {
        utf8.removeLast()
        previous = (0, 0)
      } else if byte == 0x8B, previous == (0xE2, 0x80) {
        utf8.removeLast(2)
        previous = (0, 0)
      } else {
        utf8.append(byte)
        previous = (previous.1, byte)
      }
    }
  }

  private func keep(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty else { return }
    flush()
    utf8 += bytes
  }

  private func flush() {
    switch gap {
    case .none: break
    case _ where utf8.isEmpty: break
    case .blank: utf8.append(UInt8(ascii: " "))
    case .line: utf8.append(UInt8(ascii: "\n"))
    case .paragraph: utf8 += [UInt8(ascii: "\n"), UInt8(ascii: "\n")]
    }
    gap = .none
    guard opensItem else { return }
    opensItem = false
    utf8 += Array("• ".utf8)
  }

  /// The digits of a raised or lowered text that has nothing else.
  private func shifted(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let digits: [Character]
    switch open.last?.element {
    case .raised: digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    case .lowered: digits = Array("₀₁₂₃₄₅₆₇₈₉")
    default: return nil
    }
    guard !bytes.isEmpty, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Array(String(bytes.map { digits[Int($0) - 0x30] }).utf8)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
