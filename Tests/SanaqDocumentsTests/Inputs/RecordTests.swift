import SanaqCore
import SanaqDocuments
import SanaqReading
import Testing

@Suite("Files of many documents")
struct RecordTests {
  /// What a file's documents are called and say, and its errors without the folder.
  private static func read(
    _ name: String, _ content: String, _ fields: RecordFields = RecordFields()
  ) throws -> (documents: [[String]], errors: [String], notes: [DocumentNote]) {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, content)
    let result = withExtendedLifetime(folder) { InputReading.documents([path], fields: fields) }
    return (
      result.documents.map { [$0.name, $0.text] },
      result.errors.map { $0.description.replacing(folder.path + "/", with: "") }, result.documents.flatMap(\.notes)
    )
  }

  static let notes = RecordFields(text: "notes", id: "id")

  static let tables: [(csv: String, documents: [[String]], error: String?)] = [
    ("id,notes\nA1,5 boats\nA2,6 ships\n", [["A1", "5 boats"], ["A2", "6 ships"]], nil),
    ("notes,x,id\r\n\"5, \"\"six\"\"\r\nand 7\",y,A1\r\n", [["A1", "5, \"six\"\r\nand 7"]], nil),
    ("\u{FEFF}\"id\",\"notes\"\nA1,5", [["A1", "5"]], nil),
    ("id,notes\n,5\n A2 ,\n", [["e.csv#2", "5"], ["A2", ""]], nil),
    ("id,notes\nA,1\nB,2\nA,3\nA,4\n", [["A", "1"], ["B", "2"], ["A#2", "3"], ["A#3", "4"]], nil),
    ("id,notes\nA,1\nA#2,2\nA,3\n", [["A", "1"], ["A#2", "2"], ["e.csv#A#2", "3"]], nil),
    ("id,notes\n", [], nil),
    ("", [], "e.csv:1: there is no column \"notes\"; There are none"),
    (
      "id,note,date\nA,5,6", [],
      "e.csv:1: there is no column \"notes\"; did you mean \"note\"? There are id, note, date"
    ),
    ("notes,date\n5,6", [], "e.csv:1: there is no column \"id\"; did you mean \"date\"? There are notes, date"),
    ("id;notes\nA;5", [], "e.csv:1: its cells are separated by semicolons; save it with commas between its cells"),
    (
      "id,notes\nA,5\nB,6,7\nC,8\n", [["A", "5"]],
      "e.csv:3:1: the row has 3 cells instead of 2; remove what is too much, or put a cell that holds a comma in quotes"
    ),
  ]

  @Test("a table's rows are documents of its column", arguments: tables.indices)
  func rowByRow(index: Int) throws {
    let row = Self.tables[index]
    let result = try Self.read("e.csv", row.csv, Self.notes)
    #expect(result.documents == row.documents)
    #expect(result.errors == (row.error.map { [$0] } ?? []))
  }

  @Test("a table is no text, and whoever names none of its columns is told them") func unnamed() throws {
    let result = try Self.read("e.CSV", "id,notes\nA1,5\n")
    #expect(result.documents.isEmpty)
    #expect(
      result.errors == ["e.CSV: is a table; name the column that holds its texts with --text-column (id, notes)"])
  }

  @Test("rows without an id column are numbered as spreadsheets do, the header being the first") func numbered() throws
  {
    let result = try Self.read("e.csv", "notes,x\n5,\n\"6\n7\",\n8,\n", RecordFields(text: "notes"))
    #expect(result.documents == [["e.csv#2", "5"], ["e.csv#3", "6\n7"], ["e.csv#4", "8"]])
  }

  @Test("a repeated id is told once a file") func repeated() throws {
    let result = try Self.read("e.csv", "id,notes\nA,1\nA,2\nA,3\n", Self.notes)
    #expect(result.notes == [.repeatedID(id: "A", row: 3)])
  }

  @Test("files whose ids are alike have names that are not") func collisions() throws {
    let folder = try TemporaryFolder()
    let one = try folder.write("a.csv", "id,notes\n1,5\n2,6\n")
    let other = try folder.write("b.csv", "id,notes\n1,7\n2,8\n")
    let text = try folder.write("2", "9")
    let names = InputReading.documents([one, other, text], fields: Self.notes).documents.map(\.name)
    #expect(names == ["1", "a.csv#2", "b.csv#1", "b.csv#2", "2"])
  }

  static let lines: [(json: String, documents: [[String]], errors: [String])] = [
    (#"{"id":"a","text":"5 km"}"# + "\n" + #"{"text":"6","id":7}"#, [["a", "5 km"], ["7", "6"]], []),
    ("\u{FEFF}{\"id\":\"a\",\"text\":\"5\"}\r\n\r\n\n{\"text\":\"6\"}\r\n", [["a", "5"], ["j.jsonl#4", "6"]], []),
    ("{\"id\":\"a\",\"text\":\"5\u{2028}\\n6\u{85}\"}", [["a", "5\u{2028}\n6\u{85}"]], []),
    (
      "nonsense\n{\"id\":\"a\",\"text\":\"5\"}\n[1]\n{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":6}\n{\"id\":\"d\",\"text\":\"7\"",
      [["a", "5"]],
      [
        "1: is no JSON object with \"id\" and \"text\"", "3: is no JSON object with \"id\" and \"text\"",
        "4: has no \"text\" (a string)", "5: has no \"text\" (a string)",
        "6: is no JSON object with \"id\" and \"text\"",
      ]
    ),
    ("", [], []), ("\n\n", [], []),
  ]

  @Test("lines of JSON are documents; one that is none is named, and the others are done", arguments: lines.indices)
  func lineByLine(index: Int) throws {
    let row = Self.lines[index]
    let result = try Self.read("j.jsonl", row.json)
    #expect(result.documents == row.documents)
    #expect(result.errors == row.errors.map { "j.jsonl:\($0); mend the line, or take it out" })
  }

  @Test("their fields may have other names") func fields() throws {
    let result = try Self.read("j.ndjson", #"{"key":"a","body":"5","text":"6"}"#, RecordFields(text: "body", id: "key"))
    #expect(result.documents == [["a", "5"]])
  }

  @Test("no piece of a file loses or doubles a row", arguments: ["e.csv", "j.jsonl"])
  func pieces(name: String) throws {
    let count = 30_000
    let rows = (0..<count).map { number in
      name == "e.csv"
        ? "A\(number),\"\(number) boats\n\(String(repeating: "é", count: number % 17))\""
        : #"{"id":"A\#(number)","text":"\#(number) boats\n\#(String(repeating: "é", count: number % 17))"}"#
    }
    let content = (name == "e.csv" ? ["id,notes"] : []) + rows
    let fields = name == "e.csv" ? Self.notes : RecordFields()
    let result = try Self.read(name, content.joined(separator: "\n"), fields)
    #expect(result.errors.isEmpty && result.documents.count == count)
    for (number, document) in result.documents.enumerated() {
      let text = "\(number) boats\n\(String(repeating: "é", count: number % 17))"
      guard document == ["A\(number)", text] else {
        Issue.record("row \(number) is \(document)")
        return
      }
    }
  }

  @Test("a document is found again by its name, and only its file is read") func found() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write("e.csv", "id,notes\nA,1\nA,2\nB,3\n")
    let list = DocumentList(paths: [table, folder.path + "/none"], fields: Self.notes)
    #expect(list.documents(named: ["A#2"]).map(\.text) == ["2"])
    #expect(list.documents(named: ["B", "A", "none"]).map(\.name) == ["A", "B"])
  }

  @Test("a row's figures are corrected by its name") func corrected() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write("e.csv", "id,notes\nA,They lost 5 boats.\nB,They lost 5 boats.\n")
    let list = DocumentList(paths: [table], fields: Self.notes)
    let document = try #require(list.documents(named: ["B"]).first)
    let figure = try #require(document.extraction(by: Reader()).figures.first)
    var draft = try CorrectionDraft(file: folder.path + "/c.csv", documents: [table], fields: Self.notes)
    try draft.change(figure, ["low": "7", "high": "7"], CorrectionDraft.Signature(reason: "seen"))
    try draft.write()
    var settings = InputSettings()
    settings.fields = Self.notes
    var lows: [String: Double?] = [:]
    let corrections = try CorrectionFile(contentsOf: folder.path + "/c.csv")
    let report = ExtractionRun(paths: [table], corrections: corrections, settings: settings).forEach { event in
      guard case .document(let document, let extraction) = event else { return }
      lows[document.name] = extraction.figures.first?.quantity.interval.low
    }
    #expect(lows == ["A": 5, "B": 7])
    #expect(report.unsettled.isEmpty)
  }
}
