import SanaqCore
import SanaqDocuments
import SanaqReading
import Testing

@testable import SanaqPublishing

@Suite("Scenarios in the terminal")
struct ScenarioTextTests {
  private static func table(_ code: String, figures: [Figure] = []) throws -> String {
    let text = "# How much?\n\n```scenario\n\(code)\n```\n"
    return ScenarioText(try Scenario(path: "s.md", text: text).report(figures: figures, draws: 1000)).table
  }

  @Test("a table, what it is worth, and the quotes it rests on") func whole() throws {
    let figures = Reader().read("Between 700 and 900 people came.", named: "a.txt").figures
    let table = try Self.table(
      """
      people = figures(document: a)
      share  = uniform(10% to 50%)
      paid   = people * share
      third  = paid / paid / 3
      open   = over 5 people
      expect paid <= 450 people
      expect possibly paid > 500 people
      """, figures: figures)
    #expect(table.hasPrefix("How much?\ns.md\n\nvariable"))
    #expect(table.contains("\npaid         70…450   231.6    95.28…391.1  person  [1]\n"))
    #expect(table.contains("\nthird     ≈0.333333                                 [1]\n"))
    #expect(table.contains("\nopen           >5…∞                         person\n"))
    #expect(
      table.contains(
        "\ndraws: 1000, seed 1\ndraws: ranges without a shape drawn evenly, only to explore: people\nno draws of open: open is open\n"
      ))
    #expect(table.contains("\nholds     certain     paid <= 450 people"))
    #expect(table.contains("s.md:10:1: it must be possible"))
    #expect(table.contains("\nwidth of paid: share (known, it would leave 5…"))
    #expect(table.hasSuffix("\n[1] «700 and 900» a.txt:1:9\n    Between 700 and 900 people came.\n"))
  }

  @Test(
    "bounds are never narrowed by being shown",
    arguments: [
      (1.0 / 3, "0.333333", "0.333334"), (-2.0 / 3, "-0.666667", "-0.666666"), (123456.75, "123456", "123457"),
      (1.5, "1.5", "1.5"), (0.1 + 0.2, "0.3", "0.3"), (4e22, "4e+22", "4e+22"),
    ])
  func outward(number: Double, low: String, high: String) throws {
    let from = try #require(Interval(between: number, and: 1e30))
    let to = try #require(Interval(between: -1e30, and: number))
    #expect(OutwardText.describe(from, isExact: false).hasPrefix(low + "…"))
    #expect(OutwardText.describe(to, isExact: false).hasSuffix("…" + high))
  }

  @Test("control characters are spelled out") func escapes() throws {
    let figures = Reader().read("In \u{1B}[31mtown 5 people came.", named: "a\u{1B}.txt").figures
    #expect(!(try Self.table("y = figures(quote: 5)", figures: figures)).contains("\u{1B}"))
  }
}
