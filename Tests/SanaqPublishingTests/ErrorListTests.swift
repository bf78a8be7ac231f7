import Foundation
import Testing

@testable import SanaqCore
@testable import SanaqDocuments
@testable import SanaqPublishing
@testable import SanaqReading

/// Every error that the libraries throw at users, with what it says: `Tests/errors.txt` is the list to read.
@Suite("Error messages")
struct ErrorListTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "errors.txt")

  @Test("are those of the list; SANAQ_WRITE_ERRORS=1 writes it anew") func list() throws {
    let text = Self.messages.map { "\($0.name): \($0.text)\n" }.joined()
    if ProcessInfo.processInfo.environment["SANAQ_WRITE_ERRORS"] == "1" { try Data(text.utf8).write(to: Self.file) }
    let listed = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
    for (line, expected) in zip(text.split(separator: "\n"), listed) { #expect(line == expected) }
    #expect(listed.count == Self.messages.count)
  }

  @Test("say what, where and what to do, in one line that is safe to show", arguments: messages)
  func complete(message: Message) {
    #expect(message.text == message.text.escaped)
    #expect(Self.places.contains { message.text.contains($0) }, "no place: \(message.text)")
    let words = message.text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    #expect(!Self.remedies.isDisjoint(with: words), "no remedy: \(message.text)")
  }

  @Test("are listed for every case") func everyCase() {
    #expect(Set(Self.documents.map(Self.number)) == Set(0..<16))
    #expect(Set(Self.leftOut.map(Self.number)) == Set(0..<6))
    #expect(Set(Self.sheets.map(Self.number)) == Set(0..<10))
    #expect(Set(Self.corrections.map(Self.number)) == Set(0..<7))
    #expect(Set(Self.lexicons.map(Self.number)) == Set(0..<7))
    #expect(Set(Self.csv.map(Self.number)) == Set(0..<5))
  }

  struct Message: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  // MARK: What counts as a place, and as a word that helps

  private static let place = "stories/a.txt"
  private static let places = [
    place, "f.csv", "units.txt", "q7f3", "\"parsec\"", "USD", "°C", "--where", "low", "s.md",
  ]
  private static let remedies: Set = [
    "add", "ask", "build", "check", "close", "cut", "did", "double", "edit", "extract", "fill", "give", "install", "is",
    "keep", "leave", "lists", "look", "make", "mend", "move", "name", "put", "read", "remove", "rename", "save", "take",
    "there", "write", "stands", "see", "one",
  ]

  // MARK: The errors

  private static let source = Source(
    document: place, line: 2, column: 3, scalars: 9..<11, utf8Range: 9..<11, quote: "12", sentence: "Some 12 came.")
  private static let cell = CellError(column: "low", text: "many", expected: "a number, or empty; give one")

  private static let leftOut: [LeftOut] = [
    .leadsOutside(folder: "stories"), .endless, .leadsNowhere, .nameNotUTF8, .pipe, .other,
  ]

  private static let documents: [DocumentError] =
    [
      .missing(path: place), .unreadable(path: place, reason: "Permission denied"), .folderWithoutText(path: place),
      .notAFile(path: place), .notText(path: place, format: "a ZIP archive"), .changed(path: place),
      .refused(path: place, why: "is outside of the folder; take --allow-read"), .withoutText(path: place),
      .missingProgram(path: place, program: "pdftotext"),
      .failedProgram(path: place, program: "pdftotext", words: "Syntax Error\n"), .tooLong(path: place),
      .tableWithoutColumn(path: place, columns: ["id", "notes"]),
      .missingColumn(path: place, name: "note", columns: ["id", "notes"]),
      .missingColumn(path: place, name: "note", columns: ["id;notes"]),
      .table(path: place, CSVError(file: place, line: 4, column: 1, problem: .unterminatedQuote)),
      .line(path: place, line: 3, problem: "has no text"),
    ] + leftOut.map { .leftOut(path: place, $0) }

  private static let csv: [CSVError.Problem] = [
    .unterminatedQuote, .textAfterClosingQuote, .quoteInsideUnquotedCell, .cellCount(expected: 3, found: 0),
    .cellCount(expected: 3, found: 2), .cellCount(expected: 3, found: 4), .outOfMemory,
  ]

  private static let sheets: [SheetError] =
    csv.map { .csv(CSVError(file: "f.csv", line: 2, column: 5, problem: $0)) } + [
      .unknownColumn(file: "f.csv", name: "lwo", nearest: "low"),
      .missingColumns(file: "f.csv", names: ["low", "high"]),
      .repeatedColumn(file: "f.csv", name: "low"), .separator(file: "f.csv", found: ";"),
      .separator(file: "f.csv", found: "\t"), .notUTF8(file: "f.csv", line: 2, column: "quote"),
      .reason(file: "f.csv", line: 2, text: "whim"), .cell(file: "f.csv", line: 2, cell),
      .table(file: "f.csv", .duplicateID("q7f3", first: source, second: source)), .document(.missing(path: "f.csv")),
    ]

  private static let corrections: [CorrectionError] = [
    .sheet(.repeatedColumn(file: "f.csv", name: "low")), .document(.missing(path: place)), .cell(cell),
    .repeatedField("low"), .missingDocument(name: place, folder: "stories"), .changedDocument(name: place),
    .missingReason(figure: source),
  ]

  private static let lexicons: [LexiconFolderError] = [
    .document(.missing(path: "units.txt")), .notAFolder(path: "units.txt"),
    .unknownTable(file: "unitz.txt, units.txt", nearest: "units.txt"), .empty(folder: "stories/a.txt"),
    .notUTF8(file: "units.txt", line: 3), .tooLarge(file: "units.txt", limit: 1_048_576),
    .row(
      LexiconError(
        table: "units", file: "units.txt", row: 3, column: "factor", text: "x", expected: "a number above 0; give one")),
  ]

  private static var units: [(String, UnitConversionError)] {
    [("unknown", .unknown("parsec")), ("money", .money("USD")), ("noFactor", .noFactor("°C"))]
  }

  private static var thrown: [(String, String)] {
    func message(_ body: () throws -> Void) -> String {
      do { try body() } catch { return "\(error)" }
      return "nothing is thrown"
    }
    return [
      ("ProjectError", message { _ = try Project(yaml: "inputs: a\nprofil: acled", file: "s.md") }),
      ("FigureQueryError column", message { _ = try FigureQuery("lwo > 3") }),
      ("FigureQueryError word", message { _ = try FigureQuery("group = 'a'") }),
      ("NotebookError", message { _ = try Notebook(path: "s.md", text: "```sanaq id=all\nsanaq summary\n") }),
      ("FigureLookup.Problem unknown", "\(FigureLookup.Problem.unknown(id: "q7f3", sheet: "f.csv"))"),
      ("FigureLookup.Problem ambiguous", "\(FigureLookup.Problem.ambiguous(id: "q7f3", ids: ["q7f3a", "q7f3b"]))"),
      ("PartialSummaryError notAPart", "\(PartialSummaryError.notAPart(place: "f.csv:2"))"),
      ("PartialSummaryError otherPlan", "\(PartialSummaryError.otherPlan(place: "f.csv:2"))"),
      (
        "ScenarioError",
        "\(ScenarioError(file: "s.md", line: 2, column: 8, problem: "there is no \"cots\"", hint: "did you mean \"cost\"?"))"
      ),
      ("OutputError", message { _ = try Output.file(at: "/no/such/folder/f.csv") }),
    ]
  }

  private static let messages: [Message] =
    documents.map { Message(name: "DocumentError \(label($0))", text: "\($0)") }
    + sheets.map { Message(name: "SheetError \(label($0))", text: "\($0)") }
    + corrections.map { Message(name: "CorrectionError \(label($0))", text: "\($0)") }
    + lexicons.map { Message(name: "LexiconFolderError \(label($0))", text: "\($0)") }
    + units.map { Message(name: "UnitConversionError \($0)", text: "\($1)") }
    + thrown.map { Message(name: $0, text: $1) }

  private static func label(_ error: some Error) -> String {
    Mirror(reflecting: error).children.first?.label ?? "\(error)"
  }

  // MARK: A new case has to be numbered here, and then is missed in the list

  private static func number(_ error: DocumentError) -> Int {
    switch error {
    case .missing: 0
    case .unreadable: 1
    case .folderWithoutText: 2
    case .notAFile: 3
    case .notText: 4
    case .leftOut: 5
    case .changed: 6
    case .refused: 7
    case .withoutText: 8
    case .missingProgram: 9
    case .failedProgram: 10
    case .tooLong: 11
    case .tableWithoutColumn: 12
    case .missingColumn: 13
    case .table: 14
    case .line: 15
    }
  }

  private static func number(_ error: LeftOut) -> Int {
    switch error {
    case .leadsOutside: 0
    case .endless: 1
    case .leadsNowhere: 2
    case .nameNotUTF8: 3
    case .pipe: 4
    case .other: 5
    }
  }

  private static func number(_ error: CSVError.Problem) -> Int {
    switch error {
    case .unterminatedQuote: 0
    case .textAfterClosingQuote: 1
    case .quoteInsideUnquotedCell: 2
    case .cellCount: 3
    case .outOfMemory: 4
    }
  }

  private static func number(_ error: SheetError) -> Int {
    switch error {
    case .csv: 0
    case .unknownColumn: 1
    case .missingColumns: 2
    case .repeatedColumn: 3
    case .separator: 4
    case .notUTF8: 5
    case .reason: 6
    case .cell: 7
    case .table: 8
    case .document: 9
    }
  }

  private static func number(_ error: CorrectionError) -> Int {
    switch error {
    case .sheet: 0
    case .document: 1
    case .cell: 2
    case .repeatedField: 3
    case .missingDocument: 4
    case .changedDocument: 5
    case .missingReason: 6
    }
  }

  private static func number(_ error: LexiconFolderError) -> Int {
    switch error {
    case .document: 0
    case .notAFolder: 1
    case .unknownTable: 2
    case .empty: 3
    case .notUTF8: 4
    case .tooLarge: 5
    case .row: 6
    }
  }
}
