/// The first passage that each hash of a sketch stands for: an open-addressing table of eight bytes a slot.
struct SketchIndex: Sendable {
  /// A hash and its passage; -1 marks a free slot.
  private var slots = [(hash: UInt32, passage: Int32)](repeating: (0, -1), count: 1 << 10)
  private var count = 0
  /// Slots differ from run to run, so that no text can be made to fill one; what is found does not.
  private let seed = UInt64.random(in: .min ... .max) | 1

  subscript(hash: UInt32) -> Int? {
    let passage = slots[slot(of: hash)].passage
    return passage < 0 ? nil : Int(passage)
  }

  /// Enters a passage under a hash that stands for none yet.
  mutating func insert(_ hash: UInt32, _ passage: Int) {
    let slot = slot(of: hash)
    guard slots[slot].passage < 0 else { return }
    slots[slot] = (hash, Int32(truncatingIfNeeded: passage))
    count += 1
    if count * 4 > slots.count * 3 { grow() }
  }

  private func slot(of hash: UInt32) -> Int {
    let mask = slots.count - 1
    // The high half of a product with a random number spreads any set of hashes (Dietzfelbinger and others, 1997).
    var slot = Int(truncatingIfNeeded: (UInt64(hash) &* seed) >> 32) & mask
    while slots[slot].passage >= 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [(hash: UInt32, passage: Int32)](repeating: (0, -1), count: old.count * 2)
    for entry in old where entry.passage >= 0 { slots[slot(of: entry.hash)] = entry }
  }
}
