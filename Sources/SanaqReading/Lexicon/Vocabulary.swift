/// Every word that some table names, each with a number: folded to lower case, or as written for symbols (`MW`, `mW`).
struct Vocabulary: Sendable {
  private var folded = WordSet(folding: true)
  private var written = WordSet(folding: false)
  /// Symbols that may touch the number after them: `Rs`, `US`.
  private var prefixes: Set<Word> = []
  private(set) var count = 1

  /// Sets the words of a token that holds letters or is a symbol.
  func name(_ token: inout Token, in bytes: Span<UInt8>) {
    guard token.end - token.start <= WordSet.longest else { return }
    token.word = folded.word(bytes, token.range)
    token.exact = written.word(bytes, token.range)
    if token.word.id > 0, Int(token.word.id) <= Keyword.allCases.count {
      token.keyword = Keyword.allCases[Int(token.word.id) - 1]
    }
  }

  /// Whether a symbol is spelled exactly so.
  func isSymbol(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count <= WordSet.longest && written.word(bytes, range) != .unknown
  }

  /// Whether a word of money may touch the number after it.
  func standsBeforeNumbers(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count <= WordSet.longest && prefixes.contains(written.word(bytes, range))
  }

  /// Lets a symbol touch the number after it.
  mutating func addPrefix(_ word: Word) { prefixes.insert(word) }

  /// Whether the letters at the head of `range`, up to its first digit, are a symbol or a word, as in `2h30m`.
  func startsWithUnit(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var end = range.lowerBound
    while end < range.upperBound, !(0x30...0x39).contains(bytes[end]) { end += 1 }
    return isSymbol(bytes, range.lowerBound..<end)
  }

  /// The number of a word, given one where it has none yet.
  mutating func intern(_ text: String) -> Word { intern(text, in: \.folded) }

  /// The number of a symbol, whose case matters.
  mutating func internWritten(_ text: String) -> Word { intern(text, in: \.written) }

  /// The word that `text` is; `unknown` where no table names it.
  func word(_ text: String) -> Word {
    let bytes = Array(text.utf8)
    return folded.word(bytes.span, 0..<bytes.count)
  }

  private mutating func intern(_ text: String, in set: WritableKeyPath<Vocabulary, WordSet>) -> Word {
    let word = self[keyPath: set].insert(Array(text.utf8), as: Word(id: UInt16(count)))
    if Int(word.id) == count { count += 1 }
    return word
  }
}

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
    pool.append(contentsOf: folding ? bytes.map(Self.fold) : bytes)
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

  /// FNV-1a (Fowler, Noll, Vo), 64 bits.
  private func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(key(bytes[index]))) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1)
  }

  private func equals(_ entry: Entry, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard Int(entry.count) == range.count else { return false }
    for offset in 0..<range.count where pool[Int(entry.start) + offset] != key(bytes[range.lowerBound + offset]) {
      return false
    }
    return true
  }

  private func key(_ byte: UInt8) -> UInt8 { folding ? Self.fold(byte) : byte }

  private static func fold(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
