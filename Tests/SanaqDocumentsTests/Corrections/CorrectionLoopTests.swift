import Foundation
import SanaqCore
import SanaqDocuments
import SanaqReading
import Testing

/// Documents, the sheet made of them, and the corrections of it, in a folder of their own.
struct CorrectionBench {
  let folder: TemporaryFolder
  var documents: String { folder.path + "/in" }
  var sheet: String { folder.path + "/figures.csv" }
  var corrections: String { folder.path + "/corrections.csv" }

  init(_ text: String) throws {
    folder = try TemporaryFolder()
    try folder.write("in/a.txt", text)
    try extract()
  }

  /// Extracts as the command does, with the corrections beside the sheet.
  @discardableResult
  func extract() throws -> CorrectionReport {
    let file = try ExtractionPlan.corrections(beside: sheet).map { try CorrectionFile(contentsOf: $0) }
    var plan = ExtractionPlan(run: ExtractionRun(paths: [documents], corrections: file))
    plan.figures = sheet
    plan.exclusions = folder.path + "/excluded.csv"
    return try plan.writeSheets { _ in }.corrections
  }

  func figures() throws -> [Figure] { try FigureTable(contentsOf: sheet).figures }
  func exclusions() throws -> [Exclusion] { try Exclusion.rows(ofSheet: folder.path + "/excluded.csv") }

  /// The figure with this quote, of those whose sentence has `part`.
  func figure(_ quote: String, in part: String = "") throws -> Figure {
    try #require(
      try figures().first { $0.source.quote == quote && (part.isEmpty || $0.source.sentence.contains(part)) })
  }

  /// Corrects a figure as the command does.
  func correct(_ figure: Figure, _ cells: KeyValuePairs<String, String>, reason: String = "seen") throws {
    var draft = try CorrectionDraft(file: corrections, documents: [documents])
    try draft.change(figure, cells, .init(reason: reason, by: "Aru", date: "2026-01-31"))
    try draft.write()
  }

  /// Takes over what was changed in an edited sheet.
  @discardableResult
  func take(_ edited: String, reason: String? = nil) throws -> SheetComparison {
    let path = try folder.write("edited.csv", edited)
    var draft = try CorrectionDraft(file: corrections, documents: [documents])
    let comparison = try SheetComparison(of: path, with: try FigureTable(contentsOf: sheet))
    try draft.take(comparison, of: path, signature: .init(reason: reason ?? "by hand")) { _ in reason }
    try draft.write()
    return comparison
  }
}

@Suite("From the sheet to corrections and back")
struct CorrectionLoopTests {
  static let text = """
    The strike in the north, a report of the paper

    On Monday the union of the miners said that 12 workers were killed when the roof of the old mill fell in, and 30 \
    were injured so that they had to be carried to the town.

    A day later, as the paper wrote, more than 200 people had been arrested near the town hall, the ministry said.

    The company had promised the families 150 dollars for the homes that they had lost in the flood of that spring.

    The regional committee of the teachers counted 45 schools without a roof before the winter came, its chairman said.

    """

  /// The sheet with a text replaced in the row of a quote.
  private static func edit(_ sheet: String, row: String, _ old: String, _ new: String) -> String {
    sheet.split(separator: "\r\n").map { line in
      line.contains(row) ? String(line).replacingOccurrences(of: old, with: new) : String(line)
    }.joined(separator: "\r\n") + "\r\n"
  }

  @Test("four of five corrections hold, one is stale, and none moves to a look-alike") func loop() throws {
    let bench = try CorrectionBench(Self.text)
    var sheet = bench.folder.text("figures.csv")
    sheet = Self.edit(sheet, row: ",12,\"On", ",count,12,12,", ",count,12,15,")
    sheet = Self.edit(sheet, row: ",30,\"On", "casualties.injured", "casualties.hurt")
    sheet = Self.edit(sheet, row: ",200,\"A", ",count,200,,", ",count,250,,")
    sheet = Self.edit(sheet, row: ",150 dollars,", ",payment,", ",payment.promise,")
    sheet = Self.edit(sheet, row: ",45,", ",45,45,exact,false,", ",45,45,exact,TRUE,")
    #expect(try bench.take(sheet).changes.count == 5)
    #expect(try bench.extract().count(.applied) == 5)

    let paragraphs = Self.text.split(separator: "\n\n").map(String.init)
    let lookalike = """
      Later the union of the sailors said that 12 workers were killed when the roof of a shop fell, and 45 schools \
      without a roof were shut; the company promised the families 150 dollars.
      """
    // The paragraph of the 12 and the 30 stands last, and the 150 dollars are others.
    let edited = [
      paragraphs[0], lookalike, paragraphs[2], paragraphs[3].replacingOccurrences(of: "150", with: "170"),
      paragraphs[4], paragraphs[1], "",
    ]
    try bench.folder.write("in/a.txt", edited.joined(separator: "\n\n"))
    let report = try bench.extract()
    #expect(report.outcomes.map(\.state.rawValue) == ["applied", "applied", "applied", "stale", "applied"])
    let corrected = try bench.figures().filter { !$0.links.correction.isEmpty }.map(\.source.sentence)
    #expect(corrected.count == 4)
    #expect(!corrected.contains { $0.hasPrefix("Later") })
    let stale = try #require(report.unsettled.first)
    #expect(stale.description.contains("stale: exact: the text says \"170 dollars\" there now"))
  }

  @Test("a spreadsheet's own rewriting is no change") func rewriting() throws {
    let bench = try CorrectionBench("They paid 1,000 dollars on 5 June 2016 for about 2.5 million boats.\n")
    var sheet = "\u{FEFF}" + bench.folder.text("figures.csv").replacingOccurrences(of: ",false,", with: ",FALSE,")
    sheet = sheet.replacingOccurrences(of: ",true,", with: ",TRUE,")
      .replacingOccurrences(of: ",money,1000,1000,", with: ",money,\"1,000\",1000.0,")
      .replacingOccurrences(of: ",2500000,2500000,", with: ",2.5E+06,\"2,500,000.00\",")
      .replacingOccurrences(of: ",2016-06-05,", with: ",6/5/2016,")
    let comparison = try bench.take(sheet)
    #expect(comparison.changes.isEmpty && comparison.deletions.isEmpty && comparison.notes.isEmpty)
    #expect(bench.folder.text("corrections.csv").split(separator: "\r\n").count == 1)
  }

  @Test("rows and columns may stand in any order, columns may be missing, and added blank rows are passed over")
  func orders() throws {
    let bench = try CorrectionBench("They paid 1,000 dollars for 7 boats.\n")
    let id = try bench.figure("7").id
    #expect(
      try bench.take("high,id\n\"1,200\",\(try bench.figure("1,000 dollars").id)\n7,\(id)\n,\n").changes.count == 1)
    try bench.extract()
    #expect(try bench.figure("1,000 dollars").quantity.interval.description == "1000…1200")
  }

  @Test("a deleted row is rejected, with its reason, and stands among the exclusions") func deletion() throws {
    let bench = try CorrectionBench("They paid 1,000 dollars for 7 boats.\n")
    let rows = bench.folder.text("figures.csv").split(separator: "\r\n").dropLast()
    let edited = rows.joined(separator: "\r\n") + "\r\n"
    let error = #expect(throws: CorrectionError.self) { try bench.take(edited) }
    #expect(error?.description == "a.txt:1:29: «7» was deleted, and nobody says why; give --reason TEXT")
    #expect(bench.folder.text("corrections.csv").isEmpty)
    try bench.take(edited, reason: "toys, not boats")
    #expect(try bench.extract().count(.rejected) == 1)
    #expect(try bench.figures().map(\.source.quote) == ["1,000 dollars"])
    let exclusion = try #require(try bench.exclusions().first)
    #expect((exclusion.reason, exclusion.note) == (.rejected, "toys, not boats"))
    #expect(bench.folder.text("excluded.csv").contains("\"rejected by a correction: toys, not boats\""))
  }

  @Test(
    "an edited sheet that can't be followed says where",
    arguments: [
      ("id,low\nID,abc\n", ":2: low: \"abc\" is not a number with a point as its decimal mark, or empty"),
      ("id,low\nID,99\n", ":2: low: \"99\" is not at most high, 7"),
      ("id,low\nqqq,7\n", ":2: id: \"qqq\" is not the id of a row of the original; a correction adds no figures"),
      ("id,low\nID,7\nID,7\n", ":3: id: \"ID\" is not free: line 2 has it already"),
      ("id;low\nID;7\n", ":1: its cells are separated by \";\"; save it as CSV with commas"),
      ("low\n7\n", ":1: lacks the columns id; is it a sheet of figures?"),
    ])
  func faults(sheet: String, message: String) throws {
    let bench = try CorrectionBench("They had 7 boats.\n")
    let id = try bench.figure("7").id
    let error = #expect(throws: (any Error).self) { try bench.take(sheet.replacingOccurrences(of: "ID", with: id)) }
    let text = (error as? any CustomStringConvertible)?.description ?? ""
    #expect(text == bench.folder.path + "/edited.csv" + message.replacingOccurrences(of: "ID", with: id))
    #expect(bench.folder.text("corrections.csv").isEmpty)
  }

  @Test("what can't be corrected is noted and left out") func notes() throws {
    let bench = try CorrectionBench("They had 7 boats.\n")
    let id = try bench.figure("7").id
    let notes = try bench.take("id,quote,subject\n\(id),seven,ships\n").notes
    #expect(notes == ["\(bench.folder.path)/edited.csv:2: quote: can't be corrected; the change is left out"])
    try bench.extract()
    #expect(try bench.figure("7").meaning.subject == "ships")
  }

  @Test("an edited sheet of corrected figures replaces corrections, and takes back those that are undone")
  func again() throws {
    let bench = try CorrectionBench("They had 7 boats.\n")
    try bench.correct(try bench.figure("7"), ["high": "9", "subject": "ships"])
    try bench.extract()
    let id = try bench.figure("7").id
    try bench.take("id,high,subject\n\(id),8,boats\n")
    let file = try CorrectionFile(contentsOf: bench.corrections)
    #expect(file.entries.map { [$0.correction.field, $0.correction.was, $0.correction.now] } == [["high", "7", "8"]])
    #expect(try bench.extract().count(.applied) == 1)
  }
}
