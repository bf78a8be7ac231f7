/// Names of one pool: a bit for each number.
struct NameSet: Hashable, Sendable {
  private var words: [UInt64] = []
  private(set) var count = 0

  /// O(1), but for growth.
  mutating func insert(_ name: Name) {
    let (word, bit) = (Int(name.number) >> 6, UInt64(1) << UInt64(name.number & 63))
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: max(word + 1 - words.count, words.count)))
    }
    if words[word] & bit == 0 {
      words[word] |= bit
      count += 1
    }
  }

  /// Adds the names of another pool, which `names` translates. O(*n*) in the other pool's size.
  mutating func formUnion(_ other: NameSet, names: [Name]) {
    for (index, word) in other.words.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        insert(names[index << 6 + rest.trailingZeroBitCount])
        rest &= rest - 1
      }
    }
  }
}
