/// An open-addressing hash table from UTF-8 words to their numbers. Look-up is O(length) and allocates nothing.
struct WordSet: Sendable {
  /// Longer words are in no table.
  static let longest = 40

  private struct Entry: Sendable {
    var start: Int32 = 0
    var count: Int32 = 0
    var word = Word.unknown
  }

  private let folding: Bool
  private var pool: [UInt8] = []
  private var slots = [Entry](repeating: Entry(), count: 1 << 10)
  private var filled = 0

  init(folding: Bool) { self.folding = folding }

  func word(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Word {
    var slot = hash(bytes, range)
    while true {
      let entry = slots[slot]
      if entry.word == .unknown || equals(entry, bytes, range) { return entry.word }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// Adds a word and returns it; where it is there already, returns the number that it has.
  mutating func insert(_ bytes: [UInt8], as word: Word) -> Word {
    let known = self.word(bytes.span, 0..<bytes.count)
    if known != .unknown { return known }
    if filled * 2 >= slots.count { grow() }
    place(Entry(start: Int32(pool.count), count: Int32(bytes.count), word: word), bytes.span, 0..<bytes.count)
    pool.append(contentsOf: folding ? bytes.map(ByteHash.folded) : bytes)
    filled += 1
    return word
  }

  private mutating func grow() {
    let old = slots
    slots = [Entry](repeating: Entry(), count: old.count * 2)
    let pool = pool
    for entry in old where entry.word != .unknown {
      place(entry, pool.span, Int(entry.start)..<Int(entry.start + entry.count))
    }
  }

  private mutating func place(_ entry: Entry, _ bytes: Span<UInt8>, _ range: Range<Int>) {
    var slot = hash(bytes, range)
    while slots[slot].word != .unknown { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  private func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash = ByteHash()
    for index in range { hash.combine(key(bytes[index])) }
    return Int(truncatingIfNeeded: hash.value ^ hash.value >> 29) & (slots.count - 1)
  }

  private func equals(_ entry: Entry, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard Int(entry.count) == range.count else { return false }
    for offset in 0..<range.count where pool[Int(entry.start) + offset] != key(bytes[range.lowerBound + offset]) {
      return false
    }
    return true
  }

  private func key(_ byte: UInt8) -> UInt8 { folding ? ByteHash.folded(byte) : byte }
}
