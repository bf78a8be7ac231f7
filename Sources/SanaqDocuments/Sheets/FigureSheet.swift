import SanaqCore
import SanaqReading

/// A sheet of figures that may have been made elsewhere: it needs `low` and `high`, and says nothing by the columns that it
/// lacks.
struct FigureSheet {
  private let reader: SheetReader<FigureColumn>

  init(file: String) { reader = SheetReader(file: file, demand: .some([.low, .high])) }

  /// Shows the sheet's rows, some thousands at a time.
  ///
  /// - Throws: `SheetError`, or what `body` throws.
  func forEachBatch(
    of content: SheetContent, size: Int = 4096, _ body: ([Figure]) throws -> Void
  ) throws {
    var batch: [Figure] = []
    try reader.forEach(content) { row in
      do throws(CellError) { batch.append(try Figure { Self.cell($0, of: row) }) } catch {
        throw SheetError.cell(file: reader.file, line: row.line, error)
      }
      if batch.count == size {
        try body(batch)
        batch.removeAll(keepingCapacity: true)
      }
    }
    try body(batch)
  }

  /// The cell, or what stands for it in a sheet that lacks the column.
  private static func cell(_ column: FigureColumn, of row: SheetReader<FigureColumn>.Row) -> String {
    let text = row[column]
    switch column {
    case .id: return row.has(column) ? text : "row\(row.line)"
    case .line, .column, .start, .end: return row.has(column) ? text : "0"
    case .kind: return row.has(column) ? text : (UnitScales.standard[row[.unit]]?.kind ?? .count).rawValue
    case .bound where text.isEmpty: return Bound.word(low: row[.low], high: row[.high])
    default: return text
    }
  }
}

extension Bound {
  /// The word for two cells of a sheet that has none; empty where there is no number.
  static func word(low: String, high: String) -> String {
    between(NumberText.parse(low), NumberText.parse(high))?.rawValue ?? ""
  }
}
