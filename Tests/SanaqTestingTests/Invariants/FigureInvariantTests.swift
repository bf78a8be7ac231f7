import Foundation
import SanaqCore
import SanaqDocuments
import SanaqTesting
import Testing

@Suite("Invariants of figures and groups")
struct FigureInvariantTests {
  private static let header = GroupColumn.allCases.map(\.rawValue).joined(separator: ",")

  private func groups(_ lines: String...) throws -> [GroupRow] {
    try GroupRow.rows(csv: Array(([Self.header] + lines).joined(separator: "\n").utf8), file: "groups.csv")
  }

  @Test("a group contains its rows") func inside() throws {
    let groups = try groups("g1,arrests,person,,,person,2,1,1,10,,20,envelope,overlap")
    let rows = [
      Row.figure("in", 10, 20, group: "g1"), Row.figure("above", 15, 25, group: "g1"),
      Row.figure("open", 12, nil, group: "g1"), Row.figure("other", 99, 99, group: "g2"), Row.figure("none", 99, 99),
    ]
    let violations = Invariant.insideGroup(of: groups).violations(in: rows)
    #expect(violations.map(\.row?.id) == ["above", "open"])
    #expect(violations.first?.found == "15…25 in 10…20")
  }

  @Test("a group's best lies between low and high") func ordered() throws {
    let rows = try groups(
      "g1,a,,,,,1,1,1,1,2,3,envelope,single", "g2,a,,,,,1,1,1,1,4,3,envelope,single",
      "g3,a,,,,,1,1,1,4,,3,envelope,single", "g4,a,,,,,1,1,1,,4,,envelope,single")
    #expect(Invariant<GroupRow>.ordered.violations(in: rows).map(\.row?.id) == ["g2", "g3"])
    #expect(
      Invariant<GroupRow>.ordered.violations(in: rows).map(\.found) == ["low 1, best 4, high 3", "low 4, high 3"])
  }

  @Test("a cell that no group can have is named with its place") func cell() {
    let line = "g1,a,,,,,many,1,1,1,2,3,envelope,single"
    #expect(throws: SheetError.self) { try groups(line) }
    let error = #expect(throws: SheetError.self) { try groups("g1,a,,,,,1,1,1,few,2,3,envelope,single") }
    #expect(
      error?.description == "groups.csv:2: low: \"few\" is not a number with a point as its decimal mark, or empty")
  }

  @Test("are selected by measure, document and key path") func selection() {
    let rows = [Row.figure("a", 1, 1, measure: "arrests"), Row.figure("b", 2, 2, measure: "casualties.killed")]
    #expect(rows.measure("casualties").map(\.id) == ["b"])
    #expect(rows.document("STORY").count == 2)
    #expect(rows.place("town").isEmpty)
    #expect(rows.rows(\.meaning.measure, "arrests").map(\.id) == ["a"])
  }
}

@Suite("Invariants of tables")
struct TableInvariantTests {
  @Test("count rows") func count() {
    let rows = [Row(id: "a"), Row(id: "b")]
    #expect(TableInvariant.count(2).violations(in: rows).isEmpty)
    #expect(TableInvariant.count(3...9).violations(in: rows).map(\.found) == ["2 rows"])
    #expect(TableInvariant<Row>.count(1...9).violations(in: []).count == 1)
  }

  @Test("sum ranges, for each key") func sum() {
    let rows = [
      Row(id: "a", low: 40, high: 40, name: "poll"), Row(id: "b", low: 50, high: 60, name: "poll"),
      Row(id: "c", low: 7, high: 7, name: "other"),
    ]
    let whole = TableInvariant<Row>.sum(of: \.interval, within: 99...101, by: \.name)
    #expect(whole.violations(in: rows).map(\.truth) == [.possibly, .never])
    #expect(whole.violations(in: rows).map(\.row?.id) == ["a", "c"])
    #expect(whole.violations(in: rows).first?.found == "40 + 50…60 = 90…100")
    #expect(whole.violations(in: rows, hold: .possibly).map(\.row?.id) == ["c"])
    #expect(whole.violations(in: []).map(\.found) == ["the selection is empty"])
  }

  @Test("hold parts to their whole", arguments: [(10.0, 0), (7, 0), (6.5, 1), (3, 1)])
  func parts(whole: Double, failing: Int) {
    let rows = [
      Row(id: "x", low: 3, high: 4), Row(id: "y", low: 3, high: 3), Row(id: "total", low: whole, high: whole, name: ""),
    ]
    let invariant = TableInvariant<Row>.parts(
      { $0.id != "total" }, notExceeding: { $0.id == "total" }, of: \.interval, by: \.name)
    #expect(invariant.violations(in: rows).count == failing)
    #expect(invariant.violations(in: rows).allSatisfy { $0.row?.id == "total" })
  }

  @Test("know a sheet that is not what the folder gives now") func fresh() throws {
    let folder = PackageFolder().path("seeds")
    var rows = try FigureTable(contentsOf: folder).figures
    let fresh = TableInvariant.fresh(from: folder)
    #expect(fresh.violations(in: rows).isEmpty)
    rows[0].meaning.measure = "other"
    rows[1].meaning.measure = "corrected"
    rows[1].links.correction = "applied"
    rows[2].id = "qgone"
    let found = fresh.violations(in: rows).map(\.found)
    #expect(found.count == 3)
    #expect(found.first?.hasPrefix("measure is \"other\", now ") == true)
    #expect(found.dropFirst() == ["the documents have no such figure any more", "the sheet lacks this figure"])
    #expect(TableInvariant.fresh(from: "/no/such/folder").violations(in: []).count == 1)
  }
}
