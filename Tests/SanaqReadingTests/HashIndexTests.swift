import TestSupport
import Testing

@testable import SanaqReading

@Suite("Numbers by hashes")
struct HashIndexTests {
  @Test("counts how often a hash was there before", arguments: 0..<20 as Range<UInt64>)
  func tally(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    var counts: [UInt64: Int] = [:]
    var index = HashIndex(slots: 4)
    if seed % 2 == 0 { index.reserveCapacity(Int(seed) * 10) }
    for _ in 0..<300 {
      let hash = UInt64.random(in: 0..<100, using: &dice) &* 0x9E37_79B9_7F4A_7C15
      #expect(index.tally(hash) == counts[hash, default: 0])
      counts[hash, default: 0] += 1
    }
    #expect(index.count == counts.count)
  }
}
