/// Names of places, as hashes of their bytes: parsed where the first sentence needs them, and one look-up a word.
///
/// Case doesn't matter in ASCII, so that `NAIROBI` heads a report; that the name is capitalised, the caller sees.
struct Gazetteer: Sendable {
  static let standard = Gazetteer([GazetteerRows.text, PlaceRows.names])

  /// An open-addressing table; 0 is an empty slot.
  private var slots = [UInt64](repeating: 0, count: 1 << 13)
  private(set) var count = 0

  /// Rows of `key | name, name`.
  init(_ tables: [String]) {
    for table in tables { table.utf8.split(separator: UInt8(ascii: "\n")).forEach { add(row: $0) } }
  }

  private mutating func add(row: Substring.UTF8View) {
    guard let bar = row.firstIndex(of: UInt8(ascii: "|")) else { return }
    for name in row[row.index(after: bar)...].split(separator: UInt8(ascii: ",")) {
      var hash = NameHash()
      for byte in name.drop(while: { $0 == 0x20 }) { hash.combine(byte) }
      insert(hash.value)
    }
  }

  private mutating func insert(_ hash: UInt64) {
    guard !contains(hash) else { return }
    if count * 2 >= slots.count { grow() }
    place(hash)
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { place(hash) }
  }

  private mutating func place(_ hash: UInt64) {
    var slot = index(hash)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = hash
  }

  func contains(_ hash: UInt64) -> Bool {
    var slot = index(hash)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func index(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1) }
}

/// FNV-1a (Fowler, Noll, Vo), 64 bits, of a name's bytes, ASCII letters folded.
struct NameHash: Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func combine(_ byte: UInt8) {
    let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    value = (value ^ UInt64(folded)) &* 0x100_0000_01b3
  }

  mutating func combine(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range { combine(bytes[index]) }
  }
}
