/// Values by name. Every start enters thousands, so a name costs its bytes: no `String`, and no hash that is seeded.
struct NameMap<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    /// Where the name begins in `names`.
    let start: UInt32
    let count: UInt32
    var value: Value
  }

  private var names = WordChunks(folding: false)
  private var entries: [Entry] = []
  /// The numbers of names from 1 on, by their hashes; 0 marks a free slot.
  private var slots: [Int32]

  /// - Parameter slots: a power of two, and about twice as many as names are expected; more are made where they run out.
  init(slots: Int = 1 << 6) {
    self.slots = [Int32](repeating: 0, count: slots)
    entries.reserveCapacity(slots / 2)
    names.reserve(slots)
  }

  subscript(name: String) -> Value? {
    var name = name
    return name.withUTF8 { self[$0.span, 0..<$0.count] }
  }

  subscript(bytes: Span<UInt8>, range: Range<Int>) -> Value? {
    let number = slots[slot(of: bytes, range)]
    return number > 0 ? entries[Int(number) - 1].value : nil
  }

  /// The value of a name, by the name's index.
  subscript(index: Int) -> Value {
    get { entries[index].value }
    set { entries[index].value = newValue }
  }

  /// The index of a name, whose value is `value` where it had none.
  mutating func index(of name: String, default value: Value) -> Int {
    var name = name
    return name.withUTF8 { index(of: $0.span, 0..<$0.count, default: value) }
  }

  mutating func index(of bytes: Span<UInt8>, _ range: Range<Int>, default value: Value) -> Int {
    let slot = slot(of: bytes, range)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    entries.append(Entry(start: UInt32(names.count), count: UInt32(range.count), value: value))
    names.append(bytes, range)
    slots[slot] = Int32(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  /// Enters a value; where the name has one, it gets the new one.
  mutating func set(_ value: Value, for name: String) { self[index(of: name, default: value)] = value }

  /// Enters a value unless the name has one.
  mutating func add(_ value: Value, for name: String) { _ = index(of: name, default: value) }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      let hash = names.hash(ofWordAt: Int(entry.start), count: Int(entry.count))
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number + 1)
    }
  }

  /// Where a name is, or would be.
  private func slot(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var slot = Int(truncatingIfNeeded: WordKey(bytes, range).hash) & (slots.count - 1)
    while slots[slot] > 0, !isName(entries[Int(slots[slot]) - 1], bytes, range) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isName(_ entry: Entry, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    Int(entry.count) == range.count && names.hasWord(at: Int(entry.start), bytes, range)
  }
}
