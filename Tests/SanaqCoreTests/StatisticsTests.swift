import SanaqCore
import TestSupport
import Testing

@Suite("Quantiles by rule")
struct QuantileRuleTests {
  /// NumPy 2.4.6, `numpy.quantile(x, p, method=…)` of 3, 12, 40, 100, 50, 7, 7, −2.5, 61.25, 0.125 at 0.1, 0.25, 0.5, 0.9, 0.33,
  /// its methods in the order of Hyndman and Fan's numbers.
  static let uneven: [[Double]] = [
    [-2.5, 3, 7, 61.25, 7], [-1.1875, 3, 9.5, 80.625, 7], [-2.5, 0.125, 7, 61.25, 3],
    [-2.5, 1.5625, 7, 61.25, 4.200000000000001], [-1.1875, 3, 9.5, 80.625, 6.200000000000001],
    [-2.2375, 2.28125, 9.5, 96.12500000000001, 5.520000000000001],
    [-0.13749999999999996, 4, 9.5, 65.12499999999999, 6.880000000000001],
    [-1.5374999999999999, 2.760416666666666, 9.5, 85.79166666666664, 5.9733333333333345],
    [-1.4500000000000002, 2.8203125, 9.5, 84.49999999999999, 6.030000000000001],
  ]

  /// The same of 1, 2, 3, 4, 5 at 0, 0.3, 0.5, 0.7, 1.
  static let even: [[Double]] = [
    [1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [1, 2, 2, 4, 5], [1, 1.5, 2.5, 3.5, 5], [1, 2, 3, 4, 5], [1, 1.8, 3, 4.2, 5],
    [1, 2.2, 3, 3.8, 5], [1, 1.9333333333333333, 3, 4.066666666666666, 5], [1, 1.95, 3, 4.05, 5],
  ]

  @Test("agree with NumPy", arguments: QuantileRule.allCases)
  func reference(rule: QuantileRule) {
    let numbers = [3, 12, 40, 100, 50, 7, 7, -2.5, 61.25, 0.125].sorted()
    for (p, expected) in zip([0.1, 0.25, 0.5, 0.9, 0.33], Self.uneven[rule.rawValue - 1]) {
      #expect(Self.isClose(rule.quantile(p, ofSorted: numbers), expected), "\(rule) at \(p)")
    }
    for (p, expected) in zip([0, 0.3, 0.5, 0.7, 1], Self.even[rule.rawValue - 1]) {
      #expect(Self.isClose(rule.quantile(p, ofSorted: [1, 2, 3, 4, 5]), expected), "\(rule) at \(p)")
    }
  }

  @Test("never fall as a value grows", arguments: QuantileRule.allCases)
  func monotone(rule: QuantileRule) {
    var dice = SplitMix64(seed: UInt64(rule.rawValue))
    for _ in 0..<100 {
      let numbers = (0..<9).map { _ in Double.random(in: 0...9, using: &dice) }
      let raised = numbers.map { $0 + Double.random(in: 0...3, using: &dice) }
      for p in [0, 0.1, 0.25, 0.5, 0.77, 1] {
        let (low, high) = (rule.quantile(p, ofSorted: numbers.sorted()), rule.quantile(p, ofSorted: raised.sorted()))
        #expect((low ?? .nan) <= (high ?? .nan))
      }
    }
  }

  @Test("reach infinity only where they touch it") func infinite() {
    #expect(QuantileRule.linear.quantile(0.5, ofSorted: [1, 2, .infinity]) == 2)
    #expect(QuantileRule.linear.quantile(0.75, ofSorted: [1, 2, .infinity]) == .infinity)
    #expect(QuantileRule.linear.quantile(0.5, ofSorted: []) == nil)
  }

  private static func isClose(_ one: Double?, _ other: Double) -> Bool {
    ((one ?? .nan) - other).magnitude <= 1e-12 * max(1, other.magnitude)
  }
}

@Suite("Sums")
struct ExactSumTests {
  @Test(
    "are rounded outward",
    arguments: [
      ([0.1, 0.2, 0.3], 0.6, 0.6000000000000001), ([1e16, 1, -1e16], 1, 1),
      ([0.5, 0.25], 0.75, 0.75), ([], 0, 0), ([1, 1e-30], 1, 1.0.nextUp), ([-1, 1e-30], -1, (-1.0).nextUp),
      ([1, -1e-30], 1.0.nextDown, 1),
    ] as [([Double], Double, Double)])
  func rounded(numbers: [Double], low: Double, high: Double) {
    let sum = ExactSum(numbers)
    #expect(sum.roundedDown == low)
    #expect(sum.roundedUp == high)
  }

  @Test("that leave the range on the way claim nothing") func overflowing() {
    let sum = ExactSum([1e308, 1e308, -1e308, -1e308, 5])
    #expect(!sum.roundedDown.isFinite && !sum.roundedUp.isFinite)
    let sample = IntervalSample([1e308, 1e308, 1e308].compactMap { Interval($0) })
    #expect(sample.sum == .unknown)
  }

  /// Numbers of the form integer / 2³⁰, whose sums are exact in 128-bit integers.
  @Test("hold the exact rational sum between neighbouring numbers", arguments: 0..<60 as Range<UInt64>)
  func exact(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let scale = Double(1 << 30)
    let integers = (0..<200).map { _ in
      Int64.random(in: -(1 << 52)...(1 << 52), using: &dice) >> Int64.random(in: 0...50, using: &dice)
    }
    let sum = ExactSum(integers.map { Double($0) / scale })
    let total = integers.reduce(Int128(0)) { $0 + Int128($1) }
    func isAtMost(_ number: Double, _ total: Int128) -> Bool { Int128((number * scale).rounded(.up)) <= total }
    func isAtLeast(_ number: Double, _ total: Int128) -> Bool { Int128((number * scale).rounded(.down)) >= total }
    #expect(isAtMost(sum.roundedDown, total))
    #expect(isAtLeast(sum.roundedUp, total))
    #expect(sum.roundedUp <= sum.roundedDown.nextUp)
  }

  @Test("merge in any order to the same sum", arguments: 0..<40 as Range<UInt64>)
  func merged(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let numbers = (0..<30).map { _ in
      Double.random(in: -1...1, using: &dice)
        * Double(sign: .plus, exponent: Int.random(in: -60...60, using: &dice), significand: 1)
    }
    let whole = ExactSum(numbers)
    var left = ExactSum(numbers[10..<20])
    left.add(ExactSum(numbers[..<10]))
    left.add(ExactSum(numbers[20...]))
    #expect(left == whole)
    #expect(left.roundedDown == whole.roundedDown && left.roundedUp == whole.roundedUp)
    #expect(ExactSum(numbers.shuffled(using: &dice)) == whole)
  }
}

@Suite("Statistics of ranged values")
struct IntervalSampleTests {
  private static func sample(_ texts: [String]) -> IntervalSample { IntervalSample(texts.compactMap { Interval($0) }) }

  @Test("the issue's own example") func example() {
    let sample = Self.sample(["3", "12", "40…60", "100…999", "50…∞"])
    #expect(sample.mean?.description == "41…∞")
    #expect(sample.median()?.description == "40…60")
    #expect(sample.sum?.description == "205…∞")
    #expect(sample.extent?.description == "3…∞")
    #expect(sample.openShare == 0.2)
    #expect(sample.exactShare == 0.4)
  }

  @Test("of nothing there are none") func nothing() {
    let sample = IntervalSample([])
    #expect(sample.mean == nil && sample.sum == nil && sample.median() == nil && sample.extent == nil)
    #expect(sample.variance() == nil && sample.cumulativeShare(at: 0) == nil && sample.interquartileRange() == nil)
  }

  @Test("the band of the distribution function") func band() {
    let sample = Self.sample(["1…3", "2", "5…∞"])
    #expect(
      [0, 1, 2, 3, 4, 5, 99].map { sample.cumulativeShare(at: $0)?.description } == [
        "0", "0…0.3333333333333333", "0.3333333333333333…0.6666666666666666", "0.6666666666666666",
        "0.6666666666666666",
        "0.6666666666666666…1", "0.6666666666666666…1",
      ])
  }

  /// Every way to put each value at one of its ends.
  private static func corners(_ pairs: [(Double, Double)]) -> [[Double]] {
    (0..<(1 << pairs.count)).map { bits in pairs.indices.map { bits >> $0 & 1 == 0 ? pairs[$0].0 : pairs[$0].1 } }
  }

  private static func variance(_ numbers: [Double]) -> Double {
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    return numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(numbers.count - 1)
  }

  private static func pairs(_ count: Int, width: Double, _ dice: inout SplitMix64) -> [(Double, Double)] {
    (0..<count).map { _ in
      let low = Double.random(in: 0...20, using: &dice).rounded()
      return (low, low + Double.random(in: 0...width, using: &dice).rounded())
    }
  }

  @Test("sum, mean, median and the highest variance agree with all corners", arguments: 0..<40 as Range<UInt64>)
  func corners(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let pairs = Self.pairs(Int(2 + seed % 9), width: Double(1 + seed % 13), &dice)
    let sample = IntervalSample(pairs.compactMap { Interval(between: $0.0, and: $0.1) })
    let corners = Self.corners(pairs)
    let sums = corners.map { $0.reduce(0, +) }
    #expect(sample.sum == Interval(between: sums.min() ?? 0, and: sums.max() ?? 0))
    let medians = corners.compactMap { QuantileRule.linear.quantile(0.5, ofSorted: $0.sorted()) }
    #expect(sample.median() == Interval(between: medians.min() ?? 0, and: medians.max() ?? 0))
    let mean = try #require(sample.mean)
    let means = sums.map { $0 / Double(pairs.count) }
    let (low, high) = (try #require(mean.low), try #require(mean.high))
    #expect(low <= (means.min() ?? 0) && high >= (means.max() ?? 0))
    #expect(low.nextUp >= (means.min() ?? 0))
    let bounds = try #require(sample.variance())
    let highest = corners.map(Self.variance).max() ?? 0
    #expect(bounds.isSharp)
    let top = try #require(bounds.interval.high)
    #expect((top - highest).magnitude <= 1e-9 * max(1, highest))
  }

  @Test("no draw falls below the lowest variance, and one comes close", arguments: 0..<40 as Range<UInt64>)
  func lowestVariance(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed &+ 1000)
    let pairs = Self.pairs(Int(2 + seed % 7), width: 12, &dice)
    let lowest = try #require(
      IntervalSample(pairs.compactMap { Interval(between: $0.0, and: $0.1) }).variance()?.interval.low)
    // The least is reached by drawing all values to one point; a fine grid of points finds it nearly.
    let grid = stride(from: 0.0, through: 32, by: 1.0 / 64).map { point in
      Self.variance(pairs.map { min(max(point, $0.0), $0.1) })
    }
    let best = grid.min() ?? 0
    #expect(lowest <= best + 1e-12)
    #expect(lowest >= best - 0.05)
    for _ in 0..<200 {
      let draw = pairs.map { Double.random(in: $0.0...$0.1, using: &dice) }
      #expect(Self.variance(draw) >= lowest - 1e-9)
    }
  }

  @Test("many nested ranges have an outer bound that says so", arguments: 0..<10 as Range<UInt64>)
  func outer(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let pairs = (0..<30).map { (Double($0), Double(90 - $0)) }
    let bounds = try #require(IntervalSample(pairs.compactMap { Interval(between: $0.0, and: $0.1) }).variance())
    #expect(!bounds.isSharp)
    for _ in 0..<500 {
      let draw = pairs.map { Bool.random(using: &dice) ? $0.0 : $0.1 }
      #expect(Self.variance(draw) <= (bounds.interval.high ?? 0))
    }
  }

  @Test("an open value leaves the highest variance open") func openVariance() {
    #expect(Self.sample(["1", "2", "5…∞"]).variance()?.interval.high == nil)
    #expect(Self.sample(["1", "1", "1…∞"]).variance()?.interval.low == 0)
    #expect(Self.sample(["4", "6"]).variance()?.interval.contains(2) == true)
  }
}

@Suite("Turnbull's curve")
struct TurnbullCurveTests {
  private static func curve(_ texts: [String]) -> TurnbullCurve? {
    TurnbullCurve(IntervalSample(texts.compactMap { Interval($0) }))
  }

  /// The masses are those of the same iteration written in NumPy 2.4.6 over innermost stretches found by trying all pairs.
  @Test("agrees with another computation") func reference() throws {
    let curve = try #require(
      Self.curve([
        "0…7", "0…8", "6…10", "7…16", "7…14", "17…∞", "37…44", "45…∞", "46…∞", "46…∞", "18…26", "26…40",
      ]))
    #expect(curve.steps.map(\.interval.description) == ["7", "26", "37…40", "46…∞"])
    for (step, mass) in zip(curve.steps, [0.416666667, 0.145833333, 0.145833333, 0.291666667]) {
      #expect((step.mass - mass).magnitude < 1e-6)
    }
  }

  @Test("is the plain distribution where all values are exact") func exact() throws {
    let curve = try #require(Self.curve(["1", "2", "2", "5"]))
    #expect(curve.steps.map(\.interval.description) == ["1", "2", "5"])
    for (step, mass) in zip(curve.steps, [0.25, 0.5, 0.25]) { #expect((step.mass - mass).magnitude < 1e-12) }
    #expect(((curve.cumulativeShare(at: 2)?.low ?? 0) - 0.75).magnitude < 1e-12)
  }

  @Test(
    "tells touching edges from open ones",
    arguments: [
      (["0…5", "5…9"], ["5"]), (["0…5", ">5…9"], ["0…5", ">5…9"]), (["0…<5", "5…9"], ["0…<5", "5…9"]),
      (["-∞…∞"], ["-∞…∞"]), ([], nil),
    ] as [([String], [String]?)])
  func edges(values: [String], steps: [String]?) {
    #expect(Self.curve(values)?.steps.map(\.interval.description) == steps)
  }

  @Test("its masses sum to one, and it lies within the band", arguments: 0..<30 as Range<UInt64>)
  func band(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let values = (0..<12).compactMap { _ -> Interval? in
      let low = Double.random(in: 0...9, using: &dice).rounded()
      return Interval(between: low, and: low + Double.random(in: 0...4, using: &dice).rounded())
    }
    let sample = IntervalSample(values)
    let curve = try #require(TurnbullCurve(sample))
    #expect((curve.steps.reduce(0) { $0 + $1.mass } - 1).magnitude < 1e-6)
    for x in stride(from: -0.5, through: 14, by: 0.5) {
      let (band, share) = (try #require(sample.cumulativeShare(at: x)), try #require(curve.cumulativeShare(at: x)))
      #expect((share.low ?? 0) >= (band.low ?? 0) - 1e-6 && (share.high ?? 0) <= (band.high ?? 0) + 1e-6, "at \(x)")
    }
  }
}
