import SanaqCore
import SanaqDocuments
@testable import SanaqPublishing
import SanaqReading
import Testing

@Suite("What a notebook's prose can name")
struct NotebookValueTests {
  private static let figures = Reader().read(
    "Police arrested 12 people. The union says that over 20 people were arrested. It rose 4%. A week later they left.",
    named: "a.txt"
  ).figures

  @Test("a summary's rows go by their measure, and by nothing where there is one") func summary() {
    let values = Summary(Self.figures).namedValues(exclusions: 3)
    #expect(values["arrests.figures"] == "2" && values["arrests.person.range"] == "12…∞")
    #expect(values["figures"] == "4" && values["excluded"] == "3" && values["rows"] == "3")
    #expect(values["range"] == nil)
    let arrests = Summary(Self.figures.filter { $0.meaning.measure == "arrests" }, policy: .envelope).namedValues()
    #expect(arrests["range"] == "12…∞" && arrests["low"] == "12" && arrests["high"] == "∞")
    #expect(arrests["total"] == arrests["sum"] && arrests["total"] != nil)
    #expect(arrests["arrests.median"] == arrests["median"])
  }

  @Test("labels are as short as tell rows apart") func labels() {
    #expect([["a", "b"]].labels() == [["", "a", "a.b"]])
    #expect([["a", "x"], ["a", "y"]].labels() == [["a.x", "x"], ["a.y", "y"]])
    #expect([["a", "x"], ["b", ""]].labels() == [["a", "a.x"], ["b"]])
    #expect([["", ""], ["b", ""]].labels() == [[], ["b"]])
  }

  @Test("groups, figures and accounts have their own") func others() throws {
    let groups = FigureGrouping.groups(of: Self.figures).map { ResolvedGroup($0, by: .envelope) }
    let values = GroupText.namedValues(of: groups)
    #expect(values["groups"] == String(groups.count) && values["disputed"] != nil)
    let figure = try #require(Self.figures.first)
    #expect(figure.namedValues["range"] == "12" && figure.namedValues["measure"] == "arrests")
    var account = NumeralAccount()
    account.add(Reader().read("First, 12 people and one of the most.", named: "b"), of: "b")
    #expect(account.namedValues["numerals"] == "3" && account.namedValues["figures"] == "1")
    #expect(account.namedValues["reason.orders the sentence (first, secondly)"] == "1")
    #expect(account.text().contains("total           1         2         3\n"))
  }

  @Test("conventions side by side give each median") func comparison() {
    let summary = Summary(Self.figures.filter { $0.meaning.measure == "arrests" })
    let values = ComparisonText([("one", summary), ("other", summary)]).namedValues
    #expect(values["one"] == values["arrests.other"] && values["one"] != nil)
  }
}
