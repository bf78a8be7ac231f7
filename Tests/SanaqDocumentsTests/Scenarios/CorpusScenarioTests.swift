import SanaqCore
import SanaqDocuments
import Testing

@Suite("The corpus's scenarios")
struct CorpusScenarioTests {
  private static let figures = Result { try FigureTable(contentsOf: "data/figures.csv").figures }

  @Test("what is expected holds", arguments: Scenario.all(in: "data/scenarios"))
  func holds(scenario: Scenario) throws {
    let report = try scenario.report(figures: Self.figures.get())
    #expect(report.failures.isEmpty)
    #expect(!report.expectations.isEmpty)
  }

  @Test("are at least six, each with a title and an answer of its own") func number() {
    let scenarios = Scenario.all(in: "data/scenarios")
    #expect(scenarios.count >= 6)
    #expect(Set(scenarios.map(\.title)).count == scenarios.count)
  }

  @Test("a folder without scenarios is a case that fails") func empty() {
    let scenarios = Scenario.all(in: "no/such/folder")
    #expect(scenarios.count == 1)
    for scenario in scenarios {
      #expect(throws: ScenarioFailure.self) { try scenario.report(figures: []) }
    }
  }
}
