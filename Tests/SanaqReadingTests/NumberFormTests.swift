import SanaqCore
import SanaqReading
import Testing

@Suite("Forms of numbers")
struct NumberFormTests {
  private static func check(_ line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("powers and exponents", arguments: NumberFormRows.powers)
  func powers(line: Phenomenon) { Self.check(line) }

  @Test("decimals in words", arguments: NumberFormRows.decimals)
  func decimals(line: Phenomenon) { Self.check(line) }

  @Test("fractions and mixed numbers", arguments: NumberFormRows.fractions)
  func fractions(line: Phenomenon) { Self.check(line) }

  @Test("signs", arguments: NumberFormRows.signs)
  func signs(line: Phenomenon) { Self.check(line) }

  @Test("words written as one, or apart", arguments: NumberFormRows.joinedWords)
  func joinedWords(line: Phenomenon) { Self.check(line) }

  @Test("a number and what it may be off by", arguments: NumberFormRows.tolerances)
  func tolerances(line: Phenomenon) { Self.check(line) }

  @Test("one amount in several units", arguments: NumberFormRows.composites)
  func composites(line: Phenomenon) { Self.check(line) }

  @Test("a list's unit stands once", arguments: NumberFormRows.lists)
  func lists(line: Phenomenon) { Self.check(line) }

  @Test("two bounds of one number", arguments: NumberFormRows.boundPairs)
  func boundPairs(line: Phenomenon) { Self.check(line) }

  @Test("names, idioms and other things near numbers", arguments: NumberFormRows.names)
  func names(line: Phenomenon) { Self.check(line) }

  @Test("scores of games", arguments: NumberFormRows.scores)
  func scores(line: Phenomenon) { Self.check(line) }

  @Test("a sentence's topic makes units of symbols", arguments: NumberFormRows.topics)
  func topics(line: Phenomenon) { Self.check(line) }
}
