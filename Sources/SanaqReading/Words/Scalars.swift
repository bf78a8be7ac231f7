/// What a Unicode scalar is to the scanner.
enum ScalarClass {
  case letter, digit, blank, newline, symbol
}

/// One scalar of a UTF-8 text.
struct ScannedScalar {
  let value: UInt32
  let length: Int
  var scalarClass: ScalarClass { Scalars.scalarClass(of: value) }
}

/// Classes of scalars, and decoding where a byte is not ASCII. What is no ASCII is told by calls, for what Unicode tells costs
/// those room who only may ask for it.
enum Scalars {
  /// The class of a byte below 0x80; everything above is decoded first. Comparisons, not a table: this runs for each byte.
  static func asciiClass(_ byte: UInt8) -> ScalarClass {
    if (0x61...0x7A).contains(byte | 0x20) { return .letter }
    if (0x30...0x39).contains(byte) { return .digit }
    if byte == 0x0A || byte == 0x0D { return .newline }
    return byte <= 0x20 || byte == 0x7F ? .blank : .symbol
  }

  @inline(__always)
  static func scalarClass(of value: UInt32) -> ScalarClass {
    value < 0x80 ? asciiClass(UInt8(truncatingIfNeeded: value)) : longScalarClass(of: value)
  }

  @inline(never)
  private static func longScalarClass(of value: UInt32) -> ScalarClass {
    switch value {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x2060: return .blank
    case 0x85, 0x2028, 0x2029: return .newline
    case 0xFF10...0xFF19: return .digit
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF: return .letter
    case 0x80...0xBF, 0xD7, 0xF7, 0x2010...0x214F, 0x2150...0x218F, 0x2190...0x2BFF, 0x3001...0x303F: return .symbol
    default:
      guard let scalar = Unicode.Scalar(value) else { return .symbol }
      let properties = scalar.properties
      return properties.isAlphabetic || properties.isDiacritic || isMark(properties.generalCategory) ? .letter : .symbol
    }
  }

  /// The scalar at `index` of valid UTF-8; a stray byte counts as one symbol, so that scanning always advances.
  @inline(__always)
  static func scalar(at index: Int, in bytes: Span<UInt8>) -> ScannedScalar {
    let lead = bytes[index]
    return lead < 0x80 ? ScannedScalar(value: UInt32(lead), length: 1) : longScalar(lead, at: index, in: bytes)
  }

  @inline(never)
  private static func longScalar(_ lead: UInt8, at index: Int, in bytes: Span<UInt8>) -> ScannedScalar {
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= bytes.count else { return ScannedScalar(value: 0xFFFD, length: 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return ScannedScalar(value: value, length: length)
  }

  /// The scalar that ends just before `index`.
  static func scalar(before index: Int, in bytes: Span<UInt8>) -> ScannedScalar {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
    return scalar(at: start, in: bytes)
  }

  /// The ASCII byte of a full-width digit, comma or point; nil for all else.
  static func narrowed(_ value: UInt32) -> UInt8? {
    switch value {
    case 0xFF10...0xFF19, 0xFF0C, 0xFF0E: UInt8(truncatingIfNeeded: value - 0xFEE0)
    default: nil
    }
  }

  @inline(__always)
  static func isUppercase(_ value: UInt32) -> Bool {
    value < 0x80 ? (0x41...0x5A).contains(value) : isLongUppercase(value)
  }

  @inline(never)
  private static func isLongUppercase(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  /// The digit that a raised one stands for.
  static func superscript(_ value: UInt32) -> Int? {
    switch value {
    case 0x2070: 0
    case 0xB9: 1
    case 0xB2, 0xB3: Int(value - 0xB0)
    case 0x2074...0x2079: Int(value - 0x2070)
    default: nil
    }
  }

  static func isApostrophe(_ value: UInt32) -> Bool {
    value == 0x27 || value == 0x2019 || value == 0x60 || value == 0x02BC
  }

  static func isHyphen(_ value: UInt32) -> Bool { value == 0x2D || value == 0x2010 || value == 0x2011 }

  /// Dashes, and the minus sign, which stands for one in much prose.
  static func isDash(_ value: UInt32) -> Bool { (0x2012...0x2015).contains(value) || value == 0x2212 }

  static func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0x2019, 0x201D, 0xBB, 0x203A: true
    default: false
    }
  }

  static func isOpener(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0x60, 0x2018, 0x201C, 0x201E, 0xAB, 0x2039: true
    default: false
    }
  }

  /// Behind these a minus is a sign: brackets, and marks that compare.
  static func isOperator(_ value: UInt32) -> Bool {
    switch value {
    case 0x28, 0x5B, 0x7B, 0x3C, 0x3D, 0x3E, 0x7E, 0x2248, 0x2264, 0x2265, 0x223C, 0x2243: true
    default: false
    }
  }

  static func isQuotationMark(_ value: UInt32) -> Bool {
    value == 0x22 || value == 0x27 || value == 0x60 || (0x2018...0x201F).contains(value) || value == 0xAB
      || value == 0xBB
  }

  private static func isMark(_ category: Unicode.GeneralCategory) -> Bool {
    category == .nonspacingMark || category == .spacingMark || category == .enclosingMark
  }
}
