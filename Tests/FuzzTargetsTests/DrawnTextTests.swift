import FuzzTargets
import TestSupport
import Testing

/// What the targets say must hold, of texts that are drawn and not found: places, order, and sheets read back.
@Suite("What fuzzing tries")
struct DrawnTextTests {
  private static let targets = FuzzTarget.all.filter {
    ["extraction", "pieces", "html", "markdown", "tables", "scenarios"].contains($0.name)
  }

  @Test("holds of drawn texts", arguments: targets) func texts(target: FuzzTarget) {
    let broken = Property("all that \(target.name) must hold of a text", cases: 120, draw: HostileText.text)
      .counterexample { target.findings(Array($0.joined().utf8)).first }
    #expect(broken == nil)
  }
}
