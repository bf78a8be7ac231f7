import SanaqCore

/// Words one behind another in one array of bytes, which is filled again and again.
struct WordList: Sendable {
  /// Longer than its words; what stands behind them means nothing.
  private(set) var bytes = [UInt8](repeating: 0, count: 256)
  private var ends: [Int] = []
  private var end = 0

  var count: Int { ends.count }

  /// Where a word stands in `bytes`.
  subscript(index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  /// Appends a part of the word that `close()` ends.
  mutating func put(_ text: Span<UInt8>, _ range: Range<Int>) {
    if range.isEmpty { return }
    // Eight bytes at a time, and so beyond its end.
    if end + range.count + 8 > bytes.count { grow(range.count + 8) }
    let shift = end - range.lowerBound
    end += range.count
    var output = bytes.mutableSpan
    var raw = output.mutableBytes
    var index = range.lowerBound
    while index < range.upperBound {
      raw.storeBytes(of: ByteChunk(text, at: index).bytes.littleEndian, toByteOffset: index + shift, as: UInt64.self)
      index += 8
    }
  }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    if end == bytes.count { grow(1) }
    bytes[end] = byte
    end += 1
  }

  /// Appends the regular plural of a word as such a part.
  mutating func putPlural(of text: Span<UInt8>, _ word: Range<Int>) {
    guard let last = word.last else { return }
    switch Plural.ending(behind: word.count > 1 ? text[last - 1] : 0, text[last]) {
    case .s: put(text, word)
    case .es:
      put(text, word)
      put(UInt8(ascii: "e"))
    case .ies:
      put(text, word.dropLast())
      put(UInt8(ascii: "i"))
      put(UInt8(ascii: "e"))
    }
    put(UInt8(ascii: "s"))
  }

  mutating func close() { ends.append(end) }

  /// Takes back the last word.
  mutating func removeLast() {
    ends.removeLast()
    end = ends.last ?? 0
  }

  /// Takes back all, and keeps their room.
  mutating func removeAll() {
    ends.clear()
    end = 0
  }

  private mutating func grow(_ count: Int) {
    bytes.append(contentsOf: repeatElement(0, count: max(count, bytes.count)))
  }
}
