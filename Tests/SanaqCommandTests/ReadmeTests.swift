import Foundation
import Sanaq
import SanaqPublishing
import Testing

@Suite("The README")
struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The README's lines of Swift; the test below compares the two letter for letter.
  private func example(print: (Any...) -> Void) throws {
    let extraction = Reader().read("Over 4,000 people have been arrested, and dozens died.", named: "story.txt")
    for figure in extraction.figures {
      print(figure.source.quote, figure.quantity.interval, figure.meaning.measure)
    }

    let table = try FigureTable(extracting: [Self.root.path + "/" + "seeds"])
    let limit = Interval(1000) ?? .unknown
    print(table.filter { $0.quantity.interval.isGreater(than: limit) == .certainly }.count)
  }

  @Test("its example prints what it says") func printed() throws {
    var lines: [String] = []
    try example { lines.append($0.map { "\($0)" }.joined(separator: " ")) }
    #expect(lines.prefix(2) == ["4,000 >4000…∞ arrests", "dozens 24…99 casualties.killed"])
    #expect(Int(lines.last ?? "") ?? 0 > 10)
  }

  @Test("its example is the one that was compiled") func same() throws {
    let readme = try Self.text("README.md")
    let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```swift\n").dropFirst()
    let block = try #require(
      blocks.first { $0.hasPrefix("import Sanaq\n") }?.components(separatedBy: "```").first)
    let lines = block.split(separator: "\n").filter {
      !$0.hasPrefix("//") && !$0.hasPrefix("import") && !$0.contains("\"seeds\"")
    }
    #expect(lines.count > 5)
    for line in lines { #expect(source.contains(line), "\(line)") }
  }

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  /// The lines of a block of the manual, from the one that begins so to the one before `end`.
  private static func shown(from start: String, to end: String) throws -> [Substring] {
    try text("MANUAL.md").split(separator: "\n").map { $0.drop { $0 == " " } }
      .drop { !$0.hasPrefix(start) }.prefix { !$0.hasPrefix(end) }
  }

  private static func data(_ name: String) -> String { root.appending(path: "data").appending(path: name).path }

  @Test("the terminal in its picture shows what the corpus gives") func picture() throws {
    let figures = try FigureTable(contentsOf: Self.data("figures.csv"))
    let text = SummaryText(Summary(figures)).table(profile: .interval, width: 84)
    let disputes = GroupText.disputes(FigureGrouping.groups(of: figures.figures), width: 84)
    let printed = Set((text + disputes).split(separator: "\n"))
    let lines = try Self.text("pictures/terminal.svg").matches(of: /<text[^>]*>(.*)<\/text>/).map(\.output.1)
    let shown = lines.filter { !$0.isEmpty && $0 != "…" && !$0.hasPrefix("$ ") && !$0.hasPrefix("sanaq: ") }
    #expect(shown.count > 20)
    for line in shown { #expect(printed.contains(line), "\(line); make pictures draws it anew") }
  }

  @Test("the scenario that the manual shows is what the corpus gives") func scenario() throws {
    let figures = try FigureTable(contentsOf: Self.data("figures.csv")).figures
    let scenario = Scenario(contentsOf: Self.data("scenarios/1-who-paid-for-the-rally.md"))
    let printed = Set(ScenarioText(try scenario.report(figures: figures)).table.split(separator: "\n"))
    let shown = try Self.shown(from: "variable  ", to: "- ")
    #expect(shown.count > 5)
    for line in shown { #expect(printed.contains(line), "\(line)") }
  }

  @Test("the manual's table names every column") func columns() throws {
    let readme = try Self.text("MANUAL.md")
    for column in FigureColumn.allCases { #expect(readme.contains("`\(column.rawValue)`"), "\(column)") }
  }

  @Test("its scenario holds of the figures that it is about") func question() throws {
    let lines = try Self.text("README.md").split(separator: "\n", omittingEmptySubsequences: false)
    let block = lines.drop { $0 != "    ```scenario" }.prefix { $0 != "    ```" }.map { $0.dropFirst(4) }
    let file = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString).md")
    try Data((block + ["```"]).joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let text = "A day later over 200 people had been arrested, the union said."
    let report = try Scenario(contentsOf: file.path).report(figures: Reader().read(text, named: "strike.txt").figures)
    #expect(report.failures.isEmpty)
    #expect(ScenarioText(report).table.contains("total >= 5000 USD"))
  }

  @Test("what it links to is there", arguments: ["README.md", "MANUAL.md"]) func links(page: String) throws {
    let links = try Self.text(page).matches(of: /\]\(([^)#:]+)[^):]*\)/).map { String($0.output.1) }
    for link in links {
      #expect(FileManager.default.fileExists(atPath: Self.root.appending(path: link).path), "\(link)")
    }
  }

  @Test("the parts of the manual that are linked to are there") func anchors() throws {
    let manual = try Self.text("MANUAL.md")
    let headings = manual.matches(of: /(?m)^#+ (.*)$/).map { heading in
      heading.output.1.lowercased().replacing(" ", with: "-")
    }
    let links = try (manual + Self.text("README.md")).matches(of: /\]\((?:MANUAL\.md)?#([^)]+)\)/)
    #expect(links.count > 10)
    for link in links { #expect(headings.contains(String(link.output.1)), "\(link.output.1)") }
  }
}
