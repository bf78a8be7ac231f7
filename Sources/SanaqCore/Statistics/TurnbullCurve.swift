internal import Algorithms

/// The one distribution that makes interval-censored values most likely: a curve where the ECDF's band is too wide to read.
///
/// It assumes what the bounds do not: that how wide a value was reported says nothing of the value itself
/// (non-informative censoring). Where within a step its mass lies, the values cannot tell.
///
/// - Source: Turnbull, "The empirical distribution function with arbitrarily grouped, censored and truncated data",
///   *Journal of the Royal Statistical Society B* 38 (1976), 290–295; the expectation–maximisation form.
public struct TurnbullCurve: Hashable, Sendable {
  /// A stretch that holds probability mass.
  public struct Step: Hashable, Sendable {
    /// Where the mass lies; where within, the values cannot tell.
    public let interval: Interval
    /// Its share of the whole, above 0.
    public let mass: Double
  }

  /// What must be said wherever the curve is shown.
  public static let assumption = "assumes that how wide a value was reported says nothing of the value itself"

  /// In ascending order; their masses sum to 1.
  public let steps: [Step]

  /// Nil where there are no values, and where they are condensed.
  ///
  /// - Parameters:
  ///   - sample: the values.
  ///   - tolerance: iteration ends when no mass changes by more, or after 10,000 rounds.
  /// - Complexity: O(*n* + *m*) an iteration, for *n* different values and *m* ≤ *n* steps.
  public init?(_ sample: IntervalSample, tolerance: Double = 1e-10) {
    let stretches = Self.innermost(sample.values.map(\.interval))
    guard !stretches.isEmpty else { return nil }
    let holds = sample.values.map { Share(stretches: Self.range(of: $0.interval, in: stretches), count: $0.count) }
    var masses = [Double](repeating: 1 / Double(stretches.count), count: stretches.count)
    for _ in 0..<10_000 {
      let next = Self.improved(masses, holds, total: Double(sample.count))
      let change = zip(masses, next).map { ($0 - $1).magnitude }.max() ?? 0
      masses = next
      if change < tolerance { break }
    }
    steps = zip(stretches, masses).filter { $0.1 > tolerance }.map { Step(interval: $0.0, mass: $0.1) }
  }

  /// The bounds of the share of values at most `x`: between two steps they meet.
  public func cumulativeShare(at x: Double) -> Interval? {
    guard let point = Interval(x) else { return nil }
    let certain = steps.filter { $0.interval.isAtMost(point) == .certainly }.reduce(0) { $0 + $1.mass }
    let possible = steps.filter { $0.interval.isAtMost(point) != .never }.reduce(0) { $0 + $1.mass }
    return Interval(between: certain.clamped(0, 1), and: possible.clamped(0, 1))
  }

  /// The stretches that a value holds, which are neighbours, and how often the value occurs.
  private struct Share {
    let stretches: Range<Int>
    let count: Int
  }

  private static func range(of value: Interval, in stretches: [Interval]) -> Range<Int> {
    let above = Interval(lower: value.lower, upper: .unbounded) ?? .unknown
    let below = Interval(lower: .unbounded, upper: value.upper) ?? .unknown
    let first = stretches.partitioningIndex { $0.lies(within: above) }
    return first..<max(first, stretches.partitioningIndex { !$0.lies(within: below) })
  }

  /// Each value's mass is dealt out over the stretches that it holds, in proportion to what they have: a running sum gives
  /// what a value's stretches have, and another what each stretch is dealt a unit of its mass.
  private static func improved(_ masses: [Double], _ holds: [Share], total: Double) -> [Double] {
    let running = Array(masses.reductions(0, +))
    var changes = [Double](repeating: 0, count: masses.count + 1)
    for share in holds {
      let held = running[share.stretches.upperBound] - running[share.stretches.lowerBound]
      guard held > 0 else { continue }
      let dealt = Double(share.count) / total / held
      changes[share.stretches.lowerBound] += dealt
      changes[share.stretches.upperBound] -= dealt
    }
    return zip(masses, changes.reductions(+)).map { $0 * max(0, $1) }
  }

  /// The stretches from a lower edge to the next upper edge, with no other edge between: only there can mass lie.
  private static func innermost(_ values: [Interval]) -> [Interval] {
    let edges = (values.map { Mark(lower: $0.lower) } + values.map { Mark(upper: $0.upper) }).sorted()
    return zip(edges, edges.dropFirst()).compactMap { first, last in
      first.isLower && !last.isLower ? Interval(lower: first.edge, upper: last.edge) : nil
    }
  }

  /// An edge among others of both sides. At one number, what ends before it comes first, then what begins with it, what
  /// ends with it, and what begins behind it.
  private struct Mark: Comparable {
    let edge: Edge
    let isLower: Bool
    private let number: Double
    private let rank: Int

    init(lower edge: Edge) {
      self.edge = edge
      isLower = true
      number = edge.value ?? -.infinity
      rank = edge.isIncluded || edge == .unbounded ? 1 : 3
    }

    init(upper edge: Edge) {
      self.edge = edge
      isLower = false
      number = edge.value ?? .infinity
      rank = edge.isIncluded || edge == .unbounded ? 2 : 0
    }

    static func < (one: Mark, other: Mark) -> Bool { (one.number, one.rank) < (other.number, other.rank) }
  }
}
