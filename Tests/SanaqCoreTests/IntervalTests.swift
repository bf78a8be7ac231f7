import SanaqCore
import Testing

@Suite("Intervals")
struct IntervalTests {
  /// Every interval over the edges 0…3, in all three forms of edge.
  static let small: [Interval] = {
    let numbers: [Double] = [0, 1, 2, 3]
    let edges = numbers.map(Edge.included) + numbers.map(Edge.excluded) + [.unbounded]
    return edges.flatMap { lower in edges.compactMap { Interval(lower: lower, upper: $0) } }
  }()

  /// Numbers that lie on the edges, between them and outside: enough to tell the small intervals apart.
  static let probes: [Double] = stride(from: -1.0, through: 4, by: 0.5).map { $0 }

  private static func members(_ interval: Interval) -> [Double] { probes.filter(interval.contains) }

  @Test(
    "are never empty, upside down, NaN or infinite",
    arguments: [
      (Edge.included(5), Edge.included(4)), (.excluded(5), .included(5)), (.included(5), .excluded(5)),
      (.excluded(5), .excluded(5)), (.included(.nan), .unbounded), (.unbounded, .included(.infinity)),
      (.included(-.infinity), .unbounded),
    ])
  func refusals(lower: Edge, upper: Edge) { #expect(Interval(lower: lower, upper: upper) == nil) }

  @Test("each holds a number") func inhabited() {
    #expect(Self.small.count > 40)
    for interval in Self.small { #expect(!Self.members(interval).isEmpty, "\(interval)") }
  }

  @Test(
    "print in a form that reads back",
    arguments: zip(
      ["18", "24…99", "50…∞", ">50…∞", "-∞…900", "-∞…<900", "20…<30", "-∞…∞", "-28", "0.5…1.25"],
      [
        (18.0, 18.0), (24, 99), (50, nil), (50, nil), (nil, 900), (nil, 900), (20, 30), (nil, nil), (-28, -28),
        (0.5, 1.25),
      ]
        as [(Double?, Double?)]))
  func printed(text: String, ends: (Double?, Double?)) throws {
    let interval = try #require(Interval(text))
    #expect(interval.description == text)
    #expect((interval.low, interval.high) == ends)
  }

  @Test("all small ones read back what they print") func roundTrip() {
    for interval in Self.small { #expect(Interval(interval.description) == interval) }
  }

  @Test(
    "what is no interval is not read", arguments: ["", "…", "5…4", ">5…5", "five", "5…", "…5", "nan", "inf", "1e999"])
  func notRead(text: String) { #expect(Interval(text) == nil) }

  @Test("intersection and hull agree with their members") func sets() {
    for one in Self.small {
      for other in Self.small {
        let both = Self.members(one).filter(other.contains)
        #expect(one.intersection(other).map(Self.members) ?? [] == both, "\(one) ∩ \(other)")
        let hull = one.hull(other)
        #expect(one.lies(within: hull) && other.lies(within: hull), "\(one) ∪ \(other)")
      }
    }
  }

  @Test("lying within agrees with intersection") func within() {
    for one in Self.small {
      for other in Self.small { #expect(one.lies(within: other) == (one.intersection(other) == one)) }
    }
  }

  @Test("mirror at zero and back") func mirrored() {
    for interval in Self.small { #expect(-(-interval) == interval) }
    #expect((-Interval(uncheckedBetween: 24, 99)).description == "-99…-24")
  }

  @Test(
    "name their bound",
    arguments: [
      ("18", Bound.exact), ("24…99", .range), ("50…∞", .atLeast), (">50…∞", .moreThan), ("-∞…2000", .atMost),
      ("-∞…<900", .lessThan),
    ])
  func bounds(text: String, bound: Bound) throws {
    let interval = try #require(Interval(text))
    #expect(interval.bound == bound)
    #expect(Interval(low: interval.low, high: interval.high, bound: bound) == interval)
  }

  @Test(
    "refuse a bound that their ends contradict",
    arguments: [
      (5.0, 9.0, Bound.exact), (5, nil, .atMost), (nil, nil, .range), (9, 5, .range), (5, 5, .range),
    ] as [(Double?, Double?, Bound)])
  func contradictions(low: Double?, high: Double?, bound: Bound) {
    #expect(Interval(low: low, high: high, bound: bound) == nil)
  }
}

extension Interval {
  init(uncheckedBetween low: Double, _ high: Double) { self = Interval(between: low, and: high) ?? .unknown }
}

@Suite("Comparisons of ranged values")
struct TruthTests {
  private static func truth(_ one: Interval, _ other: Interval, _ holds: (Double, Double) -> Bool) -> Set<Bool> {
    // Members at quarter steps stand for all: edges lie on whole numbers.
    let probes = stride(from: -2.0, through: 5, by: 0.25)
    var seen: Set<Bool> = []
    for left in probes where one.contains(left) {
      for right in probes where other.contains(right) { seen.insert(holds(left, right)) }
    }
    return seen
  }

  private static func matches(_ truth: Truth, _ seen: Set<Bool>) -> Bool {
    switch truth {
    case .certainly: seen == [true]
    case .never: seen == [false]
    case .possibly: seen == [true, false]
    }
  }

  @Test("say certainly, possibly and never of every pair of small intervals, as their members do") func exhaustive() {
    for one in IntervalTests.small {
      for other in IntervalTests.small {
        let less = one.isLess(than: other)
        #expect(Self.matches(less, Self.truth(one, other, <)), "\(one) < \(other): \(less)")
        let atMost = one.isAtMost(other)
        #expect(Self.matches(atMost, Self.truth(one, other, <=)), "\(one) <= \(other): \(atMost)")
        #expect(one.isGreater(than: other) == other.isLess(than: one))
        #expect(one.isEqual(to: other) == other.isEqual(to: one))
      }
    }
  }

  @Test("tell more than 50 from at least 50") func openAndClosed() throws {
    let fifty = try #require(Interval(50))
    #expect(try #require(Interval(">50…∞")).isGreater(than: fifty) == .certainly)
    #expect(try #require(Interval("50…∞")).isGreater(than: fifty) == .possibly)
    #expect(try #require(Interval("50…∞")).isAtLeast(fifty) == .certainly)
  }

  @Test("follow Kleene's tables") func kleene() {
    #expect(Truth.allCases.map { !$0 } == [.never, .possibly, .certainly])
    for one in Truth.allCases {
      for other in Truth.allCases {
        #expect((one && other) == (other && one))
        #expect(!(one && other) == (!one || !other))
      }
      #expect((one && .certainly) == one)
      #expect((one && .never) == .never)
    }
  }
}
