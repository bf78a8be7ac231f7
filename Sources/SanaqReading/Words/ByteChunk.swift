/// Eight bytes of a text at once, the first in the lowest place.
struct ByteChunk {
  let bytes: UInt64

  init(bytes: UInt64) { self.bytes = bytes }

  /// The eight bytes from `index` on; noughts behind the end.
  @inline(__always)
  init(_ text: Span<UInt8>, at index: Int) {
    // One comparison for both ends, which the load needn't check again.
    bytes =
      UInt(bitPattern: index) < UInt(bitPattern: max(0, text.count &- 7))
      ? UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
      : Self.last(text, at: index)
  }

  /// The fewer than eight bytes before the end. Of a longer text they are the end of its last eight; a shorter one is read in
  /// two parts that overlap.
  private static func last(_ text: Span<UInt8>, at index: Int) -> UInt64 {
    let count = text.count - index
    func load<Part: FixedWidthInteger & BitwiseCopyable>(_ part: Part.Type, at offset: Int) -> UInt64 {
      UInt64(truncatingIfNeeded: Part(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: part)))
    }
    if count <= 0 { return 0 }
    if text.count >= 8 { return load(UInt64.self, at: text.count - 8) >> UInt64(8 * (8 - count)) }
    if count >= 4 {
      return load(UInt32.self, at: index) | load(UInt32.self, at: text.count - 4) << UInt64(8 * (count - 4))
    }
    if count >= 2 {
      return load(UInt16.self, at: index) | load(UInt16.self, at: text.count - 2) << UInt64(8 * (count - 2))
    }
    return UInt64(text[index])
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x80 &* ones

  /// ASCII letters in lower case. Other bytes change too, so it tells words apart only where these are letters.
  var folded: UInt64 { bytes | 0x20 &* Self.ones }

  /// The bytes with capitals of ASCII in lower case, and all others as they are.
  var lowercased: UInt64 { bytes | letterBits >> 2 }

  /// How many ASCII letters stand at its head: from 0 to 8.
  @inline(__always)
  var letters: Int { ((noLetterBits | bytes) & Self.highs).trailingZeroBitCount / 8 }

  /// How many letters, spaces and marks from the apostrophe to the hyphen (`'()*+,-`) stand at its head: from 0 to 8.
  @inline(__always)
  var plainText: Int {
    let isBelowApostrophe = 0xA6 &* Self.ones &- bytes
    let isBeyondHyphen = bytes &+ (0x80 - 0x2E) &* Self.ones
    let isNoSpace = (bytes ^ 0x20 &* Self.ones) &+ 0x7F &* Self.ones
    let isNone = noLetterBits & isNoSpace & (isBelowApostrophe | isBeyondHyphen)
    return ((isNone | bytes) & Self.highs).trailingZeroBitCount / 8
  }

  /// The highest bit of each byte of ASCII that is no letter, up to the first byte beyond ASCII, which may carry into those
  /// behind it.
  @inline(__always)
  private var noLetterBits: UInt64 {
    let isBelowA = 0xE0 &* Self.ones &- folded
    let isBeyondZ = folded &+ (0x80 - 0x7B) &* Self.ones
    return isBelowA | isBeyondZ
  }

  /// The highest bit of each byte that is a letter; each byte by itself (Lamport, Multiple byte processing with full-word
  /// instructions, 1975).
  @inline(__always)
  private var letterBits: UInt64 {
    let low = folded & ~Self.highs
    let isFromA = low &+ (0x80 - 0x61) &* Self.ones
    let isBeyondZ = low &+ (0x80 - 0x7B) &* Self.ones
    return isFromA & ~isBeyondZ & ~bytes & Self.highs
  }

  /// The highest bit of each byte that is `byte`.
  @inline(__always)
  func bits(of byte: UInt8) -> UInt64 {
    let rest = bytes ^ UInt64(byte) &* Self.ones
    return ~((rest & ~Self.highs) &+ ~Self.highs | rest) & Self.highs
  }

  /// Where one of two bytes that are not nought first stands; 8 where neither does.
  @inline(__always)
  func index(of one: UInt8, or other: UInt8) -> Int {
    let (first, second) = (bytes ^ UInt64(one) &* Self.ones, bytes ^ UInt64(other) &* Self.ones)
    // The lowest of these bits is right, those above it may not be.
    let noughts = ((first &- Self.ones) & ~first | (second &- Self.ones) & ~second) & Self.highs
    return noughts.trailingZeroBitCount / 8
  }

  /// The first `count` of them, and spaces behind these.
  @inline(__always)
  func prefix(_ count: Int) -> ByteChunk {
    let mask = Self.mask(count)
    return ByteChunk(bytes: bytes & mask | 0x20 &* Self.ones & ~mask)
  }

  /// The byte at `index`, which is below eight.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: bytes &>> UInt64(truncatingIfNeeded: 8 &* index)) }

  /// The three bytes before `end`, in lower case where they are letters, the last of them highest.
  static func last(_ text: Span<UInt8>, before end: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: ByteChunk(text, at: end - 3).folded) & 0xFF_FFFF
  }

  /// Where the ASCII letters end that begin at `start`, at `limit` at the latest.
  static func lettersEnd(at start: Int, before limit: Int, in text: Span<UInt8>) -> Int {
    var index = start
    while index < limit {
      let letters = ByteChunk(text, at: index).letters
      index += letters
      if letters < 8 { break }
    }
    return min(index, limit)
  }

  /// Where a byte that is not nought first stands from `start` on; `limit` where it doesn't.
  static func index(of byte: UInt8, from start: Int, before limit: Int, in text: Span<UInt8>) -> Int {
    let pattern = UInt64(byte) &* ones
    var index = start
    while index < limit {
      let difference = ByteChunk(text, at: index).bytes ^ pattern
      // The lowest of these bits is right, those above it may not be.
      let noughts = (difference &- ones) & ~difference & highs
      if noughts != 0 { return min(index + noughts.trailingZeroBitCount / 8, limit) }
      index += 8
    }
    return limit
  }

  /// How many of the bytes go on with a scalar that began before them. A product adds them up in its highest byte.
  var continuationBytes: Int {
    Int(truncatingIfNeeded: ((bytes >> 7 & ~(bytes >> 6) & Self.ones) &* Self.ones) >> 56)
  }

  /// How many of the bytes are neither blanks nor control characters.
  var inkBytes: Int {
    let isInk = ((bytes & ~Self.highs) &+ (0x80 - 0x21) &* Self.ones | bytes) & Self.highs
    return Int(truncatingIfNeeded: (isInk >> 7 &* Self.ones) >> 56)
  }

  /// The same of all bytes of a range.
  static func inkBytes(in range: Range<Int>, of text: Span<UInt8>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index <= range.upperBound - 8 {
      count += ByteChunk(text, at: index).inkBytes
      index += 8
    }
    return index < range.upperBound
      ? count + ByteChunk(text, at: index).prefix(range.upperBound - index).inkBytes : count
  }

  /// Where plain ASCII ends for certain from `start` on, at `limit` at the latest: up to there all bytes are ASCII, and none is
  /// below 0x0E. Sixteen bytes at a time, the last of which may stand behind the limit.
  static func plainASCIIEnd(from start: Int, before limit: Int, in text: Span<UInt8>) -> Int {
    let part = text.extracting(start..<min(limit + 15, text.count))
    var index = 0
    while part.count &- index >= 16 {
      let halves = part.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
      let others = halves &- 0x0E &* ones | halves
      if (others[0] | others[1]) & highs != 0 { break }
      index &+= 16
    }
    return min(start + index, limit)
  }

  /// Whether one of the bytes is below 0x0E, as the ends of lines are.
  var mayEndLine: Bool { (bytes &- 0x0E &* Self.ones) & ~bytes & Self.highs != 0 }

  @inline(__always)
  static func mask(_ count: Int) -> UInt64 { count >= 8 ? .max : (1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1 }
}
