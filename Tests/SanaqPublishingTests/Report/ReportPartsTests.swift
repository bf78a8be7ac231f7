import Foundation
import SanaqCore
import SanaqReading
import TestSupport
import Testing

@testable import SanaqDocuments
@testable import SanaqPublishing

@Suite("A page that is made part by part")
struct ReportPartsTests {
  private static let story = """
    A strike

    Over 4,000 people have been arrested in Oslo, and dozens died. One thing is clear: they paid 150 dollars each.

    It began on 5 June 2016. Between 10 and 25 years, about 28% then, and 30% now, and five died. By 1991 it was over.

    Police said that 300 people were arrested in Oslo. Two of the boats sank, and 12 people died on 3 May 2016.


    """

  /// Two long texts, read in pieces of a few hundred letters, and two short ones.
  private static func load(in folder: URL) throws -> FigureLoad {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let texts = [
      ("a.txt", String(repeating: story, count: 12) + "By Ann Other\n"), ("b.txt", "Nothing here."),
      ("c.txt", "Police arrested 14 people in Oslo."), ("d.txt", String(repeating: "None.\n\n" + story, count: 9)),
    ]
    for (name, text) in texts { try Data(text.utf8).write(to: folder.appending(path: name)) }
    var settings = InputSettings()
    settings.cut = TextCut(threshold: 2000, longest: 700)
    return FigureLoad(paths: [folder.path(percentEncoded: false)], settings: settings)
  }

  @Test(
    "is the page that the same evidence makes in memory", arguments: [0, 1, 5, 40, 90, 140, 5_000],
    [FigureFilter(), FigureFilter(measures: ["arrests"])])
  func equal(limit: Int, filter: FigureFilter) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let load = try Self.load(in: folder)
    let texts = FigureLoad.Texts(documents: [])
    let whole = try load.evidence(texts: texts, filter: filter) { _ in }
    let parts = Report(profile: nil, limit: limit, needsFigures: load.isFiltered(filter, nil), beside: nil)
    var count = 0
    _ = try load.forEachEvidence(texts: texts, filter: filter, say: { _ in }) { event in
      count += 1
      try parts.add(event)
    }
    #expect(count > 10 && whole.documents.count == (filter.isEmpty ? 4 : 3))
    let (made, wanted) = (try parts.html(), try Report(whole, limit: limit).html())
    #expect(made == wanted)
  }

  @Test("shows a text in pieces as if it were one") func pieces() throws {
    var dice = SplitMix64(seed: 3)
    for text in ["", String(repeating: "é", count: 100_000)] + (0..<8).map({ _ in Self.hostile(&dice) }) {
      let spool = Spool(beside: nil)
      try spool.append("before".utf8)
      let spooled = SpooledText(spool: spool, range: try spool.append(text.utf8))
      try spool.append("behind".utf8)
      let scalars = Array(text.unicodeScalars)
      let number = Int.random(in: 0...scalars.count, using: &dice)
      let byte = String(String.UnicodeScalarView(scalars[..<number])).utf8.count
      let places = try spooled.places(ofScalars: [number, 0, scalars.count, scalars.count + 1])
      #expect(places[number] == byte && places[0] == 0 && places[scalars.count] == text.utf8.count)
      #expect(places[scalars.count + 1] == nil)
      let rest = text.utf8.dropFirst(byte)
      let line = rest.firstIndex(of: UInt8(ascii: "\n")).map { rest.distance(from: rest.startIndex, to: $0) + byte }
      #expect(try spooled.lineEnd(from: byte) == line ?? text.utf8.count)
      var escaped = ""
      var count = 0
      try spooled.forEachPiece(of: 0..<spooled.count) { piece in
        escaped += PageText().escapeText(piece)
        count += 1
      }
      #expect(escaped.utf8.elementsEqual(PageText().escapeText(text).utf8))
      #expect(count > 1 || text.utf8.count <= 1 << 16 || !text.utf8.contains { $0 < 0x80 })
    }
  }

  /// Some hundred kilobytes of what is escaped by what stands before it.
  private static func hostile(_ dice: inout SplitMix64) -> String {
    let parts = [
      "a", " ", "\r\n", "\r", "\n", "&", "<", "\u{FE0F}", "\u{AD}", "\u{200D}", "é", "👩", "\u{301}", "क", "\u{0}",
    ]
    return (0..<60_000).map { _ in parts.randomElement(using: &dice) ?? "" }.joined()
  }
}
