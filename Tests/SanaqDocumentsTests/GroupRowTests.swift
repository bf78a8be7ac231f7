import SanaqCore
import SanaqDocuments
import SanaqReading
import Testing

@Suite("Sheets of groups")
struct GroupRowTests {
  @Test("are read as they are written", arguments: [GroupPolicy.envelope, .conservative])
  func roundTrip(policy: GroupPolicy) throws {
    let text = "Dozens of people died. Over 4,000 people were arrested, and up to 90 people were injured."
    let groups = FigureGrouping.groups(of: Reader().read(text, named: "a").figures).map {
      ResolvedGroup($0, by: policy)
    }
    let rows = try GroupRow.rows(csv: GroupSheet.bytes(of: groups), file: "groups.csv")
    #expect(rows.count == 3)
    #expect(
      rows.map { row in GroupColumn.allCases.map { row.text(of: $0) } }
        == groups.map { group in GroupColumn.allCases.map { $0.text(of: group) } })
    #expect(rows.map(\.low) == groups.map { $0.resolution.interval?.low })
    #expect(rows.map(\.best) == groups.map(\.resolution.best))
    #expect(rows.map(\.line) == [2, 3, 4])
  }

  @Test("may contradict themselves, and then have no interval") func contradiction() throws {
    let header = GroupColumn.allCases.map(\.rawValue).joined(separator: ",")
    let sheet = header + "\ng1,a,,,,,1,1,1,9,,3,envelope,single"
    let row = try #require(try GroupRow.rows(csv: Array(sheet.utf8), file: "groups.csv").first)
    #expect(row.low == 9)
    #expect(row.interval == nil)
  }

  @Test(
    "are refused with row and column where a cell is no number",
    arguments: [
      ("two,1,1,9,,9", "groups.csv:2: figures: \"two\" is not a whole number"),
      (
        "1,1,1,\"1,5\",,9",
        "groups.csv:2: low: \"1,5\" is not a number with a point as its decimal mark, or empty"
      ),
    ])
  func errors(cells: String, message: String) {
    let header = GroupColumn.allCases.map(\.rawValue).joined(separator: ",")
    let sheet = header + "\ng1,a,,,,,\(cells),envelope,single"
    let error = #expect(throws: SheetError.self) { try GroupRow.rows(csv: Array(sheet.utf8), file: "groups.csv") }
    #expect(error?.description == message)
  }
}
