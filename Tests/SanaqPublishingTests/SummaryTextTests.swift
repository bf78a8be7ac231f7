import SanaqCore
import SanaqReading
import Testing

@testable import SanaqPublishing

@Suite("Summaries in the terminal")
struct SummaryTextTests {
  private static let text = """
    Dozens died. Police arrested 12 people; others say over 4,000 people were arrested. Two thirds of 1,500 fighters left.
    An organization with a very long name asked 150 dollars for each person, and 6,000 kilometres of border are open.
    """
  private static let figures = Reader().read(text, named: "a.txt").figures

  @Test("are no wider than the terminal, and name what found no room", arguments: [60, 80, 100, 140])
  func width(width: Int) throws {
    for plan in [SummaryPlan(), SummaryPlan(keys: [.measure, .subject, .document], policy: .envelope)] {
      let table = SummaryText(Summary(Self.figures, plan)).table(exclusions: 3, profile: .interval, width: width)
      if plan.keys.count == 1 || width >= 80 {
        #expect(table.split(separator: "\n").allSatisfy { $0.count <= width }, "\(table)")
      }
      let head = try #require(table.split(separator: "\n").first)
      #expect(head.contains("median") && head.contains("lowest…highest"))
      #expect(table.replacing("\n", with: " ").contains("no room for") == !head.contains("variance"))
    }
  }

  @Test("have every statistic where there is room") func wide() throws {
    let table = SummaryText(Summary(Self.figures)).table()
    let head = table.split(separator: "\n").first.map { $0.split(separator: " ").map(String.init) }
    #expect(
      head
        == [
          "measure", "unit", "figures", "lowest…highest", "median", "groups", "mean", "open", "vague", "quartiles",
          "documents", "approx.", "origins", "variance",
        ].filter { $0 != "approx." })
  }

  @Test("say what they rest on") func words() {
    let plan = SummaryPlan(policy: .latest, rule: .hazen, isSample: true, limit: 1)
    let table = SummaryText(Summary(Self.figures, plan)).table(width: 200)
    for words in ["policy \"latest\"", "quantiles by rule 5", "rests on your word"] { #expect(table.contains(words)) }
  }

  @Test("long fractions are rounded outward") func rounding() {
    #expect(OutwardText.text(of: Interval(between: 1.0 / 3, and: 2.0 / 3)) == "0.333333…0.666667")
    #expect(OutwardText.text(of: Interval(12.5)) == "12.5" && OutwardText.text(of: Interval(2.0 / 3)) == "≈0.666667")
    #expect(OutwardText.text(of: Interval(lower: .excluded(4000), upper: .unbounded)) == ">4000…∞")
    #expect(
      SummaryColumn.percent(0) == "" && SummaryColumn.percent(0.001) == "<1%" && SummaryColumn.percent(0.5) == "50%")
  }

  @Test("a cell too wide is broken, and nothing is lost") func broken() {
    let text = TableText.aligned(
      [.init(title: "measure"), .init(title: "n", isNumeric: true)],
      [["casualties.killed.in.prison", "123456"], ["日本日本日本日本日本", "1"]], width: 22)
    #expect(
      text == """
        measure              n
        --------------  ------
        casualties.     123456
        killed.in.
        prison
        日本日本日本日       1
        本日本

        """)
  }

  @Test("bars run from low to high, and arrows show open ends") func plot() throws {
    let values = ["10", "20…30", "10", "25…∞", "-∞…15", "0"].enumerated().map { index, text in
      Figure(
        id: "a\(index)", source: Source(document: "a", line: 1, column: 1, scalars: 0..<1, quote: "", sentence: ""),
        quantity: Quantity(kind: .count, interval: Interval(text) ?? .unknown), meaning: Meaning(measure: "arrests"))
    }
    let text = PlotText(Summary(values), width: 40).text
    #expect(
      text == """
        arrests
        -∞…15  ◀───────────────┤
            0  ●
        10 ×2             ●
        20…30                       ├──────────┤
         25…∞                             ├────▶
               0                              30

        """, "\(text)")
  }

  @Test("far numbers are drawn by powers of ten") func powers() throws {
    let axis = try #require(PlotAxis([Interval(1), Interval(1024), Interval(1_048_576)].compactMap { $0 }))
    #expect(
      [1, 1024, 1_048_576].map { Interval($0).map { axis.line($0, 21) } } == [
        "●", String(repeating: " ", count: 10) + "●", String(repeating: " ", count: 20) + "●",
      ])
    #expect(axis.scale(40).contains("powers of ten"))
    #expect(PlotAxis([.unknown]) == nil)
    let edges = ["4…∞", "-∞…0", "0…4"].compactMap { Interval($0) }
    let room = try #require(PlotAxis(edges))
    #expect(edges.map { room.line($0, 5) } == ["    ▶", "◀", "├───┤"])
  }

  @Test("a distribution prints its assumption") func distribution() {
    let summary = Summary(Self.figures.filter { $0.meaning.measure == "arrests" })
    let band = DistributionText(summary, form: .ecdf).text
    #expect(band.contains("    12     50 %\n  4000     50 %\n") || band.contains("no assumption"))
    let curve = DistributionText(summary, form: .turnbull).text
    #expect(curve.contains(TurnbullCurve.assumption))
    #expect(curve.contains("     12   50 %"))
  }

  @Test("pools need rivals, and errors") func pools() {
    let groups = FigureGrouping.groups(of: Self.figures)
    #expect(PoolText.opinions(groups.map(\.outline)).contains("nothing to pool"))
    #expect(PoolText.randomEffects(Summary(Self.figures)) == nil)
  }
}
