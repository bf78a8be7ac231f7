/// Names of places, as hashes of their bytes: parsed where the first sentence needs them, and one look-up a word.
///
/// Case doesn't matter in ASCII, so that `NAIROBI` heads a report; that the name is capitalised, the caller sees.
struct Gazetteer: Sendable {
  static let standard = Gazetteer([GazetteerRows.text, PlaceRows.names])

  private var names = NameTable(slots: 1 << 13)

  /// Rows of `key | name, name`.
  init(_ tables: [String]) {
    for var table in tables { table.withUTF8 { add($0.span) } }
  }

  /// One walk over the bytes: this is done at the start of nearly every run.
  private mutating func add(_ table: Span<UInt8>) {
    var hash = NameHash()
    var isKey = true
    for index in table.indices {
      let byte = table[index]
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: "\n"):
        if !isKey { insert(hash) }
        isKey = isKey ? byte != UInt8(ascii: "|") : byte == UInt8(ascii: "\n")
        hash = NameHash()
      case 0x20 where hash.isEmpty: continue
      default: if !isKey { hash.combine(byte) }
      }
    }
    if !isKey { insert(hash) }
  }

  private mutating func insert(_ hash: NameHash) {
    if !hash.isEmpty, names[hash.value] == nil { names.insert(hash.value, names.count) }
  }

  var count: Int { names.count }

  func contains(_ hash: UInt64) -> Bool { names[hash] != nil }
}

/// Numbers of names, by their hashes: an open-addressing table, in which 0 is an empty slot.
struct NameTable: Sendable {
  private var hashes: [UInt64]
  private var numbers: [Int32]
  private(set) var count = 0

  /// - Parameter slots: a power of two.
  init(slots: Int) {
    hashes = [UInt64](repeating: 0, count: slots)
    numbers = [Int32](repeating: 0, count: slots)
  }

  subscript(hash: UInt64) -> Int? {
    var slot = index(hash)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return Int(numbers[slot]) }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return nil
  }

  /// Adds a name that is not there yet.
  mutating func insert(_ hash: UInt64, _ number: Int) {
    if count * 2 >= hashes.count { grow() }
    place(hash, Int32(truncatingIfNeeded: number))
    count += 1
  }

  private mutating func grow() {
    let old = self
    self = NameTable(slots: old.hashes.count * 2)
    count = old.count
    for (hash, number) in zip(old.hashes, old.numbers) where hash != 0 { place(hash, number) }
  }

  private mutating func place(_ hash: UInt64, _ number: Int32) {
    var slot = index(hash)
    while hashes[slot] != 0 { slot = (slot + 1) & (hashes.count - 1) }
    hashes[slot] = hash
    numbers[slot] = number
  }

  private func index(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 29) & (hashes.count - 1) }
}

/// FNV-1a (Fowler, Noll, Vo), 64 bits, of a name's bytes, ASCII letters folded.
struct NameHash: Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  var isEmpty: Bool { value == NameHash().value }

  mutating func combine(_ byte: UInt8) {
    let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    value = (value ^ UInt64(folded)) &* 0x100_0000_01b3
  }

  mutating func combine(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range { combine(bytes[index]) }
  }
}
