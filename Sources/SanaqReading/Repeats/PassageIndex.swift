/// The first passage that each hash stands for: an open-addressing table in six bytes a slot, for very many are kept.
struct PassageIndex: Sendable {
  /// How many passages can be told apart.
  static let mostPassages = Int(UInt16.max)
  private var hashes: [UInt32]
  /// One more than the passage's number; 0 marks a free slot.
  private var numbers: [UInt16]
  private var count = 0
  private let spread = HashSpread()

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
    var slot = first(of: hash, hashes.count)
    while numbers[slot] > 0, hashes[slot] != hash { slot = slot + 1 == hashes.count ? 0 : slot + 1 }
    return slot
  }

  /// The slot where the search for a hash begins.
  private func first(of hash: UInt32, _ count: Int) -> Int {
    let place = spread.product(UInt64(hash)) >> 32
    return Int(truncatingIfNeeded: (place &* UInt64(count)) >> 32)
  }

  private mutating func grow() {
    var newHashes = [UInt32](repeating: 0, count: hashes.count * 2)
    var newNumbers = [UInt16](repeating: 0, count: hashes.count * 2)
    var hashSpan = newHashes.mutableSpan
    var numberSpan = newNumbers.mutableSpan
    move(to: &hashSpan, &numberSpan)
    (hashes, numbers) = (newHashes, newNumbers)
  }

  /// Enters all in a larger table, which is empty.
  private func move(to newHashes: inout MutableSpan<UInt32>, _ newNumbers: inout MutableSpan<UInt16>) {
    for index in numbers.indices where numbers[index] > 0 {
      var slot = first(of: hashes[index], newHashes.count)
      while newNumbers[slot] > 0 { slot = slot + 1 == newHashes.count ? 0 : slot + 1 }
      newHashes[slot] = hashes[index]
      newNumbers[slot] = numbers[index]
    }
  }
}
