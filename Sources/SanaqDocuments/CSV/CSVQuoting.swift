internal import CLibCSV

extension MutableSpan<UInt8> {
  /// Puts `text` in quotes, its own quotes doubled, and tells how many bytes that took.
  mutating func put(quoted text: Span<UInt8>, at start: Int) -> Int {
    // Without a quote in it nothing is to be doubled.
    if put(text, at: start + 1, unless: { $0.holds(CSVByte.quote) }) {
      self[start] = CSVByte.quote
      self[start + 1 + text.count] = CSVByte.quote
      return text.count + 2
    }
    // csv_write2 cuts silently what doesn't fit; no cell takes more than all of its bytes doubled and two quotes.
    return withUnsafeMutableBufferPointer { room in
      let free = UnsafeMutableBufferPointer(rebasing: room[start...])
      return text.withUnsafeBufferPointer { source in
        csv_write2(free.baseAddress, free.count, source.baseAddress, source.count, CSVByte.quote)
      }
    }
  }

  /// Puts `text` as it is, and tells whether it may stand without quotes; up to seven bytes behind it may be changed.
  @inline(__always)
  mutating func put(plain text: Span<UInt8>, at start: Int) -> Bool { put(text, at: start, unless: \.holdsSyntax) }

  /// Puts eight bytes at a time, as far as none of them are refused. The last eight overlap those before them.
  @inline(__always)
  private mutating func put(_ text: Span<UInt8>, at start: Int, unless isRefused: (UInt64) -> Bool) -> Bool {
    var room = mutableBytes
    guard text.count >= 8 else {
      let word = text.shortWord
      room.storeBytes(of: word.littleEndian, toByteOffset: start, as: UInt64.self)
      return !isRefused(word)
    }
    var index = 0
    while index < text.count {
      let place = Swift.min(index, text.count - 8)
      let word = text.word(at: place)
      if isRefused(word) { return false }
      room.storeBytes(of: word, toByteOffset: start + place, as: UInt64.self)
      index += 8
    }
    return true
  }
}
