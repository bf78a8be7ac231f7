/// The shape of a run of digits: which separators belong to the number, and what it is worth.
enum DigitText {
  /// Where the number that begins at `start` ends: a separator belongs to it only where digits follow in a way that
  /// makes one number (`4,300`, `1.234,5`, `1,5`), so that `1,2,3` is three.
  static func end(at start: Int, before limit: Int, in bytes: Span<UInt8>) -> Int {
    var end = run(at: start, before: limit, in: bytes)
    guard end + 1 < limit, isSeparator(bytes[end]), isDigit(bytes[end + 1]) else { return end }
    let second = run(at: end + 1, before: limit, in: bytes)
    if second + 1 >= limit || !isSeparator(bytes[second]) || !isDigit(bytes[second + 1]) {
      return isOneNumber(first: end - start, bytes[end], second - end - 1) ? second : end
    }
    var groups: [Int] = []
    var marks: [UInt8] = []
    var ends = [end]
    var index = end
    while index + 1 < limit, isSeparator(bytes[index]), isDigit(bytes[index + 1]) {
      let next = run(at: index + 1, before: limit, in: bytes)
      marks.append(bytes[index])
      groups.append(next - index - 1)
      index = next
      ends.append(next)
    }
    if !marks.isEmpty { end = ends[accepted(first: end - start, groups, marks)] }
    return end
  }

  /// Whether a mark between two runs of digits belongs to them.
  private static func isOneNumber(first: Int, _ mark: UInt8, _ group: Int) -> Bool {
    switch mark {
    case UInt8(ascii: "."): true
    case UInt8(ascii: ","): group <= 2 || group == 3 && first <= 3
    default: group == 3
    }
  }

  /// How many of the groups after the first, of which there are two at least, belong to the number.
  private static func accepted(first: Int, _ groups: [Int], _ marks: [UInt8]) -> Int {
    let comma = UInt8(ascii: ",")
    let point = UInt8(ascii: ".")
    // Points alone: a decimal, grouped thousands, or a date or version that the grammar names.
    if marks.allSatisfy({ $0 == point }) {
      let isDate = groups.count == 2 && first <= 2 && groups[0] <= 2 && groups[1] == 4
      return isDate ? 0 : groups.count
    }
    let last = marks.count - 1
    let isGrouped = first <= 3 && groups.dropLast().allSatisfy { $0 == 3 || $0 == 2 }
    // `1,234.5`, `1.234,5`, `12,34,567`, `1'234.5`.
    if isGrouped, marks.dropLast().allSatisfy({ $0 == marks[0] }) {
      if marks[last] != marks[0], groups.dropLast().allSatisfy({ $0 == 3 }) || groups[last - 1] == 3 {
        return groups.count
      }
      if marks[last] == marks[0], groups[last] == 3 { return groups.count }
    }
    // A list without blanks: what is grouped at its head is one number.
    let head = zip(marks, groups).prefix { $0 == comma && $1 == 3 }.count
    return first <= 3 ? head : 0
  }

  /// The value of a number token; nil where its digits are no number (`1.2.3`).
  static func value(_ range: Range<Int>, in bytes: Span<UInt8>) -> Double? {
    if let simple = simpleValue(range, in: bytes) { return simple }
    var digits: [UInt8] = []
    digits.reserveCapacity(range.count)
    let marks = range.filter { isSeparator(bytes[$0]) }
    let decimal = decimalMark(marks, range, in: bytes)
    if decimal == nil, !isGrouping(marks, range, in: bytes) { return nil }
    for index in range {
      if isDigit(bytes[index]) { digits.append(bytes[index]) }
      if index == decimal { digits.append(UInt8(ascii: ".")) }
    }
    return number(digits)
  }

  /// The value of a few digits with one mark among them at most, which most numbers are; nil for all others.
  private static func simpleValue(_ range: Range<Int>, in bytes: Span<UInt8>) -> Double? {
    guard range.count <= 16 else { return nil }
    var whole: UInt64 = 0
    var mark: Int?
    for index in range {
      if isDigit(bytes[index]) {
        whole = whole * 10 + UInt64(bytes[index] & 0x0F)
      } else {
        guard mark == nil else { return nil }
        mark = index
      }
    }
    guard whole < 1 << 53 else { return nil }
    guard let mark else { return Double(whole) }
    if isDecimal(mark, range, in: bytes) { return Double(whole) / powersOfTen[range.upperBound - mark - 1] }
    return mark - range.lowerBound <= 3 ? Double(whole) : nil
  }

  /// Whether the only mark of a number is its decimal mark: a point, or one without three digits after it.
  private static func isDecimal(_ mark: Int, _ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let startsWithZero = mark - range.lowerBound == 1 && bytes[range.lowerBound] == UInt8(ascii: "0")
    return bytes[mark] == UInt8(ascii: ".") || range.upperBound - mark - 1 != 3 || startsWithZero
  }

  /// The end of an exponent behind a number, `e6` or `E-3`; nil where letters or digits go on.
  static func exponentEnd(at end: Int, before limit: Int, in bytes: Span<UInt8>) -> Int? {
    guard end < limit, bytes[end] | 0x20 == UInt8(ascii: "e") else { return nil }
    var digits = end + 1
    if digits < limit, bytes[digits] == UInt8(ascii: "-") || bytes[digits] == UInt8(ascii: "+") { digits += 1 }
    // `7E7` is a name; `7E+7`, `7e7` and `1.5E7` are numbers.
    let hasPoint = end >= 2 && (bytes[end - 2] == UInt8(ascii: ".") || end >= 3 && bytes[end - 3] == UInt8(ascii: "."))
    guard bytes[end] == UInt8(ascii: "e") || digits > end + 1 || hasPoint else { return nil }
    let last = run(at: digits, before: limit, in: bytes)
    guard last > digits, last - digits <= 3 else { return nil }
    if last < limit {
      let next = Scalars.scalar(at: last, in: bytes).scalarClass
      guard next != .letter, next != .digit else { return nil }
    }
    return last
  }

  /// The value of a number with an exponent; nil where its digits are grouped.
  static func scientific(_ range: Range<Int>, in bytes: Span<UInt8>) -> Double? {
    bytes.extracting(range).withUnsafeBufferPointer { Double(String(decoding: $0, as: UTF8.self)) }
  }

  /// Whether there are digits only.
  static func isWhole(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    for index in range where !isDigit(bytes[index]) { return false }
    return true
  }

  /// How many digits stand behind the only mark, where that is a point.
  static func places(_ range: Range<Int>, in bytes: Span<UInt8>) -> Int {
    var place: Int?
    for index in range where isSeparator(bytes[index]) {
      guard place == nil, bytes[index] == UInt8(ascii: ".") else { return 0 }
      place = index
    }
    return place.map { range.upperBound - $0 - 1 } ?? 0
  }

  /// Digits with at most one point, correctly rounded. Up to 15 digits are exact in one division.
  private static func number(_ digits: [UInt8]) -> Double? {
    if digits.count <= 16 {
      var whole: UInt64 = 0
      var places: Int?
      for byte in digits {
        if byte == UInt8(ascii: ".") { places = 0; continue }
        whole = whole * 10 + UInt64(byte & 0x0F)
        places = places.map { $0 + 1 }
      }
      if whole < 1 << 53 { return Double(whole) / powersOfTen[places ?? 0] }
    }
    return Double(String(decoding: digits, as: UTF8.self))
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
  ]

  /// The place of the decimal mark: the last one, where it differs from those before or has no three digits after it.
  private static func decimalMark(_ marks: [Int], _ range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    guard let last = marks.last else { return nil }
    if marks.count == 1 { return isDecimal(last, range, in: bytes) ? last : nil }
    return bytes[last] != bytes[marks[0]] ? last : nil
  }

  /// Whether all marks set off thousands (or lakhs).
  private static func isGrouping(_ marks: [Int], _ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let first = marks.first, let last = marks.last else { return true }
    guard first - range.lowerBound <= 3, range.upperBound - last - 1 == 3 else { return false }
    let ends = marks.dropFirst() + [range.upperBound]
    return zip(marks, ends).allSatisfy { [2, 3].contains($1 - $0 - 1) }
  }

  /// The end of the digits that begin at `start`.
  static func run(at start: Int, before limit: Int, in bytes: Span<UInt8>) -> Int {
    var index = start
    while index < limit, isDigit(bytes[index]) { index += 1 }
    return index
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isSeparator(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x2E || byte == 0x27 }
}
