import SanaqCore
import SanaqReading
import TestSupport
import Testing

@testable import SanaqDocuments

@Suite("Sheets")
struct SheetTests {
  static let text = """
    Over 4,000 people, "all told", were arrested; dozens died. -5 degrees and =1 were seen.
    @home, some 300 or more
    stood from 10 to 25 years, and nearly 900 in May.
    """

  private static func sheet(_ figures: [Figure], _ style: SheetStyle = .plain) -> [UInt8] {
    var writer = SheetWriter(FigureColumn.self, style: style)
    for figure in figures { writer.append(figure) }
    return writer.drain()
  }

  /// What a sheet keeps of a figure: all but the place in bytes, for which it has no column.
  private static func kept(_ figure: Figure) -> Figure {
    var figure = figure
    figure.source.utf8Range = nil
    return figure
  }

  @Test("are read back as they were written") func roundTrip() throws {
    let figures = Reader().read(Self.text, named: "a,\"b\".txt").figures
    #expect(figures.count > 6)
    #expect(try FigureTable(csv: Self.sheet(figures), file: "x.csv").figures == figures.map(Self.kept))
  }

  @Test("are read back for any text", arguments: 0..<60 as Range<UInt64>)
  func roundTripOfNoise(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let pieces = [
      "5", " 12.5 ", "dozens", "\"", ",", "\r\n", "\n", "\u{0}", "é́", "👩‍👩‍👧", "% ", "$", "=", "'", "\t",
      "from 5 to 6 km. ", "\u{FEFF}", "more than ",
    ]
    let text = (0..<60).map { _ in pieces[Int(dice.next() % UInt64(pieces.count))] }.joined()
    let figures = Reader().read(text, named: "a.txt").figures
    #expect(try FigureTable(csv: Self.sheet(figures), file: "x.csv").figures == figures.map(Self.kept))
  }

  @Test("write each row as the texts of its columns", arguments: 0..<60 as Range<UInt64>)
  func columns(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let text =
      HostileText.text(&dice).joined()
      + "It fell by 2.5% to -5 degrees, or 0.000001 mm. One day, 12,000,000,000,000,000,001 died."
    let extraction = Reader().read(text, named: "a,\"b\".txt")
    #expect(Self.sheet(extraction.figures) == Self.texts(FigureColumn.self, extraction.figures))
    var exclusions = SheetWriter(ExclusionColumn.self)
    for exclusion in extraction.exclusions { exclusions.append(exclusion) }
    #expect(exclusions.drain() == Self.texts(ExclusionColumn.self, extraction.exclusions))
  }

  private static func texts<Column: SheetColumn>(_ columns: Column.Type, _ rows: [Column.Row]) -> [UInt8] {
    var writer = CSVWriter(columns: Column.allCases.map(\.rawValue))
    for row in rows { writer.append(row: Column.allCases.map { $0.text(of: row) }) }
    return writer.bytes
  }

  @Test("begin with the header, end lines with CRLF and quote only what needs it") func form() {
    let lines = String(decoding: Self.sheet(Reader().read("5 km, \"6\" t", named: "a.txt").figures), as: UTF8.self)
    #expect(
      lines.hasPrefix(
        "id,document,line,column,start,end,quote,sentence,kind,low,high,bound,approximate,vague,unit,per,direction,measure,subject,place,time,attribution,aggregation,status,group,repeats,correction\r\n"
      ))
    #expect(lines.hasSuffix("\r\n"))
    #expect(lines.contains(",1,1,0,4,5 km,\"5 km, \"\"6\"\" t\",length,5,5,exact,false,,km,"))
  }

  @Test("guard formulas for spreadsheets, in text and never in numbers") func excel() {
    let source = Source(document: "=cmd|x.txt", line: 1, column: 1, scalars: 0..<2, quote: "-5", sentence: "@sum")
    let figure = Figure(id: "q1", source: source, quantity: Quantity(kind: .count, interval: Interval(-5) ?? .unknown))
    let text = String(decoding: Self.sheet([figure], .excel), as: UTF8.self)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.contains("\r\n\"q1\",\"'=cmd|x.txt\",1,1,0,2,\"'-5\",\"'@sum\",\"count\",-5,-5,"))
    #expect(
      String(decoding: Self.sheet([figure]), as: UTF8.self).contains("\r\nq1,=cmd|x.txt,1,1,0,2,-5,@sum,count,-5,-5,"))
  }

  @Test(
    "guard what begins as a formula does, in any width, and nothing else",
    arguments: [
      ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\t=", "'\t="), ("\r=", "'\r="), ("\n=", "'\n="),
      ("＝1", "'＝1"),
      ("＋1", "'＋1"), ("－1", "'－1"), ("＠a", "'＠a"), ("﹢1", "'﹢1"), ("=\u{338}1", "'=\u{338}1"), ("'=1", "''=1"),
      ("a=1", "a=1"), ("'a", "'a"),
      ("−5", "−5"), ("5", "5"), ("", ""),
    ])
  func formulas(text: String, guarded: String) {
    #expect(FormulaGuard.added(to: text) == guarded)
    #expect(FormulaGuard.removed(from: guarded) == text)
  }

  private static let header = FigureColumn.allCases.map(\.rawValue).joined(separator: ",")

  @Test(
    "that are wrong are refused with file, line and what to do",
    arguments: [
      ("", "x.csv:1: lacks the columns id, document"),
      ("id,low\r\n", "x.csv:1: lacks the columns document, line"),
      (header + ",lowe\r\n", "x.csv:1: there is no column \"lowe\"; did you mean \"low\"?"),
      (header + ",low\r\n", "x.csv:1: has the column \"low\" twice; remove one"),
      (header.replacing(",low,", with: ",lo,") + "\r\n", "x.csv:1: there is no column \"lo\"; did you mean \"low\"?"),
      (
        header.replacing(",", with: ";") + "\r\n",
        "x.csv:1: its cells are separated by \";\"; save it as CSV with commas"
      ),
      (header.replacing(",", with: "\t") + "\r\n", "x.csv:1: its cells are separated by tabs;"),
      (header + "\r\nq1,a.txt\r\n", "x.csv:2:1: "),
      (
        header + "\r\nq1,a.txt,1,1,0,2,5,5,count,x,5,exact,false,,,,,,,,,,,,,,\r\n",
        "x.csv:2: low: \"x\" is not a number"
      ),
      (header + "\r\nq1,\"a.txt\r\n", "x.csv:2:4: "),
    ])
  func errors(text: String, message: String) {
    let error = #expect(throws: SheetError.self) { _ = try FigureTable(csv: Array(text.utf8), file: "x.csv") }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test("that are not UTF-8 are refused, not guessed at") func notUTF8() {
    let row = Array("\r\nq1,a.txt,1,1,0,2,5,Caf".utf8) + [0xE9] + Array(",count,5,5,exact,false,,,,,,,,,,,,,,\r\n".utf8)
    #expect(throws: SheetError.notUTF8(file: "x.csv", line: 2, column: "sentence")) {
      _ = try FigureTable(csv: Array(Self.header.utf8) + row, file: "x.csv")
    }
  }

  @Test(
    "for spreadsheets are read back too",
    arguments: [
      "", "-5", "'-5", "''=1", "'", "'quoted'", "=1+1", "@a", "+1", "\t5", "\r5", "a'-5", "'\u{301}=5", "5", "\n=5",
      "＝1+1", "＋5", "－5", "＠a",
      "'＝5", "﹦5", "﹣5",
    ])
  func excelRoundTrip(text: String) throws {
    let source = Source(document: text, line: 1, column: 1, scalars: 0..<2, quote: text, sentence: text)
    let figure = Figure(id: "q1", source: source, quantity: Quantity(kind: .count, interval: Interval(-5) ?? .unknown))
    #expect(try FigureTable(csv: Self.sheet([figure], .excel), file: "x.csv").figures == [figure])
    #expect(try FigureTable(csv: Self.sheet([figure], .plain), file: "x.csv").figures == [figure])
  }

  @Test("of exclusions are read back as they were written") func exclusions() throws {
    let text = "One of the 5 boats sank at 10:30. At first, see Resolution 425, the M-16 and version 1.2.3."
    let exclusions = Reader().read(text, named: "a.txt").exclusions
    #expect(exclusions.count > 3)
    var writer = SheetWriter(ExclusionColumn.self)
    for exclusion in exclusions { writer.append(exclusion) }
    let bytes = writer.drain()
    var again = SheetWriter(ExclusionColumn.self)
    for exclusion in try Exclusion.rows(csv: bytes, file: "x.csv") { again.append(exclusion) }
    #expect(again.drain() == bytes)
    let broken = Array(String(decoding: bytes, as: UTF8.self).replacing("time of day", with: "noon").utf8)
    let error = #expect(throws: SheetError.self) { _ = try Exclusion.rows(csv: broken, file: "x.csv") }
    #expect(error?.description.hasPrefix("x.csv:") == true && error?.description.contains("reason: \"noon\"") == true)
  }

  @Test("may have their columns in any order") func anyOrder() throws {
    let figures = Reader().read(Self.text, named: "a.txt").figures
    let columns = Array(FigureColumn.allCases.reversed())
    var writer = CSVWriter(columns: columns.map(\.rawValue))
    for figure in figures { writer.append(row: columns.map { $0.text(of: figure) }) }
    #expect(try FigureTable(csv: writer.bytes, file: "x.csv").figures == figures.map(Self.kept))
  }
}
