/// Words one behind another in one array of bytes.
struct WordList: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int32] = []

  var count: Int { ends.count }

  /// Where a word stands in `bytes`.
  subscript(index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }

  /// Makes room for so many words of the usual length.
  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(12 * count)
    ends.reserveCapacity(count)
  }

  /// Appends a word.
  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    bytes.append(addingCapacity: range.count) { output in for index in range { output.append(text[index]) } }
    ends.append(Int32(bytes.count))
  }

  /// Appends a word of parts.
  mutating func append(capacity: Int, _ parts: (inout OutputSpan<UInt8>) -> Void) {
    bytes.append(addingCapacity: capacity, initializingWith: parts)
    ends.append(Int32(bytes.count))
  }

  /// Takes back the last word.
  mutating func removeLast() {
    let last = ends.removeLast()
    for _ in (ends.last ?? 0)..<last { bytes.removeLast() }
  }

  /// Takes back all, and keeps their room.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}
