/// Words one behind another in one array of bytes.
struct WordList: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  /// Where a word stands in `bytes`.
  subscript(index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  /// The word that `append(_:)` has begun, and `close()` ends.
  var open: Range<Int> { (ends.last ?? 0)..<bytes.count }

  mutating func append(_ part: [UInt8]) { bytes += part }

  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    text.extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  mutating func close() { ends.append(bytes.count) }

  /// Takes back what was appended since the last word.
  mutating func discard() { bytes.removeLast(open.count) }
}
