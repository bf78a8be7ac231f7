/// What a result can be at the least and at the most, and whether it can be just that.
///
/// Every operation is outward: no value that its operands allow lies outside.
public struct ScenarioBounds: Hashable, Sendable {
  struct End: Hashable, Sendable {
    var number: BoundNumber
    /// Whether the number itself is possible.
    var isReached: Bool
  }

  var lower: End
  var upper: End

  init(lower: End, upper: End) {
    self.lower = lower
    self.upper = upper
  }

  init(_ interval: Interval) {
    lower = End(
      number: interval.low.map(BoundNumber.init) ?? .rounded(-.infinity), isReached: interval.lower.isIncluded)
    upper = End(
      number: interval.high.map(BoundNumber.init) ?? .rounded(.infinity), isReached: interval.upper.isIncluded)
  }

  init(point number: BoundNumber, isReached: Bool = true) {
    lower = End(number: number, isReached: isReached)
    upper = lower
  }

  static let unknown = ScenarioBounds(.unknown)
  static let zero = ScenarioBounds(point: .zero)

  /// The same in floating-point numbers: decimals that people write as they are, all others rounded outward.
  public var interval: Interval {
    let (low, high) = (lower.number.reported(.down), upper.number.reported(.up))
    func edge(_ value: Double, _ end: End) -> Edge {
      guard value.isFinite else { return .unbounded }
      return end.isReached || low == high ? .included(value) : .excluded(value)
    }
    return Interval(lower: edge(low, lower), upper: edge(high, upper)) ?? .unknown
  }

  /// Whether only one value is possible.
  public var isExact: Bool { lower == upper && !lower.number.isInfinite }

  /// Whether both ends are one number, be it reached or not.
  var isPoint: Bool { lower.number == upper.number }

  var width: Double { upper.number.value(.up) - lower.number.value(.down) }

  /// Whether there is a bound on either side.
  public var isBounded: Bool { !lower.number.isInfinite && !upper.number.isInfinite }

  var holdsZero: Bool {
    (lower.number.sign < 0 || lower.number.sign == 0 && lower.isReached)
      && (upper.number.sign > 0 || upper.number.sign == 0 && upper.isReached)
  }
}

// MARK: Arithmetic

extension ScenarioBounds {
  static prefix func - (bounds: ScenarioBounds) -> ScenarioBounds {
    ScenarioBounds(lower: bounds.upper.mirrored, upper: bounds.lower.mirrored)
  }

  static func + (one: ScenarioBounds, other: ScenarioBounds) -> ScenarioBounds {
    ScenarioBounds(
      lower: End(
        number: one.lower.number.adding(other.lower.number, .down),
        isReached: one.lower.isReached && other.lower.isReached),
      upper: End(
        number: one.upper.number.adding(other.upper.number, .up),
        isReached: one.upper.isReached && other.upper.isReached))
  }

  static func - (one: ScenarioBounds, other: ScenarioBounds) -> ScenarioBounds { one + -other }

  static func * (one: ScenarioBounds, other: ScenarioBounds) -> ScenarioBounds {
    let ends = [(one.lower, other.lower), (one.lower, other.upper), (one.upper, other.lower), (one.upper, other.upper)]
    let lowers = ends.map { $0.multiplied(by: $1, .down) }
    let uppers = ends.map { $0.multiplied(by: $1, .up) }
    return ScenarioBounds(
      lower: lowers.dropFirst().reduce(lowers[0]) { End.lower($0, $1) },
      upper: uppers.dropFirst().reduce(uppers[0]) { End.upper($0, $1) })
  }

  /// Unbounded on the sides to which the quotient grows where the divisor holds or touches zero.
  static func / (one: ScenarioBounds, other: ScenarioBounds) -> ScenarioBounds {
    let signs = (other.lower.number.sign, other.upper.number.sign)
    if signs.0 < 0, signs.1 > 0 { return .unknown }
    if signs == (0, 0) { return .unknown }
    return one
      * ScenarioBounds(
        lower: other.upper.reciprocal(.down, limit: -.infinity), upper: other.lower.reciprocal(.up, limit: .infinity))
  }

  func minimum(_ other: ScenarioBounds) -> ScenarioBounds {
    ScenarioBounds(lower: End.lower(lower, other.lower), upper: End.lower(upper, other.upper, isBoth: true))
  }

  func maximum(_ other: ScenarioBounds) -> ScenarioBounds { -(-self).minimum(-other) }

  var magnitude: ScenarioBounds {
    if lower.number.sign >= 0 { return self }
    if upper.number.sign <= 0 { return -self }
    return ScenarioBounds(lower: End(number: .zero, isReached: true), upper: End.upper(lower.mirrored, upper))
  }

  func hull(_ other: ScenarioBounds) -> ScenarioBounds {
    ScenarioBounds(lower: End.lower(lower, other.lower), upper: End.upper(upper, other.upper))
  }

  /// What two enclosures of the same values share.
  func narrowed(_ other: ScenarioBounds) -> ScenarioBounds {
    ScenarioBounds(
      lower: -(End.lower(lower.mirrored, other.lower.mirrored, isBoth: true)),
      upper: End.lower(upper, other.upper, isBoth: true))
  }
}

extension ScenarioBounds.End {
  typealias End = ScenarioBounds.End

  var mirrored: End { End(number: -number, isReached: isReached) }

  static prefix func - (end: End) -> End { end.mirrored }

  /// The lower of two ends; of equal ones one that is reached, or with `isBoth` one that only both reach.
  static func lower(_ one: End, _ other: End, isBoth: Bool = false) -> End {
    if one.number < other.number { return one }
    if other.number < one.number { return other }
    // Numbers too close to be told apart count as equal; the wider one is kept.
    let low = one.number.value(.down) <= other.number.value(.down) ? one.number : other.number
    let isReached = isBoth ? one.isReached && other.isReached : one.isReached || other.isReached
    return End(number: one.number == other.number ? one.number : low, isReached: isReached)
  }

  static func upper(_ one: End, _ other: End) -> End { lower(one.mirrored, other.mirrored).mirrored }

  func multiplied(by other: End, _ side: Rounding) -> End {
    let product = number.multiplied(by: other.number, side)
    // Zero times anything is zero, be the other end reached or not.
    let isZero = number.sign == 0 && isReached || other.number.sign == 0 && other.isReached
    return End(number: product, isReached: isZero || isReached && other.isReached)
  }

  func reciprocal(_ side: Rounding, limit: Double) -> End {
    if number.sign == 0 { return End(number: .rounded(limit), isReached: false) }
    if number.isInfinite { return End(number: .zero, isReached: false) }
    return End(number: number.reciprocal(side), isReached: isReached)
  }
}

// MARK: Comparison

extension ScenarioBounds {
  /// How a difference stands to zero, by the relation of its two sides.
  func truth(_ relation: ScenarioRelation) -> Truth {
    switch relation {
    case .less: isBelowZero(orZero: false)
    case .atMost: isBelowZero(orZero: true)
    case .greater: !isBelowZero(orZero: true)
    case .atLeast: !isBelowZero(orZero: false)
    case .equal: holdsZero ? (isExact ? .certainly : .possibly) : .never
    }
  }

  private func isBelowZero(orZero: Bool) -> Truth {
    let (low, high) = (lower.number.sign, upper.number.sign)
    if high < 0 || high == 0 && (orZero || !upper.isReached) { return .certainly }
    if low > 0 || low == 0 && (!orZero || !lower.isReached) { return .never }
    return .possibly
  }
}

/// A relation between two values, as scenarios spell it.
public enum ScenarioRelation: String, Hashable, Sendable, CaseIterable {
  /// The first is below the second.
  case less = "<"
  /// The first is below the second, or equal to it.
  case atMost = "<="
  /// The first is above the second.
  case greater = ">"
  /// The first is above the second, or equal to it.
  case atLeast = ">="
  /// Both are the same number: certain only where each has one value.
  case equal = "="
}
