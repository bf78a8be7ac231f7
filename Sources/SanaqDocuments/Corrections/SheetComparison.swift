public import SanaqCore

/// What a person changed in a sheet of figures, told from what the spreadsheet rewrote by itself.
public struct SheetComparison: Sendable {
  /// A row whose cells were changed.
  public struct Change: Sendable {
    /// The row as it was.
    public let figure: Figure
    /// The columns' names and what they say now.
    public let cells: [(name: String, text: String)]
    /// The row's line in the edited sheet.
    public let line: Int
  }

  /// Rows with changed cells, in the order of the edited sheet.
  public private(set) var changes: [Change] = []
  /// Rows that the edited sheet lacks, in the order of the original.
  public private(set) var deletions: [Figure] = []
  /// What was changed and can't be corrected, a line each, safe to show in a terminal.
  public private(set) var notes: [String] = []

  /// Reads the edited sheet; its rows and columns may stand in any order, and columns may be missing.
  public init(of edited: String, with original: FigureTable) throws(SheetError) {
    var lines: [String: Int] = [:]
    let reader = SheetReader<FigureColumn>(file: edited, demand: .some([.id]))
    let rows = try reader.rows(of: try sheetBytes(of: edited)) { row throws(SheetError) in row }
    // A spreadsheet may leave rows without a cell at the end.
    for row in rows where FigureColumn.allCases.contains(where: { !row[$0].isEmpty }) {
      guard let figure = original[row[.id]] else {
        let error = row.cell(.id).error("the id of a row of the original; a correction adds no figures")
        throw .cell(file: edited, line: row.line, error)
      }
      if let line = lines.updateValue(row.line, forKey: figure.id) {
        throw .cell(file: edited, line: row.line, row.cell(.id).error("free: line \(line) has it already"))
      }
      compare(row, with: figure, edited)
    }
    deletions = original.filter { lines[$0.id] == nil }
  }

  private mutating func compare(_ row: SheetReader<FigureColumn>.Row, with figure: Figure, _ file: String) {
    let changed = FigureColumn.allCases.filter { column in
      row.has(column) && !RewrittenCell.isSame(column.text(of: figure), Self.cell(column, of: row), in: column)
    }
    let (cells, others) = (
      changed.filter(CorrectionField.columns.contains), changed.filter { !CorrectionField.columns.contains($0) }
    )
    if !cells.isEmpty {
      changes.append(Change(figure: figure, cells: cells.map { ($0.rawValue, Self.cell($0, of: row)) }, line: row.line))
    }
    for column in others {
      notes.append("\(file.escaped):\(row.line): \(column.rawValue): can't be corrected; the change is left out")
    }
  }

  /// The cell without the guard of `--excel`, which a spreadsheet keeps though it drops the byte order mark that tells of it.
  private static func cell(_ column: FigureColumn, of row: SheetReader<FigureColumn>.Row) -> String {
    column.isNumeric ? row[column] : FormulaGuard.removed(from: row[column])
  }
}
