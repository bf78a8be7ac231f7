import SanaqCore

/// The words at which a sentence becomes worth reading.
struct CandidateWords: Sendable {
  private var words = WordSet(folding: true)
  private var count: UInt16 = 0
  /// For each first letter, the lengths that its words have: most words of a text fail here.
  private var lengths = [UInt64](repeating: 0, count: 256)

  mutating func insert(_ word: some StringProtocol) {
    for form in [String(word), Plural.regular(of: word)] { add(Array(form.utf8)) }
  }

  private mutating func add(_ bytes: [UInt8]) {
    guard let first = bytes.first, bytes.count < 64, count < .max else { return }
    count += 1
    _ = words.insert(bytes.span, as: Word(id: count))
    lengths[Int(first)] |= 1 << UInt64(bytes.count)
    if (0x61...0x7A).contains(first) { lengths[Int(first & 0xDF)] |= 1 << UInt64(bytes.count) }
  }

  /// - Parameter head: the eight bytes from the word's beginning on.
  func contains(_ bytes: Span<UInt8>, _ range: Range<Int>, head: ByteChunk) -> Bool {
    guard range.count < 64, lengths[Int(head.bytes & 0xFF)] >> UInt64(range.count) & 1 == 1 else { return false }
    return words.word(bytes, range, key: WordKey(head: head, bytes, range)) != .unknown
  }
}
