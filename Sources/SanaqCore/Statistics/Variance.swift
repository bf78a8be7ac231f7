/// Bounds of a variance, and whether they are reached.
public struct VarianceBounds: Hashable, Sendable {
  /// From the lowest to the highest variance, rounded outward.
  public let interval: Interval
  /// Whether some true values reach both ends; else the upper end is an outer bound.
  public let isSharp: Bool
}

extension IntervalSample {
  /// The lowest and the highest variance that the values could have; nil for fewer than two values.
  ///
  /// The lowest is sharp. The highest is sharp for exact values, where no interval lies strictly within another (then one
  /// of the *n* + 1 splits of the ordered intervals into lower and upper ends gives it) and for up to 20 values (all
  /// corners are tried). Beyond, and for more than 10,000 values, it is an outer bound: each value's farther end from the
  /// middle of the mean's bounds. An open end makes it infinite. Finding it is NP-hard in general.
  ///
  /// - Parameter isSample: divides by *n* − 1 rather than *n*.
  /// - Complexity: O(*n* log *n*), or O(2ⁿ) for nested intervals of up to 20.
  /// - Source: Ferson et al., SAND2007-0939, § 4.3; Ferson et al., "Computing variance for interval data is NP-hard",
  ///   *ACM SIGACT News* 33 (2002).
  public func variance(isSample: Bool = true) -> VarianceBounds? {
    guard count > 1 else { return nil }
    let divisor = Double(isSample ? count - 1 : count)
    // The sums of squares err by less than the slack, in either direction.
    let slack = Double(16 + count) * .ulpOfOne
    let lowest = max(0, lowestSquares() / divisor * (1 - slack))
    guard let center, openShare == 0 else {
      return Self.interval(lowest, .infinity).map { VarianceBounds(interval: $0, isSharp: true) }
    }
    let highest = highestSquares(about: center)
    let bounds = Self.interval(lowest, max(lowest, highest.value / divisor * (1 + slack)))
    return bounds.map { VarianceBounds(interval: $0, isSharp: highest.isSharp) }
  }

  /// The middle of the mean's bounds.
  private var center: Double? {
    mean.flatMap { mean in mean.low.flatMap { low in mean.high.map { low / 2 + $0 / 2 } } }
  }

  /// The least sum of squares about the mean: every value moves as close as it can to one point, which is their mean then.
  /// How far values lie from a point at the least depends on the lower ends above it and the upper ends below it alone.
  private func lowestSquares() -> Double {
    let edges = (lows.least + highs.greatest).filter(\.isFinite).sorted()
    guard var left = edges.first, var right = edges.last else { return 0 }
    // What pulls a point upward falls as the point rises: it is balanced between two neighbouring edges.
    var range = edges.indices
    while range.count > 2 {
      let middle = range.lowerBound + range.count / 2
      if pull(on: edges[middle]).force >= 0 {
        range = middle..<range.upperBound
      } else {
        range = range.lowerBound..<middle + 1
      }
    }
    (left, right) = (edges[range.lowerBound], edges[range.upperBound - 1])
    let between = pull(on: left / 2 + right / 2)
    let point =
      between.weight == 0 ? left : (left / 2 + right / 2 + between.force / between.weight).clamped(left, right)
    return pull(on: point).squares
  }

  /// The values that can't reach a point: the sum of their distances with signs, how many there are, the sum of squares.
  private func pull(on point: Double) -> (force: Double, weight: Double, squares: Double) {
    var (force, squares) = (ExactSum(), ExactSum())
    var weight = 0
    func add(_ distance: Double, _ count: Int) {
      force.add(distance * Double(count))
      squares.add(distance * distance * Double(count))
      weight += count
    }
    for entry in lows.entries where entry.least > point { add(entry.least - point, entry.count) }
    for entry in highs.entries where entry.greatest < point { add(entry.greatest - point, entry.count) }
    return (force.roundedDown, Double(weight), squares.roundedDown)
  }

  private func highestSquares(about center: Double) -> (value: Double, isSharp: Bool) {
    if exactShare == 1 && !isCondensed { return (farthestSquares(from: center), true) }
    guard !isCondensed, count <= 10_000 else { return (farthestSquares(from: center), false) }
    let pairs = values.flatMap { value in
      value.interval.low.flatMap { low in
        value.interval.high.map { Array(repeating: (low: low, high: $0), count: value.count) }
      } ?? []
    }.sorted { ($0.low + $0.high, $0.low) < ($1.low + $1.high, $1.low) }
    let isNested = zip(pairs, pairs.dropFirst()).contains { $0.low > $1.low || $0.high > $1.high }
    if !isNested { return (Self.bestSplit(pairs), true) }
    if pairs.count <= 20 { return (Self.bestCorner(pairs), true) }
    return (farthestSquares(from: center), false)
  }

  /// The sum of squares about a fixed point with every value at its farther end: no choice of values has more about its
  /// mean. Condensed ends no longer come in pairs, and both are taken.
  private func farthestSquares(from point: Double) -> Double {
    var squares = ExactSum()
    if isCondensed {
      for entry in lows.entries where entry.least < point { squares.add(Self.square(entry.least - point, entry.count)) }
      for entry in highs.entries where entry.greatest > point {
        squares.add(Self.square(entry.greatest - point, entry.count))
      }
    } else {
      for value in values {
        let ends = [value.interval.low ?? -.infinity, value.interval.high ?? .infinity]
        squares.add(ends.map { Self.square($0 - point, value.count) }.max() ?? 0)
      }
    }
    return squares.roundedUp
  }

  private static func square(_ distance: Double, _ count: Int) -> Double { distance * distance * Double(count) }

  /// Lower ends of the first *k* and upper ends of the rest, for every *k*. Running moments choose, and the best split's
  /// squares are summed afresh.
  private static func bestSplit(_ pairs: [(low: Double, high: Double)]) -> Double {
    var moments = Moments(pairs.map(\.high))
    var best = (squares: moments.squares, split: 0)
    for (index, pair) in pairs.enumerated() {
      moments.replace(pair.high, by: pair.low)
      if moments.squares > best.squares { best = (moments.squares, index + 1) }
    }
    return squares(pairs[..<best.split].map(\.low) + pairs[best.split...].map(\.high))
  }

  private static func bestCorner(_ pairs: [(low: Double, high: Double)]) -> Double {
    var ends = pairs.map(\.low)
    var best = squares(ends)
    // Gray code: one end changes at a time.
    for step in 1..<(1 << pairs.count) {
      let index = step.trailingZeroBitCount
      ends[index] = ends[index] == pairs[index].low ? pairs[index].high : pairs[index].low
      best = max(best, squares(ends))
    }
    return best
  }

  /// The sum of squares about the mean, in two passes.
  private static func squares(_ numbers: [Double]) -> Double {
    let mean = ExactSum(numbers).roundedDown / Double(numbers.count)
    return ExactSum(numbers.map { ($0 - mean) * ($0 - mean) }).roundedUp
  }
}

/// Count, sum and sum of squares, with one value replaced at a time.
private struct Moments {
  private let count: Double
  private let shift: Double
  private var sum = 0.0
  private var squared = 0.0

  init(_ numbers: [Double]) {
    count = Double(numbers.count)
    shift = numbers.reduce(0) { $0 + $1 / Double(numbers.count) }
    for number in numbers { add(number, 1) }
  }

  var squares: Double { squared - sum * sum / count }

  mutating func replace(_ old: Double, by new: Double) {
    add(old, -1)
    add(new, 1)
  }

  private mutating func add(_ number: Double, _ sign: Double) {
    let distance = number - shift
    sum += sign * distance
    squared += sign * distance * distance
  }
}
