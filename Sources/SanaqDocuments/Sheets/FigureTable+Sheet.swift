public import SanaqCore

extension FigureTable {
  /// Reads a sheet of figures, whose columns may stand in any order, or the figures of a folder's documents. O(*n*).
  ///
  /// A folder with a document that can't be read throws: a table that lacks it would look whole.
  public init(contentsOf path: String) throws(SheetError) {
    if (try? FileKind(of: path)) == .folder {
      try self.init(folder: path)
    } else {
      try self.init(csv: try sheetBytes(of: path), file: path)
    }
  }

  private init(folder: String) throws(SheetError) {
    var problem: DocumentError?
    do throws(FigureTableError) { try self.init(extracting: [folder]) { problem = problem ?? $0 } } catch {
      throw .table(file: folder, error)
    }
    if let problem { throw .document(problem) }
  }

  /// Reads the bytes of a sheet of figures; `file` names it in errors.
  public init(csv bytes: [UInt8], file: String) throws(SheetError) {
    let figures = try SheetReader<FigureColumn>(file: file).rows(of: bytes) { row throws(SheetError) in
      do throws(CellError) { return try Figure { row[$0] } } catch {
        throw .cell(file: file, line: row.line, error)
      }
    }
    do throws(FigureTableError) { try self.init(figures) } catch { throw .table(file: file, error) }
  }
}

extension Exclusion {
  /// The rows of a sheet of exclusions, whose columns may stand in any order. O(*n*).
  public static func rows(ofSheet path: String) throws(SheetError) -> [Exclusion] {
    try rows(csv: try sheetBytes(of: path), file: path)
  }

  /// The same for the bytes of a sheet; `file` names it in errors.
  public static func rows(csv bytes: [UInt8], file: String) throws(SheetError) -> [Exclusion] {
    try SheetReader<ExclusionColumn>(file: file).rows(of: bytes) { row throws(SheetError) in
      guard let (reason, note) = reason(row[.reason]) else {
        throw .reason(file: file, line: row.line, text: row[.reason])
      }
      do throws(CellError) {
        let figure = try Figure { cell($0, of: row) }
        return Exclusion(id: figure.id, source: figure.source, quantity: figure.quantity, reason: reason, note: note)
      } catch { throw .cell(file: file, line: row.line, error) }
    }
  }

  /// The sheet has no column for the bound: it follows from the numbers.
  private static func cell(_ column: FigureColumn, of row: SheetReader<ExclusionColumn>.Row) -> String {
    if let column = ExclusionColumn(rawValue: column.rawValue) { return row[column] }
    return column == .bound ? Bound.word(low: row[.low], high: row[.high]) : ""
  }
}

func sheetBytes(of path: String) throws(SheetError) -> [UInt8] {
  do throws(DocumentError) { return try DocumentList.Entry.contents(ofFile: path) } catch { throw .document(error) }
}
