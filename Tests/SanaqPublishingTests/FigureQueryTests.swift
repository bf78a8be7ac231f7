import SanaqCore
import SanaqReading
import Testing

@testable import SanaqPublishing

@Suite("SQL expressions over the columns")
struct FigureQueryTests {
  private static let figures = Reader().read(
    "Dozens died in Almaty. Police arrested about 12 people. At least 50 stores burned; trade fell by 28 percent.",
    named: "it's.txt"
  ).figures

  @Test(
    "take the rows that they are true of",
    arguments: [
      ("1", [0, 1, 2, 3]), ("vague <> ''", [0]), ("vague = ''", [1, 2, 3]), ("low >= 50", [2]), ("high is null", [2]),
      ("approximate", [1]), ("approximate = true", [1]), ("not approximate and low < 0", [3]),
      ("kind = 'change' or measure like 'arr%'", [1, 3]), ("\"group\" <> ''", []),
      ("document = 'it''s.txt'", [0, 1, 2, 3]),
      ("length(sentence) > 40 -- a comment", [2, 3]), ("low between 20 and 60", [0, 2]), ("null", []),
      ("low in (12, 24)", [0, 1]), ("start < 7", [0]),
    ] as [(String, [Int])])
  func selected(expression: String, expected: [Int]) throws {
    #expect(try FigureQuery(expression).selected(Self.figures) == expected.map { Self.figures[$0] })
  }

  @Test("are asked again and again") func repeated() throws {
    let query = try FigureQuery("low >= 50")
    for count in [4, 0, 3, 4] {
      #expect(try query.selected(Array(Self.figures.prefix(count))).count == (count > 2 ? 1 : 0))
    }
  }

  @Test(
    "that SQLite does not take are refused with what it says",
    arguments: [
      ("lowe > 3", "no such column: lowe; did you mean low?"), ("low >", "syntax error"),
      ("low > 3; drop table x", "syntax error"), ("low > ?", "--where \"low > ?\": "),
      ("group = 'g'", "stands in double quotes"), ("low > (select avg(low) from figures)", "sees one row"),
      ("", "syntax"),
      ("nosuch(low)", "no such function: nosuch"),
    ])
  func refused(expression: String, words: String) {
    let error = #expect(throws: FigureQueryError.self) { try FigureQuery(expression) }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }
}
