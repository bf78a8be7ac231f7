import SanaqCore
import SanaqReading
import Testing

/// Counts numerals without the reader's help: runs of digits, and words from a list of its own.
@Suite("Every numeral is a figure or an exclusion")
struct EveryNumeralTests {
  static let words: Set<String> = {
    let cardinals = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty",
      "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion", "trillion", "dozen",
    ]
    let plurals = ["tens", "dozens", "hundreds", "thousands", "millions", "billions"]
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "twentieth",
      "firstly", "secondly", "thirdly",
    ]
    let others = ["half", "once", "twice", "thrice", "double", "doubled", "doubling", "triple", "several", "couple"]
    return Set(cardinals + plurals + ordinals + others)
  }()

  /// The places of all numerals, in Unicode scalars.
  static func numerals(in text: String) -> [(range: Range<Int>, text: String)] {
    let scalars = Array(text.unicodeScalars)
    var found: [(Range<Int>, String)] = []
    var index = 0
    while index < scalars.count {
      let start = index
      let isDigit = ("0"..."9").contains(scalars[index])
      guard isDigit || scalars[index].properties.isAlphabetic else {
        index += 1
        continue
      }
      while index < scalars.count,
        isDigit ? ("0"..."9").contains(scalars[index]) : scalars[index].properties.isAlphabetic
      { index += 1 }
      let word = String(String.UnicodeScalarView(scalars[start..<index]))
      if isDigit || words.contains(word.lowercased()) { found.append((start..<index, word)) }
    }
    return found
  }

  @Test("each one stands in a row", arguments: Corpus.documents)
  func accounted(document: Corpus.Document) {
    let rows = document.extraction.everything.map(\.source.scalars)
    let numerals = Self.numerals(in: document.text)
    #expect(numerals.count > 5)
    for numeral in numerals {
      let isCovered = rows.contains { $0.overlaps(numeral.range) }
      #expect(isCovered, "\(numeral.text) at \(numeral.range)")
    }
  }

  @Test("each one stands in a row of invented prose too")
  func accountedElsewhere() {
    let text = """
      Once, on the second of 3 days, half of the 12 (twelve) boats sank; the first two were hit twice. Flight MH17, \
      model 5-A and version 1.2.3 are names. A dozen more, several in fact, were lost by 19:45 on 7/8. See \
      http://example.org/2014/05 for hundreds of others.
      """
    let extraction = Reader().read(text, named: "case")
    for numeral in Self.numerals(in: text) {
      #expect(extraction.everything.contains { $0.source.scalars.overlaps(numeral.range) }, "\(numeral.text)")
    }
  }

  @Test("a run of letters and digits that no blank parts, however long, leaves each number its place")
  func unbroken() throws {
    let run = String(repeating: "a１", count: 40_000)
    let extraction = Reader().read("\(run), 5 km. Then 7 people died.", named: "a.txt")
    #expect(extraction.exclusions.count + extraction.figures.count == 40_002)
    #expect(extraction.figures.suffix(2).map(\.source.quote) == ["5 km", "7"])
    for exclusion in extraction.exclusions { #expect(exclusion.source.quote.contains("１")) }
  }
}
