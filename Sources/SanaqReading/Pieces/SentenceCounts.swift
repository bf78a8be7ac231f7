/// How often each sentence has stood in a long document, by its hash.
///
/// Knows the first million and a half of different sentences, those of some 200 MB of prose; 25 MB hold them.
struct SentenceCounts: Sendable {
  /// How many sentences are known at most.
  let limit: Int
  /// Open addressing; at most three quarters are taken. A count of zero marks a free slot.
  private var hashes: [UInt64]
  private var counts: [UInt32]
  private var taken = 0
  /// Slots differ from run to run, so that no text can be made to fill one; what is found does not.
  private let seed = UInt64.random(in: .min ... .max) | 1

  init(limit: Int = 3 << 19) {
    self.limit = limit
    hashes = [UInt64](repeating: 0, count: 1 << 10)
    counts = [UInt32](repeating: 0, count: 1 << 10)
  }

  /// How often the sentence stood before, counting this time too; nil for a new one where no more can be known.
  mutating func next(_ hash: UInt64) -> Int? {
    let slot = slot(of: hash)
    let count = counts[slot]
    if count == 0 {
      guard taken < limit else { return nil }
      taken += 1
    }
    hashes[slot] = hash
    counts[slot] = count == .max ? count : count + 1
    if count == 0, taken * 4 > hashes.count * 3 { grow() }
    return Int(count)
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    // The high half of a product with a random number spreads any set of hashes (Dietzfelbinger and others, 1997).
    var slot = Int(truncatingIfNeeded: (hash &* seed) >> 32) & mask
    while counts[slot] > 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (hashes, counts)
    hashes = [UInt64](repeating: 0, count: old.0.count * 2)
    counts = [UInt32](repeating: 0, count: old.0.count * 2)
    for (hash, count) in zip(old.0, old.1) where count > 0 {
      let slot = slot(of: hash)
      (hashes[slot], counts[slot]) = (hash, count)
    }
  }
}
