/// A decimal number as it is written, so that a power of ten times it is rounded once.
struct DecimalText {
  private let isNegative: Bool
  private let digits: UInt64
  private let exponent: Int

  /// Nil for what is no decimal number (`−3`, `0x1p3`), and for one of more than 19 digits.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var digits: UInt64 = 0
    var count = 0
    var point: Int?
    var index = range.lowerBound
    isNegative = index < range.upperBound && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    while index < range.upperBound, bytes[index] | 0x20 != UInt8(ascii: "e") {
      if bytes[index] == UInt8(ascii: "."), point == nil {
        point = index
      } else {
        let digit = bytes[index] &- 0x30
        guard digit < 10, count < 19 else { return nil }
        digits = digits * 10 + UInt64(digit)
        count += 1
      }
      index += 1
    }
    guard count > 0 else { return nil }
    let places = point.map { index - $0 - 1 } ?? 0
    self.digits = digits
    if index == range.upperBound {
      exponent = -places
    } else {
      guard let written = Int(bytes.text(index + 1..<range.upperBound)), abs(written) < 1000 else { return nil }
      exponent = written - places
    }
  }

  /// The number times a power of ten, correctly rounded.
  func times(tenTo power: Int) -> Double {
    let exponent = exponent + power
    if exponent == 0, digits <= 1 << 53 { return isNegative ? -Double(digits) : Double(digits) }
    let value: Double
    // Powers of ten to the 22nd are no rounded numbers either, so that the result is rounded once (Clinger, 1990).
    let (low, high) = (min(exponent, 22), max(exponent - 22, 0))
    if low >= -22, high < Self.powers.count, Double(digits) * Self.powers[high] <= 0x1p53 {
      let whole = Double(digits) * Self.powers[high]
      value = low < 0 ? whole / Self.powers[-low] : whole * Self.powers[low]
    } else {
      value = Double("\(digits)e\(exponent)") ?? .nan
    }
    return isNegative ? -value : value
  }

  private static let powers: [Double] = (0..<22).reduce(into: [1]) { powers, power in powers.append(powers[power] * 10)
  }
}
