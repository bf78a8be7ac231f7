import TestSupport
import Testing

@testable import SanaqCore

@Suite("Sets of names")
struct NameSetTests {
  @Test(
    "hold each name once, in order, be they few or many, and in whatever order they came",
    arguments: [0, 1, 64, 65, 500])
  func model(count: Int) {
    var dice = SplitMix64(seed: UInt64(count))
    let numbers = (0..<count).map { Int32($0 * 37) }
    var (set, other) = (NameSet(), NameSet())
    for number in (numbers + numbers).shuffled(using: &dice) { set.insert(Name(number: number)) }
    for number in numbers { other.insert(Name(number: number)) }
    #expect(set.names.map(\.number) == numbers && set.count == count)
    #expect(set == other && set.hashValue == other.hashValue)
  }
}
