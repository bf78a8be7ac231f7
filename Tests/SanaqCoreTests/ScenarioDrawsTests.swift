import TestSupport
import Testing

@testable import SanaqCore

@Suite("Draws of scenarios")
struct ScenarioDrawsTests {
  /// Calculated beside with whole numbers of any size: SplitMix64 fills the state, xoshiro256++ steps it.
  @Test("are these numbers on every machine")
  func fixed() {
    var stream = RandomStream(seed: 1, name: "x")
    let expected: [UInt64] = [0x89527faee232ab05, 0xa3c97b965616ee05, 0x2b9ed91a3970a9df, 0x086df3c796b0fadc]
    #expect((0..<4).map { _ in stream.next() } == expected)
  }

  @Test("lie between 0 and 1 and reach neither") func ends() {
    #expect(RandomStream.unit(0) > 0)
    #expect(RandomStream.unit(.max) < 1)
    #expect(RandomStream.unit(1 << 63) == 0.5 + 0x1p-53)
  }

  @Test("don't depend on other inputs, and repeat")
  func independence() throws {
    func draws(_ names: [String], seed: UInt64) throws -> [Double]? {
      var model = ScenarioBuilder()
      var last: ScenarioBuilder.Term?
      for name in names { last = try model.input(name, .uniform(low: 0, high: 1)) }
      var simulation = Simulation(model.graph, targets: [try #require(last).node], seed: seed)
      return simulation.draws(1000).values.first
    }
    let alone = try draws(["x"], seed: 5)
    #expect(try draws(["a", "b", "x"], seed: 5) == alone)
    #expect(try draws(["x"], seed: 5) == alone)
    #expect(try draws(["x"], seed: 6) != alone)
  }

  static let shapes: [(ScenarioShape, mean: Double)] = [
    (.uniform(low: 2, high: 10), 6), (.triangular(low: 0, mode: 3, high: 9), 4),
    (.triangular(low: 1, mode: 1, high: 4), 2),
    (.pert(low: 0, mode: 3, high: 12), 4), (.pert(low: 0, mode: 0, high: 6), 1), (.pert(low: 0, mode: 6, high: 6), 5),
    // exp(μ + σ²/2) of ln 10 and ln 100 ± 1.6448536 σ.
    (.lognormal(p5: 10, p95: 100), 40.3940),
  ]

  @Test("have their shape's mean, within its support", arguments: shapes)
  func means(shape: ScenarioShape, mean: Double) throws {
    var model = ScenarioBuilder()
    let x = try model.input("x", shape)
    model.define("x", x)
    var simulation = Simulation(model.graph, targets: [x.node], seed: 3)
    let draws = try #require(simulation.draws(40_000)[x.node])
    let support = try #require(shape.support)
    #expect(draws.allSatisfy { support.contains($0) })
    #expect((draws.reduce(0, +) / 40_000 - mean).magnitude < 0.02 * mean)
  }

  @Test("of a lognormal lie below its quantiles as often as they say")
  func lognormal() throws {
    var model = ScenarioBuilder()
    let x = try model.input("x", .lognormal(p5: 10, p95: 100))
    model.define("x", x)
    let spread = try #require(ScenarioEvaluation(model.graph, draws: 100_000)["x"].spread)
    #expect((spread.p5 - 10).magnitude < 0.3)
    #expect((spread.p95 - 100).magnitude < 3)
    #expect((spread.median - 31.6227766).magnitude < 0.6)
  }

  @Test("of one variable are one draw wherever it stands")
  func sameDraw() throws {
    var model = ScenarioBuilder()
    let x = try model.input("x", .lognormal(p5: 1, p95: 9))
    model.define("zero", try model.combine(.subtract, x, x))
    let value = ScenarioEvaluation(model.graph)["zero"]
    #expect(value.extremes?.least == 0 && value.extremes?.most == 0)
  }

  @Test("say where they come from")
  func drawing() throws {
    var model = ScenarioBuilder()
    let range = try model.input("range", try #require(Interval(between: 1, and: 2)))
    let shape = try model.input("shape", .uniform(low: 1, high: 2))
    let open = try model.input("open", try #require(Interval(lower: .included(1), upper: .unbounded)))
    let exact = try model.input("exact", try #require(Interval(3)))
    for (name, term) in [("range", range), ("shape", shape), ("open", open), ("exact", exact)] {
      model.define(name, term)
    }
    model.define("all", try model.combine(.add, model.combine(.add, range, shape), open))
    let values = ScenarioEvaluation(model.graph)
    #expect(values.values.map(\.drawing) == [.even, .shaped, .none, .exact, .none])
    #expect(values["all"].unshaped == ["open"])
    #expect(values["all"].spread == nil)
  }

  @Test("have the order statistics that sorting finds", arguments: 0..<40 as Range<UInt64>)
  func orderStatistics(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let count = Int.random(in: 1...300, using: &dice)
    var draws = (0..<count).map { _ in Double(Int.random(in: -9...9, using: &dice)) }
    let sorted = draws.sorted()
    let outcome = try #require(Simulation.Outcome(&draws))
    func ranked(_ share: Double) -> Double { sorted[max(0, Int((Double(count) * share).rounded(.up)) - 1)] }
    #expect(outcome.median == ranked(0.5))
    #expect(outcome.p5 == ranked(0.05))
    #expect(outcome.p95 == ranked(0.95))
    #expect(outcome.least == sorted.first && outcome.most == sorted.last)
  }
}

@Suite("Mathematics of our own")
struct PortableMathTests {
  /// Python 3, `statistics.NormalDist().inv_cdf`.
  @Test(
    "normal quantiles",
    arguments: [
      (0.5, 0.0), (0.05, -1.6448536269514726), (0.975, 1.9599639845400536), (0.001, -3.090232306167813),
      (1e-10, -6.361340902404056), (0.3, -0.5244005127080407),
    ])
  func normal(p: Double, z: Double) {
    #expect((PortableMath.normalQuantile(p) - z).magnitude < 1e-14 * max(1, z.magnitude) * 10)
  }

  /// Python 3, `math.log` and `math.exp`.
  @Test("logarithms and exponentials")
  func logarithms() {
    for (x, log) in [(3.0, 1.0986122886681098), (1e-300, -690.7755278982137), (0.7, -0.35667494393873245), (1, 0)] {
      #expect((PortableMath.log(x) - log).magnitude <= 2 * log.ulp)
    }
    for (x, exp) in [(1.0, 2.718281828459045), (-20.5, 1.2501528663867426e-09), (700, 1.0142320547350045e+304), (0, 1)]
    {
      #expect((PortableMath.exp(x) - exp).magnitude <= 4 * exp.ulp)
    }
    #expect(PortableMath.exp(1000) == .infinity)
    #expect(PortableMath.exp(-1000) == 0)
  }
}
