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
  /// A line of a table. Every start reads 70 KB of them, so a cell is looked for when it is asked for.
  struct Row {
    let number: Int
    /// The file of a user's own row.
    let file: String?
    private let text: String
    /// Where its bytes stand in the table's text.
    private let line: Range<Int>

    fileprivate init(number: Int, file: String?, text: String, line: Range<Int>) {
      (self.number, self.file, self.text, self.line) = (number, file, text, line)
    }

    /// How many cells it has.
    var count: Int {
      let bytes = text.utf8Span.span
      return line.reduce(1) { $0 + (bytes[$1] == UInt8(ascii: "|") ? 1 : 0) }
    }

    /// The cell's text without blanks at its ends; empty beyond the last cell.
    subscript(cell: Int) -> String {
      let bytes = text.utf8Span.span
      return bytes.text(range(of: cell, in: bytes))
    }

    /// The parts of a cell that commas part, without blanks at their ends.
    func list(_ cell: Int) -> [String] {
      var parts: [String] = []
      eachPart(of: cell) { bytes, range in parts.append(bytes.text(range)) }
      return parts
    }

    /// The same parts as places in the table's bytes, for tables of thousands of words.
    func eachPart(of cell: Int, _ body: (Span<UInt8>, Range<Int>) -> Void) {
      let bytes = text.utf8Span.span
      let cell = range(of: cell, in: bytes)
      var start = cell.lowerBound
      while start < cell.upperBound {
        let end = ByteChunk.index(of: UInt8(ascii: ","), from: start, before: cell.upperBound, in: bytes)
        let part = TableText.trim(bytes, start..<end)
        if !part.isEmpty { body(bytes, part) }
        start = end + 1
      }
    }

    /// Where the cell ends that a place is in.
    private func end(from start: Int, in bytes: Span<UInt8>) -> Int {
      ByteChunk.index(of: UInt8(ascii: "|"), from: start, before: line.upperBound, in: bytes)
    }

    private func range(of cell: Int, in bytes: Span<UInt8>) -> Range<Int> {
      var start = line.lowerBound
      for _ in 0..<cell {
        start = end(from: start, in: bytes) + 1
        if start > line.upperBound { return line.upperBound..<line.upperBound }
      }
      return TableText.trim(
        bytes, start..<end(from: start, in: bytes))
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
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8Span.span
    var rows: [Row] = []
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      let end = ByteChunk.index(of: UInt8(ascii: "\n"), from: start, before: bytes.count, in: bytes)
      let line = trim(bytes, start..<end)
      if !line.isEmpty, bytes[line.lowerBound] != UInt8(ascii: "#") {
        rows.append(Row(number: number, file: file, text: text, line: line))
      }
      start = end + 1
    }
    return rows
  }

  private static func trim(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
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
      text: text ?? row[cell], expected: expected)
  }

  /// The word of an enumeration in a cell; throws where it is none of them.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ row: Row, _ cell: Int, of type: Word.Type)
    throws(LexiconError) -> Word
  {
    guard let word = Word(rawValue: row[cell]) else {
      let names = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(row, cell, "one of \(names)")
    }
    return word
  }
}
