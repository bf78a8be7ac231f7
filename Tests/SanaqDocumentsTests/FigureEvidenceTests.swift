import Foundation
import SanaqCore
import Testing

@testable import SanaqDocuments

@Suite("Figures with their texts")
struct FigureEvidenceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("stories/a.txt", "Police arrested 12 people. One thing is clear.")
    try folder.write("stories/b.txt", "They walked 5 km.")
    try folder.write("stories/c.txt", "Nothing.")
  }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  private func evidence(
    _ name: String, texts: FigureLoad.Texts? = nil, filter: FigureFilter = FigureFilter()
  ) throws -> (FigureEvidence, words: [String]) {
    var words: [String] = []
    let load = FigureLoad(paths: [path(name)])
    let evidence = try load.evidence(texts: texts ?? .init(documents: [path("stories")]), filter: filter) {
      words.append($0)
    }
    return (evidence, words)
  }

  @Test("of documents are all that was read") func documents() throws {
    let (evidence, words) = try evidence("stories")
    #expect(evidence.documents.map(\.name) == ["a.txt", "b.txt", "c.txt"])
    #expect(evidence.figures.map(\.source.quote) == ["12", "5 km"])
    #expect(evidence.exclusions.map(\.source.quote) == ["One"])
    #expect(words.isEmpty && evidence.account.failures == 0 && evidence.isWorthKeeping)
  }

  @Test("with a filter, only documents that have one of its figures") func filtered() throws {
    let (evidence, _) = try evidence("stories", filter: FigureFilter(documents: ["b"]))
    #expect(evidence.documents.map(\.name) == ["b.txt"] && evidence.exclusions.isEmpty)
  }

  @Test("of a sheet come from the folder that is named, and what is missing is said once") func sheet() throws {
    let sheet = "document,low,high\r\na.txt,12,12\r\nelsewhere.txt,1,2\r\nother.txt,1,2\r\n"
    try folder.write("figures.csv", sheet)
    let (evidence, words) = try evidence("figures.csv")
    #expect(evidence.documents.map(\.name) == ["a.txt"])
    #expect(evidence.figures.count == 3 && evidence.account.exclusions == nil)
    #expect(words.count == 1 && words[0].contains("has no document elsewhere.txt and 1 more"))
  }

  @Test("take a sheet of the other numerals") func exclusions() throws {
    let header = ExclusionColumn.allCases.map(\.rawValue).joined(separator: ",")
    let row = "x1,a.txt,1,28,27,30,One,One thing is clear.,incidental,1,1,part of an idiom"
    try folder.write("figures.csv", "document,low,high\r\na.txt,12,12\r\n")
    try folder.write("excluded.csv", "\(header)\r\n\(row)\r\n")
    let texts = FigureLoad.Texts(documents: [path("stories")], exclusions: path("excluded.csv"))
    #expect(try evidence("figures.csv", texts: texts).0.exclusions.map(\.source.quote) == ["One"])
    let missing = FigureLoad.Texts(documents: [path("stories")], exclusions: path("no.csv"))
    #expect(try evidence("figures.csv", texts: missing).0.account.failures == 1)
  }

  @Test("know their inputs, so that none is written over") func inputs() throws {
    try folder.write("figures.csv", "low,high\r\n1,2\r\n")
    let load = FigureLoad(paths: [path("figures.csv")])
    let texts = FigureLoad.Texts(documents: [path("stories")], exclusions: path("excluded.csv"))
    try folder.write("excluded.csv", "")
    for name in ["figures.csv", "stories/a.txt", "stories/../excluded.csv"] {
      #expect(load.reads(fileAt: path(name), texts: texts), "\(name)")
    }
    #expect(!load.reads(fileAt: path("report.html"), texts: texts))
  }
}
