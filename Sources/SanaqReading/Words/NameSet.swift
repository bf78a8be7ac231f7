/// Names by the hashes of their bytes; most words that begin none are told by their first letters.
struct NameSet: Sendable {
  /// An open-addressing table; 0 marks a free slot.
  private var slots: [UInt64] = []
  /// A bit for some hashes of the names' first letters. It keeps its size: with many more names it only tells less.
  private var heads: [UInt64] = []
  private(set) var count = 0

  /// An empty set, which costs nothing.
  init() {}

  /// - Parameter slots: a power of two of 32 at least, and about twice as many as names are expected.
  init(slots: Int) {
    self.slots = [UInt64](repeating: 0, count: slots)
    heads = [UInt64](repeating: 0, count: max(slots / 8, 64))
  }

  /// The letters of ASCII at the head of a word, eight at most: a name and its first word have the same.
  struct Head {
    fileprivate let hash: UInt64

    @inline(__always)
    init(_ word: Range<Int>, in bytes: Span<UInt8>) {
      let chunk = ByteChunk(bytes, at: word.lowerBound)
      let letters = chunk.folded & ByteChunk.mask(min(chunk.letters, word.count))
      hash = (letters &* 0x9E37_79B9_7F4A_7C15) >> 32
    }
  }

  /// Whether a name of this hash is in it.
  func contains(_ hash: UInt64) -> Bool { count > 0 && slots[slot(of: hash)] != 0 }

  /// Whether a name may begin with a word: false for most words that begin none.
  @inline(__always)
  func mayBegin(with head: Head) -> Bool { count > 0 && heads[row(of: head)] >> (head.hash & 63) & 1 == 1 }

  /// Enters a name that begins with a word, or is one.
  mutating func insert(_ hash: UInt64, beginningWith head: Head) {
    if slots.isEmpty { self = NameSet(slots: 32) }
    let slot = slot(of: hash)
    if slots[slot] != 0 { return }
    slots[slot] = hash
    heads[row(of: head)] |= 1 << (head.hash & 63)
    count += 1
    if count * 4 > slots.count * 3 { grow() }
  }

  private func row(of head: Head) -> Int { Int(truncatingIfNeeded: head.hash >> 6) & (heads.count - 1) }

  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: HashSpread.product(hash) >> 32) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
  }
}
