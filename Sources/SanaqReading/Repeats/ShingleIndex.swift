/// The first passage that each hash stands for.
struct ShingleIndex: Sendable {
  /// A hash and a passage's number, or -1 for a free slot.
  private var slots = [(hash: UInt32, passage: Int32)](repeating: (0, -1), count: 1024)
  private var count = 0
  /// Slots differ from run to run, so that no text can be made to fill one; what is found does not.
  private let seed = UInt64.random(in: .min ... .max) | 1

  subscript(hash: UInt32) -> Int32? {
    let passage = slots[slot(of: hash)].passage
    return passage < 0 ? nil : passage
  }

  /// Enters a passage under a hash that no other has.
  mutating func insert(_ hash: UInt32, _ passage: Int32) {
    let slot = slot(of: hash)
    guard slots[slot].passage < 0 else { return }
    slots[slot] = (hash, passage)
    count += 1
    if count * 3 > slots.count * 2 { grow() }
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

/// FNV-1a in this module, where a step is one multiplication and no call.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
