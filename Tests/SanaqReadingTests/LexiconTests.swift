import SanaqCore
import Testing

@testable import SanaqReading

@Suite("Every row of the lexicon is sound")
struct LexiconTests {
  /// A unit's row, by its cells.
  struct Row: CustomTestStringConvertible {
    let cells: [String]
    var testDescription: String { cells.joined(separator: " | ") }

    static func rows(_ text: String) -> [Row] {
      TableText("units", text).rows.map { row in Row(cells: (0..<5).map { row[$0] }) }
    }
  }

  @Test("the shipped tables parse") func parses() throws { _ = try Lexicon(LexiconTables()) }

  @Test("a unit's example reads as that unit")
  func examples() {
    for row in Row.rows(UnitRows.text) + Row.rows(CurrencyRows.text) {
      let figures = Reader().read(row.cells[4], named: "case").figures
      #expect(figures.map { $0.quantity.unit?.name } == [row.cells[0]], "\(row.testDescription)")
    }
  }

  @Test("an example of a topic's unit, or of a rate, reads as that unit")
  func topicExamples() {
    for row in TableText("topics", TopicUnitRows.text).rows {
      let units = Reader().read(row[3], named: "case").figures.map { $0.quantity.unit?.name }
      #expect(units == [row[1]], "\(row[3])")
    }
    for row in TableText("rates", RateRows.text).rows {
      let figures = Reader().read(row[4], named: "case").figures
      #expect(figures.map { $0.quantity.unit?.name } == [row[2]], "\(row[4])")
      #expect(figures.map { $0.quantity.per } == [row[3]], "\(row[4])")
    }
  }

  @Test("no word means two units")
  func words() {
    var owners: [String: String] = [:]
    for row in Row.rows(UnitRows.text) + Row.rows(CurrencyRows.text) {
      for word in row.cells[3].split(separator: ",").map(\.trimmed) {
        let known = owners.updateValue("\(row.cells[0]) × \(row.cells[2])", forKey: word)
        #expect(known == nil, "\(word) is \(known ?? "") and \(row.cells[0])")
      }
    }
  }

  @Test("no prefix makes two units of a word")
  func prefixedWords() throws {
    var owners: [String: String] = [:]
    try UnitTable(TableText("units", UnitRows.text)).forEachRow { row, words in
      for index in 0..<words.count {
        let word = words.bytes.span.text(words[index])
        let known = owners.updateValue(row.unit, forKey: word)
        #expect(known == nil || known == row.unit, "\(word) is \(known ?? "") and \(row.unit)")
      }
    }
  }

  @Test(
    "a prefixed unit's factor is the number nearest to it",
    arguments: [
      ("km", 1e3), ("nm", 1e-9), ("quettam", 1e30), ("yoctom", 1e-24), ("km2", 1e6), ("nm3", 1e-27),
      ("kg", 1), ("µg", 1e-9), ("MeV", 1.602176634e-13), ("kWh", 3.6e6), ("kilocalorie", 4184),
      ("gigacalorie", 4.184e9), ("kiloparsec", 3.0856775814913673e19), ("mM", 1),
    ])
  func prefixedFactors(unit: String, factor: Double) throws {
    var factors: [Double?] = []
    try UnitTable(TableText("units", UnitRows.text)).forEachRow { row, _ in
      if row.unit == unit { factors.append(row.factor) }
    }
    #expect(try #require(factors.first) == factor)
  }

  @Test(
    "a broken row says its table, its row and what would do",
    arguments: [
      ("numbers", "one | unit | 1\nmany | unit | x", "numbers, row 2: \"x\" is not a number"),
      ("numbers", "one | digit | 1", "numbers, row 1: \"digit\" is not one of unit, teen"),
      ("idioms", "no one | whim", "idioms, row 1: \"whim\" is not one of idiom, article"),
      ("vague", "several | 9…2 | 2…9", "vague, row 1: \"9…2\" is not bounds like 2…9, 2… or 12"),
      ("measures", "deaths | tally | | | | killed | strong", "measures, row 1: \"tally\" is not a kind"),
    ])
  func broken(table: String, rows: String, message: String) {
    var tables = LexiconTables()
    switch table {
    case "numbers": tables.numbers = rows
    case "idioms": tables.idioms = rows
    case "vague": tables.vague = rows
    default: tables.measures = rows
    }
    let error = #expect(throws: LexiconError.self) { _ = try Lexicon(tables) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test(
    "a profile changes the bounds and nothing else",
    arguments: [
      (VagueProfile.interval, "24…99"), (.acled, "12"), (.ccc, "24…∞"),
    ])
  func profiles(profile: VagueProfile, interval: String) {
    let figure = Reader(profile: profile).read("Dozens of tents burned.", named: "case").figures.first
    #expect(figure?.quantity.interval.description == interval)
    #expect(figure?.quantity.vague == "Dozens")
  }
}
