// Most text holds none of the bytes that mean something, so it is passed over eight bytes at a time, many times as fast as
// one by one.
extension Span<UInt8> {
  /// Where the first byte stands from `start` on that is wanted; the end where there is none. O(*n*).
  ///
  /// - Parameters:
  ///   - mayHold: whether one of eight bytes may be wanted.
  ///   - isWanted: whether a byte is.
  @inline(__always)
  func firstIndex(
    from start: Int = 0, inWord mayHold: (UInt64) -> Bool, where isWanted: (UInt8) -> Bool
  ) -> Int {
    var index = start
    while index < count {
      let end = index + 8
      if end <= count, !mayHold(word(at: index)) {
        index = end
        continue
      }
      while index < Swift.min(end, count) {
        if isWanted(self[index]) { return index }
        index += 1
      }
    }
    return count
  }

  /// Eight bytes from `index` on, which the caller knows are there.
  func word(at index: Int) -> UInt64 { bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) }

  /// All of fewer than eight bytes, and noughts behind them.
  var shortWord: UInt64 { indices.reversed().reduce(0) { $0 << 8 | UInt64(self[$1]) } }
}

// Eight bytes in a word: subtracting from all at once borrows into the top bit of those that are too small.
extension UInt64 {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let topBits: UInt64 = 0x8080_8080_8080_8080

  /// Whether one of the eight bytes is below `limit`, at most 128.
  func holdsByte(below limit: UInt8) -> Bool { (self &- UInt64(limit) &* Self.ones) & ~self & Self.topBits != 0 }

  /// Whether one of the eight bytes is `byte`.
  func holds(_ byte: UInt8) -> Bool { (self ^ (UInt64(byte) &* Self.ones)).holdsByte(below: 1) }

  /// Whether one of the eight bytes is one of four, all of them ASCII.
  @inline(__always)
  func holdsByte(of one: UInt8, _ two: UInt8, _ three: UInt8, _ four: UInt8) -> Bool {
    func less(_ byte: UInt8) -> UInt64 { (self ^ (UInt64(byte) &* Self.ones)) &- Self.ones }
    return (less(one) | less(two) | less(three) | less(four)) & ~self & Self.topBits != 0
  }

  var holdsNonASCII: Bool { self & Self.topBits != 0 }

  /// The top bits of those of the eight bytes that are `byte`. Here none may borrow from its neighbour.
  func marks(of byte: UInt8) -> UInt64 {
    let others = self ^ (UInt64(byte) &* Self.ones)
    let low = ~Self.topBits
    return ~(((others & low) &+ low) | others | low)
  }
}
