public import SanaqCore

/// A row of `groups.csv` as a sheet has it: what stands in the file, even where it contradicts itself.
public struct GroupRow: Hashable, Sendable, Identifiable {
  /// The line of the sheet, from 1.
  public let line: Int
  public let figures: Int
  public let documents: Int
  public let origins: Int
  public let low: Double?
  public let best: Double?
  public let high: Double?
  private let cells: [GroupColumn: String]

  public var id: String { cells[.id] ?? "" }
  public var measure: String { cells[.measure] ?? "" }
  public var subject: String { cells[.subject] ?? "" }
  public var place: String { cells[.place] ?? "" }
  public var time: String { cells[.time] ?? "" }
  public var unit: String { cells[.unit] ?? "" }
  public var agreement: String { cells[.agreement] ?? "" }

  /// The text of a cell, as the sheet has it.
  public func text(of column: GroupColumn) -> String { cells[column] ?? "" }

  /// From low to high; nil where they stand the wrong way round.
  public var interval: Interval? {
    Interval(lower: low.map(Edge.included) ?? .unbounded, upper: high.map(Edge.included) ?? .unbounded)
  }

  /// The rows of a sheet of groups, whose columns may stand in any order. O(*n*).
  public static func rows(ofSheet path: String) throws(SheetError) -> [GroupRow] {
    try rows(csv: try sheetBytes(of: path), file: path)
  }

  /// The same for the bytes of a sheet; `file` names it in errors.
  public static func rows(csv bytes: [UInt8], file: String) throws(SheetError) -> [GroupRow] {
    try SheetReader<GroupColumn>(file: file).rows(of: bytes) { row throws(SheetError) in
      try GroupRow(row, file: file)
    }
  }

  private init(_ row: SheetReader<GroupColumn>.Row, file: String) throws(SheetError) {
    func number(_ column: GroupColumn) throws(SheetError) -> Double? {
      if row[column].isEmpty { return nil }
      guard let number = NumberText.parse(row[column]) else {
        throw .group(file: file, line: row.line, column: column, text: row[column], expected: "a number, or empty")
      }
      return number
    }
    func whole(_ column: GroupColumn) throws(SheetError) -> Int {
      guard let number = Int(row[column]), number >= 0 else {
        throw .group(file: file, line: row.line, column: column, text: row[column], expected: "a whole number")
      }
      return number
    }
    line = row.line
    (figures, documents, origins) = (try whole(.figures), try whole(.documents), try whole(.origins))
    (low, best, high) = (try number(.low), try number(.best), try number(.high))
    cells = Dictionary(uniqueKeysWithValues: GroupColumn.allCases.map { ($0, row[$0]) })
  }
}
