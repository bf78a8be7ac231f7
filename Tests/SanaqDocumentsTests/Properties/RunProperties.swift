import SanaqCore
import SanaqReading
import TestSupport
import Testing

@testable import SanaqDocuments

/// What comes out of files, in whatever order and by however many hands they are read.
@Suite("Any files") struct RunProperties {
  private static func figures(_ paths: [String], threads: Int = 1) -> [Figure] {
    var settings = InputSettings()
    settings.threads = threads
    settings.cut = TextCut(threshold: 200, longest: 200)
    var figures: [Figure] = []
    ExtractionRun(paths: paths, settings: settings).forEachPart { event in
      if case .part(let part) = event { figures += part.extraction.everything }
    }
    return figures
  }

  /// Writes each text into a file of its own.
  private static func files(_ texts: [String], in folder: TemporaryFolder) throws -> [String] {
    try texts.enumerated().map { number, text in try folder.write("\(number).txt", text) }
  }

  private static func texts(_ dice: inout SplitMix64) -> [String] {
    (0..<Int.random(in: 2...7, using: &dice)).map { _ in HostileText.text(&dice).joined() }
  }

  @Test("are read alike by any number of threads") func threads() throws {
    let broken = try Property("no result depends on the number of threads", cases: 40, draw: Self.texts)
      .counterexample { texts in
        let folder = try TemporaryFolder()
        let paths = try Self.files(texts, in: folder)
        let alone = Self.figures(paths)
        return [2, 5].first { Self.figures(paths, threads: $0) != alone }.map { "\($0) threads read otherwise" }
      }
    #expect(broken == nil)
  }

  @Test("are read alike in any order, but for which of two alike repeats the other") func order() throws {
    let broken = try Property("no result depends on the order of files", cases: 60, draw: Self.texts)
      .counterexample { texts in
        let folder = try TemporaryFolder()
        let paths = try Self.files(texts, in: folder)
        func rows(_ paths: [String]) -> Set<Figure> {
          Set(
            Self.figures(paths).map { figure in
              var figure = figure
              figure.links.repeats = ""
              return figure
            })
        }
        return rows(paths) == rows(paths.reversed()) ? nil : "other rows in the other order"
      }
    #expect(broken == nil)
  }
}
