/// Numbers by hashes, each hash once: an open-addressing table.
struct HashIndex: Sendable {
  /// A hash and its number, which is never negative; -1 marks a free slot.
  private var slots: [(hash: UInt64, number: Int32)]
  private(set) var count = 0
  private let spread = HashSpread()

  /// - Parameter slots: a power of two, and about twice as many as hashes are expected; more are made where they run out.
  init(slots: Int) { self.slots = [(hash: UInt64, number: Int32)](repeating: (0, -1), count: slots) }

  /// Makes room for so many hashes; to be done before any is entered.
  mutating func reserveCapacity(_ hashes: Int) {
    var count = slots.count
    while count * 3 < hashes * 4 { count *= 2 }
    if count > slots.count { self = HashIndex(slots: count) }
  }

  subscript(hash: UInt64) -> Int? {
    let number = slots[slot(of: hash)].number
    return number < 0 ? nil : Int(number)
  }

  /// Enters a number under a hash that has none yet.
  mutating func insert(_ hash: UInt64, _ number: Int) {
    let slot = slot(of: hash)
    guard slots[slot].number < 0 else { return }
    slots[slot] = (hash, Int32(truncatingIfNeeded: number))
    noteNew()
  }

  /// Counts a hash once more, and tells how often it was counted before.
  mutating func tally(_ hash: UInt64) -> Int {
    let slot = slot(of: hash)
    let isNew = slots[slot].number < 0
    let number = isNew ? 0 : slots[slot].number
    slots[slot] = (hash, number == .max ? number : number + 1)
    if isNew { noteNew() }
    return Int(number)
  }

  private mutating func noteNew() {
    count += 1
    if count * 4 > slots.count * 3 { grow() }
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: spread.product(hash) >> 32) & mask
    while slots[slot].number >= 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [(hash: UInt64, number: Int32)](repeating: (0, -1), count: old.count * 2)
    for entry in old where entry.number >= 0 { slots[slot(of: entry.hash)] = entry }
  }
}
