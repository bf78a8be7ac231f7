/// An open-addressing hash table from UTF-8 words to their numbers. Look-up is O(length) and allocates nothing.
struct WordSet: Sendable {
  /// Longer words are in no table.
  static let longest = 40

  private struct Entry: Sendable {
    /// A part of the word's hash that slots don't tell: most words of a text that are in no table are told by it.
    var tag: UInt32 = 0
    var start: UInt32 = 0
    var count: UInt16 = 0
    var word = Word.unknown
  }

  private let folding: Bool
  private var pool: [UInt8] = []
  private var slots = [Entry](repeating: Entry(), count: 1 << 10)
  private var filled = 0

  /// - Parameter folding: whether `A` and `a` are one letter.
  init(folding: Bool) { self.folding = folding }

  func word(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Word {
    var hash = ByteHash()
    hash.combine(folding: bytes, range)
    return word(bytes, range, hash: hash)
  }

  /// The same for one who has the hash of the word's folded bytes already.
  func word(_ bytes: Span<UInt8>, _ range: Range<Int>, hash: ByteHash) -> Word {
    let tag = Self.tag(hash)
    var slot = Int(truncatingIfNeeded: hash.value) & (slots.count - 1)
    while true {
      let entry = slots[slot]
      if entry.word == .unknown || entry.tag == tag && equals(entry, bytes, range) { return entry.word }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// Adds a word and returns it; where it is there already, returns the number that it has.
  mutating func insert(_ bytes: [UInt8], as word: Word) -> Word {
    var hash = ByteHash()
    hash.combine(folding: bytes.span, 0..<bytes.count)
    let known = self.word(bytes.span, 0..<bytes.count, hash: hash)
    if known != .unknown { return known }
    if filled * 2 >= slots.count { grow() }
    place(
      Entry(tag: Self.tag(hash), start: UInt32(pool.count), count: UInt16(bytes.count), word: word), hash)
    pool.append(contentsOf: folding ? bytes.map(ByteHash.folded) : bytes)
    filled += 1
    return word
  }

  private mutating func grow() {
    let old = slots
    slots = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.word != .unknown {
      var hash = ByteHash()
      hash.combine(folding: pool.span, Int(entry.start)..<Int(entry.start) + Int(entry.count))
      place(entry, hash)
    }
  }

  private mutating func place(_ entry: Entry, _ hash: ByteHash) {
    var slot = Int(truncatingIfNeeded: hash.value) & (slots.count - 1)
    while slots[slot].word != .unknown { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  private static func tag(_ hash: ByteHash) -> UInt32 { UInt32(truncatingIfNeeded: hash.value >> 32) }

  private func equals(_ entry: Entry, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard Int(entry.count) == range.count else { return false }
    for offset in 0..<range.count where pool[Int(entry.start) + offset] != key(bytes[range.lowerBound + offset]) {
      return false
    }
    return true
  }

  private func key(_ byte: UInt8) -> UInt8 { folding ? ByteHash.folded(byte) : byte }
}
