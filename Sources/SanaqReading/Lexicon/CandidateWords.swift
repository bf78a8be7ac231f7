import SanaqCore

/// The words at which a sentence becomes worth reading.
struct CandidateWords: Sendable {
  private var words: WordSet
  private var count: UInt16 = 0
  /// For each two first letters, the lengths that their words have, 15 and more as one: most words of a text fail here.
  private var lengths = [UInt16](repeating: 0, count: 1 << 10)

  /// - Parameter slots: as those of a `WordSet`.
  init(slots: Int) { words = WordSet(folding: true, slots: slots) }

  mutating func insert(_ word: String) {
    var form = Array(word.utf8)
    add(form.span)
    Plural.makeRegular(&form)
    add(form.span)
  }

  mutating func insert(_ word: Span<UInt8>, plural: Span<UInt8>) {
    add(word)
    add(plural)
  }

  private mutating func add(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty, bytes.count < 64, count < .max else { return }
    count += 1
    _ = words.insert(bytes, as: Word(id: count))
    lengths[Self.pair(ByteChunk(bytes, at: 0).folded, bytes.count)] |= 1 << UInt16(min(bytes.count, 15))
  }

  /// - Parameter head: the eight bytes from the word's beginning on.
  @inline(__always)
  func contains(_ bytes: Span<UInt8>, _ range: Range<Int>, head: ByteChunk) -> Bool {
    guard range.count < 64, lengths[Self.pair(head.folded, range.count)] >> UInt16(min(range.count, 15)) & 1 == 1 else {
      return false
    }
    return words.word(bytes, range, key: WordKey(head: head, bytes, range)) != .unknown
  }

  /// Five bits of each of the two first bytes; of one, where there is one.
  private static func pair(_ head: UInt64, _ count: Int) -> Int {
    Int(head & 0x1F | (count > 1 ? head >> 3 & 0x3E0 : 0))
  }
}
