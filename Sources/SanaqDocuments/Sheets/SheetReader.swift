import SanaqCore

/// Reads a sheet: every column, in any order, and no other.
struct SheetReader<Column: SheetColumn & Hashable> {
  /// One row, by column.
  struct Row {
    /// The line of the file on which it begins, from 1.
    let line: Int
    fileprivate let cells: [String]
    fileprivate let positions: [Column: Int]

    subscript(column: Column) -> String { positions[column].map { cells[$0] } ?? "" }
  }

  let file: String

  /// What `value` makes of each row.
  func rows<Value>(
    of bytes: [UInt8], _ value: (Row) throws(SheetError) -> Value
  ) throws(SheetError) -> [Value] {
    // The mark says that the sheet was written for a spreadsheet, with its text guarded.
    let isGuarded = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var positions: [Column: Int]?
    var values: [Value] = []
    do {
      var reader = CSVReader(file: file)
      func take(_ row: borrowing CSVRow) throws {
        guard let known = positions else { return positions = try self.positions(in: row.strings) }
        let cells = try cells(of: row, isGuarded: isGuarded, known)
        values.append(try value(Row(line: row.line, cells: cells, positions: known)))
      }
      try reader.read(bytes.span, onRow: take)
      try reader.finish(onRow: take)
      if positions == nil { _ = try self.positions(in: []) }
    } catch let error as SheetError { throw error } catch let error as CSVError { throw .csv(error) } catch {
      throw .document(.unreadable(path: file, reason: error.reason))
    }
    return values
  }

  private func cells(
    of row: borrowing CSVRow, isGuarded: Bool, _ positions: [Column: Int]
  ) throws(SheetError) -> [String] {
    var cells: [String] = []
    cells.reserveCapacity(row.count)
    for index in 0..<row.count {
      let text = row.withBytes(at: index) { bytes in
        bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
      }
      guard let text else {
        let column = positions.first { $0.value == index }?.key.rawValue ?? ""
        throw .notUTF8(file: file, line: row.line, column: column)
      }
      cells.append(isGuarded ? FormulaGuard.removed(from: text) : text)
    }
    return cells
  }

  /// Where each column stands.
  private func positions(in header: [String]) throws(SheetError) -> [Column: Int] {
    if header.count == 1, let found = header.first?.first(where: { ";\t|".contains($0) }) {
      throw .separator(file: file, found: found)
    }
    var positions: [Column: Int] = [:]
    for (index, name) in header.enumerated() {
      guard let column = Column(rawValue: name) else {
        throw .unknownColumn(file: file, name: name, nearest: Self.nearest(to: name, notIn: header))
      }
      guard positions.updateValue(index, forKey: column) == nil else {
        throw .repeatedColumn(file: file, name: name)
      }
    }
    let missing = Column.allCases.filter { positions[$0] == nil }
    guard missing.isEmpty else { throw .missingColumns(file: file, names: missing.map(\.rawValue)) }
    return positions
  }

  /// The column that was meant, which is likely one that is missing.
  private static func nearest(to name: String, notIn header: [String]) -> String {
    let names = Column.allCases.map(\.rawValue)
    let missing = names.filter { !header.contains($0) }
    return (missing.isEmpty ? names : missing)
      .min { EditDistance.between($0, name) < EditDistance.between($1, name) } ?? ""
  }
}
