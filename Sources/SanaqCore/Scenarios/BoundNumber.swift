/// The number at a bound: a fraction while it is exact, else a number rounded outward.
enum BoundNumber: Hashable, Sendable {
  case exact(Fraction)
  case rounded(Double)

  static let zero = BoundNumber.exact(.zero)

  init(_ value: Double) { self = Fraction(decimal: value).map(BoundNumber.exact) ?? .rounded(value) }

  func value(_ side: Rounding) -> Double {
    switch self {
    case .exact(let fraction): fraction.rounded(side)
    case .rounded(let value): value
    }
  }

  /// The number to report: as people write it, or else rounded outward.
  func reported(_ side: Rounding) -> Double {
    if case .exact(let fraction) = self, let decimal = fraction.decimal { return decimal }
    return value(side)
  }

  var sign: Int {
    switch self {
    case .exact(let fraction): fraction.numerator.signum() < 0 ? -1 : fraction.numerator == 0 ? 0 : 1
    case .rounded(let value): value < 0 ? -1 : value == 0 ? 0 : 1
    }
  }

  var isInfinite: Bool { if case .rounded(let value) = self { value.isInfinite } else { false } }

  static prefix func - (number: BoundNumber) -> BoundNumber {
    switch number {
    case .exact(let fraction): .exact(-fraction)
    case .rounded(let value): .rounded(-value)
    }
  }

  func adding(_ other: BoundNumber, _ side: Rounding) -> BoundNumber {
    if case .exact(let a) = self, case .exact(let b) = other, let sum = a.adding(b) { return .exact(sum) }
    return .rounded(side.sum(value(side), other.value(side)))
  }

  func multiplied(by other: BoundNumber, _ side: Rounding) -> BoundNumber {
    if sign == 0 || other.sign == 0 { return .zero }
    if case .exact(let a) = self, case .exact(let b) = other, let product = a.multiplied(by: b) {
      return .exact(product)
    }
    // A factor is rounded to the side that carries the product to its own.
    let (mine, others) = (other.sign > 0 ? side : side.opposite, sign > 0 ? side : side.opposite)
    return .rounded(side.product(value(mine), other.value(others)))
  }

  /// The reciprocal of a number that isn't zero.
  func reciprocal(_ side: Rounding) -> BoundNumber {
    if case .exact(let fraction) = self, let reciprocal = fraction.reciprocal { return .exact(reciprocal) }
    return .rounded(side.quotient(1, value(side.opposite)))
  }

  /// Whether this is certainly below `other`; two fractions are compared exactly.
  static func < (one: BoundNumber, other: BoundNumber) -> Bool {
    switch (one, other) {
    case (.exact(let a), .exact(let b)): a < b
    case (.rounded(let a), .exact(let b)): a < b.rounded(.down)
    case (.exact(let a), .rounded(let b)): a.rounded(.up) < b
    case (.rounded(let a), .rounded(let b)): a < b
    }
  }
}
