import SanaqCore
import SanaqReading
import TestSupport
import Testing

@Suite("Number words are read as they are spelled")
struct SpellingTests {
  private static func value(_ words: String) -> Double? {
    let figures = Reader().read("They counted \(words) tents.", named: "case").figures
    guard figures.count == 1, let figure = figures.first, figure.source.quote == words else { return nil }
    return figure.quantity.interval.isExact ? figure.quantity.interval.low : nil
  }

  private static func check(_ number: Int) {
    for speller in [NumberSpeller.american, .british] {
      let words = speller.spell(number)
      #expect(value(words) == Double(number), "\(words)")
    }
  }

  @Test("every number to 2,000")
  func small() { for number in 2...2000 { Self.check(number) } }

  @Test("numbers to trillions, drawn by seed", arguments: 0..<40 as Range<UInt64>)
  func large(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    for digits in 4...15 {
      let top = (0..<digits).reduce(1) { product, _ in product * 10 }
      Self.check(Int.random(in: top / 10..<top, using: &dice))
    }
  }

  @Test("round numbers and the borders of scale words")
  func borders() {
    for scale in [1000, 1_000_000, 1_000_000_000, 1_000_000_000_000] {
      for number in [scale - 1, scale, scale + 1, 5 * scale, 999 * scale, 100 * scale + 100] { Self.check(number) }
    }
  }

  @Test(
    "the speller's own words",
    arguments: zip(
      [0, 21, 115, 1234, 2_000_013, -7],
      [
        "zero", "twenty-one", "one hundred and fifteen", "one thousand two hundred and thirty-four",
        "two million and thirteen", "minus seven",
      ]))
  func words(number: Int, words: String) { #expect(NumberSpeller.british.spell(number) == words) }
}
