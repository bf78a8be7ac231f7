import SanaqDocuments
import Testing

@Suite struct CSVErrorTests {
  /// A text that isn't a table, how many of its rows are shown, and what is said about it.
  struct Refuses: Sendable, CustomTestStringConvertible {
    let text: String
    let rows: Int
    let error: String
    let columns: Int?

    init(_ text: String, after rows: Int, _ error: String, columns: Int? = nil) {
      (self.text, self.rows, self.error, self.columns) = (text, rows, error, columns)
    }

    var testDescription: String { text.debugDescription }
  }

  private static let unterminated =
    "a quote is opened here and never closed; close it, or double it if it belongs to the text"
  private static let following =
    "this follows the closing quote of a cell; put a comma between them, or double the quote if it belongs to the text"
  private static let inside =
    "a quote stands inside a cell that doesn't begin with one; put the whole cell in quotes and double this one"
  private static let tooMuch = "; remove what is too much, or put a cell that holds a comma in quotes"
  private static let fillIn = "; fill it in, or delete it"

  static let refuses = [
    Refuses("\"", after: 0, "t.csv:1:1: " + unterminated),
    Refuses("\"a\"\"", after: 0, "t.csv:1:1: " + unterminated),
    Refuses("\"\"\"", after: 0, "t.csv:1:1: " + unterminated),
    Refuses("a,b\n1,\"2\n\n3,4\n", after: 1, "t.csv:2:3: " + unterminated),
    Refuses("\"\r\n\",\"é\",\"x\"\"\r\"\"y", after: 0, "t.csv:2:7: " + unterminated),
    Refuses("\u{FEFF}\"\"\"a\",\"", after: 0, "t.csv:1:7: " + unterminated),
    Refuses("a,b\r\né🧮e\u{301},\"", after: 1, "t.csv:2:6: " + unterminated),

    Refuses("\"a\"x,b\n", after: 0, "t.csv:1:4: " + following),
    Refuses("\"a\" ,b\n", after: 0, "t.csv:1:4: " + following),
    Refuses("\"a\"🧮", after: 0, "t.csv:1:4: " + following),
    Refuses("a\r\"\n\r\n\r🧮\"\"\"é", after: 1, "t.csv:5:5: " + following),
    Refuses("\"a\"\0", after: 0, "t.csv:1:4: " + following),

    Refuses("a\"b,c\n", after: 0, "t.csv:1:2: " + inside),
    Refuses(" \"a\",b\n", after: 0, "t.csv:1:2: " + inside),
    Refuses("\u{FEFF}é,b\r\n\u{FEFF}ü\",c", after: 1, "t.csv:2:3: " + inside),
    Refuses("a\na\r\nb\rc\"", after: 3, "t.csv:4:2: " + inside),

    Refuses("a,b\n1\n", after: 1, "t.csv:2:1: the row has 1 cell instead of 2; add what is missing"),
    Refuses("a,b,c\n\n1,2", after: 1, "t.csv:2:1: the line is blank where a row of 3 cells belongs" + fillIn),
    Refuses("a,b\n\"\"\n", after: 1, "t.csv:2:1: the row has 1 cell instead of 2; add what is missing"),
    Refuses(
      "a,\"\r\n\r\n\"\r\n1,2,3\n", after: 1,
      "t.csv:4:1: the row has 3 cells instead of 2" + tooMuch),
    Refuses(
      "a\n1,\"\n\"", after: 1,
      "t.csv:2:1: the row has 2 cells instead of 1" + tooMuch),
    Refuses("a\n", after: 0, "t.csv:1:1: the row has 1 cell instead of 2; add what is missing", columns: 2),
    Refuses(
      "a,b\n\r\r1,\"2", after: 1,
      "t.csv:2:1: the line is blank where a row of 2 cells belongs" + fillIn),
    Refuses(
      "\n1,2", after: 0,
      "t.csv:1:1: the line is blank where a row of 2 cells belongs" + fillIn, columns: 2),
  ]

  @Test(arguments: refuses) func refusesInChunksOfAnySize(_ example: Refuses) {
    let bytes = Array(example.text.utf8)
    for size in CSVReading.chunkSizes(for: bytes.count) {
      let reading = CSVReading(of: bytes, columns: example.columns, inChunksOf: size)
      #expect(reading.error == example.error, "chunks of \(size)")
      #expect(reading.rows.count == example.rows, "chunks of \(size)")
    }
  }

  @Test func anErrorIsAValue() {
    let expected = CSVError(file: "a.csv", line: 2, column: 1, problem: .cellCount(expected: 2, found: 3))
    #expect(throws: expected) { try CSVReader.rows(of: Array("a,b\n1,2,3".utf8), file: "a.csv") }
  }

  @Test func memoryMayRunOut() {
    var reader = CSVReader(file: "big.csv", memory: { _, _ in nil })
    let error = #expect(throws: CSVError.self) { try reader.read([0x61].span) { _ in } }
    let repair = "look for a quote that is never closed, or make the cell shorter"
    #expect(error?.description == "big.csv:1:1: the memory ran out inside this cell; " + repair)
  }

  struct Full: Error {}

  @Test func whatTheCallerThrowsEndsTheReading() {
    var reader = CSVReader(file: "t.csv")
    var seen: [Int] = []
    #expect(throws: Full.self) {
      try reader.read(Array("a\nb\nc\n".utf8).span) { row in
        seen.append(row.line)
        if row.line == 2 { throw Full() }
      }
    }
    #expect(seen == [1, 2])
  }

  @Test func aReaderIsUsedUpAfterAnError() async {
    await #expect(processExitsWith: .failure) {
      var reader = CSVReader(file: "t.csv")
      do { try reader.read(Array("a\"".utf8).span) { _ in } } catch {}
      try reader.read(Array("b".utf8).span) { _ in }
    }
  }

  @Test func aTableWithoutColumnsIsACallersSlip() async {
    await #expect(processExitsWith: .failure) { _ = CSVReader(file: "t.csv", columns: 0) }
  }

  @Test func aCellBeyondTheRowIsACallersSlip() async {
    await #expect(processExitsWith: .failure) {
      var reader = CSVReader(file: "t.csv")
      try reader.read(Array("a,b\n".utf8).span) { row in _ = row[2] }
    }
  }
}
