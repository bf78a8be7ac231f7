/// Names by the hashes of their bytes; most words that begin none are told by their first letters.
struct NameSet: Sendable {
  /// An open-addressing table; 0 marks a free slot.
  private var slots: [UInt64] = []
  /// A bit for some hashes of the names' first letters. It keeps its size: with many more names it only tells less.
  private var heads: [Heads] = []
  private(set) var count = 0
  private let spread = HashSpread()

  private struct Heads {
    var all: UInt64 = 0
    /// Those of the names that may be more than one word.
    var long: UInt64 = 0
  }

  /// An empty set, which costs nothing.
  init() {}

  /// - Parameter slots: a power of two of 32 at least, and about twice as many as names are expected.
  init(slots: Int) {
    self.slots = [UInt64](repeating: 0, count: slots)
    heads = [Heads](repeating: Heads(), count: max(slots / 8, 64))
  }

  /// The letters of ASCII at the head of a word, eight at most: a name and its first word have the same.
  struct Head {
    fileprivate let hash: UInt64

    init(_ word: Range<Int>, in bytes: Span<UInt8>) { self.init(ByteChunk(bytes, at: word.lowerBound), word.count) }

    /// - Parameters:
    ///   - chunk: the word's first bytes.
    ///   - count: how many bytes the word has, or eight for a longer one.
    init(_ chunk: ByteChunk, _ count: Int) {
      let letters = chunk.folded & ByteChunk.mask(min(chunk.letters, count))
      hash = (letters &* HashSpread.golden) >> 32
    }
  }

  /// Whether a name of this hash is in it.
  func contains(_ hash: UInt64) -> Bool { count > 0 && slots[slot(of: hash)] != 0 }

  /// Whether a name may begin with a word: false for most words that begin none.
  func mayBegin(with head: Head) -> Bool { count > 0 && heads[row(of: head)].all & bit(of: head) != 0 }

  /// Whether a name that begins with a word may have more of them: false for most words that begin none.
  func mayGoOn(behind head: Head) -> Bool { count > 0 && heads[row(of: head)].long & bit(of: head) != 0 }

  /// Enters a name.
  ///
  /// - Parameters:
  ///   - head: that of its first word.
  ///   - isWord: whether it is nothing more, wherever it stands: letters of ASCII alone are one word.
  mutating func insert(_ hash: UInt64, beginningWith head: Head, isWord: Bool) {
    if slots.isEmpty { self = NameSet(slots: 32) }
    let slot = slot(of: hash)
    if slots[slot] != 0 { return }
    slots[slot] = hash
    let row = row(of: head)
    heads[row].all |= bit(of: head)
    if !isWord { heads[row].long |= bit(of: head) }
    count += 1
    if count * 4 > slots.count * 3 { grow() }
  }

  private func row(of head: Head) -> Int { Int(truncatingIfNeeded: head.hash >> 6) & (heads.count - 1) }

  private func bit(of head: Head) -> UInt64 { 1 &<< head.hash }

  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: spread.product(hash) >> 32) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
  }
}
