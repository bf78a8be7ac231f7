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

  /// Whether some readers take `byte` off a cell's end.
  static func isTrimmed(_ byte: UInt8) -> Bool { byte == blank || byte == tab }
}

extension Span<UInt8> {
  var beginsWithByteOrderMark: Bool {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
  }
}

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
}

extension UInt64 {
  /// Whether a cell that holds one of these eight bytes must be quoted.
  var holdsSyntax: Bool {
    holdsByte(of: CSVByte.comma, CSVByte.quote, CSVByte.lineFeed, CSVByte.carriageReturn)
  }
}
