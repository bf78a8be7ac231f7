import SanaqCore
import SanaqDocuments
import SanaqTesting
import Testing

@Suite("Scenarios in tests")
struct ScenarioChecksTests {
  @Test("the corpus's hold", arguments: Scenario.all(in: "data/scenarios"))
  func corpus(scenario: Scenario) throws {
    try expectHolds(scenario, figures: FigureTable(contentsOf: "data/figures.csv"))
  }

  @Test("an expectation that fails is an issue at its line") func fails() throws {
    let scenario = Scenario(path: "s.md", text: "# T\n\n```scenario\na = 1 to 3\nexpect a < 2\n```\n")
    try withKnownIssue {
      let report = try expectHolds(scenario, figures: [])
      #expect(report["a"].certainly(<=, .number(3)))
    } matching: { issue in
      issue.sourceLocation?.line == 5 && issue.sourceLocation?.column == 1
        && issue.comments.map(\.rawValue).contains("a < 2: must hold certainly, holds possibly")
    }
  }
}
