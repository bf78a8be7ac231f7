import Foundation
import Sanaq
import Testing

@Suite("The documentation's pages")
struct PageTests {
  /// What `print` would print.
  static func line(_ values: [Any]) -> String { values.map { "\($0)" }.joined(separator: " ") }

  private static let examples = CatalogPage.all.flatMap(\.examples)

  /// The lines behind a comment that names an example, up to the next such comment.
  private static func source(of example: String) throws -> [String] {
    let folder = CatalogPage.root + "Tests/DocumentationTests/"
    let lines = try ["PageExamples.swift", "CorrectionExamples.swift"].flatMap { file in
      try String(contentsOfFile: folder + file, encoding: .utf8).replacing("root + ", with: "")
        .split(separator: "\n").map { String($0.drop { $0 == " " }) }
    }
    let start = try #require(lines.firstIndex(of: "// " + example), "no function is marked // \(example)")
    return Array(lines[(start + 1)...].prefix { !$0.hasPrefix("// ") })
  }

  @Test("show code that is compiled, and what it prints", arguments: examples)
  func code(example: CatalogPage.Example) throws {
    // Suites run where they are: in the example's own package.
    guard !example.code.contains(where: { $0.hasPrefix("@Suite") }) else { return try suite(example) }
    #expect(example.code.allSatisfy { $0.count <= 80 }, "a line is wider than a page")
    let source = try Self.source(of: example.description)
    let isThere = source.indices.contains { source[$0...].starts(with: example.code) }
    #expect(isThere, "the function marked // \(example) says something else")
    var output: [String] = []
    if let run = PageExamples.all[example.description] {
      try run { output.append(Self.line($0)) }
    } else {
      output = try #require(try CorrectionExamples.outputs()[example.description])
    }
    let lines = output.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .map { String($0) }.filter { !$0.isEmpty }
    #expect(lines == example.output.filter { !$0.isEmpty })
  }

  private func suite(_ example: CatalogPage.Example) throws {
    let path = CatalogPage.root + "Examples/Tests/ExampleTests/StoryInvariants.swift"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { $0.drop { $0 == " " } }
    for line in example.code { #expect(lines.contains { $0 == line }, "\(line)") }
  }

  @Test("are all there, with examples") func pages() {
    #expect(CatalogPage.all.count >= 11)
    #expect(Self.examples.count >= 16)
    #expect(Set(PageExamples.all.keys).isSubset(of: Self.examples.map(\.description)))
  }

  /// How the tables write what was read: values with their units, parted by a dot, or why there is none.
  private static func shown(_ extraction: Extraction) -> String {
    if extraction.figures.isEmpty { return "no figure: " + extraction.exclusions.map(\.reason.rawValue).joined() }
    return extraction.figures.map { figure in
      let quantity = figure.quantity
      let words = [quantity.interval.description, quantity.unit?.name ?? "", quantity.per.isEmpty ? "" : "per"]
      return "`" + (words + [quantity.per]).filter { !$0.isEmpty }.joined(separator: " ") + "`"
    }.joined(separator: " · ")
  }

  private static func page(_ name: String) -> CatalogPage? { CatalogPage.all.first { $0.name == name } }

  @Test("read each line of the conventions' tables as they say") func conventions() throws {
    let rows = try #require(Self.page("ReadingNumbers")).rows(under: "| text | read as |")
    #expect(rows.count >= 20)
    for row in rows {
      let text = row[0].filter { $0 != "`" }
      #expect(Self.shown(Reader().read(text, named: "story.txt")) == row[1], "\(text)")
    }
  }

  @Test("read each vague number by each profile as they say") func profiles() throws {
    let rows = try #require(Self.page("VagueNumbers")).rows(under: "| text | interval | acled | ccc |")
    #expect(rows.count >= 6)
    for row in rows {
      let text = row[0].filter { $0 != "`" }
      let read = VagueProfile.allCases.map { profile in
        let figures = Reader(profile: profile).read(text, named: "story.txt").figures
        return "`" + figures.map(\.quantity.interval.description).joined() + "`"
      }
      #expect(read == Array(row.dropFirst()), "\(text)")
    }
  }

  @Test("name every table of the lexicon, and files that are there") func tables() throws {
    let language = try #require(Self.page("AddingALanguage")).lines.joined(separator: "\n")
    let unnamed = LexiconTable.allCases.filter { !language.contains("`\($0.rawValue)`") }
    #expect(unnamed.isEmpty)
    let folder = CatalogPage.root + "Sources/SanaqReading/"
    for page in try [#require(Self.page("AddingToTheLexicon")), #require(Self.page("AddingALanguage"))] {
      for match in page.lines.joined(separator: "\n").matches(of: /`([A-Za-z\/]+\.swift)`/) {
        let name = String(match.1)
        let places = [name, "Lexicon/" + name].map { folder + $0 }
        let isThere =
          places.contains { FileManager.default.fileExists(atPath: $0) }
          || FileManager.default.fileExists(atPath: CatalogPage.root + "Tests/SanaqReadingTests/" + name)
          || FileManager.default.fileExists(atPath: CatalogPage.root + name)
        #expect(isThere, "\(page.name) names \(name)")
      }
    }
  }

  @Test("tell every state of a correction") func states() throws {
    let rows = try #require(Self.page("Corrections")).rows(under: "| state | what happened |")
    #expect(rows.map { $0[0].filter { $0 != "`" } } == CorrectionState.allCases.map(\.rawValue))
  }
}
