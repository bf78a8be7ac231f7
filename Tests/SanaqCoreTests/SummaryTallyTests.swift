import TestSupport
import Testing

@testable import SanaqCore

@Suite("Tallies")
struct SummaryTallyTests {
  /// Figures of a few measures, documents, origins and groups, some of them repeats, ranges and open.
  private static func figures(_ count: Int, _ dice: inout SplitMix64) -> [Figure] {
    (0..<count).map { index in
      let low = Double.random(in: 0...3000, using: &dice).rounded()
      let bounds = [
        Interval(low), Interval(between: low, and: low * 2), Interval(lower: .included(low), upper: .unbounded),
        Interval(low / 7),
      ]
      var figure = FigureTests.figure(
        id: "q\(index)", "1",
        measure: ["arrests", "casualties.killed", "", "elapsed"].randomElement(using: &dice) ?? "",
        document: ["a.txt", "b.txt", "c.txt"].randomElement(using: &dice) ?? "")
      figure.quantity.interval = (bounds.randomElement(using: &dice) ?? nil) ?? .unknown
      figure.quantity.vague = Bool.random(using: &dice) ? "dozens" : ""
      figure.meaning.attribution = ["", "police", "the ministry"].randomElement(using: &dice) ?? ""
      figure.meaning.place = ["", "Almaty"].randomElement(using: &dice) ?? ""
      figure.source.scalars = index..<index + 1
      figure.links.group = ["", "g1", "g2"].randomElement(using: &dice) ?? ""
      figure.links.repeats = Int.random(in: 0..<9, using: &dice) == 0 ? "q0" : ""
      return figure
    }
  }

  private static let plans: [SummaryPlan] = [
    SummaryPlan(), SummaryPlan(keys: [.document, .kind, .place], limit: 5),
    SummaryPlan(keys: [.measure, .subject, .time], policy: .conservative),
    SummaryPlan(keys: [], policy: .medianOfSources, limit: 3), SummaryPlan(policy: .latest),
    SummaryPlan(policy: .trusted(["police"])), SummaryPlan(policy: .majorityElseLowest),
  ]

  private static func tally(_ figures: some Sequence<Figure>, _ plan: SummaryPlan) -> SummaryTally {
    var tally = SummaryTally(plan)
    for figure in figures { tally.add(figure) }
    return tally
  }

  @Test("tell rows apart by every key, however many there are") func manyKeys() {
    let figures = ["Almaty", "Atyrau", "Almaty"].map { place in
      var figure = FigureTests.figure(id: "q", "1", measure: "arrests", document: "a.txt")
      figure.meaning.place = place
      return figure
    }
    let keys = [Summary.Key](repeating: .measure, count: 8) + [.place]
    let rows = Summary(figures, by: keys).rows
    #expect(rows.map(\.keys.last) == ["Almaty", "Atyrau"])
    #expect(rows.map(\.figures) == [2, 1])
  }

  @Test("of parts, merged in any order and any grouping, are that of the whole", arguments: 0..<30 as Range<UInt64>)
  func merging(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let figures = Self.figures(60, &dice)
    for plan in Self.plans {
      let whole = Self.tally(figures, plan).summary
      let cuts = [Int.random(in: 0...30, using: &dice), Int.random(in: 30...60, using: &dice)]
      let parts = [figures[..<cuts[0]], figures[cuts[0]..<cuts[1]], figures[cuts[1]...]].map { Self.tally($0, plan) }
      var left = parts[0]
      left.merge(parts[1])
      left.merge(parts[2])
      var right = parts[2]
      right.merge(parts[1])
      var other = parts[0]
      other.merge(right)
      right.merge(parts[0])
      #expect(left.summary == whole)
      #expect(other.summary == whole)
      #expect(right.summary == whole)
      #expect(Self.tally(figures.shuffled(using: &dice), plan).summary == whole)
    }
  }

  @Test("tell amounts in one unit where asked, rivals in several units too") func conversion() {
    let factors: [String: UnitConversion.Factor] = [
      "km": .init(numerator: 1000, denominator: 1000), "mile": .init(numerator: 1609.344, denominator: 1000),
    ]
    let conversions = UnitOfMeasure("km").map { [UnitConversion(to: $0, factors: factors)] } ?? []
    let figures = [
      FigureTests.figure(id: "a", "10", kind: .length, unit: "mile", measure: "border.length"),
      FigureTests.figure(id: "b", "20", kind: .length, unit: "km", measure: "border.length", document: "b.txt"),
      FigureTests.figure(id: "c", "3", kind: .duration, unit: "year", measure: "lease.term"),
    ]
    #expect(Summary(figures).rows.map(\.unit) == ["km", "mile", "year"])
    let rows = Summary(figures, SummaryPlan(policy: .envelope, conversions: conversions)).rows
    #expect(rows.map(\.unit) == ["km", "year"])
    #expect(rows[0].sample.extent?.description == "16.09344…20")
    #expect(rows[0].groups == 1)
  }

  @Test("take rows of one place apart from no other, and only known kinds add up") func units() {
    let figures = [
      FigureTests.figure(id: "a", "1", kind: .ordinal, unit: ""),
      FigureTests.figure(id: "b", "2", kind: .count, unit: ""),
      FigureTests.figure(id: "c", "33", kind: .age, unit: "year"),
      FigureTests.figure(id: "d", "3", kind: .duration, unit: "year"),
    ]
    let named = [
      FigureTests.figure(id: "a", "5", measure: "arrests"),
      FigureTests.figure(id: "b", "6", kind: .money, measure: "payment", per: "person"),
      FigureTests.figure(id: "c", "6", measure: "payment"),
    ]
    #expect(Summary(named, by: [.measure], policy: .envelope).rows.map(\.isSummable) == [true, true, false])
    let rows = Summary(figures, SummaryPlan(keys: [], policy: .envelope)).rows
    #expect(rows.map(\.unit) == ["", "(ordinal)", "year", "year of age"])
    #expect(rows.allSatisfy { !$0.isSummable })
  }
}

@Suite("Condensed values")
struct IntervalTallyTests {
  private static func values(_ count: Int, _ dice: inout SplitMix64) -> [Interval] {
    (0..<count).compactMap { _ in
      let low = Double.random(in: -5000...50_000, using: &dice)
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: return Interval(lower: .included(low), upper: .unbounded)
      case 1: return Interval(between: low, and: low + 900)
      default: return Interval(low)
      }
    }
  }

  @Test("keep counts, sums and extremes, and their quantiles hold the exact ones", arguments: 0..<20 as Range<UInt64>)
  func bounds(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let values = Self.values(700, &dice)
    let (exact, condensed) = (IntervalSample(values), IntervalSample(IntervalTally(values, limit: 50)))
    #expect(condensed.isCondensed && !exact.isCondensed)
    #expect(condensed.count == exact.count && condensed.extent == exact.extent)
    #expect(condensed.sum == exact.sum && condensed.mean == exact.mean && condensed.openShare == exact.openShare)
    for rule in QuantileRule.allCases {
      for p in [0, 0.05, 0.25, 0.5, 0.75, 0.9, 1] {
        let (narrow, wide) = (
          try #require(exact.quantile(p, rule: rule)), try #require(condensed.quantile(p, rule: rule))
        )
        #expect(narrow.lies(within: wide), "\(rule) \(p): \(narrow) \(wide)")
        if let low = narrow.low, let wideLow = wide.low { #expect(low - wideLow <= low.magnitude / 512) }
      }
    }
    for x in stride(from: -5000.0, through: 51_000, by: 1717) {
      let (narrow, wide) = (try #require(exact.cumulativeShare(at: x)), try #require(condensed.cumulativeShare(at: x)))
      #expect(narrow.lies(within: wide))
    }
  }

  @Test("whole numbers below 2,048 stay exact") func wholeNumbers() {
    let values = (0..<6000).compactMap { Interval(Double($0 * 31 % 2048)) }
    let (exact, condensed) = (IntervalSample(values), IntervalSample(IntervalTally(values, limit: 10)))
    for p in stride(from: 0.0, through: 1, by: 0.01) { #expect(exact.quantile(p) == condensed.quantile(p)) }
  }

  @Test("are the same whatever the order and the parts", arguments: 0..<20 as Range<UInt64>)
  func merging(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let values = Self.values(300, &dice)
    for limit in [1, 40, 150, 1000] {
      let whole = IntervalTally(values, limit: limit)
      let cut = Int.random(in: 0...300, using: &dice)
      var left = IntervalTally(values[..<cut], limit: limit)
      var right = IntervalTally(values[cut...], limit: limit)
      let unmerged = left
      left.merge(right)
      right.merge(unmerged)
      #expect(left == whole && right == whole)
      #expect(IntervalTally(values.shuffled(using: &dice), limit: limit) == whole)
    }
  }

  @Test("their variance holds the exact one", arguments: 0..<20 as Range<UInt64>)
  func variance(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let values = (0..<15).compactMap { _ -> Interval? in
      let low = Double.random(in: 0...5000, using: &dice)
      return Bool.random(using: &dice) ? Interval(low) : Interval(between: low, and: low + 300)
    }
    let exact = try #require(IntervalSample(values).variance())
    let outer = try #require(IntervalSample(IntervalTally(values, limit: 1)).variance())
    #expect(exact.isSharp && !outer.isSharp)
    #expect(exact.interval.lies(within: outer.interval))
  }

  @Test("many exact values have a sharp variance") func points() throws {
    // numpy.var([(i * 37) % 1009 for i in range(30000)], ddof=1) of NumPy 2.4.6
    let values = (0..<30_000).compactMap { Interval(Double($0 * 37 % 1009)) }
    let bounds = try #require(IntervalSample(values).variance())
    #expect(bounds.isSharp)
    #expect(bounds.interval.contains(84855.32288562508))
    #expect((bounds.interval.high ?? 0) - (bounds.interval.low ?? 0) < 1e-5)
  }
}

@Suite("Estimates of something larger")
struct SamplingTests {
  /// scipy.stats.t.interval(0.95, n − 1, mean, sem) of SciPy 1.17.
  @Test(
    "the mean's interval is Student's for exact values",
    arguments: [([3, 12, 40, 60, 7], (-6.173691, 54.973691)), ((1...40).map(Double.init), (16.761212, 24.238788))]
      as [([Double], (Double, Double))])
  func points(values: [Double], expected: (Double, Double)) throws {
    let interval = try #require(IntervalSample(values.compactMap { Interval($0) }).meanConfidence)
    #expect((((interval.low ?? 0) - expected.0).magnitude) < 1e-4)
    #expect((((interval.high ?? 0) - expected.1).magnitude) < 1e-4)
  }

  @Test("it holds the mean's bounds, and stays open where they are") func ranges() throws {
    let sample = IntervalSample(["3…5", "12…20", "7", "40…60"].compactMap { Interval($0) })
    let (mean, interval) = (try #require(sample.mean), try #require(sample.meanConfidence))
    #expect(mean.lies(within: interval) && mean != interval)
    #expect(IntervalSample(["3", "5…∞"].compactMap { Interval($0) }).meanConfidence?.high == nil)
    #expect(IntervalSample(["3"].compactMap { Interval($0) }).meanConfidence == nil)
  }

  @Test("a summary has it only of what someone calls a sample") func asked() {
    let figures = ["1", "5", "9"].enumerated().map { FigureTests.figure(id: "a\($0)", $1, measure: "arrests") }
    #expect(Summary(figures).rows.first?.meanConfidence == nil)
    #expect(Summary(figures, SummaryPlan(isSample: true)).rows.first?.meanConfidence != nil)
  }

  /// The same formulas in NumPy 2.4.6.
  @Test(
    "random effects agree with another computation",
    arguments: [
      (
        [10, 12, 30, 9], [1, 2, 3, 0.5],
        [14.226014881817758, 2.465989266759171, 21.202380952380953, 0.9389498102066639]
      ),
      ([1, 1.1], [0.5, 0.4], [1.0609756097560976, 0.31234752377721214, 0, 0]),
    ] as [([Double], [Double], [Double])])
  func randomEffects(values: [Double], errors: [Double], expected: [Double]) throws {
    let effects = zip(values, errors).compactMap { value, error in
      Interval(value).flatMap { EstimatedEffect($0, standardError: error) }
    }
    let pooled = try #require(RandomEffects(effects))
    for (found, wanted) in zip(
      [pooled.estimate, pooled.standardError, pooled.betweenVariance, pooled.heterogeneity], expected)
    {
      #expect((found - wanted).magnitude < 1e-9 * max(1, wanted))
    }
  }

  @Test("a range is no estimate, and one estimate is nothing to pool") func refused() {
    #expect(Interval("3…5").flatMap { EstimatedEffect($0, standardError: 1) } == nil)
    #expect(Interval(3).flatMap { EstimatedEffect($0, standardError: 0) } == nil)
    #expect(RandomEffects([3].compactMap { Interval($0).flatMap { EstimatedEffect($0, standardError: 1) } }) == nil)
  }
}
