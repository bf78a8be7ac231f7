/// Spreads hashes over the slots of a table, which holds it: to ask for the factor takes a call.
struct HashSpread: Sendable {
  /// 2⁶⁴ by the golden ratio: multiples of it lie far apart (Fibonacci hashing; Knuth, TAOCP 3, 6.4).
  static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Another one in each run, so that no text can be made to fill one slot; what is found does not differ. Drawn once, for to
  /// draw one takes a call of the system.
  private static let drawn = UInt64.random(in: .min ... .max) | 1

  private let factor = drawn

  /// The high bits of a product with a random number spread any set of hashes (Dietzfelbinger and others, 1997).
  func product(_ hash: UInt64) -> UInt64 { hash &* factor }
}
