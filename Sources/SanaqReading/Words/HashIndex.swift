/// Numbers by hashes, each hash once: an open-addressing table.
struct HashIndex<Hash: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
  /// A hash and its number, which is never negative; -1 marks a free slot.
  private var slots: [(hash: Hash, number: Int32)]
  private(set) var count = 0
  /// Slots differ from run to run, so that no text can be made to fill one; what is found does not.
  private let seed = HashSeed.ofProcess

  /// - Parameter slots: a power of two, and about twice as many as hashes are expected; more are made where they run out.
  init(slots: Int) { self.slots = [(hash: Hash, number: Int32)](repeating: (0, -1), count: slots) }

  subscript(hash: Hash) -> Int? {
    let number = slots[slot(of: hash)].number
    return number < 0 ? nil : Int(number)
  }

  /// Enters a number under a hash that has none yet.
  mutating func insert(_ hash: Hash, _ number: Int) {
    let slot = slot(of: hash)
    guard slots[slot].number < 0 else { return }
    slots[slot] = (hash, Int32(truncatingIfNeeded: number))
    count += 1
    if count * 4 > slots.count * 3 { grow() }
  }

  /// Forgets all hashes, and keeps the table's memory.
  mutating func removeAll() {
    for slot in slots.indices { slots[slot] = (0, -1) }
    count = 0
  }

  private func slot(of hash: Hash) -> Int {
    let mask = slots.count - 1
    // The high half of a product with a random number spreads any set of hashes (Dietzfelbinger and others, 1997).
    var slot = Int(truncatingIfNeeded: (UInt64(hash) &* seed) >> 32) & mask
    while slots[slot].number >= 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [(hash: Hash, number: Int32)](repeating: (0, -1), count: old.count * 2)
    for entry in old where entry.number >= 0 { slots[slot(of: entry.hash)] = entry }
  }
}

/// Drawn once: to draw one for each table takes a call of the system.
private enum HashSeed {
  static let ofProcess = UInt64.random(in: .min ... .max) | 1
}
