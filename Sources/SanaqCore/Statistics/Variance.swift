/// Bounds of a variance, and whether they are reached.
public struct VarianceBounds: Hashable, Sendable {
  public let interval: Interval
  /// Whether some true values reach both ends; else the upper end is an outer bound.
  public let isSharp: Bool
}

extension IntervalSample {
  /// The lowest and the highest variance that the values could have; nil for fewer than two values.
  ///
  /// The lowest is sharp. The highest is sharp where no interval lies strictly within another (then one of the *n* + 1
  /// splits of the ordered intervals into lower and upper ends gives it) and for up to 20 values (all corners are tried);
  /// beyond, it is an outer bound: every value at whichever end lies farther from the other values' reach. An open end
  /// makes it infinite. Finding it is NP-hard in general.
  ///
  /// - Parameter isSample: divides by *n* − 1 rather than *n*.
  /// - Complexity: O(*n* log *n*), or O(2ⁿ) for nested intervals of up to 20.
  /// - Source: Ferson et al., SAND2007-0939, § 4.3; Ferson et al., "Computing variance for interval data is NP-hard",
  ///   *ACM SIGACT News* 33 (2002).
  public func variance(isSample: Bool = true) -> VarianceBounds? {
    guard count > 1 else { return nil }
    let divisor = Double(isSample ? count - 1 : count)
    let lowest = max(0, (lowestSquares() / divisor).nextDown)
    guard lows[0].isFinite, highs[count - 1].isFinite else {
      return Self.interval(lowest, .infinity).map { VarianceBounds(interval: $0, isSharp: true) }
    }
    let highest = highestSquares()
    let bounds = Self.interval(lowest, max(lowest, (highest.value / divisor).nextUp))
    return bounds.map { VarianceBounds(interval: $0, isSharp: highest.isSharp) }
  }

  /// The least sum of squares about the mean: every value moves as close as it can to one point, which is their mean then.
  private func lowestSquares() -> Double {
    let edges = (lows + highs).filter(\.isFinite).sorted()
    guard let first = edges.first, let last = edges.last else { return 0 }
    // The mean of the values drawn to a point minus the point falls as the point grows: its zero is bracketed by edges.
    var low = first
    var high = last
    var left = 0
    var right = edges.count - 1
    while right - left > 1 {
      let middle = (left + right) / 2
      if drawnMean(to: edges[middle]) >= edges[middle] { left = middle } else { right = middle }
    }
    (low, high) = (edges[left], edges[right])
    let point = fixedPoint(between: low, and: high)
    return squares(values.map { $0.nearest(to: point) })
  }

  private func drawnMean(to point: Double) -> Double {
    ExactSum(values.map { $0.nearest(to: point) }).roundedDown / Double(count)
  }

  /// Between two neighbouring edges the same values are free; they sit at the mean of the others.
  private func fixedPoint(between low: Double, and high: Double) -> Double {
    let middle = low / 2 + high / 2
    let fixed = values.map { $0.nearest(to: middle) }.filter { $0 != middle }
    guard !fixed.isEmpty else { return middle }
    return (ExactSum(fixed).roundedDown / Double(fixed.count)).clamped(low, high)
  }

  private func highestSquares() -> (value: Double, isSharp: Bool) {
    let pairs = values.compactMap { value in value.low.flatMap { low in value.high.map { (low: low, high: $0) } } }
      .sorted { ($0.low + $0.high, $0.low) < ($1.low + $1.high, $1.low) }
    let isNested = zip(pairs, pairs.dropFirst()).contains { $0.low > $1.low || $0.high > $1.high }
    if !isNested { return (bestSplit(pairs), true) }
    if pairs.count <= 20 { return (bestCorner(pairs), true) }
    return (outerSquares(pairs), false)
  }

  /// Lower ends of the first *k* and upper ends of the rest, for every *k*.
  private func bestSplit(_ pairs: [(low: Double, high: Double)]) -> Double {
    var ends = pairs.map(\.high)
    var best = squares(ends)
    var moments = Moments(ends)
    for index in pairs.indices {
      moments.replace(ends[index], by: pairs[index].low)
      ends[index] = pairs[index].low
      // The running moments only choose; the value is computed afresh where they may be the best.
      if moments.squares >= best * (1 - 1e-9) { best = max(best, squares(ends)) }
    }
    return best
  }

  private func bestCorner(_ pairs: [(low: Double, high: Double)]) -> Double {
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

  /// Every value at the end that lies farther from the mean's possible places: no choice of values exceeds it.
  private func outerSquares(_ pairs: [(low: Double, high: Double)]) -> Double {
    guard let mean, let low = mean.low, let high = mean.high else { return .infinity }
    return pairs.reduce(0) { sum, pair in
      let farthest = max(high - pair.low, pair.high - low)
      return (sum + (farthest * farthest).nextUp).nextUp
    }
  }

  /// The sum of squares about the mean, in two passes.
  private func squares(_ numbers: [Double]) -> Double {
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

extension Interval {
  /// The possible value that lies closest to a point.
  func nearest(to point: Double) -> Double {
    min(max(point, low ?? -.infinity), high ?? .infinity)
  }
}
