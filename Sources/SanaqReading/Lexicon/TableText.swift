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
  /// A line of a table.
  struct Row {
    let number: Int
    /// The file of a user's own row.
    let file: String?
    private let text: String
    /// Where its bytes stand in the table's text.
    private let line: Range<Int>
    /// Where its cells end, counted from its start; no table has more than seven.
    private var ends = InlineArray<7, UInt32>(repeating: 0)
    /// How many cells it has.
    private(set) var count = 0

    fileprivate init(number: Int, file: String?, text: String, line: Range<Int>, in bytes: Span<UInt8>) {
      (self.number, self.file, self.text, self.line) = (number, file, text, line)
      for index in stride(from: 0, to: line.count, by: 8) {
        var bars = ByteChunk(bytes, at: line.lowerBound + index).bits(of: UInt8(ascii: "|"))
        while bars != 0 {
          let end = index + bars.trailingZeroBitCount / 8
          if end < line.count { close(at: end) }
          bars &= bars - 1
        }
      }
      close(at: line.count)
    }

    private mutating func close(at end: Int) {
      if count < ends.count { ends[count] = UInt32(clamping: end) }
      count += 1
    }

    /// The cell's text without blanks at its ends; empty beyond the last cell.
    subscript(cell: Int) -> String { withBytes(of: cell) { $0.text($1) } }

    /// The same as a place in the table's bytes, for tables of thousands of words.
    func withBytes<Result>(of cell: Int, _ body: (Span<UInt8>, Range<Int>) -> Result) -> Result {
      let bytes = text.utf8Span.span
      return body(bytes, range(of: cell, in: bytes))
    }

    /// Whether nothing stands in a cell.
    func isEmpty(_ cell: Int) -> Bool { withBytes(of: cell) { $1.isEmpty } }

    /// Whether a cell says just this.
    func spells(_ text: StaticString, _ cell: Int) -> Bool { withBytes(of: cell) { $0.spells(text, $1) } }

    /// The parts of a cell that commas part, without blanks at their ends.
    func list(_ cell: Int) -> [String] {
      var parts: [String] = []
      eachPart(of: cell) { bytes, range in parts.append(bytes.text(range)) }
      return parts
    }

    /// The same parts as places in the table's bytes.
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

    /// Whether a byte stands in a cell.
    func contains(_ byte: UInt8, in cell: Int) -> Bool {
      withBytes(of: cell) { bytes, range in
        ByteChunk.index(of: byte, from: range.lowerBound, before: range.upperBound, in: bytes) < range.upperBound
      }
    }

    /// Where the cell ends that a place is in.
    private static func end(from start: Int, before limit: Int, in bytes: Span<UInt8>) -> Int {
      ByteChunk.index(of: UInt8(ascii: "|"), from: start, before: limit, in: bytes)
    }

    private func range(of cell: Int, in bytes: Span<UInt8>) -> Range<Int> {
      guard cell < count else { return line.upperBound..<line.upperBound }
      let known = min(cell, ends.count)
      var start = line.lowerBound + (known == 0 ? 0 : Int(ends[known - 1]) + 1)
      if cell < ends.count { return TableText.trim(bytes, start..<line.lowerBound + Int(ends[cell])) }
      for _ in known..<cell { start = Self.end(from: start, before: line.upperBound, in: bytes) + 1 }
      return TableText.trim(bytes, start..<Self.end(from: start, before: line.upperBound, in: bytes))
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
    // A line of most tables has so many bytes.
    rows.reserveCapacity(bytes.count / 32)
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      let end = ByteChunk.index(of: UInt8(ascii: "\n"), from: start, before: bytes.count, in: bytes)
      let line = trim(bytes, start..<end)
      if !line.isEmpty, bytes[line.lowerBound] != UInt8(ascii: "#") {
        rows.append(Row(number: number, file: file, text: text, line: line, in: bytes))
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
    let decimal = row.withBytes(of: cell) { DecimalText($0, $1)?.times(tenTo: 0) }
    guard let number = decimal ?? Double(row[cell]), number.isFinite else { throw error(row, cell, "a number") }
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

  /// The same for a column in which most rows have the word of the row before: `last` holds it.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ row: Row, _ cell: Int, after last: inout Word?
  ) throws(LexiconError) -> Word {
    if let last, row[cell] == last.rawValue { return last }
    let word = try word(row, cell, of: Word.self)
    last = word
    return word
  }
}
