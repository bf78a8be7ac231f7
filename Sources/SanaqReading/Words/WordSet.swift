/// An open-addressing hash table from UTF-8 words to their numbers. Look-up is O(length) and allocates nothing.
struct WordSet: Sendable {
  /// Longer words are in no table.
  static let longest = 40

  private struct Entry: Sendable {
    /// The word's first bytes as `WordKey` has them: they tell most words apart, and short ones wholly.
    var head: UInt64 = 0
    var start: UInt32 = 0
    /// At most 255: what is longer is never found.
    var count: UInt8 = 0
    /// Whether it is up to eight letters and digits, which no others have the head of.
    var isPlain = false
    var word = Word.unknown
  }

  private let folding: Bool
  /// A bit for some hashes of its words: nearly all other words are told by it.
  private var present = [UInt64](repeating: 0, count: 1 << 9)
  private var pool: [UInt8] = []
  private var slots: [Entry]
  private var filled = 0

  /// - Parameters:
  ///   - folding: whether `A` and `a` are one letter.
  ///   - slots: a power of two, and about twice as many as words are expected; more are made where they run out.
  init(folding: Bool, slots: Int) {
    self.folding = folding
    self.slots = [Entry](repeating: Entry(), count: slots)
  }

  func word(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Word { word(bytes, range, key: WordKey(bytes, range)) }

  /// Whether a word with this key may be in it.
  @inline(__always)
  func mayHold(_ key: WordKey) -> Bool { present[Self.row(key)] >> (key.hash >> 40 & 63) & 1 == 1 }

  private static func row(_ key: WordKey) -> Int { Int(truncatingIfNeeded: key.hash >> 46 & 511) }

  /// The same for one who has the word's key already.
  @inline(__always)
  func word(_ bytes: Span<UInt8>, _ range: Range<Int>, key: WordKey) -> Word {
    let entry = slots[Int(truncatingIfNeeded: key.hash) & (slots.count &- 1)]
    if entry.word == .unknown { return .unknown }
    if entry.head == key.head, entry.isPlain, Int(entry.count) == range.count { return entry.word }
    return Self.search(slots, pool, folding: folding, bytes, range, key: key)
  }

  /// What neither an empty slot nor a short word settles. Arrays, not the whole of the set, which would be copied for it.
  @inline(never)
  private static func search(
    _ slots: [Entry], _ pool: [UInt8], folding: Bool, _ bytes: Span<UInt8>, _ range: Range<Int>, key: WordKey
  ) -> Word {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while true {
      let entry = slots[slot]
      if entry.word == .unknown { return .unknown }
      if entry.head == key.head, Int(entry.count) == range.count,
        entry.isPlain || equals(entry, pool, folding: folding, bytes, range)
      {
        return entry.word
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// Adds a word and returns it; where it is there already, returns the number that it has.
  mutating func insert(_ bytes: Span<UInt8>, as word: Word) -> Word {
    let key = WordKey(bytes, 0..<bytes.count)
    let known = self.word(bytes, 0..<bytes.count, key: key)
    if known != .unknown { return known }
    present[Self.row(key)] |= 1 << (key.hash >> 40 & 63)
    if filled * 2 >= slots.count { grow() }
    let start = UInt32(pool.count)
    bytes.withUnsafeBufferPointer { pool.append(contentsOf: $0) }
    if folding { fold(from: Int(start)) }
    let isPlain =
      folding && bytes.count <= 8
      && (ByteChunk(bytes, at: 0).letters == bytes.count
        || pool[Int(start)...].allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) })
    place(Entry(head: key.head, start: start, count: UInt8(clamping: bytes.count), isPlain: isPlain, word: word), key)
    filled += 1
    return word
  }

  private mutating func fold(from start: Int) {
    var bytes = pool.mutableSpan
    for index in start..<bytes.count { bytes[index] = ByteHash.folded(bytes[index]) }
  }

  private mutating func grow() {
    let old = slots
    slots = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.word != .unknown {
      place(entry, WordKey(pool.span, Int(entry.start)..<Int(entry.start) + Int(entry.count)))
    }
  }

  private mutating func place(_ entry: Entry, _ key: WordKey) {
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[slot].word != .unknown { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  private static func equals(
    _ entry: Entry, _ pool: [UInt8], folding: Bool, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    for offset in 0..<range.count {
      let byte = bytes[range.lowerBound + offset]
      if pool[Int(entry.start) + offset] != (folding ? ByteHash.folded(byte) : byte) { return false }
    }
    return true
  }
}
