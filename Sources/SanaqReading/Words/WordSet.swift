/// An open-addressing hash table from UTF-8 words to their numbers. Look-up is O(length) and allocates nothing.
struct WordSet: Sendable {
  /// Longer words are in no table.
  static let longest = 40

  /// What a head tells: letters and digits, which no other bytes have the head of.
  private enum Telling: UInt8, Sendable { case all, firstEight, nothing }

  private struct Entry: Sendable {
    /// The word's first bytes as `WordKey` has them: they tell most words apart, and short ones wholly.
    var head: UInt64 = 0
    /// Where what its head doesn't tell begins in `words`.
    var start: UInt32 = 0
    /// At most 255: what is longer is never found.
    var count: UInt8 = 0
    var telling = Telling.nothing
    var word = Word.unknown
  }

  /// A bit for some hashes of its words, unless they are folded: nearly all other words are told by it.
  private var present: [UInt64]
  /// The words that their heads don't tell.
  private var words: WordChunks
  private var slots: [Entry]
  private var filled = 0

  /// - Parameters:
  ///   - folding: whether `A` and `a` are one letter.
  ///   - slots: a power of two, and about twice as many as words are expected; more are made where they run out.
  init(folding: Bool, slots: Int) {
    present = [UInt64](repeating: 0, count: folding ? 0 : 1 << 9)
    words = WordChunks(folding: folding)
    words.reserve(slots / 2)
    self.slots = [Entry](repeating: Entry(), count: slots)
  }

  func word(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Word { word(bytes, range, key: WordKey(bytes, range)) }

  /// Whether a word with this key may be in it, if its words aren't folded.
  @inline(__always)
  func mayHold(_ key: WordKey) -> Bool { present[Self.row(key)] >> (key.hash >> 40 & 63) & 1 == 1 }

  private static func row(_ key: WordKey) -> Int { Int(truncatingIfNeeded: key.hash >> 46 & 511) }

  /// The same for one who has the word's key already.
  @inline(__always)
  func word(_ bytes: Span<UInt8>, _ range: Range<Int>, key: WordKey) -> Word {
    let entry = slots[Int(truncatingIfNeeded: key.hash) & (slots.count &- 1)]
    if entry.word == .unknown { return .unknown }
    if entry.head == key.head, entry.telling == .all, Int(entry.count) == range.count { return entry.word }
    return Self.search(slots, words, bytes, range, key: key)
  }

  /// What neither an empty slot nor a short word settles. Parts of the set, not all of it, which would be copied for it.
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
        entry.telling == .all || words.hasWord(at: Int(entry.start), bytes, untold(range, entry.telling))
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
    if !words.folding { present[Self.row(key)] |= 1 << (key.hash >> 40 & 63) }
    filled += 1
    let telling = words.folding ? Self.telling(bytes, range) : .nothing
    slots[slot] = Entry(
      head: key.head, start: UInt32(words.count), count: UInt8(clamping: range.count), telling: telling, word: word)
    if telling != .all { words.append(bytes, Self.untold(range, telling)) }
    return word
  }

  private static func telling(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Telling {
    let first = range.prefix(8)
    let isTold =
      ByteChunk(bytes, at: range.lowerBound).letters >= first.count
      || first.allSatisfy { (0x30...0x39).contains(bytes[$0]) || (0x61...0x7A).contains(bytes[$0] | 0x20) }
    return !isTold ? .nothing : range.count <= 8 ? .all : .firstEight
  }

  /// The bytes of a word that its head doesn't tell.
  private static func untold(_ range: Range<Int>, _ telling: Telling) -> Range<Int> {
    telling == .nothing ? range : range.lowerBound + 8..<range.upperBound
  }

  private mutating func grow() {
    let old = slots
    slots = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.word != .unknown {
      slots[freeSlot(hash(of: entry))] = entry
    }
  }

  private func hash(of entry: Entry) -> UInt64 {
    let (start, count) = (Int(entry.start), Int(entry.count))
    if entry.telling == .nothing { return words.hash(ofWordAt: start, count: count) }
    let hash = WordKey.hash([entry.head].span, count: count)
    return entry.telling == .all ? hash : words.hash(ofWordAt: start, count: count - 8, behind: hash)
  }

  private func freeSlot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].word != .unknown { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
