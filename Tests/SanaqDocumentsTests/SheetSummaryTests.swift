import SanaqCore
import SanaqReading
import TestSupport
import Testing

@testable import SanaqDocuments

@Suite("Summaries of sheets")
struct SheetSummaryTests {
  private static func sheet(_ figures: [Figure], style: SheetStyle = .plain) -> [UInt8] {
    var writer = SheetWriter(FigureColumn.self, style: style)
    for figure in figures { writer.append(figure) }
    return writer.drain()
  }

  /// Figures of a text, over and over under other names, with quotes and line breaks in their cells.
  private static func figures(_ count: Int, _ dice: inout SplitMix64) -> [Figure] {
    let text = """
      Police said dozens, "if not more", died in Almaty. At least 50 people were arrested, about 12 of them
      in Atyrau. Trade fell by 28 percent; a lease runs from 10 to 25 years. =1 of 3,000 "men" came.
      """
    let figures = Reader().read(text, named: "a.txt").figures
    return (0..<count).map { index in
      var figure = figures[Int.random(in: figures.indices, using: &dice)]
      figure.id = "q\(index)"
      figure.source.document = "\(index / 7).txt"
      figure.meaning.attribution = ["", "the \"ministry\"\nof health", "police"].randomElement(using: &dice) ?? ""
      return figure
    }
  }

  private static let plans = [
    SummaryPlan(), SummaryPlan(keys: [.document], policy: .conservative), SummaryPlan(keys: [.place, .kind], limit: 2),
  ]

  @Test("are those of the figures, in order and in lanes, however the file is cut", arguments: 0..<12 as Range<UInt64>)
  func lanes(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let folder = try TemporaryFolder()
    let figures = Self.figures(80, &dice)
    let style: SheetStyle = seed.isMultiple(of: 3) ? .excel : .plain
    var bytes = Self.sheet(figures, style: style)
    if seed.isMultiple(of: 2) { bytes.removeAll { $0 == 0x0D } }
    let path = try folder.write("figures.csv", bytes)
    let read = try FigureTable(contentsOf: path).figures
    for plan in Self.plans {
      let expected = Summary(read, plan)
      for size in [64, 500, 3000, 1 << 20] {
        let sheet = SheetSummary(ofSheet: path, plan: plan, pieceSize: size)
        #expect(try sheet.tally().summary == expected, "\(size)")
        #expect(try sheet.inOrder().summary == expected)
      }
      #expect(try SheetSummary(ofSheet: path, plan: plan, pieceSize: 500).inLanes()?.summary == expected)
    }
  }

  @Test("need low and high, and take everything else as it comes") func elsewhere() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.csv", "high,note,low,unit,measure\n5,x,3,km,\n,y,50,%,turnout\n7,,,person,arrests\n")
    let summary = try SheetSummary(ofSheet: path, plan: SummaryPlan()).tally().summary
    #expect(summary.rows.map(\.keys) == [["arrests"], ["turnout"], ["(length)"]])
    #expect(summary.rows.map { $0.sample.extent?.description } == ["-∞…7", "50…∞", "3…5"])
    let (figures, account) = try FigureLoad(paths: [path]).figures { Issue.record("\($0)") }
    #expect(account.failures == 0)
    #expect(figures.map(\.quantity.kind) == [.length, .percentage, .count])
    #expect(Summary(figures).rows.map(\.sample) == summary.rows.map(\.sample))
  }

  @Test(
    "whose bounds have no word get one by their numbers, not by how these are written",
    arguments: [
      ("5,5.0", "5"), ("5.00,5", "5"), ("1e3,1000", "1000"), ("-0,0", "0"), ("5,5.5", "5…5.5"), (",5", "-∞…5"),
      ("5,", "5…∞"),
    ])
  func bounds(cells: String, interval: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.csv", "low,high\n\(cells)\n")
    let summary = try SheetSummary(ofSheet: path, plan: SummaryPlan()).tally().summary
    #expect(summary.rows.map { $0.sample.extent?.description } == [interval])
    let figures = try FigureLoad(paths: [path]).figures { Issue.record("\($0)") }.figures
    #expect(figures.map(\.quantity.interval.description) == [interval])
  }

  @Test("upside down are refused in the same words, as figures too") func upsideDown() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.csv", "low,high\n5,4\n")
    var words: [String] = []
    _ = try FigureLoad(paths: [path]).figures { words.append($0) }
    #expect(words == ["sanaq: \(path):2: low: \"5\" is not at most high, 4"])
  }

  @Test("figures with standard errors are pooled") func standardErrors() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "a.csv",
      "measure,low,high,standard_error\nyield,10,10,1\nyield,12,12,2\nyield,30,30,3\nyield,9,9,0.5\nyield,1,9,\n")
    let row = try #require(try SheetSummary(ofSheet: path, plan: SummaryPlan()).tally().summary.rows.first)
    #expect(row.figures == 5)
    #expect(((row.randomEffects?.estimate ?? 0) - 14.226014881817758).magnitude < 1e-9)
  }

  @Test(
    "a cell that can't be read is named by row and column",
    arguments: [
      (
        "low,high\n1,2\n\"1,200\",3\n",
        "a.csv:3: low: \"1,200\" is not a number with a point as its decimal mark, or empty"
      ),
      ("low,high\n5,4\n", "a.csv:2: low: \"5\" is not at most high, 4"),
      ("low,high,bound\n5,6,exact\n", "a.csv:2: bound: \"exact\" is not the bound of low \"5\" and high \"6\""),
      (
        "low,high,bound\n5,6,wide\n",
        "a.csv:2: bound: \"wide\" is not one of exact, range, at_least, more_than, at_most, less_than"
      ),
      ("low,high,approximate\n5,6,maybe\n", "a.csv:2: approximate: \"maybe\" is not true or false"),
      ("low,high,start\n5,6,1.5\n", "a.csv:2: start: \"1.5\" is not a whole number"),
      ("low,high,standard_error\n5,5,0\n", "a.csv:2: standard_error: \"0\" is not a number above 0"),
      ("low,high,measure\n5,6,\u{FFFD}\n", nil),
      ("high\n5\n", "a.csv:1: lacks the columns low; is it a sheet of figures?"),
      ("low;high\n5;6\n", "a.csv:1: its cells are separated by \";\"; save it as CSV with commas"),
      (
        "low,high\n1,2\n\n3,4\n",
        "a.csv:3:1: the line is blank where a row of 2 cells belongs; fill it in, or delete it"
      ),
      ("low,high\n1,2\n\n\n", nil), ("low,high\n1,2\n\"3,4\n", "a.csv:3:1: a quote is opened here and never closed"),
      ("", "a.csv:1: lacks the columns low, high; is it a sheet of figures?"), ("low,high\n", nil),
    ] as [(String, String?)])
  func errors(text: String, expected: String?) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.csv", text)
    for size in [16, 1 << 20] {
      let sheet = SheetSummary(ofSheet: path, plan: SummaryPlan(), pieceSize: size)
      if let expected {
        let error = #expect(throws: SheetError.self) { try sheet.tally() }
        #expect(
          error?.description.hasPrefix(path.dropLast("a.csv".count) + expected) == true, "\(error?.description ?? "")")
      } else {
        _ = try sheet.tally()
      }
    }
  }

  @Test("a key that the sheet has no column for is missed") func missingKey() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.csv", "low,high\n1,2\n")
    #expect(throws: SheetError.missingColumns(file: path, names: ["place"])) {
      try SheetSummary(ofSheet: path, plan: SummaryPlan(keys: [.place])).tally()
    }
  }

  @Test("numbers of cells are read as numbers of texts are", arguments: 0..<20 as Range<UInt64>)
  func numbers(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let length = Int.random(in: 0...19, using: &dice)
      let text = String((0..<length).map { _ in "0123456789.-+e".randomElement(using: &dice) ?? "0" })
      #expect(CellNumber.parse(Array(text.utf8).span) == NumberText.parse(text), "\(text)")
    }
    let plain = [
      "0", "-0", "12.5", "0.1", "123456789012345", "1234567890123456", "-0.001", "9007199254740993", "1.", ".5",
    ]
    for text in plain { #expect(CellNumber.parse(Array(text.utf8).span) == NumberText.parse(text), "\(text)") }
  }
}
