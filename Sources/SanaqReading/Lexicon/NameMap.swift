/// Values by name. Every start enters thousands, so a name costs its bytes: no `String`, and no hash that is seeded.
struct NameMap<Value: Sendable>: Sendable {
  private var names = WordList()
  private var values: [Value] = []
  /// The numbers of names from 1 on, by their hashes; 0 marks a free slot.
  private var slots: [Int32]

  /// - Parameter slots: a power of two, and about twice as many as names are expected; more are made where they run out.
  init(slots: Int = 1 << 6) { self.slots = [Int32](repeating: 0, count: slots) }

  subscript(name: String) -> Value? {
    var name = name
    return name.withUTF8 { self[$0.span, 0..<$0.count] }
  }

  subscript(bytes: Span<UInt8>, range: Range<Int>) -> Value? {
    let number = slots[slot(of: bytes, range)]
    return number > 0 ? values[Int(number) - 1] : nil
  }

  /// Enters a value; where the name has one, it gets the new one.
  mutating func set(_ value: Value, for name: String) {
    var name = name
    name.withUTF8 { bytes in
      let slot = slot(of: bytes.span, 0..<bytes.count)
      if slots[slot] > 0 {
        values[Int(slots[slot]) - 1] = value
      } else {
        insert(value, bytes.span, 0..<bytes.count, slot)
      }
    }
  }

  /// Enters a value unless the name has one.
  mutating func add(_ value: Value, for name: String) {
    var name = name
    name.withUTF8 { add(value, for: $0.span, 0..<$0.count) }
  }

  mutating func add(_ value: Value, for bytes: Span<UInt8>, _ range: Range<Int>) {
    let slot = slot(of: bytes, range)
    if slots[slot] == 0 { insert(value, bytes, range, slot) }
  }

  private mutating func insert(_ value: Value, _ bytes: Span<UInt8>, _ range: Range<Int>, _ slot: Int) {
    names.append(bytes, range)
    names.close()
    values.append(value)
    slots[slot] = Int32(values.count)
    if values.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for number in 0..<names.count { slots[slot(of: names.bytes.span, names[number])] = Int32(number + 1) }
  }

  /// Where a name is, or would be.
  private func slot(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var slot = Int(truncatingIfNeeded: WordKey(bytes, range).hash) & (slots.count - 1)
    while slots[slot] > 0, !equals(Int(slots[slot]) - 1, bytes, range) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func equals(_ number: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let name = names[number]
    guard name.count == range.count else { return false }
    for offset in 0..<range.count where names.bytes[name.lowerBound + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }
}
