/// Values by name. Every start enters thousands, so a name costs its bytes: no `String`, and no hash that is seeded.
struct NameMap<Value: Sendable>: Sendable {
  private var names = WordList()
  private var values: [Value] = []
  /// The numbers of names from 1 on, by their hashes; 0 marks a free slot.
  private var slots: [Int32]

  /// - Parameter slots: a power of two, and about twice as many as names are expected; more are made where they run out.
  init(slots: Int = 1 << 6) {
    self.slots = [Int32](repeating: 0, count: slots)
    names.reserve(slots / 2)
    values.reserveCapacity(slots / 2)
  }

  subscript(name: String) -> Value? {
    var name = name
    return name.withUTF8 { self[$0.span, 0..<$0.count] }
  }

  subscript(bytes: Span<UInt8>, range: Range<Int>) -> Value? {
    let number = slots[slot(of: bytes, range)]
    return number > 0 ? values[Int(number) - 1] : nil
  }

  /// The value of a name, by its index.
  subscript(index: Int) -> Value {
    get { values[index] }
    set { values[index] = newValue }
  }

  /// The index of a name's value, which is `value` where the name had none.
  mutating func index(of name: String, default value: Value) -> Int {
    var name = name
    return name.withUTF8 { index(of: $0.span, 0..<$0.count, default: value) }
  }

  mutating func index(of bytes: Span<UInt8>, _ range: Range<Int>, default value: Value) -> Int {
    let slot = slot(of: bytes, range)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    names.append(bytes, range)
    values.append(value)
    slots[slot] = Int32(values.count)
    if values.count * 2 > slots.count { grow() }
    return values.count - 1
  }

  /// Enters a value; where the name has one, it gets the new one.
  mutating func set(_ value: Value, for name: String) { values[index(of: name, default: value)] = value }

  /// Enters a value unless the name has one.
  mutating func add(_ value: Value, for name: String) { _ = index(of: name, default: value) }

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
