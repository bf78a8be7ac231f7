/// How often each sentence has stood in a long document, by its hash.
///
/// Knows the first million and a half of different sentences, those of some 200 MB of prose; 20 MB hold them.
struct SentenceCounts: Sendable {
  /// How many sentences are known at most.
  let limit: Int
  /// Tables that grow one by one, each for a share of the hashes: while one does, no more than it is held twice.
  private var shares = [Share](repeating: Share(), count: 1 << 6)
  private var taken = 0
  /// How often those stood that stood more often than a share can tell.
  private var often: [UInt64: Int] = [:]

  private let spread = HashSpread()

  init(limit: Int = 3 << 19) { self.limit = limit }

  /// How often the sentence stood before, counting this time too; nil for a new one where no more can be known.
  mutating func next(_ hash: UInt64) -> Int? {
    let share = Int(truncatingIfNeeded: spread.product(hash) >> 58)
    guard let count = shares[share].next(hash, takesNew: taken < limit) else { return nil }
    if count == 0 { taken += 1 }
    guard count == .max else { return Int(count) }
    let all = often[hash, default: Int(count)]
    often[hash] = all + 1
    return all
  }

  /// Open addressing; at most three quarters are taken. A count of zero marks a free slot.
  private struct Share {
    private var hashes: [UInt64] = []
    private var counts: [UInt8] = []
    private var taken = 0
    private let spread = HashSpread()

    /// How often the sentence stood before, or 255 for that often and more.
    mutating func next(_ hash: UInt64, takesNew: Bool) -> UInt8? {
      if takesNew, taken * 4 >= hashes.count * 3 { grow() }
      guard !hashes.isEmpty else { return nil }
      let slot = slot(of: hash)
      let count = counts[slot]
      if count == 0 {
        guard takesNew else { return nil }
        taken += 1
      }
      hashes[slot] = hash
      counts[slot] = count == .max ? count : count + 1
      return count
    }

    private func slot(of hash: UInt64) -> Int {
      let mask = hashes.count - 1
      var slot = Int(truncatingIfNeeded: spread.product(hash) >> 32) & mask
      while counts[slot] > 0, hashes[slot] != hash { slot = (slot + 1) & mask }
      return slot
    }

    private mutating func grow() {
      let old = (hashes, counts)
      hashes = [UInt64](repeating: 0, count: max(16, old.0.count * 2))
      counts = [UInt8](repeating: 0, count: hashes.count)
      for (hash, count) in zip(old.0, old.1) where count > 0 {
        let slot = slot(of: hash)
        (hashes[slot], counts[slot]) = (hash, count)
      }
    }
  }
}
