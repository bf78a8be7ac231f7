/// The bytes that mean something in CSV.
enum CSVByte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let blank: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  /// U+FEFF in UTF-8: at a file's very start it isn't text.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

  /// Whether a cell that holds `byte` must be quoted.
  static func isSyntax(_ byte: UInt8) -> Bool {
    byte <= comma && (byte == comma || byte == quote || isLineEnd(byte))
  }
}

extension Span<UInt8> {
  var beginsWithByteOrderMark: Bool {
    let mark = CSVByte.byteOrderMark
    return count >= mark.count && self[0] == mark[0] && self[1] == mark[1] && self[2] == mark[2]
  }
}

// Most text holds none of these bytes, so it is passed over eight bytes at a time, many times as fast as one by one.
extension Span<UInt8> {
  /// How many physical lines end in these bytes, which come after the byte `previous`: LF, CRLF and CR end one each.
  func lineEnds(after previous: UInt8 = 0) -> Int {
    var previous = previous
    var ends = 0
    var index = 0
    while index < count {
      if index + 8 <= count && !word(at: index).holdsByte(below: 0x0E) {
        previous = 0
        index += 8
        continue
      }
      let byte = self[index]
      let isSecondHalf = byte == CSVByte.lineFeed && previous == CSVByte.carriageReturn
      if CSVByte.isLineEnd(byte) && !isSecondHalf { ends += 1 }
      previous = byte
      index += 1
    }
    return ends
  }

  /// Whether these bytes, as a cell, would be read as more or less than themselves without quotes.
  var holdsSyntax: Bool {
    var index = 0
    while index + 8 <= count {
      if word(at: index).holdsSyntax { return true }
      index += 8
    }
    while index < count {
      if CSVByte.isSyntax(self[index]) { return true }
      index += 1
    }
    return false
  }

  /// How many of these bytes are controls, but for tabs and the ends of lines and pages.
  var controls: Int {
    var controls = 0
    var index = 0
    while index < count {
      if index + 8 <= count && !word(at: index).holdsByte(below: 0x20) {
        index += 8
        continue
      }
      if self[index] < 0x20 && !(0x09...0x0D).contains(self[index]) { controls += 1 }
      index += 1
    }
    return controls
  }

  /// Where the first byte stands from `start` on that JSON has no place for within quotes; the end where there is none.
  func firstToEscape(from start: Int) -> Int {
    var index = start
    while index + 8 <= count, !word(at: index).holdsEscape { index += 8 }
    while index < count, self[index] >= 0x20, self[index] != CSVByte.quote, self[index] != UInt8(ascii: "\\") {
      index += 1
    }
    return index
  }

  /// Where the first byte of a longer scalar stands from `start` on; the end where there is none.
  func firstNonASCII(from start: Int) -> Int {
    var index = start
    while index + 8 <= count, !word(at: index).holdsNonASCII { index += 8 }
    while index < count, self[index] < 0x80 { index += 1 }
    return index
  }

  /// Whether one of these bytes is a quote.
  var holdsQuote: Bool {
    var index = 0
    while index + 8 <= count {
      if word(at: index).holdsQuote { return true }
      index += 8
    }
    while index < count {
      if self[index] == CSVByte.quote { return true }
      index += 1
    }
    return false
  }

  /// Whether `byte` occurs an odd number of times.
  func hasOddCount(of byte: UInt8) -> Bool {
    var marks: UInt64 = 0
    var index = 0
    while index + 8 <= count {
      marks ^= word(at: index).marks(of: byte)
      index += 8
    }
    var isOdd = !marks.nonzeroBitCount.isMultiple(of: 2)
    while index < count {
      if self[index] == byte { isOdd.toggle() }
      index += 1
    }
    return isOdd
  }

  /// Eight bytes from `index` on, which the caller knows are there.
  func word(at index: Int) -> UInt64 { bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) }
}

// Eight bytes in a word: subtracting from all at once borrows into the top bit of those that are too small.
extension UInt64 {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let topBits: UInt64 = 0x8080_8080_8080_8080

  /// Whether one of the eight bytes is below `limit`, at most 128.
  fileprivate func holdsByte(below limit: UInt8) -> Bool {
    (self &- UInt64(limit) &* Self.ones) & ~self & Self.topBits != 0
  }

  /// The top bits of those of the eight bytes that are `byte`. Here none may borrow from its neighbour.
  fileprivate func marks(of byte: UInt8) -> UInt64 {
    let others = self ^ (UInt64(byte) &* Self.ones)
    let low = ~Self.topBits
    return ~(((others & low) &+ low) | others | low)
  }

  fileprivate var holdsSyntax: Bool {
    holds(CSVByte.comma) || holds(CSVByte.quote) || holds(CSVByte.lineFeed) || holds(CSVByte.carriageReturn)
  }

  fileprivate var holdsNonASCII: Bool { self & Self.topBits != 0 }

  fileprivate var holdsEscape: Bool { holdsByte(below: 0x20) || holds(CSVByte.quote) || holds(UInt8(ascii: "\\")) }

  fileprivate var holdsQuote: Bool { holds(CSVByte.quote) }

  private func holds(_ byte: UInt8) -> Bool { (self ^ (UInt64(byte) &* Self.ones)).holdsByte(below: 1) }
}
