import SanaqDocuments
import Testing

@Suite struct CSVReaderTests {
  /// A text, the rows that are read from it, and the lines on which they begin.
  struct Reads: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let rows: [[String]]
    let lines: [Int]
    let columns: Int?

    init(_ name: String, _ text: String, _ rows: [[String]], lines: [Int], columns: Int? = nil) {
      (self.name, self.text, self.rows, self.lines, self.columns) = (name, text, rows, lines, columns)
    }

    var testDescription: String { name }
  }

  static let reads = [
    Reads("LF ends rows", "a,b\n1,2\n", [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Reads("CRLF ends rows", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Reads("lone CR ends rows", "a,b\r1,2\r", [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Reads("LF and CR are two line ends", "a\n\rb", [["a"], [""], ["b"]], lines: [1, 2, 3]),
    Reads("a last row needs no line end", "a,b\n1,2", [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Reads("a last quoted cell needs none", "a,b\n1,\"2\"", [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Reads("a last empty cell is read", "a,b\n1,", [["a", "b"], ["1", ""]], lines: [1, 2]),
    Reads("empty cells stay", ",,\n,,\n", [["", "", ""], ["", "", ""]], lines: [1, 2]),
    Reads("an empty file has no rows", "", [], lines: []),
    Reads("a byte order mark alone has no rows", "\u{FEFF}", [], lines: []),
    Reads("blanks and tabs stay", " a\t,\t b  \n \t,\t\n", [[" a\t", "\t b  "], [" \t", "\t"]], lines: [1, 2]),
    Reads("a line of blanks is a cell", "a\n  \nb\n", [["a"], ["  "], ["b"]], lines: [1, 2, 3]),
    Reads("a byte order mark is dropped", "\u{FEFF}a,b\n", [["a", "b"]], lines: [1]),
    Reads("also before a quote", "\u{FEFF}\"a\",b\n", [["a", "b"]], lines: [1]),
    Reads(
      "only the first one", "\u{FEFF}\u{FEFF}a,\u{FEFF}\n\u{FEFF},b",
      [["\u{FEFF}a", "\u{FEFF}"], ["\u{FEFF}", "b"]], lines: [1, 2]),
    Reads("a quoted one is text", "\"\u{FEFF}a\"\n", [["\u{FEFF}a"]], lines: [1]),
    Reads("the documentation's rows are read", "a,b\n1,2", [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Reads("so is its row with quotes", "7,\"at \"\"least\"\"\"", [["7", "at \"least\""]], lines: [1]),
    Reads("quotes double", "\"\"\"a\"\"b\"\"\",\"\"\"\"\n", [["\"a\"b\"", "\""]], lines: [1]),
    Reads("quotes hold commas", "\"a,b\",\",\"\n", [["a,b", ","]], lines: [1]),
    Reads(
      "quotes hold line ends", "\"a\r\nb\",\"\n\"\r\n\"c\rd\n\n\",e\nf,g\n",
      [["a\r\nb", "\n"], ["c\rd\n\n", "e"], ["f", "g"]], lines: [1, 4, 8]),
    Reads(
      "a CR and an LF in two cells are two line ends", "\"a\r\",\"\nb\"\nc,d", [["a\r", "\nb"], ["c", "d"]],
      lines: [1, 4]),
    Reads("NUL is text", "a\0b,\0\n\"\0\",c\n", [["a\0b", "\0"], ["\0", "c"]], lines: [1, 2]),
    Reads("letters of every length pass", "ä,€\n🧮,e\u{301}\n", [["ä", "€"], ["🧮", "e\u{301}"]], lines: [1, 2]),
    Reads("a blank line is an empty cell in one column", "a\n\nb\n", [["a"], [""], ["b"]], lines: [1, 2, 3]),
    Reads("also at both ends, and for CRLF", "\r\n\r\na\r\n\r\n", [[""], [""], ["a"], [""]], lines: [1, 2, 3, 4]),
    Reads("also for lone CR", "a\r\rb\r\r", [["a"], [""], ["b"], [""]], lines: [1, 2, 3, 4]),
    Reads("an empty cell in quotes is the same", "a\n\"\"\n\"\"", [["a"], [""], [""]], lines: [1, 2, 3]),
    Reads("blank lines at the end of a wide table are nothing", "a,b\n\r\n\n\r", [["a", "b"]], lines: [1]),
    Reads("a file of blank lines is an empty table", "\n\n", [], lines: [], columns: 2),
    Reads("columns may be told", "a,b", [["a", "b"]], lines: [1], columns: 2),
  ]

  @Test(arguments: reads) func readsInChunksOfAnySize(_ example: Reads) {
    let bytes = Array(example.text.utf8)
    let expected = CSVReading(rows: example.rows, lines: example.lines)
    for size in CSVReading.chunkSizes(for: bytes.count) {
      #expect(CSVReading(of: bytes, columns: example.columns, inChunksOf: size) == expected, "chunks of \(size)")
    }
  }

  @Test(arguments: reads) func readsAllRowsAtOnce(_ example: Reads) throws {
    let rows = try CSVReader.rows(of: Array(example.text.utf8), file: "t.csv", columns: example.columns)
    #expect(CSVReading(rows: rows, lines: example.lines) == CSVReading(rows: example.rows, lines: example.lines))
  }

  @Test func blanksAndBytesThatNoTextHoldsAreKeptSideBySide() {
    let (one, other): ([UInt8], [UInt8]) = ([0x20, 0xFF, 0x09, 0xFE, 0, 0xFE, 0xFF, 0x20], [0xFF, 0x20])
    let bytes = one + [0x2C, 0x22] + other + [0x22, 0x0A] + other + [0x2C, 0x0A] + [0x20, 0x2C, 0x09]
    for size in 1...bytes.count {
      let reading = CSVReading(of: bytes, inChunksOf: size)
      #expect(reading.rows == [[one, other], [other, []], [[0x20], [0x09]]], "chunks of \(size)")
      #expect(reading.error == nil)
      let broken = CSVReading(of: Array("\"a\" ,b".utf8), inChunksOf: size)
      #expect(broken.error?.hasPrefix("t.csv:1:4: ") == true)
    }
  }

  @Test func bytesAreExactWhereTextIsRepaired() throws {
    let bytes: [UInt8] = [0x61, 0xFF, 0x2C, 0xC3, 0x0A]
    #expect(CSVReading(of: bytes, inChunksOf: 1).rows == [[[0x61, 0xFF], [0xC3]]])
    #expect(try CSVReader.rows(of: bytes, file: "t.csv") == [["a\u{FFFD}", "\u{FFFD}"]])
  }

  @Test(arguments: [[0xEF], [0xEF, 0xBB], [0xEF, 0xBB, 0x61], [0xEF, 0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func whatOnlyBeginsLikeAByteOrderMarkIsText(bytes: [UInt8]) {
    for size in CSVReading.chunkSizes(for: bytes.count) {
      #expect(CSVReading(of: bytes, inChunksOf: size).rows == [[bytes]])
    }
  }

  @Test func aKeptRowStaysWhatItWas() throws {
    var kept: [CSVRow] = []
    var reader = CSVReader(file: "t.csv")
    for chunk in ["a,b\n", "c,", "d\ne,f"] { try reader.read(Array(chunk.utf8).span) { kept.append(copy $0) } }
    try reader.finish { kept.append(copy $0) }
    #expect(kept.map(\.strings) == [["a", "b"], ["c", "d"], ["e", "f"]])
  }

  @Test(arguments: [1, 4095, 4096, 4097, 32_767, 32_768, 32_769, 200_000])
  func cellsOfAnyLengthAreRead(count: Int) throws {
    let long = String(repeating: "ab\"\n", count: count / 4) + String(repeating: "c", count: count % 4)
    var writer = CSVWriter(columns: ["x", long])
    writer.append(row: [long, "y"])
    let rows = try CSVReader.rows(of: writer.bytes, file: "t.csv")
    #expect(rows == [["x", long], [long, "y"]])
    let second = 2 + long.utf8.count { $0 == 0x0A }
    #expect(CSVReading(of: writer.bytes, inChunksOf: 1000).lines == [1, second])
  }
}
