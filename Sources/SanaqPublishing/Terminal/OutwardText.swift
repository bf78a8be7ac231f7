import SanaqCore

/// Numbers to six digits for people, bounds rounded outward so that none is narrowed by being shown.
enum OutwardText {
  /// The bounds of a statistic; empty where there is none.
  static func text(of interval: Interval?) -> String { interval.map { describe($0, isExact: $0.isExact) } ?? "" }

  /// - Parameter isExact: whether it is one value, which binary numbers may not hold.
  static func describe(_ interval: Interval, isExact: Bool) -> String {
    if let low = interval.low, let high = interval.high {
      let (left, right) = (digits(low, .down), digits(high, .up))
      if left == right { return left }
      if isExact { return "≈" + nearest(low, digits: 6) }
    }
    return edge(interval.lower, none: "-∞", mark: ">", .down) + "…" + edge(interval.upper, none: "∞", mark: "<", .up)
  }

  /// A number that bounds nothing, to so many digits.
  static func nearest(_ number: Double, digits: Int) -> String { rounded(number, to: digits, .toNearestOrEven) }

  static func whole(_ number: Double) -> String { NumberText.describe(number.rounded()) }

  private static func edge(_ edge: Edge, none: String, mark: String, _ rule: FloatingPointRoundingRule) -> String {
    guard let value = edge.value else { return none }
    return (edge.isIncluded ? "" : mark) + digits(value, rule)
  }

  private static func digits(_ number: Double, _ rule: FloatingPointRoundingRule) -> String {
    if number == number.rounded(), number.magnitude < 1e15 { return NumberText.describe(number) }
    return rounded(number, to: 6, rule)
  }

  private static func rounded(_ number: Double, to digits: Int, _ rule: FloatingPointRoundingRule) -> String {
    guard number != 0, number.isFinite else { return NumberText.describe(number) }
    var scale = 1.0
    let most = power(digits)
    while number.magnitude * scale < most / 10, scale < 1e300 { scale *= 10 }
    var divisor = 1.0
    while number.magnitude / divisor >= most { divisor *= 10 }
    let scaled = number * scale / divisor
    // A step of binary arithmetic is no digit.
    let near = scaled.rounded()
    let whole = (scaled - near).magnitude < 1e-7 ? near : scaled.rounded(rule)
    return NumberText.describe(whole * divisor / scale)
  }

  private static func power(_ digits: Int) -> Double { (0..<digits).reduce(1) { power, _ in power * 10 } }
}
