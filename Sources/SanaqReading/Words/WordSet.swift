/// An open-addressing hash table from UTF-8 words to their numbers. Look-up is O(length) and allocates nothing.
struct WordSet: Sendable {
  /// Longer words are in no table.
  static let longest = 40

  private struct Entry: Sendable {
    /// The word's first bytes as `WordKey` has them: they tell most words apart, and short ones wholly.
    var head: UInt64 = 0
    /// Where it begins in `words`, unless it is plain.
    var start: UInt32 = 0
    /// At most 255: what is longer is never found.
    var count: UInt8 = 0
    /// Whether it is up to eight letters and digits, which no others have the head of.
    var isPlain = false
    var word = Word.unknown
  }

  /// A bit for some hashes of its words: nearly all other words are told by it.
  private var present = [UInt64](repeating: 0, count: 1 << 9)
  /// The words that their heads don't tell.
  private var words: WordChunks
  private var slots: [Entry]
  private var filled = 0

  /// - Parameters:
  ///   - folding: whether `A` and `a` are one letter.
  ///   - slots: a power of two, and about twice as many as words are expected; more are made where they run out.
  init(folding: Bool, slots: Int) {
    words = WordChunks(folding: folding)
    words.reserve(slots / 4)
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
    return Self.search(slots, words, bytes, range, key: key)
  }

  /// What neither an empty slot nor a short word settles. Arrays, not the whole of the set, which would be copied for it.
  @inline(never)
  private static func search(
    _ slots: [Entry], _ words: WordChunks, _ bytes: Span<UInt8>, _ range: Range<Int>, key: WordKey
  ) -> Word {
    slots[slot(in: slots, words, bytes, range, key)].word
  }

  /// The slot of a word, or the free one where it would be.
  @inline(__always)
  private static func slot(
    in slots: [Entry], _ words: WordChunks, _ bytes: Span<UInt8>, _ range: Range<Int>, _ key: WordKey
  ) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while true {
      let entry = slots[slot]
      if entry.word == .unknown { return slot }
      if entry.head == key.head, Int(entry.count) == range.count,
        entry.isPlain || words.hasWord(at: Int(entry.start), bytes, range)
      {
        return slot
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// Adds a word and returns it; where it is there already, returns the number that it has.
  mutating func insert(_ bytes: Span<UInt8>, _ range: Range<Int>, as word: Word) -> Word {
    let key = WordKey(bytes, range)
    var slot = Self.slot(in: slots, words, bytes, range, key)
    let known = slots[slot].word
    if known != .unknown { return known }
    if filled * 2 >= slots.count {
      grow()
      slot = freeSlot(key.hash)
    }
    present[Self.row(key)] |= 1 << (key.hash >> 40 & 63)
    filled += 1
    let isPlain = words.folding && Self.isPlain(bytes, range)
    slots[slot] = Entry(
      head: key.head, start: UInt32(words.count), count: UInt8(clamping: range.count), isPlain: isPlain, word: word)
    if !isPlain { words.append(bytes, range) }
    return word
  }

  private static func isPlain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 8 else { return false }
    return ByteChunk(bytes, at: range.lowerBound).letters >= range.count
      || range.allSatisfy { (0x30...0x39).contains(bytes[$0]) || (0x61...0x7A).contains(bytes[$0] | 0x20) }
  }

  private mutating func grow() {
    let old = slots
    slots = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.word != .unknown {
      let count = Int(entry.count)
      slots[freeSlot(
        entry.isPlain ? WordKey.hash([entry.head].span, count: count)
          : words.hash(ofWordAt: Int(entry.start), count: count))] = entry
    }
  }

  private func freeSlot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].word != .unknown { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
