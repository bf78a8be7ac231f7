import SanaqCore

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
  /// What was written and not yet removed.
  public private(set) var bytes: [UInt8] = []
  private let columns: Int
  /// The cells of the row being written.
  private var cells = 0

  /// A writer of a table whose header, written at once, is `columns`.
  public init(columns: [String]) {
    precondition(!columns.isEmpty, "a table has at least one column")
    self.columns = columns.count
    append(row: columns)
  }

  /// Writes a row: one text for each column.
  public mutating func append(row: [String]) {
    for text in row { cell(text) }
    endRow()
  }

  /// Writes the next cell of the row; `isQuoted` puts quotes where none are needed, as spreadsheets take for text.
  public mutating func cell(_ text: String, isQuoted: Bool = false) {
    // Half of the cells of a sheet are empty.
    if text.isEmpty, !isQuoted, columns > 1 { return beginCell() }
    cell(utf8: text.utf8Span.span, isQuoted: isQuoted)
  }

  /// Writes the next cell of the row; its bytes are written as they are, be they UTF-8 or not.
  public mutating func cell(utf8 text: Span<UInt8>, isQuoted: Bool = false) {
    beginCell()
    if isQuoted || needsQuotes(text) {
      bytes.appendInCSVQuotes(text)
    } else {
      text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }
  }

  /// Writes a whole number in the next cell.
  public mutating func cell(number: Int) {
    beginCell()
    bytes.append(decimal: number)
  }

  /// Writes the shortest text of a number in the next cell; nothing for nil.
  public mutating func cell(number: Double?) {
    guard let number else { return cell("") }
    if let whole = NumberText.whole(number) { return cell(number: whole) }
    cell(NumberText.describe(number))
  }

  /// Writes a word that the caller knows to need no quotes: letters, digits, points and lines.
  mutating func cell(word: String) {
    if word.isEmpty { return cell(word) }
    beginCell()
    bytes.append(contentsOf: word.utf8)
  }

  private mutating func beginCell() {
    if cells > 0 { bytes.append(CSVByte.comma) }
    cells += 1
  }

  /// Ends the row.
  public mutating func endRow() {
    precondition(cells == columns, "a row of \(cells) cells in a table of \(columns) columns")
    cells = 0
    bytes.append(CSVByte.carriageReturn)
    bytes.append(CSVByte.lineFeed)
  }

  /// Empties `bytes` and keeps their memory: a large table goes to its file in pieces, each removed once it is there.
  public mutating func removeWritten() { bytes.removeAll(keepingCapacity: true) }

  private func needsQuotes(_ text: Span<UInt8>) -> Bool {
    if text.isEmpty { return columns == 1 }
    return isTrimmed(text[0]) || isTrimmed(text[text.count - 1]) || text.beginsWithByteOrderMark || text.holdsSyntax
  }

  private func isTrimmed(_ byte: UInt8) -> Bool { byte == CSVByte.blank || byte == CSVByte.tab }
}

extension [UInt8] {
  /// Appends a number in decimal digits.
  fileprivate mutating func append(decimal number: Int) {
    // As long as the longest number, filled from its end.
    var digits = InlineArray<20, UInt8>(repeating: UInt8(ascii: "-"))
    var first = digits.count
    var rest = number.magnitude
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    if number < 0 { first -= 1 }
    append(addingCapacity: digits.count - first) { output in
      for place in first..<digits.count { output.append(digits[place]) }
    }
  }
}
