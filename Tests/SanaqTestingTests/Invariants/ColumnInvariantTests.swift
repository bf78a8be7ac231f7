import SanaqCore
import SanaqTesting
import Testing

/// What each invariant says of rows, as values: no issue is recorded.
@Suite("Invariants of columns")
struct ColumnInvariantTests {
  static let rows = [
    Row(id: "a", low: 1, high: 2, name: "ape"), Row(id: "b", low: 5, high: nil, name: "bee", line: 2),
    Row(id: "c", low: nil, high: 9, name: "ape", line: 3), Row(id: "d", low: 4, high: 3, line: 4),
  ]

  static let cases: [(invariant: Invariant<Row>, name: String, failing: String)] = [
    (.notMissing(\.low), "low is not missing", "c"),
    (.notMissing(\.name), "name is not missing", "d"),
    (.unique(\.name), "name is unique", "c"),
    (.unique(\.id), "id is unique", ""),
    (.oneOf(\.name, ["ape"]), "name is one of \"ape\"", "b"),
    (.oneOf(\.low, [1, 4]), "low is one of 1, 4", "b"),
    (.refers(\.name, to: ["bee"], named: "the zoo"), "name stands in the zoo", "ac"),
    (.unique(\.high), "high is unique", ""),
    (.refers(\.high, to: [2, 3], named: "a list"), "high stands in a list", "c"),
    (.within(\.high, 0...5), "high is within 0…5", "c"),
    (.within(\.line, 1...3), "line is within 1…3", "d"),
    (.within(\.interval, 0...10), "Interval is within 0…10", "bcd"),
    (.ordered(\.low, \.high), "low ≤ high", "d"),
    (.satisfies("is brief") { $0.id != "a" }, "is brief", "a"),
  ]

  @Test("fail for the rows that break them, and for no other", arguments: cases)
  func fail(invariant: Invariant<Row>, name: String, failing: String) {
    #expect(invariant.name == name)
    #expect(invariant.violations(in: Self.rows).compactMap(\.row?.id).joined() == failing)
  }

  @Test("say what they found") func found() {
    func words(_ invariant: Invariant<Row>) -> [String] { invariant.violations(in: Self.rows).map(\.found) }
    #expect(words(.unique(\.name)) == ["\"ape\", as at rows.txt:1:1"])
    #expect(words(.notMissing(\.low)) == ["missing"])
    #expect(words(.ordered(\.low, \.high)) == ["low 4, high 3"])
    #expect(words(.within(\.line, 1...3)) == ["4"])
  }

  @Test(
    "hold of ranges certainly, possibly or never",
    arguments: [
      (Truth.certainly, "bcd"), (.possibly, ""), (.never, "abcd"),
    ])
  func strength(strength: Truth, failing: String) {
    let invariant = Invariant<Row>.within(\.interval, 0...10)
    #expect(invariant.violations(in: Self.rows, hold: strength).compactMap(\.row?.id).joined() == failing)
  }

  @Test("say how strongly they should hold") func degree() {
    let invariant = Invariant<Row>.within(\.line, 0...10) && .within(\.interval, 0...10)
    func words(_ row: Row, _ strength: Truth) -> [String] {
      invariant.violations(in: [row], hold: strength).map(\.description)
    }
    let name = "(line is within 0…10 and Interval is within 0…10)"
    let (open, far) = (Row(id: "b", low: 5), Row(id: "c", low: 50))
    #expect(words(open, .certainly) == ["holds only possibly: \(name): 1; 5…∞"])
    #expect(words(open, .never) == ["should never hold: \(name): 1; 5…∞"])
    #expect(words(far, .certainly) == ["\(name): 1; 50…∞"])
    #expect(words(far, .possibly) == ["should hold possibly: \(name): 1; 50…∞"])
    #expect(
      Invariant<Row>.satisfies("is brief") { _ in false }.violations(in: [far]).map(\.description) == ["is brief"])
  }

  @Test("are the same for a half-open range, an open one and an interval")
  func bounds() throws {
    func names(_ invariant: Invariant<Row>) -> String {
      invariant.violations(in: Self.rows).compactMap(\.row?.id).joined()
    }
    #expect(names(.within(\.interval, 1..<2)) == "abcd")
    #expect(names(.within(\.interval, 1...)) == "cd")
    #expect(names(.within(\.interval, ...9)) == "bd")
    #expect(names(.within(\.interval, -.infinity...9)) == "bd")
    #expect(names(.within(\.interval, try #require(Interval(between: 1, and: 2)))) == "bcd")
  }
}

@Suite("Invariants combined")
struct CombinedInvariantTests {
  static let rows = ColumnInvariantTests.rows

  static let cases: [(invariant: Invariant<Row>, name: String, failing: String)] = [
    (.notMissing(\.low) && .notMissing(\.high), "(low is not missing and high is not missing)", "bc"),
    (.notMissing(\.low) || .notMissing(\.high), "(low is not missing or high is not missing)", ""),
    (!.notMissing(\.low), "not: low is not missing", "abd"),
    (.notMissing(\.high).where(\.name, "ape"), "high is not missing, where name is \"ape\"", ""),
    (.notMissing(\.low).where(\.name, "ape"), "low is not missing, where name is \"ape\"", "c"),
    (.unique(\.name).where("line > 1") { $0.line > 1 }, "name is unique, where line > 1", ""),
  ]

  @Test("fail as their logic says", arguments: cases)
  func fail(invariant: Invariant<Row>, name: String, failing: String) {
    #expect(invariant.name == name)
    #expect(invariant.violations(in: Self.rows).compactMap(\.row?.id).joined() == failing)
  }

  @Test("follow Kleene where a range holds possibly") func kleene() {
    let open = [Row(id: "open", low: 5, high: nil)]
    let possible = Invariant<Row>.within(\.interval, 0...10)
    #expect((!possible).violations(in: open).map(\.truth) == [.possibly])
    #expect((possible && .notMissing(\.high)).violations(in: open).map(\.truth) == [.never])
    #expect((possible || .notMissing(\.low)).violations(in: open).isEmpty)
    #expect((possible || .notMissing(\.high)).violations(in: open, hold: .possibly).isEmpty)
  }
}
