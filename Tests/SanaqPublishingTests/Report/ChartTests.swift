import SanaqCore
import Testing

@testable import SanaqPublishing

@Suite("Charts")
struct ChartTests {
  private static func intervals(_ texts: [String]) -> [Interval] { texts.compactMap { Interval($0) } }

  private static func chart(_ texts: [String], limit: Int = 16) throws -> IntervalChart {
    let intervals = intervals(texts)
    #expect(intervals.count == texts.count)
    let axis = try #require(ChartAxis(intervals))
    return IntervalChart(intervals.map { .init(interval: $0) }, on: axis, limit: limit)
  }

  @Test("an even axis runs from 4 to 96 percent, and places what lies between in proportion") func even() throws {
    let axis = try #require(ChartAxis(Self.intervals(["0", "50", "25…75"])))
    #expect(!axis.isLogarithmic)
    #expect([0.0, 37.5, 75].map(axis.position) == [4, 50, 96])
  }

  @Test("an axis runs by powers of ten where the highest is a hundred times the lowest") func powers() throws {
    let axis = try #require(ChartAxis(Self.intervals(["10", "100000"])))
    #expect(axis.isLogarithmic)
    #expect([10.0, 1000, 100_000].map { axis.position(of: $0).rounded() } == [4, 50, 96])
    #expect(axis.ticks().map(\.number) == [10, 100, 1000, 10_000, 100_000])
    #expect(try #require(ChartAxis(Self.intervals(["10", "999"]))).isLogarithmic == false)
  }

  @Test("zero has a place of its own before the powers of ten") func zero() throws {
    let axis = try #require(ChartAxis(Self.intervals(["0", "1", "100000"])))
    #expect(axis.isLogarithmic)
    #expect(axis.position(of: 0) == 4 && axis.position(of: 1) == 12 && axis.position(of: 100_000) == 96)
    #expect(axis.ticks().first?.number == 0)
  }

  @Test("what goes below zero is drawn evenly") func negative() throws {
    let axis = try #require(ChartAxis(Self.intervals(["-100000", "1", "100000"])))
    #expect(!axis.isLogarithmic && axis.position(of: 0) == 50)
  }

  @Test("a single value stands in the middle, and nothing finite has no axis") func single() throws {
    let axis = try #require(ChartAxis(Self.intervals(["7", "7…∞"])))
    #expect(axis.position(of: 7) == 50 && axis.ticks().map(\.number) == [7])
    #expect(ChartAxis([.unknown]) == nil && ChartAxis([]) == nil)
  }

  @Test(
    "ticks are round, few, and within the axis", arguments: [(0.0, 7.0), (1991, 2019), (0.2, 0.9), (19, 31), (-28, 0)])
  func ticks(low: Double, high: Double) throws {
    let axis = try #require(PlotAxis([Interval(low), Interval(high)].compactMap(\.self)))
    let ticks = axis.ticks()
    #expect((2...5).contains(ticks.count))
    #expect(ticks.allSatisfy { $0 >= axis.low && $0 <= axis.high })
    #expect(axis.ticks(least: 1).allSatisfy { $0 == $0.rounded() })
  }

  @Test("a bar begins at its low and ends at its high; a point is a dot") func ends() throws {
    let chart = try Self.chart(["0…100", "50"])
    let bar = try #require(chart.marks.first)
    #expect(bar.from == 4 && bar.to == 96 && !bar.isDot && bar.y == 7.5)
    let dot = try #require(chart.marks.last)
    #expect(dot.from == 50 && dot.isDot && dot.y == 22.5)
    #expect(chart.height == 30 && chart.hidden == 0)
  }

  @Test("an open end runs beyond the axis and has an arrow") func arrows() throws {
    let marks = try Self.chart(["10…∞", "-∞…20"]).marks.map { ReportChart.Mark($0, tip: "", target: nil) }
    let (below, above) = (try #require(marks.first), try #require(marks.last))
    #expect(below.bar?.x == "1" && below.arrows.map(\.at) == ["1"])
    #expect(above.arrows.map(\.at) == ["99"] && above.bar != nil && above.dot == nil)
    #expect(below.arrows[0].path != above.arrows[0].path)
  }

  @Test("what does not touch shares a lane, and what looks the same is drawn once") func lanes() throws {
    let chart = try Self.chart(["0…40", "60…100", "30…70", "0…40"])
    #expect(chart.height == 30)
    #expect(chart.marks.map(\.items) == [[0, 3], [2], [1]])
    #expect(chart.marks.map(\.y) == [7.5, 22.5, 7.5])
  }

  @Test("what finds no lane is counted") func hidden() throws {
    let chart = try Self.chart(["0…100", "1…99", "2…98"], limit: 2)
    #expect(chart.marks.count == 2 && chart.hidden == 1)
  }

  @Test("a range too narrow to see is drawn a little wider") func narrow() throws {
    let chart = try Self.chart(["0…1000", "500…501"])
    let mark = ReportChart.Mark(try #require(chart.marks.last), tip: "", target: nil)
    #expect(mark.bar?.width == "0.8")
  }

  @Test("a value bounded on no side is not drawn") func unknown() throws {
    let axis = try #require(ChartAxis(Self.intervals(["1", "2"])))
    #expect(IntervalChart([.init(interval: .unknown)], on: axis).marks.isEmpty)
  }

  @Test(
    "digits are grouped from five on, and fractions are not",
    arguments: [
      ("4500", "4500"), ("20000", "20,000"), ("3000000…∞", "3,000,000…∞"), ("0.123456", "0.123456"),
      ("-12345.67891", "-12,345.67891"), ("", ""), ("≈100000", "≈100,000"), (">123456…<1234567", ">123,456…<1,234,567"),
    ])
  func grouped(text: String, expected: String) { #expect(text.groupedDigits == expected) }
}
