import Foundation
import SanaqCore
import SanaqDocuments
import SanaqTesting
import Testing

@Suite("Figures that a suite shares", .figures("data/figures.csv", documents: "seeds", groups: "data/groups.csv"))
struct FiguresTraitTests {
  let corpus = FigureCorpus.current

  @Test("are there before the first test") func shared() {
    #expect(corpus.figures.count > 100)
    #expect(corpus.groups.count > 10)
    #expect(corpus.documents == PackageFolder().path("seeds"))
  }

  @Test("are replaced by a test's own", .figures("seeds")) func own() {
    #expect(FigureCorpus.current.figures.count == corpus.figures.count)
    #expect(FigureCorpus.current.documents == PackageFolder().path("seeds"))
    #expect(FigureCorpus.current.groups.isEmpty)
  }

  @Suite("reach a suite inside") struct Inner {
    @Test("as they are") func inner() { #expect(FigureCorpus.current.groups.count > 10) }
  }
}

@Suite("Loading of figures")
struct FigureCorpusTests {
  @Test("does not ask where the tests were started") func root() {
    let file = "/tmp/none/Tests/A.swift"
    #expect(PackageFolder().path("Package.swift").hasSuffix("/Package.swift"))
    #expect(FileManager.default.fileExists(atPath: PackageFolder().path("Package.swift")))
    #expect(PackageFolder(around: file).path("a.csv") == "/tmp/none/Tests/a.csv")
    #expect(PackageFolder().path("/a/b.csv") == "/a/b.csv")
  }

  @Test("names the sheet that is missing") func missing() {
    let error = #expect(throws: SheetError.self) { try FigureCorpus(figures: "data/none.csv") }
    #expect(error == .document(.missing(path: PackageFolder().path("data/none.csv"))))
  }

  @Test("reads a folder as it reads a sheet") func folder() throws {
    let sheet = try FigureTable(contentsOf: PackageFolder().path("data/figures.csv"))
    let folder = try FigureTable(contentsOf: PackageFolder().path("seeds"))
    #expect(sheet.map(\.id) == folder.map(\.id))
  }

  @Test("without a trait is an issue") func untold() {
    withKnownIssue {
      _ = FigureCorpus.current
    } matching: { issue in
      issue.comments.contains { $0.rawValue.hasPrefix("no sheet is loaded") }
    }
  }

  @Test("of a missing sheet is one issue, at the trait, and runs no test") func once() async throws {
    let trait = FiguresTrait.figures("data/none.csv")
    let test = try #require(Test.current)
    try await withKnownIssue {
      try await trait.provideScope(for: test, testCase: nil) { Issue.record("ran") }
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("none.csv: there is no such file") }
        && issue.sourceLocation?.fileName == "FiguresTraitTests.swift"
    }
  }
}
