import SanaqDocuments
import Testing

@Suite struct CSVWriterTests {
  /// A row, and what is written for it.
  struct Writes: Sendable, CustomTestStringConvertible {
    let row: [String]
    let text: String

    init(_ row: [String], _ text: String) { (self.row, self.text) = (row, text) }

    var testDescription: String { row.debugDescription }
  }

  static let writes = [
    Writes(["7", "seven, \"at least\""], "7,\"seven, \"\"at least\"\"\"\r\n"),
    Writes(["1", "-2.5e3"], "1,-2.5e3\r\n"),
    Writes(["", ""], ",\r\n"),
    Writes(["a b", "it's"], "a b,it's\r\n"),
    Writes(["é🧮", "e\u{301}"], "é🧮,e\u{301}\r\n"),
    Writes(["a\0b", "a\u{FEFF}"], "a\0b,a\u{FEFF}\r\n"),
    Writes(["a,b", ","], "\"a,b\",\",\"\r\n"),
    Writes(["\"", "say \"no\""], "\"\"\"\",\"say \"\"no\"\"\"\r\n"),
    Writes(["a\nb", "a\rb"], "\"a\nb\",\"a\rb\"\r\n"),
    Writes([" a", "b "], "\" a\",\"b \"\r\n"),
    Writes(["\ta", "b\t"], "\"\ta\",\"b\t\"\r\n"),
    Writes([" ", "\t"], "\" \",\"\t\"\r\n"),
    Writes(["\u{FEFF}", "\u{FEFF}a"], "\"\u{FEFF}\",\"\u{FEFF}a\"\r\n"),
    Writes([""], "\"\"\r\n"),
    Writes(["a"], "a\r\n"),
  ]

  @Test(arguments: writes) func writesARow(_ example: Writes) {
    var writer = CSVWriter(columns: Array(repeating: "x", count: example.row.count))
    writer.removeWritten()
    writer.append(row: example.row)
    #expect(writer.bytes == Array(example.text.utf8))
  }

  @Test(arguments: writes) func writesTheHeaderLikeARow(_ example: Writes) {
    #expect(CSVWriter(columns: example.row).bytes == Array(example.text.utf8))
  }

  @Test(arguments: writes) func writesCellByCell(_ example: Writes) {
    var writer = CSVWriter(columns: example.row)
    for (index, text) in example.row.enumerated() {
      if index.isMultiple(of: 2) { writer.cell(utf8: Array(text.utf8).span) } else { writer.cell(text) }
    }
    writer.endRow()
    #expect(writer.bytes == Array((example.text + example.text).utf8))
  }

  @Test(arguments: ["\"", ",", "\r", "\n"], 0..<20)
  func seesWhatNeedsQuotesAnywhereInACell(syntax: String, index: Int) {
    let text = String(repeating: "~", count: index) + syntax + String(repeating: "-", count: 19 - index)
    let inside = syntax == "\"" ? "\"\"" : syntax
    let quoted = "\"" + String(repeating: "~", count: index) + inside + String(repeating: "-", count: 19 - index) + "\""
    #expect(CSVWriter(columns: [text]).bytes == Array((quoted + "\r\n").utf8))
  }

  @Test(arguments: 0...255 as ClosedRange<UInt8>) func noOtherByteNeedsQuotesInACell(byte: UInt8) {
    for index in 1..<19 {
      var cell = [UInt8](repeating: 0x61, count: 20)
      cell[index] = byte
      var writer = CSVWriter(columns: ["x"])
      writer.removeWritten()
      writer.cell(utf8: cell.span)
      let needsQuotes = [0x22, 0x2C, 0x0D, 0x0A].contains(byte)
      #expect((writer.bytes.first == 0x22) == needsQuotes)
    }
  }

  @Test(arguments: 0...18) func wholeNumbersAreWrittenInDecimalDigits(power: Int) {
    let ten = (0..<power).reduce(1) { product, _ in product * 10 }
    for number in [ten - 1, ten, ten + 1, 2 * (ten / 3), -ten, .max / ten, .min / ten, .max - ten + 1] {
      var writer = CSVWriter(columns: ["x"])
      writer.removeWritten()
      writer.cell(number: number)
      writer.endRow()
      #expect(writer.bytes == Array("\(number)\r\n".utf8))
    }
  }

  @Test(arguments: Array(0..<20) + Array(330..<350) + Array(490..<515) + Array(1000..<1030) + [10_000])
  func aRowMayBeAsLongAsItLikes(length: Int) {
    let quotes = String(repeating: "\"", count: length)
    let waves = String(repeating: "~", count: length)
    var writer = CSVWriter(columns: ["a", "b", "c"])
    let header = writer.bytes
    writer.append(row: [waves, quotes, waves + ","])
    let quoted = length == 0 ? "" : "\"\(quotes)\(quotes)\""
    #expect(writer.bytes == header + Array("\(waves),\(quoted),\"\(waves),\"\r\n".utf8))
  }

  @Test func whatWasWrittenCanBeTakenAwayInPieces() {
    let rows = (0..<100).map { ["\($0)", "\"\($0)\""] }
    var whole = CSVWriter(columns: ["a", "b"])
    var pieces: [UInt8] = []
    var writer = whole
    for row in rows {
      whole.append(row: row)
      writer.cell(row[0])
      pieces += writer.bytes
      writer.removeWritten()
      writer.cell(row[1])
      writer.endRow()
    }
    #expect(pieces + writer.bytes == whole.bytes)
  }

  @Test func aTableWithoutColumnsIsACallersSlip() async {
    await #expect(processExitsWith: .failure) { _ = CSVWriter(columns: []) }
  }

  @Test(arguments: [[], ["1"], ["1", "2", "3"]]) func aRowOfAnotherLengthIsACallersSlip(row: [String]) async {
    await #expect(processExitsWith: .failure) { [row] in
      var writer = CSVWriter(columns: ["a", "b"])
      writer.append(row: row)
    }
  }
}
