import SanaqCore
import SanaqReading
import TestSupport
import Testing

@Suite("What stands around a number")
struct SurroundingsTests {
  private static let texts = [
    PhenomenonRows.digits, PhenomenonRows.words, PhenomenonRows.ranges, PhenomenonRows.qualifiers, PhenomenonRows.vague,
    PhenomenonRows.units, PhenomenonRows.dates, NumberFormRows.composites, NumberFormRows.tolerances,
    NumberFormRows.fractions, NumberFormRows.names,
  ].flatMap { $0.map(\.text) }

  /// What a paragraph's numbers are, wherever it stands.
  private static func numbers(_ text: String) -> [String] {
    Reader().read(text, named: "a").figures.map { figure in
      let quantity = figure.quantity
      return "\(figure.source.quote)|\(quantity.kind)|\(quantity.unit?.name ?? "")|\(quantity.isApproximate)|"
        + (quantity.kind == .calendar ? "" : quantity.interval.description)
    }
  }

  @Test("in other paragraphs changes nothing, nor does their order", arguments: 0..<40 as Range<UInt64>)
  func paragraphs(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let chosen = (0..<12).compactMap { _ in Self.texts.randomElement(using: &dice) }
    let alone = chosen.flatMap(Self.numbers)
    #expect(Self.numbers(chosen.joined(separator: "\n\n")) == alone)
    #expect(Self.numbers(chosen.joined(separator: "\r\n\r\n")) == alone)
    #expect(Self.numbers(chosen.shuffled(using: &dice).joined(separator: "\n\n")).sorted() == alone.sorted())
  }

  @Test("a numeral inside a word is never read", arguments: 0..<40 as Range<UInt64>)
  func insideWords(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let numerals = ["one", "ten", "two", "nine", "eight", "dozen", "half", "million", "twenty", "first"]
    let letters = "bcdfgjkpqvwxz"
    for _ in 0..<20 {
      let before = String((0..<2).compactMap { _ in letters.randomElement(using: &dice) })
      let after = String((0..<2).compactMap { _ in letters.randomElement(using: &dice) })
      let word = before + (numerals.randomElement(using: &dice) ?? "") + after
      #expect(Self.numbers("The \(word) stood there.").isEmpty, "\(word)")
    }
  }
}
