import TestSupport
import Testing

@testable import SanaqCore

/// Random expressions over a few inputs, each node of which is a result.
private struct RandomScenario {
  var builder = ScenarioBuilder()
  var terms: [ScenarioBuilder.Term] = []

  init(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    for index in 0..<Int.random(in: 1...4, using: &dice) {
      let (a, b) = (Double(Int.random(in: -20...20, using: &dice)), Double(Int.random(in: -20...20, using: &dice)))
      let isExact = Int.random(in: 0..<5, using: &dice) == 0
      let interval = try #require(Interval(between: a / 4, and: (isExact ? a : b) / 4))
      terms.append(try builder.input("x\(index)", interval))
    }
    for _ in 0..<Int.random(in: 1...10, using: &dice) { terms.append(try step(&dice)) }
    for (index, term) in terms.enumerated() { builder.define("y\(index)", term) }
  }

  private mutating func step(_ dice: inout SplitMix64) throws -> ScenarioBuilder.Term {
    func any() -> ScenarioBuilder.Term { terms.randomElement(using: &dice) ?? terms[0] }
    switch Int.random(in: 0..<9, using: &dice) {
    case 0: return try builder.negate(any())
    case 1: return try builder.magnitude(any())
    case 2:
      let relation = ScenarioRelation.allCases.randomElement(using: &dice) ?? .less
      return try builder.choose(any(), relation, any(), then: any(), otherwise: any())
    default:
      let operation = ScenarioOperation.allCases.randomElement(using: &dice) ?? .add
      let (one, other) = (any(), any())
      // A constant zero as a divisor is refused, and tested elsewhere.
      return try builder.combine(operation == .divide && builder.isZero(other) ? .add : operation, one, other)
    }
  }
}

@Suite("Bounds of scenarios")
struct ScenarioBoundsTests {
  @Test("hold every draw of random expressions", arguments: 0..<60 as Range<UInt64>)
  func holdDraws(seed: UInt64) throws {
    let graph = try RandomScenario(seed: seed).builder.graph
    let evaluation = ScenarioEvaluation(graph, draws: 0)
    var simulation = Simulation(graph, targets: Array(graph.nodes.indices), seed: seed)
    let draws = simulation.draws(300)
    for (value, definition) in zip(evaluation.values, graph.definitions) {
      let interval = try #require(value.interval)
      for draw in try #require(draws[definition.node]) where draw.isFinite {
        // Draws are rounded at each step, bounds are not: what is beyond must be rounding.
        let slack = 1e-9 * max(1, draw.magnitude)
        #expect(draw >= (interval.low ?? -.infinity) - slack && draw <= (interval.high ?? .infinity) + slack)
      }
    }
  }

  @Test("hold every corner, exactly", arguments: 0..<60 as Range<UInt64>)
  func holdCorners(seed: UInt64) throws {
    let graph = try RandomScenario(seed: seed).builder.graph
    let evaluation = ScenarioEvaluation(graph, draws: 0)
    for corner in 0..<1 << graph.inputs.count {
      let pins = Dictionary(
        uniqueKeysWithValues: graph.inputs.enumerated().map { index, input in
          let end = corner >> index & 1 == 0 ? input.bounds.lower : input.bounds.upper
          return (index, ScenarioBounds(point: end.number))
        })
      for (value, definition) in zip(evaluation.values, graph.definitions) {
        var budget = 100_000
        let point = BoundsEvaluator.result(graph, definition.node, pins: pins, spending: &budget).bounds
        guard point.isExact else { continue }
        let bounds = try #require(value.bounds)
        #expect(!(point.lower.number < bounds.lower.number) && !(bounds.upper.number < point.upper.number))
      }
    }
  }

  @Test("are those of the builder's own example") func example() throws {
    let (people, dollars) = (try #require(Interval(between: 700, and: 4500)), try #require(Interval(150)))
    var model = ScenarioBuilder()
    let attendance = try model.input("attendance", people, unit: .person)
    let fee = try model.input("fee", dollars, unit: .usd / .person)
    model.define("cost", try model.combine(.multiply, attendance, fee))
    let cost = ScenarioEvaluation(model.graph)["cost"]
    #expect(cost.certainly(<=, .usd(1_000_000)))
    #expect(cost.interval == Interval(between: 105_000, and: 675_000))
    #expect(cost.unit.description == "USD")
    #expect(throws: ScenarioProblem.unitClash("+", .usd / .person, .person)) {
      try model.combine(.add, fee, attendance)
    }
  }

  @Test("are those of one variable, not of two")
  func dependence() throws {
    var model = ScenarioBuilder()
    let x = try model.input("x", try #require(Interval(between: 2, and: 6)))
    let y = try model.input("y", try #require(Interval(between: -3, and: 1)))
    model.define("x-x", try model.combine(.subtract, x, x))
    model.define("x/x", try model.combine(.divide, x, x))
    model.define(
      "x/(x+6)", try model.combine(.divide, x, model.combine(.add, x, model.input("6", .init(6) ?? .unknown))))
    model.define("y*y", try model.combine(.multiply, y, y))
    model.define("x*y-x", try model.combine(.subtract, model.combine(.multiply, x, y), x))
    let values = ScenarioEvaluation(model.graph, draws: 0)
    #expect(values["x-x"].interval == Interval(0))
    #expect(values["x/x"].interval == Interval(1))
    #expect(values["x/(x+6)"].interval == Interval(between: 0.25, and: 0.5))
    #expect(values["y*y"].interval == Interval(between: 0, and: 9))
    #expect(values["x*y-x"].interval == Interval(between: -24, and: 0))
    #expect(values.values.allSatisfy { $0.isTight })
  }

  @Test("find a lowest point within a range as closely as they promise")
  func interior() throws {
    var model = ScenarioBuilder()
    let x = try model.input("x", try #require(Interval(between: 0, and: 4)))
    let square = try model.combine(.multiply, x, x)
    let twice = try model.combine(.add, x, x)
    model.define("x²-2x", try model.combine(.subtract, square, twice))
    let value = ScenarioEvaluation(model.graph, draws: 0)["x²-2x"]
    let low = try #require(value.interval?.low)
    #expect(low <= -1 && low > -1.2)
    #expect(value.interval?.high == 8)
  }

  @Test("know which ends are reached")
  func openEnds() throws {
    var model = ScenarioBuilder()
    let arrests = try model.input("arrests", try #require(Interval(lower: .excluded(4000), upper: .unbounded)))
    let deaths = try model.input("deaths", try #require(Interval(between: 20, and: 40)))
    model.define("ratio", try model.combine(.divide, arrests, deaths))
    model.define("none", try model.combine(.subtract, arrests, arrests))
    let values = ScenarioEvaluation(model.graph)
    #expect(values["ratio"].interval == Interval(lower: .excluded(100), upper: .unbounded))
    #expect(values["ratio"].spread == nil)
    #expect(values["none"].interval == Interval(0))
    #expect(values["ratio"].certainly(>, .number(100)))
    #expect(!values["ratio"].certainly(>, .number(101)))
  }

  @Test("are unbounded where a divisor holds zero")
  func zeroDivisor() throws {
    var model = ScenarioBuilder()
    let one = try model.input("one", .init(1) ?? .unknown)
    let across = try model.input("across", try #require(Interval(between: -1, and: 2)))
    let touching = try model.input("touching", try #require(Interval(between: 0, and: 2)))
    model.define("across", try model.combine(.divide, one, across))
    model.define("touching", try model.combine(.divide, one, touching))
    let values = ScenarioEvaluation(model.graph)
    #expect(values["across"].interval == .unknown)
    #expect(values["touching"].interval == Interval(lower: .included(0.5), upper: .unbounded))
    #expect(values.mayBeZero(touching))
    #expect(throws: ScenarioProblem.divisionByZero) {
      try model.combine(.divide, one, model.input("zero", .init(0) ?? .unknown))
    }
  }

  @Test("stay outward where numbers are beyond fractions")
  func overflow() throws {
    var model = ScenarioBuilder()
    var product = try model.input("x", try #require(Interval(between: 1.1e30, and: 1.3e30)))
    for _ in 0..<5 { product = try model.combine(.multiply, product, product) }
    model.define("huge", product)
    let interval = try #require(ScenarioEvaluation(model.graph)["huge"].interval)
    #expect(interval.high == nil)
    #expect(interval.low == .greatestFiniteMagnitude)
  }
}

@Suite("Fractions and rounding")
struct FractionTests {
  @Test(
    "read decimals as they are written",
    arguments: [
      (0.31, 31, 100), (1e21, Int128(1_000_000_000_000) * 1_000_000_000, 1), (-2.5, -5, 2), (1e-6, 1, 1_000_000),
    ])
  func decimals(value: Double, numerator: Int128, denominator: Int128) {
    #expect(Fraction(decimal: value) == Fraction(numerator, denominator))
  }

  @Test("round outward to both sides of what no number holds", arguments: 0..<200 as Range<UInt64>)
  func rounding(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let (a, b) = (
      Int128(Int32.random(in: 1...Int32.max, using: &dice)), Int128(Int32.random(in: 1...Int32.max, using: &dice))
    )
    let fraction = try #require(Fraction(a, b))
    let (down, up) = (fraction.rounded(.down), fraction.rounded(.up))
    #expect(down <= up && up <= down.nextUp)
    // a/b − down, times b, by exact arithmetic of the test's own: down has 53 bits after its exponent.
    #expect(Self.sign(Double(a), down, Double(b)) >= 0)
    #expect(Self.sign(Double(a), up, Double(b)) <= 0)
  }

  /// The sign of a − quotient × b, exactly: a fused multiplication rounds once.
  private static func sign(_ a: Double, _ quotient: Double, _ b: Double) -> Double { a.addingProduct(-quotient, b) }

  @Test("give up beyond 128 bits instead of trapping")
  func limits() throws {
    let large = try #require(Fraction(.max, 1))
    #expect(large.adding(large) == nil)
    #expect(large.multiplied(by: large) == nil)
    #expect(Fraction(1, 0) == nil)
    #expect(Fraction(.min, 1) == nil)
    #expect(Fraction(decimal: 1e300) == nil)
    #expect(!(large < large))
  }
}
