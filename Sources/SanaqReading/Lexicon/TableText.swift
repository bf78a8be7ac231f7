/// A lexicon row that breaks the grammar of its table.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The table that the row stands in.
  public let table: String
  /// The file of a user's own table; nil for a table that ships with the library.
  public var file: String?
  /// The row's line in its table, from 1.
  public let row: Int
  /// The cell's column, if one cell is at fault.
  public var column: String?
  /// What the cell says.
  public let text: String
  /// What would do instead.
  public let expected: String

  /// Place, cause and repair.
  public var description: String {
    let cause = "\"\(text)\" is not \(expected)"
    guard let file else { return "\(table), row \(row): \(cause)" }
    return "\(file):\(row): " + (column.map { "\($0): " } ?? "") + cause
  }
}

/// Rows of cells parted by `|`; blank lines and lines that begin with `#` are passed over.
struct TableText {
  struct Row {
    let number: Int
    let cells: [Substring]
    /// The file of a user's own row.
    var file: String?
    /// The cell's text without blanks at its ends; empty beyond the last cell.
    subscript(cell: Int) -> Substring { cell < cells.count ? cells[cell] : "" }
    /// The parts of a cell that commas part, without blanks at their ends.
    func list(_ cell: Int) -> [Substring] {
      var parts: [Substring] = []
      TableText.eachPart(of: self[cell], between: UInt8(ascii: ",")) { if !$0.isEmpty { parts.append($0) } }
      return parts
    }
  }

  let name: String
  let rows: [Row]
  /// The columns of the user's tables.
  private var columns: [String] = []

  init(_ name: String, _ text: String) {
    self.name = name
    rows = Self.rows(of: text)
  }

  /// A shipped table and a user's own rows, checked for their cells; words of theirs mean what they say there.
  init(_ table: LexiconTable, _ text: String, adding additions: [LexiconAddition]) throws(LexiconError) {
    name = table.rawValue
    columns = table.columns
    let own = additions.filter { $0.table == table }
    guard !own.isEmpty else {
      rows = Self.rows(of: text)
      return
    }
    for addition in own { try addition.checkSize() }
    let added = own.flatMap { addition in Self.rows(of: addition.text, file: addition.file) }
    for row in added { try table.check(row) }
    rows = table.lastRowWins ? Self.rows(of: text) + added : added + Self.rows(of: text)
  }

  private static func rows(of text: String, file: String? = nil) -> [Row] {
    var rows: [Row] = []
    var number = 0
    eachPart(of: Substring(text), between: UInt8(ascii: "\n")) { line in
      number += 1
      guard let first = line.utf8.first, first != UInt8(ascii: "#") else { return }
      var cells: [Substring] = []
      cells.reserveCapacity(8)
      eachPart(of: line, between: UInt8(ascii: "|")) { cells.append($0) }
      rows.append(Row(number: number, cells: cells, file: file))
    }
    return rows
  }

  /// The parts of a text, without blanks at their ends. Every start parses 70 KB of tables, so a part costs its bytes and
  /// allocates nothing.
  private static func eachPart(of text: Substring, between separator: UInt8, _ body: (Substring) -> Void) {
    var text = text
    let view = text.utf8
    text.withUTF8 { bytes in
      var start = 0
      while start <= bytes.count {
        let end = bytes[start...].firstIndex(of: separator) ?? bytes.count
        let part = trim(bytes, start..<end)
        let first = view.index(view.startIndex, offsetBy: part.lowerBound)
        body(Substring(view[first..<view.index(first, offsetBy: part.count)]))
        start = end + 1
      }
    }
  }

  private static func trim(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0D || byte == 0x09 }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while start < end, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The number in a cell; throws where it is none.
  func number(_ row: Row, _ cell: Int) throws(LexiconError) -> Double {
    guard let number = Double(row[cell]), number.isFinite else { throw error(row, cell, "a number") }
    return number
  }

  /// What is wrong with a cell; `text` is the part of it that is meant.
  func error(_ row: Row, _ cell: Int, _ expected: String, text: String? = nil) -> LexiconError {
    LexiconError(
      table: name, file: row.file, row: row.number, column: cell < columns.count ? columns[cell] : nil,
      text: text ?? String(row[cell]), expected: expected)
  }

  /// The word of an enumeration in a cell; throws where it is none of them.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ row: Row, _ cell: Int, of type: Word.Type)
    throws(LexiconError) -> Word
  {
    guard let word = Word(rawValue: String(row[cell])) else {
      let names = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(row, cell, "one of \(names)")
    }
    return word
  }
}
