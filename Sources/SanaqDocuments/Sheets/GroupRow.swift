public import SanaqCore

/// A row of `groups.csv` as a sheet has it: what stands in the file, even where it contradicts itself.
public struct GroupRow: Hashable, Sendable, Identifiable {
  /// The sheet's path, as it was given.
  public let file: String
  /// The line of the sheet, from 1.
  public let line: Int
  /// How many rows of the sheet of figures belong to the group.
  public let figures: Int
  /// How many documents they stand in.
  public let documents: Int
  /// How many origins they have.
  public let origins: Int
  /// The lower bound; nil where the policy sets none.
  public let low: Double?
  /// The value that the policy chose; nil where it chose none.
  public let best: Double?
  /// The upper bound; nil where the policy sets none.
  public let high: Double?
  private let cells: [GroupColumn: String]

  /// The group's name, to which the figures' column `group` refers.
  public var id: String { cells[.id] ?? "" }
  /// What is measured.
  public var measure: String { cells[.measure] ?? "" }
  /// The head noun of what is counted; empty if the texts name none.
  public var subject: String { cells[.subject] ?? "" }
  /// Where it applies; empty if the texts name no place.
  public var place: String { cells[.place] ?? "" }
  /// When it applies, in EDTF; empty if the texts name no time.
  public var time: String { cells[.time] ?? "" }
  /// Unit and denominator; empty if none.
  public var unit: String { cells[.unit] ?? "" }
  /// How the reports stand to each other, in `Agreement`'s words if the sheet is sound.
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
      do throws(CellError) { return try GroupRow(row, file: file) } catch {
        throw .cell(file: file, line: row.line, error)
      }
    }
  }

  private init(_ row: SheetReader<GroupColumn>.Row, file: String) throws(CellError) {
    self.file = file
    line = row.line
    figures = try row.cell(.figures).whole()
    documents = try row.cell(.documents).whole()
    origins = try row.cell(.origins).whole()
    low = try row.cell(.low).number()
    best = try row.cell(.best).number()
    high = try row.cell(.high).number()
    cells = Dictionary(uniqueKeysWithValues: GroupColumn.allCases.map { ($0, row[$0]) })
  }
}
