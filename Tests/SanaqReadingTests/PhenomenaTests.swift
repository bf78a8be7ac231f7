import SanaqCore
import SanaqReading
import Testing

@Suite("A text becomes the expected rows")
struct PhenomenaTests {
  @Test("digits", arguments: PhenomenonRows.digits)
  func digits(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("scale words and number words", arguments: PhenomenonRows.words)
  func words(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("ordinals", arguments: PhenomenonRows.ordinals)
  func ordinals(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("ranges", arguments: PhenomenonRows.ranges)
  func ranges(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("qualifiers", arguments: PhenomenonRows.qualifiers)
  func qualifiers(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("vague numbers", arguments: PhenomenonRows.vague)
  func vague(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("money, percent and other units", arguments: PhenomenonRows.units)
  func units(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("unit expressions and symbols", arguments: PhenomenonRows.unitExpressions)
  func unitExpressions(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("phrases around units", arguments: PhenomenonRows.unitPhrases)
  func unitPhrases(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("units that are also words", arguments: PhenomenonRows.doubtfulUnits)
  func doubtfulUnits(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("dates", arguments: PhenomenonRows.dates)
  func dates(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("measures", arguments: PhenomenonRows.measures)
  func measures(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }

  @Test("one counts only where the text asserts it", arguments: PhenomenonRows.ones)
  func ones(line: Phenomenon) { line.check(Reader().read(line.text, named: "case")) }
}
