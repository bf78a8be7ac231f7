import Foundation
import SanaqCore
import SanaqDocuments
import SanaqReading
import TestSupport
import Testing

@Suite("Corrections")
struct CorrectionTests {
  static let text =
    "Before the strike began, the union had said that 12 workers were killed when the roof of the mill fell.\n"
  static let header = "document,exact,prefix,suffix,field,was,now,reason,by,date\n"

  /// A row of corrections of the 12 above.
  private static func row(_ field: String, _ was: String, _ now: String, document: String = "a.txt") -> String {
    let parts = text.components(separatedBy: "12")
    return "\(document),12,\"\(parts[0])\",\"\(parts[1])\",\(field),\(was),\(now),seen,,\n"
  }

  /// What the rows do to the text.
  private static func apply(_ rows: String, to text: String = text) throws -> (
    figures: [Figure], outcomes: [CorrectionOutcome]
  ) {
    let bench = try CorrectionBench(text)
    try bench.folder.write("corrections.csv", header + rows)
    let outcomes = try bench.extract().outcomes
    return (try bench.figures(), outcomes)
  }

  @Test("change their cells and nothing else, and the row says so") func applied() throws {
    let result = try Self.apply(Self.row("high", "12", "15") + Self.row("measure", "casualties.killed", "deaths"))
    let plain = try Self.apply("").figures[0]
    #expect(result.outcomes.map(\.state) == [.applied, .applied])
    var expected = plain
    expected.quantity.interval = try #require(Interval(between: 12, and: 15))
    expected.meaning.measure = "deaths"
    expected.links.correction = "applied"
    expected.links.group = result.figures[0].links.group
    #expect(result.figures == [expected])
    #expect(result.figures[0].links.group != plain.links.group, "groups are made of what was corrected")
  }

  static let cells = [
    ("low", "12", "10"), ("high", "12", "15"), ("measure", "casualties.killed", "deaths"), ("unit", "person", "ship"),
    ("status", "", "alleged"), ("subject", "workers", "sailors"), ("bound", "exact", "range"), ("place", "", "Aktau"),
  ]

  @Test("of different cells commute", arguments: 0..<40 as Range<UInt64>) func commute(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let chosen = Self.cells.shuffled(using: &dice).prefix(Int.random(in: 2...8, using: &dice))
    // A bound that is corrected alone contradicts its numbers, in every order.
    let rows = chosen.map { Self.row($0.0, $0.1, $0.2) }
    let one = try Self.apply(rows.joined())
    let other = try Self.apply(rows.shuffled(using: &dice).joined())
    #expect(one.figures == other.figures)
    func states(_ outcomes: [CorrectionOutcome]) -> [String: CorrectionState] {
      Dictionary(uniqueKeysWithValues: outcomes.map { ($0.correction.field, $0.state) })
    }
    #expect(states(one.outcomes) == states(other.outcomes))
  }

  @Test(
    "that can't be followed say where and why, and nothing is applied",
    arguments: [
      (
        row("mesure", "", "x"),
        ":2: doubtful: field: \"mesure\" is not a field that can be corrected; did you mean \"measure\"?"
      ),
      (
        row("low", "12", "ten"),
        ":2: doubtful: now: low: \"ten\" is not a number with a point as its decimal mark, or empty"
      ),
      (row("low", "12", "99"), ":2: doubtful: now: low: \"99\" is not at most high, 12"),
      (row("kind", "count", "tally"), ":2: doubtful: now: kind: \"tally\" is not one of count, "),
      (
        row("bound", "exact", "range"),
        ":2: doubtful: now: bound: \"range\" is not the bound of low \"12\" and high \"12\""
      ),
      (
        row("figure", "", "gone"),
        ":2: doubtful: now: figure: \"gone\" is not \"rejected\", which is all that a figure can become"
      ),
      (row("low", "12", "1", document: ""), ":2: doubtful: document: is empty; a correction needs it"),
      (
        row("low", "12", "1", document: "b.txt"),
        ":2: orphan: document: \"b.txt\" is none of the documents that were read; the nearest is \"a.txt\""
      ),
      (row("low", "11", "1"), ":2: stale: was: low is extracted as \"12\" now; correct it anew or remove the row"),
      (
        row("low", "11", "12"), ":2: stale: was: low is extracted as \"12\" now, as the correction says; remove the row"
      ),
    ])
  func faults(rows: String, message: String) throws {
    let result = try Self.apply(rows)
    #expect(result.outcomes.first?.description.contains("/corrections.csv" + message) == true, "\(result.outcomes)")
    #expect(result.figures == (try Self.apply("").figures))
  }

  @Test("two of one cell are both left out, and each names the other") func twice() throws {
    let result = try Self.apply(
      Self.row("low", "12", "10") + Self.row("high", "12", "15") + Self.row("low", "12", "11"))
    #expect(result.outcomes.map(\.state) == [.doubtful, .applied, .doubtful])
    #expect(result.outcomes.map(\.note).map { $0.contains("keep one") } == [true, false, true])
    #expect(result.outcomes[2].note == "field: line 2 corrects the same cell, low; keep one of the two")
    #expect(result.figures[0].quantity.interval.description == "12…15")
  }

  @Test("the cells of an interval stand or fall together") func interval() throws {
    let result = try Self.apply(
      Self.row("low", "12", "20") + Self.row("high", "12", "15") + Self.row("measure", "casualties.killed", "deaths"))
    #expect(result.outcomes.map(\.state) == [.doubtful, .doubtful, .applied])
    #expect(result.figures[0].quantity.interval.description == "12")
    #expect(result.figures[0].meaning.measure == "deaths")
  }

  @Test(
    "follow their text where it stands once, and are orphans else",
    arguments: [
      ("A line before.\n\n" + text, CorrectionState.applied),
      (text + "\n" + text, .orphan),
      (text.replacingOccurrences(of: "the union", with: "a union"), .orphan),
      (text.replacingOccurrences(of: "12", with: "13"), .stale),
      ("12 workers were killed.\n", .orphan),
    ])
  func following(text: String, state: CorrectionState) throws {
    let row = Self.row("high", "12", "15").replacingOccurrences(of: "fell.\n\"", with: "fell.\"")
    let result = try Self.apply(row, to: text)
    #expect(result.outcomes.map(\.state) == [state])
    #expect(result.figures.count { !$0.links.correction.isEmpty } == (state == .applied ? 1 : 0))
  }

  @Test("with short contexts belong to the document's edges alone") func edges() throws {
    let rows = "a.txt,12,,\" workers were killed when the roof of the mill fell.\",high,12,15,seen,,\n"
    let start = "12 workers were killed when the roof of the mill fell."
    #expect(try Self.apply(rows, to: start).outcomes.map(\.state) == [.applied])
    let outcome = try #require(try Self.apply(rows, to: "Later " + start).outcomes.first)
    #expect(outcome.state == .orphan)
    #expect(outcome.note.hasSuffix("a context of fewer than 32 letters stands only where the document begins or ends"))
  }

  @Test("hold whatever ends the lines") func lineEnds() throws {
    let text = "The first line of a report\r\non 12 boats\r\nthat were lost in the storm of that year.\r\n"
    let bench = try CorrectionBench(text)
    try bench.correct(try bench.figure("12"), ["high": "15"])
    #expect(try bench.extract().count(.applied) == 1)
    let rewritten = bench.folder.text("corrections.csv").replacingOccurrences(of: "\r\n", with: "\n")
    try bench.folder.write("corrections.csv", rewritten)
    #expect(try bench.extract().count(.applied) == 1)
    try bench.folder.write("in/a.txt", text.replacingOccurrences(of: "\r\n", with: "\n"))
    #expect(try bench.extract().count(.applied) == 1)
  }

  @Test("get contexts that nothing else has") func unique() throws {
    let twin = "There were 12 boats in the harbour.\n"
    let bench = try CorrectionBench(twin + "Then came the storm of the year.\n" + twin)
    let second = try #require(try bench.figures().last { $0.source.quote == "12" })
    #expect(!second.links.repeats.isEmpty)
    try bench.correct(second, ["subject": "ships"])
    #expect(try bench.extract().count(.applied) == 1)
    #expect(try bench.figures().map(\.meaning.subject).contains("ships"))
    #expect(try bench.figures().first?.meaning.subject == "boats")
  }

  @Test("a rejected row leaves its place to the row that repeats it") func heirs() throws {
    let line = "There were 12 boats in the harbour.\n"
    let bench = try CorrectionBench(line + "A first storm came.\n" + line + "A second storm came.\n" + line)
    try bench.correct(try bench.figure("12"), ["figure": "rejected"])
    try bench.extract()
    let rest = try bench.figures().filter { $0.source.quote == "12" }
    #expect(rest.map(\.links.repeats) == ["", rest[0].id])
  }

  @Test("a file of other columns is an error, and nothing is written over it") func columns() throws {
    let bench = try CorrectionBench(Self.text)
    try bench.folder.write("corrections.csv", Self.header.replacingOccurrences(of: "suffix", with: "sufix"))
    let error = #expect(throws: SheetError.self) { try bench.extract() }
    #expect(error?.description.hasSuffix(":1: there is no column \"sufix\"; did you mean \"suffix\"?") == true)
    #expect(throws: CorrectionError.self) { try bench.correct(try bench.figure("12"), ["high": "15"]) }
  }

  @Test("of a document that has changed are refused") func changed() throws {
    let bench = try CorrectionBench(Self.text)
    let figure = try bench.figure("12")
    try bench.folder.write("in/a.txt", "Now " + Self.text)
    let error = #expect(throws: CorrectionError.self) { try bench.correct(figure, ["high": "15"]) }
    #expect(error == .changedDocument(name: "a.txt"))
  }

  @Test("are applied to what summaries and tables read from documents too") func everywhere() throws {
    let bench = try CorrectionBench(Self.text)
    try bench.correct(try bench.figure("12"), ["high": "15"])
    let file = try CorrectionFile(contentsOf: bench.corrections)
    let load = try FigureLoad(paths: [bench.documents], corrections: file).figures { _ in }
    let table = try FigureTable(extracting: [bench.documents], corrections: file)
    #expect(load.figures == table.figures && table[0].quantity.interval.high == 15)
  }
}
