import SanaqCore
import SanaqReading
import TestSupport
import Testing

@testable import SanaqDocuments

/// Tables of awkward cells, written and read again. Sheets of what is extracted are tried with texts, in `FuzzTargets`.
@Suite("Any table") struct TableProperties {
  /// Figures whose texts are cells that few writers would quote rightly; each part makes one.
  private static func figures(_ cells: [[String]]) -> [Figure] {
    cells.enumerated().map { number, cells in
      let source = Source(
        document: cells[0], line: 1, column: 1, scalars: 0..<1, quote: cells[1], sentence: cells[2])
      var figure = Figure(
        id: "q\(number)", source: source,
        quantity: Quantity(kind: .count, interval: Interval(between: Double(number), and: 50) ?? .unknown))
      figure.quantity.unit = UnitOfMeasure(cells[3])
      figure.quantity.vague = cells[4]
      figure.meaning.measure = cells[5]
      figure.meaning.subject = cells[6]
      figure.meaning.place = cells[7]
      figure.meaning.time = cells[8]
      figure.meaning.attribution = cells[9]
      return figure
    }
  }

  private static func rows(_ dice: inout SplitMix64) -> [[String]] {
    (0..<Int.random(in: 1...12, using: &dice)).map { _ in (0..<10).map { _ in HostileText.cell(&dice) } }
  }

  private static func bytes<Column: SheetColumn>(
    of columns: Column.Type, _ rows: [Column.Row], _ style: SheetStyle
  ) -> [UInt8] {
    var writer = SheetWriter(columns, style: style)
    for row in rows { writer.append(row) }
    return writer.drain()
  }

  private static func cells(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

  @Test("of figures is read back cell for cell") func figures() throws {
    let broken = try Property("a sheet of figures is read back cell for cell", cases: 200, draw: Self.rows)
      .counterexample { rows in
        let figures = Self.figures(rows)
        for style in [SheetStyle.plain, .excel] {
          let read = try FigureTable(csv: Self.bytes(of: FigureColumn.self, figures, style), file: "a.csv").figures
          for (one, other) in zip(figures, read) {
            let (was, now) = (
              FigureColumn.allCases.map { $0.text(of: one) }, FigureColumn.allCases.map { $0.text(of: other) }
            )
            if Self.cells(was) != Self.cells(now) { return "\(was) is read as \(now)" }
          }
          if read.count != figures.count { return "\(read.count) rows of \(figures.count) are read" }
        }
        return nil
      }
    #expect(broken == nil)
  }

  @Test("of groups is read back cell for cell") func groups() throws {
    let broken = try Property("a sheet of groups is read back cell for cell", cases: 200, draw: Self.rows)
      .counterexample { rows in
        let groups = FigureGrouping.groups(of: Self.figures(rows)).map { ResolvedGroup($0, by: .envelope) }
        for style in [SheetStyle.plain, .excel] {
          let read = try GroupRow.rows(csv: GroupSheet.bytes(of: groups, style: style), file: "a.csv")
          let was = groups.map { group in GroupColumn.allCases.map { $0.text(of: group) } }
          let now = read.map { row in GroupColumn.allCases.map { row.text(of: $0) } }
          if was.map(Self.cells) != now.map(Self.cells) { return "\(was) is read as \(now)" }
        }
        return nil
      }
    #expect(broken == nil)
  }

  @Test("of a summary holds the cells that it was made of") func summaries() throws {
    let broken = try Property("a summary is read back cell for cell", cases: 100, draw: Self.rows)
      .counterexample { rows in
        let summary = Summary(Self.figures(rows), SummaryPlan(keys: [.measure, .document, .place]))
        let read = try CSVReader.rows(of: SummaryFile(summary).csv, file: "a.csv")
        let was = summary.rows.map { Self.cells($0.keys + [$0.unit]) }
        return was == read.dropFirst().map { Self.cells(Array($0.prefix(4))) } ? nil : "\(was) is read as \(read)"
      }
    #expect(broken == nil)
  }

  @Test("of corrections is read back cell for cell") func corrections() throws {
    let broken = try Property("a file of corrections is read back cell for cell", cases: 200, draw: Self.rows)
      .counterexample { rows in
        var writer = CSVWriter(columns: CorrectionColumn.allCases.map(\.rawValue))
        for row in rows { writer.append(row: row) }
        let file = try CorrectionFile(csv: writer.bytes, file: "c.csv")
        let again = try CorrectionFile(csv: file.bytes, file: "c.csv")
        for (row, entry) in zip(rows, again.entries) {
          let read = CorrectionColumn.allCases.map { $0.text(of: entry.correction) }
          if Self.cells(read) != Self.cells(row) { return "\(row) is read as \(read)" }
        }
        return again.entries.count == rows.count ? nil : "\(again.entries.count) rows of \(rows.count) are read"
      }
    #expect(broken == nil)
  }
}
