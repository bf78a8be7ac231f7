import Foundation
import SanaqCore
import SanaqDocuments
import SanaqReading
import Testing

@testable import SanaqPublishing

@Suite("Files that a result may replace")
struct ReplacedFilesTests {
  private static let text =
    "Police arrested 12 people. The union said that 20 people were arrested. One thing is clear.\n"
  private static let extraction = Reader().read(text, named: "a.txt")
  private static var groups: [FigureGroup] { FigureGrouping.groups(of: extraction.figures) }
  private static var resolved: [ResolvedGroup] { groups.map { ResolvedGroup($0, by: .envelope) } }

  private static func sheet<Column: SheetColumn>(
    _ column: Column.Type, _ rows: [Column.Row], _ style: SheetStyle = .plain
  ) -> [UInt8] {
    var writer = SheetWriter(Column.self, style: style)
    for row in rows { writer.append(row) }
    return writer.drain()
  }

  private static var figures: [UInt8] { sheet(FigureColumn.self, extraction.figures) }

  private static func database() throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "f.sqlite")
    let database = FigureDatabase()
    try database.add(extraction, of: "a.txt")
    let output = try Output.file(at: file.path(percentEncoded: false))
    try database.finish(to: output)
    try output.finish()
    return [UInt8](try Data(contentsOf: file))
  }

  private static func account() -> String {
    var account = NumeralAccount()
    account.add(extraction, of: "a.txt")
    return account.text()
  }

  /// Everything that a command writes with `--to`, by name.
  private static func results() throws -> [(name: String, bytes: [UInt8])] {
    let page = try Report(FigureEvidence(figures: extraction.figures)).html()
    let texts = [
      ("table", FigureListText.text(of: extraction.figures)), ("empty table", FigureListText.text(of: [])),
      ("account", account()), ("groups", GroupText.table(resolved)), ("no groups", GroupText.table([])),
      ("disputes", GroupText.disputes(groups)), ("no disputes", GroupText.disputes([])),
      ("pool", PoolText.opinions(groups.map(\.outline))), ("no pool", PoolText.opinions([])),
    ]
    return [
      ("figures", figures), ("figures for a spreadsheet", sheet(FigureColumn.self, extraction.figures, .excel)),
      ("exclusions", sheet(ExclusionColumn.self, extraction.exclusions)),
      ("groups.csv", GroupSheet.bytes(of: resolved)),
      ("lines", JSONLine.encode(id: .name("a\"\\.txt"), extraction)),
      ("numbered lines", JSONLine.encode(id: .number(-1), extraction)),
      ("failed lines", JSONLine.encode(id: .none, error: "no")), ("database", try database()), ("page", page),
      ("package", try DataPackage([.figures, .groups]).bytes()),
    ] + texts.map { ($0, Array($1.utf8)) }
  }

  private static func refusal(of bytes: [UInt8], force: Bool = false) throws -> String? {
    let file = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString)").path
    try Data(bytes).write(to: URL(filePath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    var reason: String?
    do throws(OutputError) { try Output.write([0x35], to: file, replacing: .results(orAny: force)) } catch {
      reason = error.reason
    }
    #expect(try Data(contentsOf: URL(filePath: file)) == Data(reason == nil ? [0x35] : bytes))
    return reason
  }

  @Test("a result of any sort gives way to the next one") func again() throws {
    for (name, bytes) in try Self.results() { #expect(try Self.refusal(of: bytes) == nil, "\(name)") }
    #expect(try Self.refusal(of: []) == nil)
  }

  /// What programs make of a sheet when they save it: marks, quotes, separators, lines' ends.
  static let savings: [(name: String, save: @Sendable (String) -> String)] = [
    ("with a mark", { "\u{FEFF}" + $0 }), ("with line feeds alone", { $0.replacing("\r\n", with: "\n") }),
    ("all quoted", { quoted($0, ",") }), ("with semicolons", { $0.replacing(",", with: ";") }),
    ("with tabs, quoted, marked", { "\u{FEFF}" + quoted($0, "\t") }),
    ("without its last columns", { $0.split(separator: ",").dropLast(6).joined(separator: ",") + "\n1,2\n" }),
    ("with its columns in another order", { $0.split(separator: ",").reversed().joined(separator: ",") + "\n" }),
  ]

  private static func quoted(_ line: String, _ separator: String) -> String {
    line.split(separator: ",").map { "\"\($0)\"" }.joined(separator: separator) + "\r\n"
  }

  @Test("and so does a sheet that a spreadsheet has saved", arguments: savings.indices)
  func saved(index: Int) throws {
    let header = FigureColumn.allCases.map(\.rawValue).joined(separator: ",")
    #expect(try Self.refusal(of: Array(Self.savings[index].save(header).utf8)) == nil, "\(Self.savings[index].name)")
  }

  static let foreign: [(name: String, bytes: [UInt8])] = [
    ("a text", Array("5 boats\n".utf8)), ("a blank", [0x20]), ("a script", Array("#!/bin/sh\nid\n".utf8)),
    ("somebody's sheet", Array("id,document,text\n1,a,b\n".utf8)),
    ("corrections", Array("document,exact,prefix,suffix,field,was,now,reason,by,date\n".utf8)),
    ("somebody's lines", Array(#"{"id": "a", "text": "5 boats"}"#.utf8)),
    ("somebody's JSON", Array(#"{"name": "sanaq", "figures": []}"#.utf8)),
    ("somebody's page", Array("<!DOCTYPE html><title>sanaq</title><p>figures</p>".utf8)),
    ("somebody's database", Array("SQLite format 3\0".utf8) + Array(repeating: 0, count: 84)),
    ("the beginning of a database", Array("SQLite format 3\0".utf8)),
    ("somebody's package", Array(#"{"name": "mine", "resources": []}"#.utf8)),
    ("binary", [0x7F, 0x45, 0x4C, 0x46, 0xFF]), ("the word sanaq", Array("sanaq".utf8)),
  ]

  @Test("what is no result stays, unless --force is given", arguments: foreign.indices)
  func kept(index: Int) throws {
    let (name, bytes) = Self.foreign[index]
    let reason = try Self.refusal(of: bytes)
    #expect(reason == "what stands there is no result of sanaq; write elsewhere, or take --force", "\(name)")
    #expect(try Self.refusal(of: bytes, force: true) == nil)
  }

  @Test("nor is a result replaced to which somebody has added something") func added() throws {
    let header = (FigureColumn.allCases.map(\.rawValue) + ["my \u{1B}notes", "colour"]).joined(separator: ",")
    #expect(
      try Self.refusal(of: Array(header.utf8))
        == "the sheet there has columns that no result has (my \\u{1b}notes, colour), and they would be lost; "
        + "write elsewhere, or take --force")
    let package = String(decoding: try DataPackage([.figures]).bytes(), as: UTF8.self)
    let licensed = package.replacing("\"name\" : \"sanaq\",", with: "\"name\" : \"sanaq\", \"licenses\" : [],")
    #expect(package != licensed)
    #expect(try Self.refusal(of: Array(licensed.utf8)) != nil)
  }

  @Test("a link is followed to a result, and to nothing else") func links() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (target, link) = (folder.appending(path: "target").path, folder.appending(path: "link").path)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "target")
    func refusal(_ replaced: ReplacedFiles) -> OutputError? {
      do throws(OutputError) { try Output.write([0x35], to: link, replacing: replaced) } catch { return error }
      return nil
    }
    #expect(refusal(.own)?.reason.hasPrefix("it is a link to ") == true)
    #expect(!FileManager.default.fileExists(atPath: target))
    for bytes in [[], Array("# mine".utf8)] {
      try Data(bytes).write(to: URL(filePath: target))
      #expect(refusal(.own) != nil)
      #expect(try Data(contentsOf: URL(filePath: target)) == Data(bytes))
    }
    try Data(Self.figures).write(to: URL(filePath: target))
    #expect(refusal(.own) == nil)
    #expect(try Data(contentsOf: URL(filePath: target)) == Data([0x35]))
    #expect(refusal(.any) == nil)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "target")
  }
}
