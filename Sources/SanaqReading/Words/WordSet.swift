/// An open-addressing hash table from UTF-8 words to their numbers. Look-up is O(length) and allocates nothing.
struct WordSet: Sendable {
  /// Longer words are in no table.
  static let longest = 40

  private struct Entry: Sendable {
    /// The word's first eight bytes, and noughts behind a shorter one.
    var head: UInt64 = 0
    /// Where the bytes behind its head begin in `rests`.
    var start: UInt32 = 0
    /// At most 255: what is longer is never found.
    var count: UInt8 = 0
    var word = Word.unknown
  }

  /// Whether `A` and `a` are one letter. Its words are in lower case then.
  private let folding: Bool
  /// A bit for some hashes of its words, unless they are folded: nearly all other words are told by it.
  private var present: [UInt64]
  /// What stands behind the words' heads.
  private var rests: WordChunks
  private var slots: [Entry]
  private var filled = 0

  /// - Parameters:
  ///   - folding: whether `A` and `a` are one letter.
  ///   - slots: a power of two, and about twice as many as words are expected; more are made where they run out.
  init(folding: Bool, slots: Int) {
    self.folding = folding
    present = [UInt64](repeating: 0, count: folding ? 0 : 1 << 9)
    rests = WordChunks(folding: folding)
    rests.reserve(slots / 4)
    self.slots = [Entry](repeating: Entry(), count: slots)
  }

  func word(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Word { word(bytes, range, key: WordKey(bytes, range)) }

  /// Whether a word with this hash may be in it, if its words aren't folded.
  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool { present[Self.row(hash)] >> (hash >> 25 & 63) & 1 == 1 }

  private static func row(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 16 & 511) }

  /// The same for one who has the word's key already.
  func word(_ bytes: Span<UInt8>, _ range: Range<Int>, key: WordKey) -> Word {
    slots[Self.slot(in: slots, rests, folding ? key.head : key.written, bytes, range, key.hash)].word
  }

  /// The same for letters alone, of which fewer than eight are told wholly by their head.
  @inline(__always)
  func word(_ run: LetterRun) -> Word {
    var slot = Int(truncatingIfNeeded: run.hash) & (slots.count &- 1)
    while slots[slot].head != run.head || run.count >= 8 && !goesOn(slots[slot], as: run) {
      if slots[slot].word == .unknown { return .unknown }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return slots[slot].word
  }

  /// Whether a word goes on behind its head as these letters do.
  @inline(__always)
  private func goesOn(_ entry: Entry, as run: LetterRun) -> Bool {
    Int(entry.count) == run.count && (run.count == 8 || rests[Int(entry.start)] == run.tail)
  }

  /// The slot of a word, or the free one where it would be. Of parts of the set, which would be copied for it.
  @inline(__always)
  private static func slot(
    in slots: [Entry], _ rests: WordChunks, _ head: UInt64, _ bytes: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64
  ) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry.word == .unknown { return slot }
      if entry.head == head, Int(entry.count) == range.count,
        range.count <= 8 || rests.hasWord(at: Int(entry.start), bytes, range.lowerBound + 8..<range.upperBound)
      {
        return slot
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// Adds a word and returns it; where it is there already, returns the number that it has. One whose first eight bytes end
  /// in a nought is never entered, for noughts stand behind a shorter one.
  mutating func insert(_ bytes: Span<UInt8>, _ range: Range<Int>, as word: Word) -> Word {
    let key = WordKey(bytes, range)
    let head = folding ? key.head : key.written
    var slot = Self.slot(in: slots, rests, head, bytes, range, key.hash)
    let known = slots[slot].word
    if known != .unknown { return known }
    if !range.isEmpty, ByteChunk(bytes: head).byte(min(range.count, 8) - 1) == 0 { return word }
    if filled * 2 >= slots.count {
      grow()
      slot = freeSlot(key.hash)
    }
    if !folding { present[Self.row(key.hash)] |= 1 << (key.hash >> 25 & 63) }
    filled += 1
    slots[slot] = Entry(head: head, start: UInt32(rests.count), count: UInt8(clamping: range.count), word: word)
    if range.count > 8 { rests.append(bytes, range.lowerBound + 8..<range.upperBound) }
    return word
  }

  /// Each word of up to fifteen letters, all of them small.
  func forEachLowercase(_ body: (Word, LetterRun) -> Void) {
    for entry in slots where entry.count > 0 && entry.count < 16 {
      let count = Int(entry.count)
      let (head, rest) = (ByteChunk(bytes: entry.head), ByteChunk(bytes: count > 8 ? rests[Int(entry.start)] : 0))
      let run = count < 8 ? LetterRun(count, of: head) : LetterRun(head, count - 8, of: rest)
      let letters = head.letters < 8 ? head.letters : 8 + rest.letters
      if run.isLowercase, letters == count { body(entry.word, run) }
    }
  }

  private mutating func grow() {
    let old = slots
    slots = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.word != .unknown { slots[freeSlot(hash(of: entry))] = entry }
  }

  private func hash(of entry: Entry) -> UInt64 {
    let head = WordKey.hash([entry.head].span)
    return rests.hash(ofWordAt: Int(entry.start), count: max(0, Int(entry.count) - 8), behind: head)
  }

  private func freeSlot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].word != .unknown { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
