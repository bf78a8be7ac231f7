/// Bounds of a derivative, in floating-point numbers rounded outward; only its sign matters.
struct Slope: Hashable, Sendable {
  let low: Double
  let high: Double

  static let zero = Slope(0, 0)
  static let one = Slope(1, 1)
  static let unknown = Slope(-.infinity, .infinity)

  init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }

  init(_ bounds: ScenarioBounds) {
    self.init(bounds.lower.number.value(.down), bounds.upper.number.value(.up))
  }

  var isMonotone: Bool { low >= 0 || high <= 0 }

  /// Whether the result never stands still.
  var isStrict: Bool { low > 0 || high < 0 }

  func hull(_ other: Slope) -> Slope { Slope(min(low, other.low), max(high, other.high)) }

  static prefix func - (slope: Slope) -> Slope { Slope(-slope.high, -slope.low) }

  static func + (one: Slope, other: Slope) -> Slope {
    Slope(Rounding.down.sum(one.low, other.low), Rounding.up.sum(one.high, other.high))
  }

  static func * (one: Slope, other: Slope) -> Slope {
    let ends = [(one.low, other.low), (one.low, other.high), (one.high, other.low), (one.high, other.high)]
    return Slope(
      ends.map { Rounding.down.product($0, $1) }.reduce(.infinity, min),
      ends.map { Rounding.up.product($0, $1) }.reduce(-.infinity, max))
  }

  /// The reciprocal of a range without zero; unknown for one that holds it.
  var reciprocal: Slope {
    guard low > 0 || high < 0 else { return .unknown }
    return Slope(Rounding.down.quotient(1, high), Rounding.up.quotient(1, low))
  }
}

extension ScenarioOperation {
  typealias Moving = (range: Slope, slope: Slope)

  /// The derivative of a result, by those of its operands.
  func slope(_ one: Moving, _ other: Moving, _ result: Slope, isSame: Bool) -> Slope {
    switch self {
    case .add: return one.slope + other.slope
    case .subtract: return isSame ? .zero : one.slope + -other.slope
    case .multiply: return one.slope * other.range + one.range * other.slope
    case .divide:
      if isSame { return .zero }
      if one.slope == .zero, other.slope == .zero { return .zero }
      // (u/v)' = (u' − (u/v) v') / v
      return (one.slope + -(result * other.slope)) * other.range.reciprocal
    case .minimum:
      return choice(
        one, other, takesFirst: one.range.high <= other.range.low, takesSecond: other.range.high <= one.range.low)
    case .maximum:
      return choice(
        one, other, takesFirst: one.range.low >= other.range.high, takesSecond: other.range.low >= one.range.high)
    }
  }

  private func choice(_ one: Moving, _ other: Moving, takesFirst: Bool, takesSecond: Bool) -> Slope {
    takesFirst ? one.slope : takesSecond ? other.slope : one.slope.hull(other.slope)
  }
}
