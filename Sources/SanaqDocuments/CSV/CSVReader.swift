/// Reads RFC 4180 text in chunks, strictly, and loses nothing.
///
/// ```swift
/// var reader = CSVReader(file: "figures.csv")
/// try reader.read(chunk.span) { row in print(row.line, row[0]) }  // as often as there is a chunk
/// try reader.finish { row in print(row.line, row[0]) }  // a last row that no line end follows
/// ```
///
/// Chunks may end anywhere. LF, CRLF and lone CR end rows; a byte order mark at the start is dropped; blanks, tabs and
/// NULs are text. A blank line is one empty cell in a one-column table; in a wider one it is an error, unless only
/// blank lines follow: those are nothing.
///
/// Every row before an error has been shown by then. After an error, be it the reader's or one that `onRow` throws,
/// the reader is used up: to call it again is a caller's slip, and traps.
///
/// - Complexity: O(*n*) time; memory for the longest row, and for 32 KiB of text.
public struct CSVReader: ~Copyable {
  private let file: String
  private var columns: Int?
  private var mark = CSVByteOrderMark()
  private var scanner: CSVScanner
  /// The line on which the next row begins.
  private var line = 1
  /// The first of the blank lines just read, which only the end of the file can excuse.
  private var blankLine: Int?
  private var isUsedUp = false

  /// A reader of the text of `file`, whose rows have `columns` cells each; nil: as many as the first row.
  public init(file: String, columns: Int? = nil) {
    self.init(file: file, columns: columns, memory: nil)
  }

  /// The same with cells in `memory`, so that tests can let it run out.
  package init(file: String, columns: Int? = nil, memory: CSVMemory?) {
    precondition((columns ?? 1) > 0, "a table has at least one column")
    self.file = file
    self.columns = columns
    self.scanner = CSVScanner(memory: memory)
  }

  /// Reads the next chunk, and shows every row that ends in it.
  ///
  /// - Throws: `CSVError`, or what `onRow` throws.
  public mutating func read(_ bytes: Span<UInt8>, onRow: (borrowing CSVRow) throws -> Void) throws {
    if let error = try firstError(in: bytes, onRow: onRow) { throw error }
  }

  /// Ends the text, and shows the last row if no line end follows it.
  ///
  /// - Throws: `CSVError`, or what `onRow` throws.
  public consuming func finish(onRow: (borrowing CSVRow) throws -> Void) throws {
    if let error = try lastError(onRow: onRow) { throw error }
  }

  /// All rows of a whole file: those of `"a,b\n1,2"` are `[["a", "b"], ["1", "2"]]`.
  public static func rows(of bytes: [UInt8], file: String, columns: Int? = nil) throws(CSVError) -> [[String]] {
    var reader = CSVReader(file: file, columns: columns)
    var rows: [[String]] = []
    if let error = reader.firstError(in: bytes.span, onRow: { rows.append($0.strings) }) { throw error }
    if let error = reader.lastError(onRow: { rows.append($0.strings) }) { throw error }
    return rows
  }
}

// A mistake in the file is returned here, not thrown, so that these throw what `onRow` throws and nothing else.
extension CSVReader {
  private mutating func firstError<E>(
    in bytes: Span<UInt8>, onRow: (borrowing CSVRow) throws(E) -> Void
  ) throws(E) -> CSVError? {
    let (released, start) = mark.strip(bytes)
    if let error = try firstError(inText: released.span, onRow: onRow) { return error }
    return try firstError(inText: bytes.extracting(start...), onRow: onRow)
  }

  private mutating func lastError<E>(onRow: (borrowing CSVRow) throws(E) -> Void) throws(E) -> CSVError? {
    if let error = try firstError(inText: mark.release().span, onRow: onRow) { return error }
    return try show(after: scanner.finish(), onRow: onRow)
  }

  private mutating func firstError<E>(
    inText bytes: Span<UInt8>, onRow: (borrowing CSVRow) throws(E) -> Void
  ) throws(E) -> CSVError? {
    precondition(!isUsedUp, "a CSVReader is used up after an error")
    isUsedUp = true
    for start in stride(from: 0, to: bytes.count, by: CSVParser.pieceSize) {
      let piece = bytes.extracting(start..<min(start + CSVParser.pieceSize, bytes.count))
      if let error = try show(after: scanner.scan(piece), onRow: onRow) { return error }
    }
    isUsedUp = false
    return nil
  }

  /// Shows the rows found up to the first mistake: a row that doesn't fit the table, or the `fault` after them all.
  private mutating func show<E>(
    after fault: CSVScanner.Fault?, onRow: (borrowing CSVRow) throws(E) -> Void
  ) throws(E) -> CSVError? {
    for row in scanner.batch.rows {
      if let error = try show(row, onRow: onRow) { return error }
    }
    scanner.removeRows()
    return fault.map { misplacedBlankLine ?? error($0.problem, line: $0.place.line, column: $0.place.column) }
  }

  private mutating func show<E>(
    _ row: CSVBatch.Row, onRow: (borrowing CSVRow) throws(E) -> Void
  ) throws(E) -> CSVError? {
    let start = line
    line += 1 + scanner.batch.lineEnds(in: row)
    let expected = columns ?? row.cells.count
    columns = expected
    if row.isBlank && expected > 1 {
      blankLine = blankLine ?? start
      return nil
    }
    if let error = misplacedBlankLine { return error }
    if row.cells.count != expected {
      return error(.cellCount(expected: expected, found: row.cells.count), line: start, column: 1)
    }
    try onRow(CSVRow(cells: row.cells, of: scanner.batch, line: start))
    return nil
  }

  /// The blank line that something follows, if there is one and something does.
  private var misplacedBlankLine: CSVError? {
    blankLine.map { error(.cellCount(expected: columns ?? 1, found: 0), line: $0, column: 1) }
  }

  private func error(_ problem: CSVError.Problem, line: Int, column: Int) -> CSVError {
    CSVError(file: file, line: line, column: column, problem: problem)
  }
}
