import SanaqCore
import SanaqDocuments
import SanaqReading
import Testing

@Suite("figures(…)")
struct FigureSelectionTests {
  static let figures: [Figure] = {
    let reader = Reader()
    let one = "Police say 12 people were killed. Over 4,000 people were arrested. In May 2016 they left."
    let other =
      "Doctors say 15 people were killed. The fine is 50 dollars each. He got 10 years in prison, she got 2 years."
    return reader.read(one, named: "one.txt").figures + reader.read(other, named: "other.txt").figures
  }()

  static let selections: [(String, String)] = [
    ("measure: casualties.killed, document: one", "12"), ("measure: casualties, document: other", "15"),
    ("measure: casualties.killed, policy: envelope", "12…15"), ("quote: 12", "12"), ("sentence: Doctors", "15"),
    ("measure: arrests", ">4000…∞"), ("unit: USD", "50"), ("kind: money", "50"), ("quote: \"10 years\"", "10"),
  ]

  @Test("takes the group that is named", arguments: selections)
  func takes(selection: String, bounds: String) throws {
    let value = try ScenarioLanguageTests.value("y = figures(\(selection))", figures: Self.figures)
    #expect(value.interval == Interval(bounds))
    #expect(!value.figures.isEmpty)
  }

  static let refusals: [(String, String)] = [
    (
      "measure: casualties.killed",
      "s.md:4:5: figures(…) selects 2 reports that differ: «12» one.txt:1:12, «15» other.txt:1:13; say which counts, with policy:"
    ),
    ("kind: count", "selects 3 figures that are not reports of one quantity: «12» one.txt:1:12, «4,000»"),
    ("measure: arrests, document: other", "s.md:4:31: no figure has document: other; "),
    ("measure: arrest", "s.md:4:13: no figure has measure: arrest; did you mean \"arrests\"?"),
    ("place: Atyrau", "s.md:4:13: no figure has place: Atyrau; no figure here has a place; select by measure:"),
    ("kind: calendar", "«May 2016» one.txt:1:71 is a date, not a quantity"),
    ("measure: casualties, policy: envelop", "s.md:4:34: there is no policy \"envelop\"; did you mean \"envelope\"?"),
    ("measure: casualties, policy: intersection", "the policy leaves nothing"),
  ]

  @Test("refuses what is empty or ambiguous", arguments: refusals)
  func refuses(selection: String, words: String) throws {
    let failure = #expect(throws: ScenarioFailure.self) {
      try ScenarioLanguageTests.report("y = figures(\(selection))", figures: Self.figures)
    }
    #expect(failure?.description.contains(words) == true, "\(failure?.description ?? "")")
  }

  @Test("written twice is one quantity")
  func shared() throws {
    let value = try ScenarioLanguageTests.value(
      "y = figures(measure: casualties, policy: envelope) - figures(measure: casualties, policy: envelope)",
      figures: Self.figures)
    #expect(value.interval == Interval(0))
    #expect(value.figures.map(\.source.quote) == ["12", "15"])
  }
}
