/// A lexicon row that breaks the grammar of its table.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  public let table: String
  /// The row's line in its table, from 1.
  public let row: Int
  public let text: String
  public let expected: String

  public var description: String { "\(table), row \(row): \"\(text)\" is not \(expected)" }
}

/// Rows of cells parted by `|`; blank lines and lines that begin with `#` are passed over.
struct TableText {
  struct Row {
    let number: Int
    let cells: [Substring]
    /// The cell's text without blanks at its ends; empty beyond the last cell.
    subscript(cell: Int) -> Substring { cell < cells.count ? cells[cell] : "" }
    /// The parts of a cell that commas part, without blanks at their ends.
    func list(_ cell: Int) -> [Substring] {
      self[cell].split(separator: ",").map(TableText.trim).filter { !$0.isEmpty }
    }
  }

  let name: String
  let rows: [Row]

  init(_ name: String, _ text: String) {
    self.name = name
    rows = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .compactMap { number, line in
        let line = Self.trim(Substring(line))
        guard let first = line.utf8.first, first != UInt8(ascii: "#") else { return nil }
        let cells = line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        return Row(number: number + 1, cells: cells.map { Self.trim(Substring($0)) })
      }
  }

  /// The number in a cell; throws where it is none.
  func number(_ row: Row, _ cell: Int) throws(LexiconError) -> Double {
    guard let number = Double(row[cell]), number.isFinite else {
      throw LexiconError(table: name, row: row.number, text: String(row[cell]), expected: "a number")
    }
    return number
  }

  /// The word of an enumeration in a cell; throws where it is none of them.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ row: Row, _ cell: Int, of type: Word.Type)
    throws(LexiconError) -> Word
  {
    guard let word = Word(rawValue: String(row[cell])) else {
      let names = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw LexiconError(table: name, row: row.number, text: String(row[cell]), expected: "one of \(names)")
    }
    return word
  }

  static func trim(_ text: Substring) -> Substring {
    var bytes = text.utf8
    while let first = bytes.first, first == 0x20 || first == 0x0D || first == 0x09 { bytes = bytes.dropFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x0D || last == 0x09 { bytes = bytes.dropLast() }
    return Substring(bytes)
  }
}
