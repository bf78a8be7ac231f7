import SanaqCore

/// JSON written by hand: keys in the order given, numbers in plain digits, the same bytes on every machine.
struct JSONText: Sendable {
  private(set) var bytes: [UInt8] = []

  /// Writes what is JSON already.
  mutating func append(json: String) { append(plain: json.utf8Span.span) }

  /// Writes a text in quotes: what needs no escape, which most of it is, in one piece.
  mutating func append(_ string: String) {
    bytes.append(Self.quote)
    let text = string.utf8Span.span
    var start = 0
    while start < text.count {
      let end = text.firstIndex(from: start, inWord: Self.mayNeedEscape, where: Self.needsEscape)
      append(plain: text.extracting(start..<end))
      if end < text.count { append(escaped: text[end]) }
      start = end + 1
    }
    bytes.append(Self.quote)
  }

  private mutating func append(plain text: Span<UInt8>) {
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case Self.quote, Self.escape: bytes += [Self.escape, byte]
    case 0x0A: append(json: "\\n")
    case 0x0D: append(json: "\\r")
    case 0x09: append(json: "\\t")
    default: append(json: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
    }
  }

  /// A sheet's row as an object: numbers as numbers, open bounds as null, other empty cells as `""`.
  mutating func append<Column: SheetColumn>(row: Column.Row, of columns: JSONColumns<Column>) {
    for column in columns.all {
      bytes += column.opening
      let text = column.column.text(of: row)
      if column.isBare { append(json: text.isEmpty ? "null" : text) } else { append(text) }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static let quote = UInt8(ascii: "\"")
  private static let escape = UInt8(ascii: "\\")

  /// Whether JSON has no place for a byte within quotes.
  private static func needsEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == quote || byte == escape }

  private static func mayNeedEscape(_ word: UInt64) -> Bool {
    word.holdsByte(below: 0x20) || word.holds(quote) || word.holds(escape)
  }
}

/// The columns of a sheet as the keys of an object, made once.
struct JSONColumns<Column: SheetColumn>: Sendable {
  struct Key: Sendable {
    let column: Column
    /// What stands before the value: `,"unit":`.
    let opening: [UInt8]
    /// Whether the value has no quotes.
    let isBare: Bool
  }

  let all: [Key]

  init(_ columns: Column.Type) {
    all = Column.allCases.enumerated().map { index, column in
      let isBare = column.isNumeric || column.rawValue == FigureColumn.approximate.rawValue
      return Key(
        column: column, opening: Array("\(index == 0 ? "{" : ",")\"\(column.rawValue)\":".utf8), isBare: isBare)
    }
  }
}
