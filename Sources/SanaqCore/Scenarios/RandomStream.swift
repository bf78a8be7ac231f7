/// Random numbers that are the same on every machine: xoshiro256++, its state filled by SplitMix64.
///
/// - Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators", *ACM Transactions on Mathematical
///   Software* 47 (2021), 36.
struct RandomStream: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Streams of different names are independent, so that a new input leaves the others' draws as they were.
  init(seed: UInt64, name: String) {
    var hash = FNV()
    hash.combine(name)
    var filler = seed ^ hash.mixed
    func next() -> UInt64 {
      filler &+= 0x9E37_79B9_7F4A_7C15
      var z = filler
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
    state = (next(), next(), next(), next())
  }

  mutating func next() -> UInt64 {
    let sum = state.0 &+ state.3
    let result = (sum << 23 | sum >> 41) &+ state.0
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3 << 45 | state.3 >> 19
    return result
  }

  mutating func unit() -> Double { Self.unit(next()) }

  /// Evenly between 0 and 1, neither of which it is: 52 bits and a half fit a number exactly, 53 would round up to 1.
  static func unit(_ bits: UInt64) -> Double { (Double(bits >> 12) + 0.5) * 0x1p-52 }
}
