/// Writes RFC 4180 text: commas, CRLF, and quotes where they are needed.
///
/// ```swift
/// var writer = CSVWriter(columns: ["figure", "quote"])
/// writer.append(row: ["7", "seven, \"at least\""])
/// String(decoding: writer.bytes, as: UTF8.self)  // "figure,quote\r\n7,\"seven, \"\"at least\"\"\"\r\n"
/// ```
///
/// Quotes are needed around a cell that holds a quote, a comma, CR or LF; that begins or ends with a blank or a tab,
/// which some readers trim; that begins with U+FEFF, which all readers drop from a file's start; and around the empty
/// cell of a one-column table, whose row would be a blank line. `CSVReader` reads back what was written, byte for byte.
///
/// A row whose cells are not as many as the columns is a caller's slip, and traps.
///
/// - Complexity: O(*n*) in the bytes written.
public struct CSVWriter: Sendable {
  /// What was written, and room for more behind it.
  private var room = [UInt8](repeating: 0, count: 1 << 10)
  private var cells: CSVCells

  /// A writer of a table whose header, written at once, is `columns`.
  public init(columns: [String]) {
    precondition(!columns.isEmpty, "a table has at least one column")
    cells = CSVCells(columns: columns.count)
    append(row: columns)
  }

  /// What was written and not yet removed.
  public var bytes: [UInt8] { Array(room[..<count]) }

  /// How many bytes these are.
  var count: Int { cells.end }

  /// Shows these bytes where they are.
  func withBytes<Failure: Error>(_ body: (Span<UInt8>) throws(Failure) -> Void) throws(Failure) {
    try body(room.span.extracting(..<count))
  }

  /// Writes a row: one text for each column.
  public mutating func append(row: [String]) {
    for text in row { cell(text) }
    endRow()
  }

  /// Writes the next cell of the row; `isQuoted` puts quotes where none are needed, as spreadsheets take for text.
  public mutating func cell(_ text: String, isQuoted: Bool = false) {
    write { cells, room in cells.append(text, isQuoted: isQuoted, to: &room) }
  }

  /// Writes the next cell of the row; its bytes are written as they are, be they UTF-8 or not.
  public mutating func cell(utf8 text: Span<UInt8>, isQuoted: Bool = false) {
    write { cells, room in cells.append(utf8: text, isQuoted: isQuoted, to: &room) }
  }

  /// Writes a whole number in the next cell.
  public mutating func cell(number: Int) {
    write { cells, room in cells.append(number: number, to: &room) }
  }

  /// Writes the shortest text of a number in the next cell; nothing for nil.
  public mutating func cell(number: Double?) {
    write { cells, room in cells.append(number: number, to: &room) }
  }

  /// Ends the row.
  public mutating func endRow() {
    write { cells, room in cells.endRow(in: &room) }
  }

  /// Empties `bytes` and keeps their memory: a large table goes to its file in pieces, each removed once it is there.
  public mutating func removeWritten() { cells.removeWritten() }

  /// Writes some cells, and again into twice the room as long as there is too little.
  @inline(__always)
  mutating func write(_ body: (inout CSVCells, inout MutableSpan<UInt8>) -> Void) {
    while true {
      var written = cells
      var span = room.mutableSpan
      body(&written, &span)
      if !written.isCut { return cells = written }
      room.append(contentsOf: repeatElement(0, count: room.count))
    }
  }
}
