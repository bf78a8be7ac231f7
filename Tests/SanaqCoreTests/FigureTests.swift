import SanaqCore
import Testing

@Suite("A figure's cells")
struct FigureTests {
  static func figure(
    id: String = "q1", _ interval: String = "24…99", kind: Kind = .count, unit: String = "person", measure: String = "",
    document: String = "a.txt", per: String = ""
  ) -> Figure {
    Figure(
      id: id,
      source: Source(
        document: document, line: 2, column: 3, scalars: 10..<16, quote: "dozens", sentence: "Some dozens came."),
      quantity: Quantity(
        kind: kind, interval: Interval(interval) ?? .unknown, vague: "dozens", unit: UnitOfMeasure(unit), per: per),
      meaning: Meaning(measure: measure))
  }

  @Test(
    "read back as the figure that they were written from",
    arguments: ["24…99", "18", ">50…∞", "-∞…<900", "-∞…∞", "-28"])
  func roundTrip(interval: String) throws {
    var figure = Self.figure(interval)
    figure.quantity.isApproximate = true
    figure.quantity.direction = .decrease
    figure.meaning.aggregation = .part
    figure.meaning.status = .alleged
    figure.links.repeats = "q0"
    let cells = Dictionary(uniqueKeysWithValues: FigureColumn.allCases.map { ($0, $0.text(of: figure)) })
    #expect(try Figure { cells[$0] ?? "" } == figure)
  }

  @Test(
    "say what is wrong with them",
    arguments: [
      (FigureColumn.id, "7q", "id: \"7q\" is not a name that starts with a letter"),
      (.line, "two", "line: \"two\" is not a whole number"),
      (.end, "5", "end: \"5\" is not at or after start, 10"),
      (.kind, "counts", "kind: \"counts\" is not one of count, percentage"),
      (.low, "1,5", "low: \"1,5\" is not a number with a point as its decimal mark, or empty"),
      (.bound, "exact", "bound: \"exact\" is not the bound of low \"24\" and high \"99\""),
      (.approximate, "yes", "approximate: \"yes\" is not true or false"),
      (.status, "said", "status: \"said\" is not one of alleged, confirmed, denied"),
    ])
  func errors(column: FigureColumn, text: String, message: String) {
    let figure = Self.figure()
    let error = #expect(throws: CellError.self) { _ = try Figure { $0 == column ? text : $0.text(of: figure) } }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test("stand once in a table") func duplicates() throws {
    let error = #expect(throws: FigureTableError.self) { _ = try FigureTable([Self.figure(), Self.figure()]) }
    #expect(error?.description == "two rows have the id q1: a.txt:2:3 and a.txt:2:3; give each row an id of its own")
    let table = try FigureTable([Self.figure(id: "q12"), Self.figure(id: "q13")])
    #expect(table["q13"]?.id == "q13")
    #expect(table.figures(idPrefix: "q1").map(\.id) == ["q12", "q13"])
    #expect(table.figures(idPrefix: "q12").map(\.id) == ["q12"])
  }
}

@Suite("Summaries")
struct SummaryTests {
  @Test(
    "the median is bounded by the medians of the ends",
    arguments: [
      (["2…3", "4…9", "6"], "4…6"), (["1", "2"], "1.5"), (["5"], "5"), (["1…∞", "2", "3"], "2…3"),
      (["1…∞", "2…∞", "3"], "2…∞"),
      (["-∞…4", "5…6"], "-∞…5"), ([], nil),
    ] as [([String], String?)])
  func medians(values: [String], median: String?) {
    #expect(IntervalSample(values.compactMap { Interval($0) }).median()?.description == median)
  }

  @Test("the bounds hold every median that the values could have", arguments: 0..<50 as Range<UInt64>)
  func outer(seed: UInt64) throws {
    var state = seed
    func draw(_ top: Double) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24) * top
    }
    let ranges = (0..<7).map { _ in (draw(100), draw(50)) }
    let bounds = try #require(IntervalSample(ranges.compactMap { Interval(between: $0.0, and: $0.0 + $0.1) }).median())
    for _ in 0..<20 {
      let points = ranges.map { $0.0 + $0.1 * draw(1) }.sorted()
      #expect(bounds.contains(points[3]))
    }
  }

  @Test("never mix units, dates with lengths, or shares with changes") func units() {
    let figures = [
      FigureTests.figure(id: "a", "1", unit: "USD", measure: "payment"),
      FigureTests.figure(id: "b", "2", unit: "GBP", measure: "payment"),
      FigureTests.figure(id: "c", "3", unit: "USD", measure: "payment", per: "person"),
      FigureTests.figure(id: "d", "1991…2019", kind: .calendar, unit: "year", measure: "office.term"),
      FigureTests.figure(id: "e", "30", kind: .duration, unit: "year", measure: "office.term"),
      FigureTests.figure(id: "f", "4", kind: .change, unit: "%", measure: "growth"),
      FigureTests.figure(id: "g", "4", kind: .percentage, unit: "%", measure: "growth"),
    ]
    let rows = Summary(figures).rows
    #expect(
      rows.map { "\($0.keys[0]) \($0.unit)" } == [
        "growth %", "growth % change", "office.term calendar year", "office.term year", "payment GBP", "payment USD",
        "payment USD per person",
      ])
  }

  @Test("only a policy makes sums, and never of shares, changes, dates or what is past") func sums() {
    let figures = [
      FigureTests.figure(id: "a", "10", measure: "arrests"),
      FigureTests.figure(id: "b", "20…30", measure: "arrests", document: "b.txt"),
      FigureTests.figure(id: "c", "5", kind: .percentage, unit: "%", measure: "turnout"),
      FigureTests.figure(id: "d", "2", kind: .duration, unit: "year", measure: "elapsed"),
      FigureTests.figure(id: "e", "1991", kind: .calendar, unit: "year", measure: "date"),
    ]
    #expect(Summary(figures).rows.allSatisfy { !$0.isSummable })
    let rows = Summary(figures, policy: .envelope).rows
    #expect(rows.map(\.isSummable) == [true, false, false, false])
    #expect(SummaryStatistic.sumLow.value(of: rows[0]) == 10)
    #expect(SummaryStatistic.sumHigh.value(of: rows[0]) == 30)
    #expect(SummaryStatistic.sumLow.value(of: rows[3]) == nil)
  }

  @Test("a policy makes rivals one value") func policies() {
    let figures = ["10", "20…30", "12"].enumerated().map {
      FigureTests.figure(id: "a\($0)", $1, measure: "arrests", document: "\($0).txt")
    }
    #expect(Summary(figures).rows.first?.sample.count == 3)
    let row = Summary(figures, policy: .conservative).rows.first
    #expect(row?.sample.distinctValues?.map(\.value.description) == ["10"])
    #expect(row?.groups == 1 && row?.figures == 3 && row?.origins == 3)
  }

  @Test("rows can be told apart by other columns") func keys() {
    let figures = [
      FigureTests.figure(id: "a", "1", measure: "arrests"),
      FigureTests.figure(id: "b", "2", measure: "arrests", document: "b.txt"),
    ]
    #expect(Summary(figures, by: [.document]).rows.map(\.keys) == [["a.txt"], ["b.txt"]])
    #expect(Summary(figures, by: [.kind, .measure]).rows.map(\.keys) == [["count", "arrests"]])
    #expect(Summary(figures, by: []).rows.map(\.figures) == [2])
  }

  @Test("an open figure opens the extent, and one without bounds is only counted") func extents() {
    let figures = ["6", ">4000…∞", "20…90", "-∞…∞"].enumerated().map {
      FigureTests.figure(id: "a\($0)", $1, measure: "arrests", document: "\($0 / 2).txt")
    }
    let row = Summary(figures).rows.first
    #expect(row?.sample.extent?.description == "6…∞")
    #expect(row?.sample.median()?.description == "20…90")
    #expect(row?.figures == 4)
    #expect(row?.documents == 2)
  }
}

@Suite("Filters")
struct FigureFilterTests {
  @Test(
    "take a measure and those below it, and parts of names",
    arguments: [
      (FigureFilter(), true), (FigureFilter(measures: ["casualties"]), true),
      (FigureFilter(measures: ["casualties.killed"]), true),
      (FigureFilter(measures: ["casual"]), false), (FigureFilter(measures: ["arrests", "casualties"]), true),
      (FigureFilter(documents: ["A.T"]), true), (FigureFilter(documents: ["b"]), false),
      (FigureFilter(places: ["x"]), false),
      (FigureFilter(measures: ["casualties"], documents: ["b"]), false),
    ])
  func admits(filter: FigureFilter, isAdmitted: Bool) {
    #expect(filter.admits(FigureTests.figure("18", measure: "casualties.killed")) == isAdmitted)
  }
}
