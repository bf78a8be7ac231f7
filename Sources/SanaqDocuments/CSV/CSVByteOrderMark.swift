/// The byte order mark that a file may begin with, and that may come in pieces.
struct CSVByteOrderMark {
  /// The file's first bytes, as long as they may still become the mark; nil once that is settled.
  private var head: [UInt8]? = []

  /// Takes what may be the mark off the next `bytes` of the file, which are text from `start` on; `released` are bytes
  /// that were held back, and are text that comes before them.
  mutating func strip(_ bytes: Span<UInt8>) -> (released: [UInt8], start: Int) {
    guard var head else { return ([], 0) }
    let mark = CSVByte.byteOrderMark
    var start = 0
    while start < bytes.count && head.count < mark.count {
      head.append(bytes[start])
      start += 1
    }
    let isUnsettled = head.count < mark.count && mark.starts(with: head)
    self.head = isUnsettled ? head : nil
    return (isUnsettled || head == mark ? [] : head, start)
  }

  /// Ends the file: what is held back now was text.
  mutating func release() -> [UInt8] {
    defer { head = nil }
    return head ?? []
  }
}
