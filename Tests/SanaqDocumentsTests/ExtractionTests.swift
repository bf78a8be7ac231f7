import Foundation
import SanaqCore
import SanaqDocuments
import SanaqReading
import Synchronization
import Testing

@Suite("Extraction")
struct ExtractionTests {
  private static func extract(_ paths: [String], to folder: TemporaryFolder) throws -> (
    outcome: ExtractionOutcome, said: [String]
  ) {
    var plan = ExtractionPlan(run: ExtractionRun(paths: paths))
    plan.figures = folder.path + "/figures.csv"
    plan.exclusions = folder.path + "/excluded.csv"
    var said: [String] = []
    let outcome = try plan.writeSheets { said.append($0) }
    return (outcome, said)
  }

  @Test("writes both sheets, and counts what it did") func sheets() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", "One of the 5 boats sank.")
    try folder.write("in/b.txt", "At first 6 sank.")
    let result = try Self.extract([folder.path + "/in"], to: folder)
    let outcome = result.outcome
    #expect((outcome.documents, outcome.figures, outcome.exclusions, outcome.failures) == (2, 2, 2, 0))
    #expect(result.said.isEmpty)
    #expect(folder.text("figures.csv").split(separator: "\r\n").count == 3)
    #expect(folder.text("excluded.csv").contains(",incidental,1,1,\"one of several, no count asserted\"\r\n"))
  }

  @Test("tells whoever watches of each input, and how far it is") func watched() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", "5 boats and 6 ships")
    try folder.write("in/b.txt", "7")
    let table = try folder.write("e.csv", "notes\n8 boats\n9 ships\n")
    let told = Mutex<[ReadingProgress]>([])
    var settings = InputSettings()
    settings.fields.text = "notes"
    settings.observer = { step in told.withLock { $0.append(step) } }
    ExtractionRun(paths: [folder.path + "/in", "/no/such", table], settings: settings).forEach { _ in }
    let rows = [
      ("/no/such", 0, 0), ("a.txt", 2, 19), ("b.txt", 1, 20), ("e.csv#2", 1, 42), ("e.csv#3", 1, 42),
    ]
    let steps = rows.map { row in
      ReadingProgress.step(
        ReadingStep(document: row.0, isRead: row.1 > 0, figures: row.1, exclusions: 0, bytes: row.2, totalBytes: 42))
    }
    #expect(told.withLock { $0 } == steps + [.finished])
  }

  @Test("gives the same rows in the same order with any number of threads", arguments: [2, 3, 8])
  func threads(count: Int) throws {
    let folder = try TemporaryFolder()
    for number in 0..<300 {
      let text = "On day \(number) some \(number % 7) boats sank, the mayor of Oda said. Dozens came.\n\n"
      try folder.write("in/\(number).txt", String(repeating: text, count: number % 90 == 0 ? 900 : 1 + number % 5))
    }
    try folder.write("in/150.pdf", "no page")
    let results = try [1, count].map { threads in
      var settings = InputSettings()
      settings.threads = threads
      var plan = ExtractionPlan(run: ExtractionRun(paths: ["/no/such", folder.path + "/in"], settings: settings))
      plan.figures = folder.path + "/figures\(threads).csv"
      var said: [String] = []
      let outcome = try plan.writeSheets { said.append($0) }
      #expect(outcome.documents == 300 && outcome.failures == 2)
      return (sheet: folder.text("figures\(threads).csv"), said: said)
    }
    #expect(results[0].sheet == results[1].sheet)
    #expect(results[0].said == results[1].said)
    #expect(results[0].sheet.utf8.count > 100_000)
  }

  @Test("reads on where one input can't be read") func failures() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", [0x35, 0x20, 0xFF])
    try folder.write("in/b.txt", "")
    let result = try Self.extract(["/no/such/file", folder.path + "/in"], to: folder)
    #expect(result.outcome.failures == 1)
    #expect(result.outcome.figures == 1)
    #expect(result.said.count == 3)
  }

  /// Texts that no writer meant, and how many figures and exclusions each has.
  static let hostile: [(name: String, bytes: [UInt8], figures: Int, exclusions: Int)] = [
    ("empty", [], 0, 0),
    ("NUL bytes", Array("5 \u{0}\u{0} 6".utf8), 2, 0),
    ("a number of 10,000 digits", Array(String(repeating: "7", count: 10_000).utf8), 0, 1),
    ("two commas", Array("1,,2".utf8), 2, 0),
    ("two hyphens", Array("--".utf8), 0, 0),
    ("a loose hyphen", Array("1-".utf8), 1, 0),
    ("a lone dollar", Array("$".utf8), 0, 0),
    ("not UTF-8", [0xC3, 0x28, 0x20, 0x35, 0xE2, 0x82], 1, 0),
    ("one line of many words", Array(String(repeating: "word 5 ", count: 30_000).utf8), 30_000, 0),
    ("brackets", Array(String(repeating: "(", count: 100_000).utf8), 0, 0),
    ("combining marks", Array(("5" + String(repeating: "\u{301}", count: 50_000)).utf8), 1, 0),
    ("commas", Array(String(repeating: "1,", count: 20_000).utf8), 20_000, 0),
  ]

  @Test("survives hostile text with sensible rows", arguments: hostile.indices)
  func hostileText(index: Int) throws {
    let input = Self.hostile[index]
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", input.bytes)
    let result = try Self.extract([folder.path + "/in"], to: folder)
    #expect(result.outcome.figures == input.figures, "\(input.name)")
    #expect(result.outcome.exclusions == input.exclusions, "\(input.name)")
    #expect(try FigureTable(contentsOf: folder.path + "/figures.csv").count == input.figures)
  }

  @Test("a sentence in the sheet stays short, whatever the document does") func shortSentences() {
    let text = String(repeating: "and 5 more ", count: 10_000)
    let longest = Reader().read(text, named: "a").figures.map(\.source.sentence.utf8.count).max() ?? 0
    #expect(longest > 100)
    #expect(longest < 5000)
  }

  @Test("a run that fails leaves the old file whole") func atomic() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("figures.csv", "old")
    let output = try Output.file(at: path, replacing: .any)
    try output.write(Array("new".utf8))
    #expect(folder.text("figures.csv") == "old")
    try output.finish()
    #expect(folder.text("figures.csv") == "new")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["figures.csv"])
  }

  @Test("a device is written to, never replaced") func device() throws {
    let output = try Output.file(at: "/dev/null")
    try output.write(Array("new".utf8))
    try output.finish()
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(type == .typeCharacterSpecial)
  }

  @Test("a link keeps leading to the file that is written") func linked() throws {
    let folder = try TemporaryFolder()
    try folder.write("real.csv", "old")
    try folder.link("link.csv", to: folder.path + "/real.csv")
    let output = try Output.file(at: folder.path + "/link.csv", replacing: .any)
    try output.write(Array("new".utf8))
    try output.finish()
    #expect(folder.text("real.csv") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link.csv").hasSuffix("real.csv"))
  }

  @Test("a draft is nobody else's file, and none is left behind") func drafts() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "é", count: 120) + ".csv"
    for name in ["figures.csv", long] {
      do {
        let output = try Output.file(at: folder.path + "/" + name)
        try output.write(Array("new".utf8))
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
      try Output.write(Array("new".utf8), to: folder.path + "/" + name)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
      try FileManager.default.removeItem(atPath: folder.path + "/" + name)
    }
  }

  @Test("a pipe is written to as it is") func namedPipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    // Open at both ends, nobody waits.
    let reader = open(path, O_RDWR)
    defer { close(reader) }
    try Output.write(Array("new".utf8), to: path)
    var bytes = [UInt8](repeating: 0, count: 9)
    #expect(read(reader, &bytes, 9) == 3)
    let type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    #expect(type != .typeRegular)
  }

  @Test("a place that can't be written is named") func unwritable() throws {
    let folder = try TemporaryFolder()
    #expect(throws: OutputError.self) { _ = try Output.file(at: folder.path + "/none/figures.csv") }
    let error = #expect(throws: OutputError.self) { _ = try Output.file(at: folder.path) }
    #expect(error?.description == "\(folder.path): can't be written: it is a folder; give a file's name")
  }

  @Test("a run that could read nothing leaves the old sheets alone") func nothingRead() throws {
    let folder = try TemporaryFolder()
    let old = FigureColumn.allCases.map(\.rawValue).joined(separator: ",") + "\r\nold"
    try folder.write("figures.csv", old)
    let result = try Self.extract([folder.path + "/none"], to: folder)
    #expect(result.outcome.failures == 1)
    #expect(folder.text("figures.csv") == old)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["figures.csv"])
  }

  @Test("a new sheet is as private as the old one was") func permissions() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("figures.csv", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try Output.file(at: path, replacing: .any).finish()
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }

  @Test("counts a reprinted passage once, whether the sheet is read or the documents") func reprints() throws {
    let folder = try TemporaryFolder()
    let text =
      "The union of the northern miners said that 12 workers were killed when the roof of the old mill fell in."
    try folder.write("in/a.txt", text + "\n")
    try folder.write("in/b.txt", "From our paper of Monday.\n\n" + text.replacing("old mill", with: "new mill") + "\n")
    try folder.write("in/c.txt", text.replacing("12", with: "13") + "\n")
    _ = try Self.extract([folder.path + "/in"], to: folder)
    let figures = try FigureTable(contentsOf: folder.path + "/figures.csv").figures
    #expect(figures.map(\.links.repeats) == ["", figures[0].id, ""])
    #expect(FigureGrouping.groups(of: figures).map(\.figures.count) == [2])
    let plan = SummaryPlan(policy: .envelope)
    for path in [folder.path + "/figures.csv", folder.path + "/in"] {
      let summary = try FigureLoad(paths: [path]).summaries([plan]) { _ in }.summaries[0]
      #expect(summary.rows.map { SummaryStatistic.lowest.value(of: $0) } == [12])
    }
  }

  @Test("gives the same bytes on every run") func repeatable() throws {
    let folder = try TemporaryFolder()
    for index in 0..<8 {
      try folder.write("in/\(index).txt", "Over \(index),000 people and dozens of \(index + 2) boats.")
    }
    _ = try Self.extract([folder.path + "/in"], to: folder)
    let first = folder.text("figures.csv")
    _ = try Self.extract([folder.path + "/in"], to: folder)
    #expect(folder.text("figures.csv") == first)
  }
}

@Suite("JSON Lines")
struct JSONLineTests {
  @Test(
    "a request is read",
    arguments: [
      (#"{"id": "a", "text": "5 km"}"#, .name("a"), "5 km"), (#"{"text": "", "id": 7, "more": [1]}"#, .number(7), ""),
      (#"{"id": "\u0000\"\ud83d\ude00", "text": "\ud83d\ude00"}"#, .name("\0\"😀"), "😀"),
    ] as [(String, LineID, String)])
  func requests(line: String, id: LineID, text: String) throws {
    let request = try JSONLine.decode(Array(line.utf8))
    #expect(request == (id, text))
  }

  @Test(
    "what is no request is answered with what is wrong",
    arguments: [
      ("nonsense", "line 3 is no JSON object with \"id\" and \"text\"; write {\"id\": \"…\", \"text\": \"…\"}"),
      ("", "line 3 is no JSON object"), (#"{"text": "5"}"#, "line 3 has no \"id\""),
      (#"{"id": "a"}"#, "line 3 has no \"text\""),
      (#"{"id": "a", "text": 5}"#, "line 3 has no \"text\""),
    ])
  func problems(line: String, message: String) {
    let error = #expect(throws: JSONLineError.self) { _ = try JSONLine.decode(Array(line.utf8)) }
    #expect(error?.description(line: 3).hasPrefix(message) == true)
  }

  @Test("an answer has numbers as numbers and open bounds as null") func answers() throws {
    let line = JSONLine.encode(id: .name("a/b"), Reader().read("Over 5 km; at first 6 \"boats\".", named: "a/b"))
    let text = String(decoding: line, as: UTF8.self)
    #expect(text.hasSuffix("}\n"))
    #expect(text.contains(#""high":null"#) && text.contains(#""low":5,"#) && text.contains(#""approximate":false"#))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    #expect((object["figures"] as? [Any])?.count == 2)
    #expect((object["excluded"] as? [Any])?.count == 1)
    #expect(object["id"] as? String == "a/b")
    let figure = try #require((object["figures"] as? [[String: Any]])?.first)
    #expect(figure.keys.sorted() == FigureColumn.allCases.map(\.rawValue).sorted())
    let places = FigureColumn.allCases.dropFirst().compactMap { text.range(of: "\"\($0.rawValue)\":")?.lowerBound }
    #expect(places == places.sorted())
  }

  @Test(
    "any text survives the way into JSON and back",
    arguments: [
      "", "\"\\/", "\0\u{1}\u{1F}\u{7F}\u{85}\u{2028}", "a\r\nb\tc", "é😀\u{FEFF}e\u{301}", "\u{10FFFF}",
    ])
  func strings(text: String) throws {
    let line = JSONLine.encode(id: .name(text), error: text)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: String])
    #expect(object["id"].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    #expect(object["error"].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    #expect(line.count { $0 == UInt8(ascii: "\n") } == 1)
  }

  @Test("an id comes back as it came") func ids() {
    let answer = String(decoding: JSONLine.encode(id: .number(7), Extraction()), as: UTF8.self)
    #expect(answer == "{\"id\":7,\"figures\":[],\"excluded\":[]}\n")
    let nameless = String(decoding: JSONLine.encode(id: .none, error: "x"), as: UTF8.self)
    #expect(nameless == "{\"id\":null,\"error\":\"x\"}\n")
  }

  @Test("a document that can't be read is answered too, and exclusions stand among the figures on request")
  func documents() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "One of the 5 boats sank.")
    var plan = ExtractionPlan(run: ExtractionRun(paths: [folder.path + "/none", path]))
    plan.figures = folder.path + "/out.jsonl"
    plan.includesExclusions = true
    #expect(try plan.writeJSONLines { _ in }.failures == 1)
    let lines = folder.text("out.jsonl").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("{\"id\":\"\(folder.path)/none\",\"error\":\"") == true)
    let figures = lines.last.flatMap { $0.split(separator: "\"excluded\":").first } ?? ""
    #expect(figures.contains("\"quote\":\"One\"") && figures.contains("\"incidental\""))
  }
}
