/// The first passage that each hash stands for: an open-addressing table in six bytes a slot, for very many are kept.
struct PassageIndex: Sendable {
  /// How many passages can be told apart.
  static let mostPassages = Int(UInt16.max)
  private var hashes: [UInt32]
  /// One more than the passage's number; 0 marks a free slot.
  private var numbers: [UInt16]
  private var count = 0

  init() {
    // Doubled nine times, three quarters of it are the six hashes of 49,152 passages.
    hashes = [UInt32](repeating: 0, count: 3 << 8)
    numbers = [UInt16](repeating: 0, count: 3 << 8)
  }

  subscript(hash: UInt32) -> Int? {
    let number = numbers[slot(of: hash)]
    return number == 0 ? nil : Int(number) - 1
  }

  /// Enters a passage under a hash, where none has it yet.
  mutating func insert(_ hash: UInt32, _ number: Int) {
    var slot = slot(of: hash)
    guard numbers[slot] == 0 else { return }
    if (count + 1) * 4 > hashes.count * 3 {
      grow()
      slot = self.slot(of: hash)
    }
    (hashes[slot], numbers[slot]) = (hash, UInt16(number + 1))
    count += 1
  }

  /// Forgets all hashes, and keeps the table's memory.
  mutating func removeAll() {
    for slot in numbers.indices { numbers[slot] = 0 }
    count = 0
  }

  private func slot(of hash: UInt32) -> Int {
    let place = HashSpread.product(UInt64(hash)) >> 32
    var slot = Int(truncatingIfNeeded: (place &* UInt64(hashes.count)) >> 32)
    while numbers[slot] > 0, hashes[slot] != hash { slot = slot + 1 == hashes.count ? 0 : slot + 1 }
    return slot
  }

  private mutating func grow() {
    let old = (hashes, numbers)
    hashes = [UInt32](repeating: 0, count: old.0.count * 2)
    numbers = [UInt16](repeating: 0, count: old.0.count * 2)
    for (hash, number) in zip(old.0, old.1) where number > 0 {
      let slot = slot(of: hash)
      (hashes[slot], numbers[slot]) = (hash, number)
    }
  }
}
