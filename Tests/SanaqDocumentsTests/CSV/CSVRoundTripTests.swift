import SanaqDocuments
import TestSupport
import Testing

@Suite struct CSVRoundTripTests {
  private static func table(seed: UInt64) -> [[String]] {
    var dice = SplitMix64(seed: seed)
    let columns = Int.random(in: 1...4, using: &dice)
    return (0...Int.random(in: 0...12, using: &dice)).map { _ in (0..<columns).map { _ in dice.cell() } }
  }

  @Test(arguments: 0..<300 as Range<UInt64>) func whatIsWrittenIsReadBackByteForByte(seed: UInt64) {
    let table = Self.table(seed: seed)
    var writer = CSVWriter(columns: table[0])
    for row in table.dropFirst() { writer.append(row: row) }
    let expected = table.map { $0.map { Array($0.utf8) } }
    for size in [1, 2, 3, 7, writer.bytes.count] {
      let reading = CSVReading(of: writer.bytes, inChunksOf: size)
      #expect(reading.rows == expected, "chunks of \(size)")
      #expect(reading.error == nil)
    }
  }

  @Test(arguments: ["", "a", "\""]) func aByteOrderMarkAsTheTablesFirstTextSurvives(rest: String) throws {
    let name = "\u{FEFF}" + rest
    let rows = try CSVReader.rows(of: CSVWriter(columns: [name, name]).bytes, file: "t.csv")
    #expect(rows.map { $0.map { Array($0.utf8) } } == [[Array(name.utf8), Array(name.utf8)]])
  }
}
