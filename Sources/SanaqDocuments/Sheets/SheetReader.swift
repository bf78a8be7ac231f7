import SanaqCore

/// Reads a sheet's rows as texts by column, which may stand in any order.
struct SheetReader<Column: SheetColumn & Hashable> {
  /// One row, by column.
  struct Row {
    /// The line of the file on which it begins, from 1.
    let line: Int
    fileprivate let cells: [String]
    fileprivate let layout: SheetLayout<Column>

    /// Empty where the sheet has no such column.
    subscript(column: Column) -> String { layout[column].map { cells[$0] } ?? "" }

    /// The cell under the column's name.
    func cell(_ column: Column) -> Cell { Cell(column: column.rawValue, text: self[column]) }

    /// Whether the sheet has the column.
    func has(_ column: Column) -> Bool { layout[column] != nil }
  }

  let file: String
  var demand = SheetLayout<Column>.Demand.all

  /// What `value` makes of each row.
  func rows<Value>(
    of bytes: [UInt8], _ value: (Row) throws(SheetError) -> Value
  ) throws(SheetError) -> [Value] {
    var values: [Value] = []
    do { try forEach(SheetContent(file: file, memory: bytes)) { values.append(try value($0)) } } catch {
      throw error as? SheetError ?? .document(.unreadable(path: file, reason: error.reason))
    }
    return values
  }

  /// Shows each row of a sheet that is read piece by piece.
  ///
  /// - Throws: `SheetError`, or what `body` throws.
  func forEach(_ content: SheetContent, _ body: (Row) throws -> Void) throws {
    var layout: SheetLayout<Column>?
    // The mark says that the sheet was written for a spreadsheet, with its text guarded.
    let isGuarded = content.isMarked
    try content.forEachRow { row in
      guard let known = layout else {
        layout = try SheetLayout(header: row.strings, file: file, demand: demand)
        return
      }
      try body(Row(line: row.line, cells: try cells(of: row, isGuarded: isGuarded, known), layout: known))
    }
    if layout == nil { _ = try SheetLayout<Column>(header: [], file: file, demand: demand) }
  }

  private func cells(
    of row: borrowing CSVRow, isGuarded: Bool, _ layout: SheetLayout<Column>
  ) throws(SheetError) -> [String] {
    var cells: [String] = []
    cells.reserveCapacity(row.count)
    for index in 0..<row.count {
      let text = row.withBytes(at: index) { bytes in
        bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
      }
      guard let text else {
        throw .notUTF8(file: file, line: row.line, column: layout.column(at: index)?.rawValue ?? "")
      }
      cells.append(isGuarded ? FormulaGuard.removed(from: text) : text)
    }
    return cells
  }
}
