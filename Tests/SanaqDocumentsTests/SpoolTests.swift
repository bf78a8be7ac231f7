import Foundation
import TestSupport
import Testing

@testable import SanaqDocuments

@Suite("Bytes that are put aside")
struct SpoolTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] }

  @Test("are found again in any part, in memory and in a file, and forgotten from any place on") func anyPart() throws {
    var dice = SplitMix64(seed: 5)
    let spool = Spool(beside: folder.path + "/result")
    var all: [UInt8] = []
    for round in 0..<60 {
      let bytes = (0..<Int.random(in: 0...200_000, using: &dice)).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ round) }
      #expect(try spool.append(bytes) == all.count..<all.count + bytes.count)
      all += bytes
      if round % 7 == 6 {
        let count = Int.random(in: all.count * 3 / 4...all.count, using: &dice)
        spool.truncate(to: count)
        all.removeLast(all.count - count)
      }
      let ends = [0, 0].map { _ in Int.random(in: 0...all.count, using: &dice) }.sorted()
      #expect(try spool.bytes(in: ends[0]..<ends[1]) == Array(all[ends[0]..<ends[1]]))
    }
    #expect(all.count > 2 << 20, "most of it is in the file")
    var pieces: [UInt8] = []
    try spool.forEachPiece(of: 10..<all.count) { piece throws(OutputError) in pieces += piece }
    #expect(pieces == Array(all[10...]))
    #expect(spool.count == all.count)
    spool.truncate(to: 0)
    #expect(try spool.append([1, 2]) == 0..<2 && spool.bytes(in: 0..<2) == [1, 2])
  }

  @Test("as texts come back as they were") func texts() throws {
    let spool = Spool(beside: nil)
    let texts = ["", "12\u{0} people", "é", String(repeating: "x", count: 70_000)]
    try spool.append([7])
    let place = try spool.append(texts: texts)
    #expect(try spool.texts(in: place) == texts && spool.texts(in: spool.append(texts: [])).isEmpty)
    let alone = try texts.map { try spool.append(texts: [$0]).lowerBound }
    #expect(try alone.map { try spool.firstText(at: $0) } == texts)
  }

  @Test("take a file only where they are many, and leave none") func leavesNothing() throws {
    var spool: Spool? = Spool(beside: folder.path + "/result")
    try spool?.append([UInt8](repeating: 1, count: 1000))
    #expect(files.isEmpty)
    try spool?.append([UInt8](repeating: 1, count: 3 << 20))
    // Elsewhere than on Linux a file has a name as long as it is open.
    #if os(Linux)
      #expect(files.isEmpty)
    #endif
    spool = nil
    #expect(files.isEmpty)
    let nowhere = Spool(beside: folder.path + "/no folder/result")
    #expect(throws: OutputError.self) { try nowhere.append([UInt8](repeating: 1, count: 3 << 20)) }
  }
}
