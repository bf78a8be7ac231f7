/// FNV-1a (Fowler, Noll, Vo), 64 bits, for names of places, of figures and of passages.
///
/// Core's `FNV` gives the same values, but from here each of its steps is a call, and not one multiplication.
struct ByteHash: Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}
  init(value: UInt64) { self.value = value }

  var isEmpty: Bool { value == ByteHash().value }

  mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* Self.prime }

  /// Its four bytes, the lowest first.
  mutating func combine(number: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) { combine(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// The bytes of a range but for white space, which may change as lines are wrapped anew. Each byte by two looks into tables,
  /// for a branch would be told wrongly as often as words end.
  mutating func combine(inkOf bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range {
      let byte = Int(bytes[index])
      value = (value ^ Self.inkBits[byte]) &* Self.inkFactors[byte]
    }
  }

  private static let inkBits = InlineArray<256, UInt64> { $0 > 0x20 ? UInt64($0) : 0 }
  private static let inkFactors = InlineArray<256, UInt64> { $0 > 0x20 ? prime : 1 }
  private static let prime: UInt64 = 0x100_0000_01b3

  mutating func combine(_ text: String) {
    let bytes = text.utf8.span
    for index in bytes.indices { combine(bytes[index]) }
  }

  /// An ASCII letter in lower case; any other byte as it is.
  static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
