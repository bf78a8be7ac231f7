import SanaqCore

/// Numbers of a sheet's cells.
enum CellNumber {
  /// The number that a cell spells in digits; nil for all else, an empty cell too.
  static func parse(_ cell: Span<UInt8>) -> Double? {
    plain(cell) ?? NumberText.parse(cell.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
  }

  /// Up to 15 digits with a sign and a point: whole number and power of ten are exact, and so their quotient is rounded
  /// once. Nil for longer ones and other forms.
  private static func plain(_ cell: Span<UInt8>) -> Double? {
    var index = cell.count > 0 && cell[0] == UInt8(ascii: "-") ? 1 : 0
    let isNegative = index == 1
    guard index < cell.count, cell.count - index <= 16 else { return nil }
    var whole: Int64 = 0
    var digits = 0
    var point: Int?
    while index < cell.count {
      let byte = cell[index]
      if byte == UInt8(ascii: "."), point == nil, digits > 0 {
        point = digits
      } else {
        let digit = byte &- 0x30
        guard digit <= 9 else { return nil }
        whole = whole &* 10 &+ Int64(digit)
        digits += 1
      }
      index += 1
    }
    guard digits <= 15, point != digits else { return nil }
    let magnitude = Double(whole) / powers[digits - (point ?? digits)]
    return isNegative && magnitude != 0 ? -magnitude : magnitude
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
