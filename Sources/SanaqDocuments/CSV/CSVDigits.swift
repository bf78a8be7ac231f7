extension MutableSpan<UInt8> {
  /// Puts a number in decimal digits, and tells how many they are; up to seven bytes behind them may be changed.
  mutating func put(decimal number: UInt64, at start: Int) -> Int {
    let limit: UInt64 = 100_000_000
    if number < limit {
      let digits = number.eightDigits
      let zeros = Swift.min(digits.trailingZeroBitCount / 8, 7)
      var room = mutableBytes
      let shown = (digits | .zeroDigits) >> UInt64(8 * zeros)
      room.storeBytes(of: shown.littleEndian, toByteOffset: start, as: UInt64.self)
      return 8 - zeros
    }
    let head = put(decimal: number / limit, at: start)
    var room = mutableBytes
    let tail = (number % limit).eightDigits | .zeroDigits
    room.storeBytes(of: tail.littleEndian, toByteOffset: start + head, as: UInt64.self)
    return head + 8
  }
}

extension UInt64 {
  /// The character `0` eight times.
  fileprivate static let zeroDigits: UInt64 = 0x3030_3030_3030_3030

  /// The eight decimal digits of a number below 10⁸, the first in the lowest byte: split into halves of four, two and one
  /// digit, all at once, by products whose high bits are quotients by 100 and 10.
  fileprivate var eightDigits: UInt64 {
    let fours = self / 10_000 | (self % 10_000) << 32
    let hundreds = (fours &* 5_243) >> 19 & 0x7F_0000_007F
    let twos = hundreds | (fours &- hundreds &* 100) << 16
    let tens = (twos &* 103) >> 10 & 0xF_000F_000F_000F
    return tens | (twos &- tens &* 10) << 8
  }
}
