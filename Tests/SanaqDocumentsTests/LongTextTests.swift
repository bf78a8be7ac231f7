import Foundation
import SanaqCore
import SanaqReading
import Synchronization
import TestSupport
import Testing

@testable import SanaqDocuments

@Suite("Long texts")
struct LongTextTests {
  private static let paragraph = """
    On day NUMBER some 30 boats sank near Oda, the mayor said. One of the 5 huts was lost. Dozens came.
    """

  private static let text = (0..<120).map { number in
    paragraph.replacing("NUMBER", with: "\(number % 50)")
  }.joined(separator: "\n\n")

  private static let cut = TextCut(threshold: 2000, longest: 1000)

  private static func settings(threads: Int = 2) -> InputSettings {
    var settings = InputSettings()
    settings.threads = threads
    settings.cut = cut
    return settings
  }

  private static func parts(_ path: String, _ settings: InputSettings = settings()) -> [ExtractionRun.PartEvent] {
    var events: [ExtractionRun.PartEvent] = []
    ExtractionRun(paths: [path], settings: settings).forEachPart { events.append($0) }
    return events
  }

  private static func joint(_ events: [ExtractionRun.PartEvent]) -> Extraction {
    var extraction = Extraction()
    for case .part(let part) in events { extraction.append(part.extraction) }
    return extraction
  }

  @Test("come in parts with the places and names of the whole", arguments: [1, 2, 5]) func parts(threads: Int) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("long.txt", Self.text)
    let events = Self.parts(path, Self.settings(threads: threads))
    let whole = Reader().read(Self.text, named: "long.txt")
    let joint = Self.joint(events)
    #expect(events.count > 10)
    #expect(joint.figures.map(\.source) == whole.figures.map(\.source))
    #expect(joint.figures.map(\.id) == whole.figures.map(\.id))
    #expect(joint.exclusions == whole.exclusions)
    let boats = joint.figures.filter { $0.source.quote == "30" }
    let last = try #require(boats.last)
    #expect(last.links.repeats == boats.first { $0.source.sentence == last.source.sentence }?.id)
    let ends = events.enumerated().filter { if case .part(let part) = $1 { part.isLast } else { false } }.map(\.offset)
    #expect(ends == [events.count - 1])
  }

  @Test("are the same whole, in parts, and with corrections") func ways() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("long.txt", Self.text)
    let joint = Self.joint(Self.parts(path))
    var documents: [Document] = []
    var found = Extraction()
    ExtractionRun(paths: [path], settings: Self.settings()).forEach { event in
      guard case .document(let document, let extraction) = event else { return }
      documents.append(document)
      found.append(extraction)
    }
    #expect(documents.map(\.text) == [Self.text])
    #expect(found == joint)
    let alone = documents[0].extraction(by: Reader(), cut: Self.cut)
    #expect(alone.figures.map(\.meaning) == joint.figures.map(\.meaning))
    #expect(alone.figures.map(\.id) == joint.figures.map(\.id))

    let header = CorrectionColumn.allCases.map(\.rawValue).joined(separator: ",")
    let prefix = Self.text.dropLast("Dozens came.".count).suffix(QuoteSelector.reach)
    let row = "long.txt,Dozens,\(prefix), came.,high,99,40,counted,,"
    let file = try CorrectionFile(csv: Array("\(header)\n\(row)\n".utf8), file: "corrections.csv")
    var corrected = Extraction()
    let report = ExtractionRun(paths: [path], corrections: file, settings: Self.settings()).forEachPart { event in
      if case .part(let part) = event { corrected.append(part.extraction) }
    }
    #expect(report.outcomes.map(\.state) == [.applied])
    #expect(corrected.figures.map(\.id) == joint.figures.map(\.id))
    #expect(corrected.figures.last?.quantity.interval.high == 40)
    #expect(corrected.figures.dropLast() == joint.figures.dropLast())
  }

  /// Corrections of long.txt: exact words, prefix, suffix, field, was, now.
  private static let corrections: [[String]] = {
    let reach = QuoteSelector.reach
    let first = Array(text.prefix(110)), last = Array(text.suffix(400))
    func row(_ exact: String, in text: [Character], from start: Int, _ rest: [String]) -> [String] {
      let end = start + exact.count
      return [
        exact, String(text[max(0, start - reach)..<start]), String(text[end..<min(end + reach, text.count)]),
      ] + rest
    }
    func place(_ words: String, in text: [Character]) -> Int {
      text.indices.last { text[$0...].starts(with: words) } ?? 0
    }
    let (boats, dozens, one) = (place("30 boats", in: first), place("Dozens", in: last), place("One of", in: first))
    let middle = Array(
      "mayor said. One of the 5 huts was lost. Dozens came.\n\nOn day 7 some 30 boats sank near Oda, the")
    return [
      row("30", in: first, from: boats, ["low", "30", "28"]),
      row("Dozens", in: last, from: dozens, ["high", "99", "40"]),
      row("30", in: first, from: boats, ["figure", "", "rejected"]),
      row("Dozens", in: last, from: dozens, ["low", "7", "9"]),
      row("One", in: first, from: one, ["low", "1", "2"]),
      row("30", in: middle, from: place("30 boats", in: middle), ["low", "30", "28"]),
      [
        "31", String(first[max(0, boats - reach)..<boats]), String(first[boats + 2..<boats + 2 + reach]), "low", "31",
        "30",
      ],
      ["nowhere", "", "", "low", "1", "2"], ["30", "", "", "nonsense", "1", "2"],
    ]
  }()

  @Test(
    "are corrected in pieces as they would be whole",
    arguments: [[0, 1], [2, 1], [0, 2], [3, 4, 5], [6, 7, 8, 2]],
    [false, true])
  func corrections(rows: [Int], hasCRs: Bool) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("long.txt", hasCRs ? Self.text.replacing("\n", with: "\r\n") : Self.text)
    var writer = CSVWriter(columns: CorrectionColumn.allCases.map(\.rawValue))
    for row in rows { writer.append(row: ["long.txt"] + Self.corrections[row] + ["seen", "", ""]) }
    let file = try CorrectionFile(csv: writer.bytes, file: "c.csv")
    var found: [(parts: Int, extraction: Extraction, report: CorrectionReport)] = []
    for cut in [TextCut.standard, Self.cut] {
      var settings = Self.settings()
      settings.cut = cut
      var (extraction, parts) = (Extraction(), 0)
      let report = ExtractionRun(paths: [path], corrections: file, settings: settings).forEachPart { event in
        guard case .part(let part) = event else { return }
        extraction.append(part.extraction)
        parts += 1
      }
      found.append((parts, extraction, report))
    }
    #expect(found[0].parts == 1 && found[1].parts > 5)
    #expect(found[0].report.outcomes.count == rows.count)
    #expect(found[0].report == found[1].report)
    #expect(found[0].extraction == found[1].extraction)
    let states = found[0].report.outcomes.map(\.state)
    if rows == [0, 1] { #expect(states == [.applied, .applied]) }
    if rows == [6, 7, 8, 2] { #expect(states == [.stale, .orphan, .doubtful, .rejected]) }
  }

  @Test(
    "are decoded as they would be whole",
    arguments: [[0xEF, 0xBB, 0xBF] as [UInt8], [0xFF, 0xFE], [0xFE, 0xFF], []])
  func decoding(mark: [UInt8]) throws {
    let text = "Ünï — 5 km 🎈\r\n" + Self.text
    let units = text.utf16.flatMap {
      mark.first == 0xFF ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
    let bytes = mark + (mark.count == 2 ? units : Array(text.utf8))
    let whole = Document(name: "a", contents: bytes)
    #expect(whole.text == text)
    #expect(whole.notes == (mark.count == 2 ? [.decodedFromUTF16] : []))
    for size in [1, 2, 3, 7, 4096] { #expect(Self.decoded(bytes, by: size) == whole) }
  }

  @Test("any bytes are decoded as they would be whole", arguments: 1...60) func damage(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let choice: [UInt8] = [
      0x41, 0x0A, 0x0D, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x8E, 0x88, 0x80, 0xFF, 0xED, 0xA0, 0x00,
    ]
    let bytes = (0..<Int.random(in: 3...80, using: &random)).map { _ in choice.randomElement(using: &random) ?? 0 }
    let marked = seed.isMultiple(of: 3) ? [0xFF, 0xFE] + bytes : bytes
    let whole = Document(name: "a", contents: marked)
    #expect(whole.text == Self.model(marked))
    for size in [1, 2, 3, 5, 64] { #expect(Self.decoded(marked, by: size) == whole) }
  }

  @Test(
    "are checked wherever what is no UTF-8 stands", arguments: [[0xC3], [0x80], [0xED, 0xA0, 0x80], [0xC3, 0xA9]])
  func damage(scalar: [UInt8]) {
    let plain = [UInt8](repeating: 0x61, count: 90)
    for before in 0..<90 {
      for gap in [0, 1, 7, 8, 63, 64, 65] {
        let bytes = plain[..<before] + Array("é".utf8) + plain[..<gap] + scalar + plain[..<3]
        #expect(Self.decoded(Array(bytes), by: 1000).utf8 == Array(Self.model(Array(bytes)).utf8), "\(before) \(gap)")
      }
    }
  }

  /// What the standard library makes of a file's bytes.
  private static func model(_ bytes: [UInt8]) -> String {
    guard bytes.starts(with: [0xFF, 0xFE]) else { return String(decoding: bytes, as: UTF8.self) }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
    return String(decoding: units, as: UTF16.self)
  }

  private static func decoded(_ bytes: [UInt8], by size: Int) -> Document {
    var decoder = TextDecoder()
    var utf8: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      utf8 += decoder.decode(Array(bytes[start..<min(start + size, bytes.count)]), isLast: false)
    }
    utf8 += decoder.decode([], isLast: true)
    return Document(name: "a", utf8: utf8, notes: decoder.notes)
  }

  @Test("tell once, at their end, what had to be done to their bytes") func notes() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("long.txt", Array(Self.text.utf8) + [0x0A, 0xFF, 0x0A, 0xFE, 0x00])
    let line = Self.text.split(separator: "\n", omittingEmptySubsequences: false).count
    var notes: [[DocumentNote]] = []
    for case .part(let part) in Self.parts(path) { notes.append(part.notes) }
    #expect(notes.dropLast().allSatisfy { $0.isEmpty })
    #expect(notes.last == [.notUTF8(count: 2, line: line + 1), .holdsNUL(line: line + 2)])
  }

  @Test("are one document to whoever watches") func watched() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("long.txt", Self.text)
    let told = Mutex<[ReadingStep]>([])
    var settings = Self.settings()
    settings.observer = { progress in if case .step(let step) = progress { told.withLock { $0.append(step) } } }
    let joint = Self.joint(Self.parts(path, settings))
    let steps = told.withLock { $0 }
    #expect(steps.filter(\.isDone).map(\.figures) == [joint.figures.count])
    #expect(steps.map(\.bytes) == steps.map(\.bytes).sorted() && steps.last?.bytes == Self.text.utf8.count)
  }

  @Test("are one line of JSON, and one sheet") func outputs() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", Self.text)
    try folder.write("in/b.txt", "5 boats")
    let run = ExtractionRun(paths: [folder.path + "/in"], settings: Self.settings())
    var plan = ExtractionPlan(run: run)
    plan.figures = folder.path + "/out"
    var expected: [UInt8] = []
    var rows = 1
    run.forEach { event in
      guard case .document(let document, let extraction) = event else { return }
      expected += JSONLine.encode(id: .name(document.name), extraction)
      rows += extraction.figures.count
    }
    let outcome = try plan.writeJSONLines { _ in }
    #expect(folder.text("out") == String(decoding: expected, as: UTF8.self))
    #expect((outcome.documents, outcome.figures) == (2, rows - 1))
    #expect(try plan.writeSheets { _ in } == outcome)
    #expect(folder.text("out").split(separator: "\r\n").count == rows)
  }

  @Test("whose line can't be ended by what was read says why, and the next line is its own") func brokenLine() {
    var line = OpenJSONLine()
    let whole = Reader().read("Over 5 km. One of the boats sank.", named: "a")
    let parts = [line.append(whole, id: .name("a")), line.append(whole, id: .name("a"))]
    #expect(line.isOpen)
    let bytes =
      parts.flatMap(\.figures) + OpenJSONLine.middle + parts.flatMap(\.exclusions) + line.close(error: "gone")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("{\"id\":\"a\",\"figures\":[{") && text.hasSuffix("}],\"error\":\"gone\"}\n"))
    #expect((try? JSONSerialization.jsonObject(with: Data(bytes))) != nil)
    #expect(!line.isOpen)
    let next = line.append(whole, id: .name("b"))
    let second = next.figures + OpenJSONLine.middle + next.exclusions + line.close()
    #expect(second == JSONLine.encode(id: .name("b"), whole))
  }

  // MARK: Files that change while they are read

  /// More than is read at a time.
  private static let longFile = String(repeating: "Nothing of note.\n\n", count: 40_000) + "At last 5 boats came."

  @Test("a file that is cut short meanwhile is said to have changed, and what was read of it stays") func truncated()
    throws
  {
    let folder = try TemporaryFolder()
    let path = try folder.write("long.txt", Self.longFile)
    var parts: [ExtractionRun.Part] = []
    var failures: [DocumentError] = []
    var settings = Self.settings(threads: 1)
    settings.cut = TextCut(threshold: 1 << 16, longest: 1 << 16)
    ExtractionRun(paths: [path], settings: settings).forEachPart { event in
      if parts.isEmpty { _ = path.withCString { truncate($0, 300_000) } }
      switch event {
      case .part(let part): parts.append(part)
      case .failure(let error): failures.append(error)
      }
    }
    #expect(failures == [.changed(path: path)])
    #expect((3...6).contains(parts.count) && parts.last?.isLast == false)
    #expect(parts.allSatisfy { $0.extraction == Extraction() })
  }

  @Test("a pipe that ends early is a text that ends there") func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let text = String(Self.text.prefix(3333))
    let writer = Thread {
      guard let pipe = FileHandle(forWritingAtPath: path) else { return }
      try? pipe.write(contentsOf: Data(text.utf8))
      try? pipe.close()
    }
    writer.start()
    let joint = Self.joint(Self.parts(path))
    #expect(joint.figures.map(\.source) == Reader().read(text, named: "pipe").figures.map(\.source))
  }

  @Test("a file that became a folder can't be read, and the others are done") func replaced() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("in/a.txt", "5 boats")
    try folder.write("in/b.txt", "6 boats")
    let run = ExtractionRun(paths: [folder.path + "/in"], settings: Self.settings())
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    var events: [String] = []
    run.forEach { event in
      switch event {
      case .document(let document, let extraction): events.append("\(document.name) \(extraction.figures.count)")
      case .failure(let error): events.append(error.description)
      }
    }
    #expect(events == ["\(path): can't be read (Is a directory); check that you may read it", "b.txt 1"])
  }
}
