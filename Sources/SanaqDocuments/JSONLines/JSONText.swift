import SanaqCore

/// JSON written by hand: keys in the order given, numbers in plain digits, the same bytes on every machine.
struct JSONText: Sendable {
  private(set) var bytes: [UInt8] = []

  /// Writes what is JSON already.
  mutating func append(json: String) { bytes += json.utf8 }

  mutating func append(_ string: String) {
    bytes.append(Self.quote)
    for byte in string.utf8 {
      switch byte {
      case Self.quote, UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: append(json: "\\n")
      case 0x0D: append(json: "\\r")
      case 0x09: append(json: "\\t")
      case ..<0x20: append(json: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(Self.quote)
  }

  /// A sheet's row as an object: numbers as numbers, open bounds as null, other empty cells as `""`.
  mutating func append<Column: SheetColumn>(row: Column.Row, of columns: Column.Type) {
    var separator = "{"
    for column in Column.allCases {
      append(json: separator)
      separator = ","
      append(column.rawValue)
      append(json: ":")
      let text = column.text(of: row)
      let isWord = column.rawValue == FigureColumn.approximate.rawValue
      if column.isNumeric || isWord { append(json: text.isEmpty ? "null" : text) } else { append(text) }
    }
    append(json: "}")
  }

  private static let quote = UInt8(ascii: "\"")
}
