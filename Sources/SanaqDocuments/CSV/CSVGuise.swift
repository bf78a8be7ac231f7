/// Text as libcsv is given it: blanks and tabs change places with two bytes that no UTF-8 text holds.
///
/// libcsv trims blanks and tabs off cells; all other bytes but CSV's syntax are alike to it. A function that calls no byte
/// a blank stops it too, but is called for each byte outside quotes: it is for text that does hold those two bytes.
struct CSVGuise {
  /// The text given last.
  private(set) var bytes: [UInt8] = []

  /// Puts `text` into guise; whether none of it looks like a blank now.
  mutating func put(_ text: Span<UInt8>) -> Bool {
    var isPlain = true
    bytes.removeAll(keepingCapacity: true)
    bytes.append(addingCapacity: text.count) { (output: inout OutputSpan<UInt8>) in
      output.withUnsafeMutableBufferPointer { free, written in
        text.withUnsafeBufferPointer { isPlain = Self.put($0, into: free) }
        written = text.count
      }
    }
    return isPlain
  }

  private static func put(_ text: UnsafeBufferPointer<UInt8>, into free: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    var rare: UInt8 = 0
    for index in 0..<text.count {
      free[index] = swapped(text[index])
      rare |= text[index] >= tab ? 1 : 0
    }
    return rare == 0
  }

  /// Puts bytes into guise, or takes them out of it.
  static func swap(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    for index in 0..<bytes.count { bytes[index] = swapped(bytes[index]) }
  }

  private static let blank: UInt8 = 0xFF
  private static let tab: UInt8 = 0xFE

  /// Without branches, so that the compiler takes many bytes at a time.
  @inline(__always)
  private static func swapped(_ byte: UInt8) -> UInt8 {
    let isBlank = (byte == CSVByte.blank) != (byte == blank)
    let isTab = (byte == CSVByte.tab) != (byte == tab)
    return byte ^ (isBlank ? CSVByte.blank ^ blank : 0) ^ (isTab ? CSVByte.tab ^ tab : 0)
  }
}
