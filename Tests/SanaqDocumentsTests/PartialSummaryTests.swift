import SanaqCore
import SanaqReading
import TestSupport
import Testing

@testable import SanaqDocuments

@Suite("Partial summaries")
struct PartialSummaryTests {
  private static let text = """
    Police said dozens died in Almaty; doctors said 12, and no more than 5 were arrested. At least 50 people came, about
    0.1 of them, over 4,000 of 10 to 25 years. Trade fell by 28 percent to 1,000,000,000,000 dollars; 12 km, 3 miles.
    """

  /// Figures of a text under several documents, some of them repeats, some of rival origins.
  private static func figures(_ count: Int, _ dice: inout SplitMix64) -> [Figure] {
    let read = Reader().read(text, named: "a.txt").figures
    return (0..<count).map { index in
      var figure = read[Int.random(in: read.indices, using: &dice)]
      figure.id = "q\(index)"
      figure.source.document = "\(index / 7).txt"
      figure.meaning.attribution = ["", "the \"ministry\"\nof health", "police"].randomElement(using: &dice) ?? ""
      figure.links.group = ["", "g1", "g2"].randomElement(using: &dice) ?? ""
      figure.links.repeats = Int.random(in: 0..<9, using: &dice) == 0 ? "q0" : ""
      return figure
    }
  }

  private static let plans = [
    SummaryPlan(), SummaryPlan(keys: [.document, .kind], limit: 2), SummaryPlan(policy: .trusted(["police"])),
    SummaryPlan(keys: [.measure, .subject], policy: .medianOfSources, limit: 3),
    SummaryPlan(keys: [], policy: .latest, rule: .hazen, isSample: true),
  ]

  private static func tally(_ figures: some Sequence<Figure>, _ plan: SummaryPlan) -> SummaryTally {
    figures.reduce(into: SummaryTally(plan)) { $0.add($1) }
  }

  private static func line(_ figures: some Sequence<Figure>, _ plan: SummaryPlan) throws -> [UInt8] {
    try PartialSummary(tally(figures, plan)).line()
  }

  @Test("merge into the summary of the whole, in any order", arguments: 0..<12 as Range<UInt64>)
  func merging(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let folder = try TemporaryFolder()
    let figures = Self.figures(90, &dice)
    for plan in Self.plans {
      var parts: [[Figure]] = [[], [], [], []]
      for figure in figures { parts[Int.random(in: 0..<3, using: &dice)].append(figure) }
      let lines = try parts.shuffled(using: &dice).map { try Self.line($0, plan) }
      let one = try folder.write("1.part", lines[0] + [0x0A] + lines[1])
      let other = try folder.write("2.part", lines[2] + lines[3])
      let merged = try #require(try PartialSummary.merged([one, other]))
      #expect(merged.summary == Summary(figures, plan))
      #expect(try PartialSummary(merged).line() == Self.line(figures, plan))
    }
  }

  @Test("have the same bytes for the same figures, whatever their order", arguments: 0..<6 as Range<UInt64>)
  func bytes(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let figures = Self.figures(60, &dice)
    for plan in Self.plans {
      #expect(try Self.line(figures, plan) == Self.line(figures.shuffled(using: &dice), plan))
    }
  }

  @Test(
    "keep sums, open ends and effects exactly",
    arguments: [[.leastNonzeroMagnitude, 1e-300], [.greatestFiniteMagnitude, 1.7e308]])
  func numbers(extremes: [Double]) throws {
    let folder = try TemporaryFolder()
    let rows = ([0.1, 1e300, -1e300, 1e-300, 3] + extremes).map { "\($0),\($0),0.5" } + ["5,,"]
    let path = try folder.write("a.csv", (["low,high,standard_error"] + rows).joined(separator: "\n"))
    for limit in [3, 100] {
      let plan = SummaryPlan(limit: limit)
      let (tallies, _) = try FigureLoad(paths: [path]).tallies([plan]) { _ in }
      let part = try folder.write("a.part", try PartialSummary(tallies[0]).line())
      #expect(try PartialSummary.merged([part])?.summary == tallies[0].summary)
    }
  }

  @Test("name no text that no row needs") func names() throws {
    var dice = SplitMix64(seed: 1)
    let line = String(decoding: try Self.line(Self.figures(60, &dice), SummaryPlan()), as: UTF8.self)
    #expect(line.contains("police") && line.contains("0.txt"))
    #expect(!line.contains("Almaty"))
  }

  @Test("of other plans, of other tables and of no figures are told apart") func faults() throws {
    let folder = try TemporaryFolder()
    let plain = try Self.line([], SummaryPlan())
    let path = try folder.write("a.part", plain + (try Self.line([], SummaryPlan(policy: .latest))))
    #expect(throws: PartialSummaryError.otherPlan(place: "\(path):2")) { try PartialSummary.merged([path]) }
    let text = String(decoding: plain, as: UTF8.self)
    let wrong = [
      "{}", "nonsense", text.replacing("summary 1", with: "summary 2"),
      text.replacing("[\"\"]", with: "[\"\",\"a\",\"a\"]"),
      text.replacing("\"figures\":0", with: "\"figures\":-1"),
      text.replacing("\"documents\":[]", with: "\"documents\":[4]"),
      text.replacing("\"linear\"", with: "\"cubic\""), text.replacing("\"rule\":7", with: "\"rule\":70"),
    ].filter { $0 != text }
    #expect(wrong.count == 7)
    for fault in wrong {
      let path = try folder.write("b.part", fault)
      #expect(throws: PartialSummaryError.notAPart(place: "\(path):1"), "\(fault)") {
        try PartialSummary.merged([path])
      }
    }
    #expect(try PartialSummary.merged([try folder.write("c.part", "\n")]) == nil)
    #expect(throws: PartialSummaryError.document(.missing(path: "/no/part"))) {
      try PartialSummary.merged(["/no/part"])
    }
  }
}
