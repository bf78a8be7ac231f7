import Foundation
import SanaqCore
import SanaqDocuments
import SanaqTesting
import Testing

@Suite("Evidence")
struct EvidenceTests {
  private static let seeds = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "seeds").path(percentEncoded: false)

  @Test("every quote of the corpus stands at its offsets") func stands() throws {
    let table = try FigureTable(extracting: [Self.seeds])
    #expect(table.count > 100)
    #expect(expect(table, .quoteStands(in: Self.seeds), documents: Self.seeds) == 0)
  }

  @Test("a quote that does not stand is an issue at its place in the document") func fails() throws {
    var figure = try #require(try FigureTable(extracting: [Self.seeds]).first)
    figure.source.quote = "none"
    let table = try FigureTable([figure])
    let source = figure.source
    withKnownIssue {
      expect(table, .quoteStands(in: Self.seeds), documents: Self.seeds)
    } matching: { issue in
      issue.sourceLocation?.line == source.line && issue.sourceLocation?.column == source.column
        && issue.sourceLocation?.fileName == source.document
    }
  }

  @Test("a document that is missing is an issue") func missing() throws {
    var figure = try #require(try FigureTable(extracting: [Self.seeds]).first)
    figure.source.document = "none.txt"
    let table = try FigureTable([figure])
    withKnownIssue { expect(table, .quoteStands(in: Self.seeds), documents: Self.seeds) }
  }
}
