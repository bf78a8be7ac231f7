/// Hashing in few steps: multiply and fold (the scheme of wyhash). Hashes begin with a random seed, so that no input can be
/// made to fill one slot.
package enum SeededHash {
  @inlinable
  package static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: word ^ 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}

/// A key of a few numbers.
protocol SeededKey: Hashable, Sendable {
  func hash(seed: UInt64) -> UInt64
}

/// A dictionary from small keys, in which one look-up takes a fraction of what `Dictionary` takes with its careful hashes.
struct SeededTable<Key: SeededKey, Value: Sendable>: Sendable {
  struct Entry: Sendable {
    let key: Key
    var value: Value
  }

  /// In the order in which they came.
  private(set) var entries: [Entry] = []
  /// Numbers of entries, by hash; −1 where there is none. At most half are taken.
  private var slots: [Int32] = []
  private let seed = UInt64.random(in: .min ... .max)

  var count: Int { entries.count }

  subscript(key: Key) -> Value? { index(of: key).map { entries[$0].value } }

  /// The value of `key`, which is entered with `initial` if it is new.
  subscript(key: Key, default initial: @autoclosure () -> Value) -> Value {
    get { self[key] ?? initial() }
    _modify {
      let index = index(of: key) ?? insert(key, initial())
      yield &entries[index].value
    }
  }

  private func index(of key: Key) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = firstSlot(of: key)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if entries[entry].key == key { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func insert(_ key: Key, _ value: Value) -> Int {
    if entries.count * 2 >= slots.count { grow() }
    take(key, Int32(entries.count))
    entries.append(Entry(key: key, value: value))
    return entries.count - 1
  }

  private func firstSlot(of key: Key) -> Int { Int(truncatingIfNeeded: key.hash(seed: seed)) & (slots.count - 1) }

  private mutating func take(_ key: Key, _ entry: Int32) {
    var slot = firstSlot(of: key)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: max(8, slots.count * 2))
    for (index, entry) in entries.enumerated() { take(entry.key, Int32(index)) }
  }
}

extension SeededTable: Equatable where Value: Equatable {
  /// The order in which entries came is no part of a table.
  static func == (one: SeededTable, other: SeededTable) -> Bool {
    one.count == other.count && one.entries.allSatisfy { other[$0.key] == $0.value }
  }
}

extension SeededTable: Hashable where Value: Hashable {
  func hash(into hasher: inout Hasher) {
    hasher.combine(Dictionary(uniqueKeysWithValues: entries.lazy.map { ($0.key, $0.value) }))
  }
}

/// Up to eight names and other small numbers.
struct NameKey: SeededKey {
  private let first, second, third, fourth: UInt64

  init(_ numbers: SIMD8<Int32>) {
    func word(_ index: Int) -> UInt64 {
      UInt64(UInt32(bitPattern: numbers[index])) << 32 | UInt64(UInt32(bitPattern: numbers[index + 1]))
    }
    (first, second, third, fourth) = (word(0), word(2), word(4), word(6))
  }

  func hash(seed: UInt64) -> UInt64 {
    SeededHash.mix(SeededHash.mix(SeededHash.mix(SeededHash.mix(seed, first), second), third), fourth)
  }
}
