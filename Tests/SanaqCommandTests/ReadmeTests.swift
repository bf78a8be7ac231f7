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
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let block = try #require(
      readme.components(separatedBy: "```swift\n").dropFirst().first?.components(separatedBy: "```").first)
    let lines = block.split(separator: "\n").filter {
      !$0.hasPrefix("//") && !$0.hasPrefix("import") && !$0.contains("\"seeds\"")
    }
    #expect(lines.count > 5)
    for line in lines { #expect(source.contains(line), "\(line)") }
  }

  /// The lines of a block of the README, from the one that begins so to the one before `end`, without what is left out.
  private static func shown(from start: String, to end: String) throws -> [Substring] {
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    return readme.split(separator: "\n").map { $0.drop { $0 == " " } }
      .drop { !$0.hasPrefix(start) }.prefix { !$0.hasPrefix(end) }.filter { $0 != "…" }
  }

  private static func data(_ name: String) -> String { root.appending(path: "data").appending(path: name).path }

  @Test("the summary that it shows is what the corpus gives") func summary() throws {
    let figures = try FigureTable(contentsOf: Self.data("figures.csv"))
    let exclusions = try Exclusion.rows(ofSheet: Self.data("excluded.csv")).count
    let text = SummaryText(Summary(figures)).table(exclusions: exclusions, profile: .interval, width: 80)
    let printed = Set(text.split(separator: "\n"))
    let shown = try Self.shown(from: "measure  ", to: "Ranges stay")
    #expect(shown.count > 10)
    #expect(shown.contains { $0.hasPrefix("\(figures.count) figures in ") && $0.contains("; \(exclusions) other ") })
    for line in shown { #expect(printed.contains(line), "\(line)") }
  }

  @Test("the scenario that it shows is what the corpus gives") func scenario() throws {
    let figures = try FigureTable(contentsOf: Self.data("figures.csv")).figures
    let scenario = Scenario(contentsOf: Self.data("scenarios/1-who-paid-for-the-rally.md"))
    let printed = Set(ScenarioText(try scenario.report(figures: figures)).table.split(separator: "\n"))
    let shown = try Self.shown(from: "variable  ", to: "- ")
    #expect(shown.count > 5)
    for line in shown { #expect(printed.contains(line), "\(line)") }
  }

  @Test("its table names every column") func columns() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    for column in FigureColumn.allCases { #expect(readme.contains("`\(column.rawValue)`"), "\(column)") }
  }
}
