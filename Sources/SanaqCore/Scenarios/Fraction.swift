/// A fraction of whole numbers, in lowest terms; an operation is nil where 128 bits don't hold its result.
struct Fraction: Hashable, Sendable {
  let numerator: Int128
  /// Above zero.
  let denominator: Int128

  static let zero = Fraction(0)

  init(_ number: Int) {
    numerator = Int128(number)
    denominator = 1
  }

  /// Nil for a denominator of zero, and for parts of which the opposite doesn't fit.
  init?(_ numerator: Int128, _ denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.commonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / divisor)
    self.denominator = sign * (denominator / divisor)
  }

  /// The decimal number that people write for `value`: 0.31 is 31/100, not the binary number beside it.
  init?(decimal value: Double) {
    guard value.isFinite else { return nil }
    let parts = NumberText.describe(value).split(separator: "e")
    guard let mantissa = parts.first, let exponent = parts.count > 1 ? Int(parts[1]) : 0 else { return nil }
    let halves = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    let places = exponent - (halves.count > 1 ? halves[1].count : 0)
    guard let digits = Int128(halves.joined()), let power = Self.power(of: 10, places.magnitude) else { return nil }
    guard places >= 0 else {
      self.init(digits, power)
      return
    }
    let (product, overflows) = digits.multipliedReportingOverflow(by: power)
    guard !overflows else { return nil }
    self.init(product, 1)
  }

  private static func power(of base: Int128, _ exponent: UInt) -> Int128? {
    guard exponent <= 38 else { return nil }
    return (0..<exponent).reduce(1) { power, _ in power * base }
  }

  /// Euclid's algorithm; 64 bits are used as soon as they suffice, for they are much faster.
  private static func commonDivisor(_ one: UInt128, _ other: UInt128) -> Int128 {
    if one <= UInt128(UInt64.max), other <= UInt128(UInt64.max) {
      return Int128(commonDivisor(UInt64(truncatingIfNeeded: one), UInt64(truncatingIfNeeded: other)))
    }
    var (large, small) = (one, other)
    while small > UInt128(UInt64.max) { (large, small) = (small, large % small) }
    guard small != 0 else { return large == 0 || large > UInt128(Int128.max) ? 1 : Int128(large) }
    return Int128(commonDivisor(UInt64(truncatingIfNeeded: small), UInt64(truncatingIfNeeded: large % small)))
  }

  private static func commonDivisor(_ one: UInt64, _ other: UInt64) -> UInt64 {
    var (a, b) = (one, other)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

// MARK: Arithmetic

extension Fraction {
  static prefix func - (fraction: Fraction) -> Fraction {
    // Neither part is the lowest number, so the opposite fits.
    Fraction(lowestTerms: -fraction.numerator, fraction.denominator)
  }

  private init(lowestTerms numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  func adding(_ other: Fraction) -> Fraction? {
    let (left, a) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, b) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, c) = left.addingReportingOverflow(right)
    let (bottom, d) = denominator.multipliedReportingOverflow(by: other.denominator)
    return a || b || c || d ? nil : Fraction(sum, bottom)
  }

  func multiplied(by other: Fraction) -> Fraction? {
    let (top, a) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (bottom, b) = denominator.multipliedReportingOverflow(by: other.denominator)
    return a || b ? nil : Fraction(top, bottom)
  }

  /// Nil for zero, too.
  var reciprocal: Fraction? { Fraction(denominator, numerator) }

  static func < (one: Fraction, other: Fraction) -> Bool {
    let left = one.numerator.multipliedFullWidth(by: other.denominator)
    let right = other.numerator.multipliedFullWidth(by: one.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }

  /// The number that people write so, if 17 digits suffice for it: 0.3 for 3/10.
  var decimal: Double? {
    let nearest = Double(numerator) / Double(denominator)
    return Fraction(decimal: nearest) == self ? nearest : nil
  }

  /// The nearest number towards a side that is not beyond the fraction.
  func rounded(_ side: Rounding) -> Double {
    let (top, bottom) = (Double(numerator), Double(denominator))
    let quotient = top / bottom
    let exact = Int128(1) << 53
    guard numerator.magnitude <= exact.magnitude, denominator <= exact else {
      // Three roundings: of each part and of the quotient.
      return side.stepped(side.stepped(quotient))
    }
    return side.quotient(top, bottom)
  }
}
