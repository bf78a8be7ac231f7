/// Reads text that was cut where rows end, piece by piece, and keeps the cells of some columns only.
///
/// It knows no places: what it refuses is for a `CSVReader` to read from the start, and to name.
struct CSVPieceReader: ~Copyable {
  /// Something is wrong with a piece, and the reader used up.
  struct Refusal: Error {}

  private let width: Int
  private var parser: CSVParser
  private var batch = CSVBatch()
  /// Whether blank lines were read; nothing but the text's end may follow them.
  private var isBlank = false

  /// A reader of rows of `width` cells, which shows the cells of all but the `columns` as empty.
  init(width: Int, columns: Set<Int>) {
    precondition(width > 1, "in a table of one column blank lines are rows")
    self.width = width
    parser = CSVParser(keeping: (0..<width).map(columns.contains))
  }

  /// Shows the rows of the next piece; their lines are all 0.
  ///
  /// - Throws: `Refusal`, or what `onRow` throws.
  mutating func read(_ piece: Span<UInt8>, onRow: (borrowing CSVRow) throws -> Void) throws {
    for start in stride(from: 0, to: piece.count, by: CSVParser.pieceSize) {
      let part = piece.extracting(start..<min(start + CSVParser.pieceSize, piece.count))
      guard parser.parse(part, into: &batch) == nil else { throw Refusal() }
      try show(onRow)
    }
    guard parser.finish(into: &batch) else { throw Refusal() }
    try show(onRow)
  }

  private mutating func show(_ onRow: (borrowing CSVRow) throws -> Void) throws {
    for row in batch.rows {
      if row.isBlank {
        isBlank = true
        continue
      }
      guard row.cells.count == width, !isBlank else { throw Refusal() }
      try onRow(CSVRow(cells: row.cells, of: batch, line: 0))
    }
    batch.removeRows()
  }
}
