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

  private(set) var count = 0
  /// Entries by hash: in place, so that a look-up is seldom more than one access to memory. At most two thirds are taken.
  private var slots: [Entry?] = []
  private let seed = UInt64.random(in: .min ... .max)

  /// In no order.
  var entries: some Sequence<Entry> { slots.lazy.compactMap { $0 } }

  subscript(key: Key) -> Value? { slots.isEmpty ? nil : slots[slot(of: key)]?.value }

  /// The value of `key`, which is entered with `initial` if it is new.
  subscript(key: Key, default initial: @autoclosure () -> Value) -> Value {
    get { self[key] ?? initial() }
    _modify {
      if count * 3 >= slots.count * 2 { grow() }
      let slot = slot(of: key)
      var entry = slots[slot] ?? insert(key, initial())
      defer { slots[slot] = entry }
      yield &entry.value
    }
  }

  private mutating func insert(_ key: Key, _ value: Value) -> Entry {
    count += 1
    return Entry(key: key, value: value)
  }

  /// The slot that holds `key`, or is free for it.
  private func slot(of key: Key) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.hash(seed: seed)) & mask
    while let entry = slots[slot], entry.key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Entry?](repeating: nil, count: max(8, old.count * 2))
    for case let entry? in old { slots[slot(of: entry.key)] = entry }
  }
}

extension SeededTable: Equatable where Value: Equatable {
  static func == (one: SeededTable, other: SeededTable) -> Bool {
    one.count == other.count && one.entries.allSatisfy { other[$0.key] == $0.value }
  }
}

extension SeededTable: Hashable where Value: Hashable {
  func hash(into hasher: inout Hasher) {
    hasher.combine(Dictionary(uniqueKeysWithValues: entries.lazy.map { ($0.key, $0.value) }))
  }
}

/// The kind of a number, and seven names that are told of it, two in a word.
struct NameKey: SeededKey {
  private let first, second, third: UInt64
  private let last: Name
  private let kind: Kind

  init(_ kind: Kind, _ first: (Name, Name), _ second: (Name, Name), _ third: (Name, Name), _ last: Name = .empty) {
    func word(_ names: (Name, Name)) -> UInt64 {
      UInt64(UInt32(bitPattern: names.0.number)) << 32 | UInt64(UInt32(bitPattern: names.1.number))
    }
    (self.first, self.second, self.third) = (word(first), word(second), word(third))
    self.last = last
    self.kind = kind
  }

  /// Of the names alone: they are seldom told of more than one kind.
  func hash(seed: UInt64) -> UInt64 {
    let names = SeededHash.mix(SeededHash.mix(SeededHash.mix(seed, first), second), third)
    return SeededHash.mix(names, UInt64(UInt32(bitPattern: last.number)))
  }
}
