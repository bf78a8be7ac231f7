/// Eight bytes of a text at once, the first in the lowest place.
struct ByteChunk {
  let bytes: UInt64

  fileprivate init(bytes: UInt64) { self.bytes = bytes }

  /// The eight bytes from `index` on; noughts behind the end.
  @inline(__always)
  init(_ text: Span<UInt8>, at index: Int) {
    bytes =
      index <= text.count - 8
      ? UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
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
  var letters: Int { (~letterBits & Self.highs).trailingZeroBitCount / 8 }

  /// How many letters, spaces and marks from the apostrophe to the hyphen (`'()*+,-`) stand at its head: from 0 to 8.
  @inline(__always)
  var plainText: Int {
    let low = bytes & ~Self.highs
    let isFromApostrophe = low &+ (0x80 - 0x27) &* Self.ones
    let isBeyondHyphen = low &+ (0x80 - 0x2E) &* Self.ones
    let isMark = isFromApostrophe & ~isBeyondHyphen & ~bytes
    return (~(letterBits | bits(of: 0x20) | isMark) & Self.highs).trailingZeroBitCount / 8
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

  /// Whether all of the first `count` bytes, which are letters, are capitals.
  @inline(__always)
  func isUppercase(_ count: Int) -> Bool { bytes & (0x20 &* Self.ones) & Self.mask(count) == 0 }

  /// The last three of the first `count` letters, three at least, in lower case, the last of them highest.
  @inline(__always)
  func last(of count: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: folded &>> UInt64(truncatingIfNeeded: 8 &* (count &- 3))) & 0xFF_FFFF
  }

  /// The three bytes before `end`, in lower case where they are letters, the last of them highest.
  static func last(_ text: Span<UInt8>, before end: Int) -> UInt32 {
    UInt32(text[end - 1] | 0x20) << 16 | UInt32(text[end - 2] | 0x20) << 8 | UInt32(text[end - 3] | 0x20)
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

  /// Whether all of the bytes are ASCII, and none below 0x0E.
  @inline(__always)
  var isPlainASCII: Bool { ((bytes &- 0x0E &* Self.ones) & ~bytes | bytes) & Self.highs == 0 }

  /// Whether one of the bytes is below 0x0E, as the ends of lines are.
  var mayEndLine: Bool { (bytes &- 0x0E &* Self.ones) & ~bytes & Self.highs != 0 }

  @inline(__always)
  static func mask(_ count: Int) -> UInt64 { count >= 8 ? .max : (1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1 }
}

/// What a word is looked up by: its first eight bytes and a hash of all, capitals folded.
struct WordKey {
  /// Nought for the bytes that a short word lacks.
  let head: UInt64
  let hash: UInt64

  /// O(length); one load and one multiplication for most words.
  @inline(__always)
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    self.init(head: ByteChunk(text, at: range.lowerBound), text, range)
  }

  /// The same for one who has the first eight bytes already.
  @inline(__always)
  init(head chunk: ByteChunk, _ text: Span<UInt8>, _ range: Range<Int>) {
    head = chunk.folded & ByteChunk.mask(range.count)
    let hash = Self.mixed(head ^ UInt64(truncatingIfNeeded: range.count))
    self.hash = range.count <= 8 ? hash : Self.hash(hash, text, range.lowerBound + 8..<range.upperBound)
  }

  /// The same for a word of up to eight bytes at the head of `chunk`.
  @inline(__always)
  init(short chunk: ByteChunk, _ count: Int) {
    head = chunk.folded & ByteChunk.mask(count)
    hash = Self.mixed(head ^ UInt64(truncatingIfNeeded: count))
  }

  /// The same for a word that goes on for fewer than eight bytes behind the first eight.
  @inline(__always)
  init(_ chunk: ByteChunk, _ tail: ByteChunk, _ count: Int) {
    head = chunk.folded
    let hash = Self.mixed(head ^ UInt64(truncatingIfNeeded: 8 &+ count))
    self.hash = count == 0 ? hash : Self.mixed(hash ^ tail.folded & ByteChunk.mask(count))
  }

  /// The hash with the bytes behind the first eight.
  private static func hash(_ hash: UInt64, _ text: Span<UInt8>, _ rest: Range<Int>) -> UInt64 {
    var hash = hash
    var index = rest.lowerBound
    while index < rest.upperBound {
      hash = mixed(hash ^ ByteChunk(text, at: index).folded & ByteChunk.mask(rest.upperBound - index))
      index += 8
    }
    return hash
  }

  /// The hash of a word of `count` bytes, given as chunks; of its last part, where `hash` is that of the chunks before.
  static func hash(_ chunks: Span<UInt64>, count: Int, behind hash: UInt64? = nil) -> UInt64 {
    var hash = hash ?? UInt64(truncatingIfNeeded: count)
    for index in chunks.indices {
      hash = mixed(hash ^ ByteChunk(bytes: chunks[index]).folded & ByteChunk.mask(count - 8 * index))
    }
    return chunks.isEmpty ? mixed(hash) : hash
  }

  /// A product's high half, which all bits of the factor reach (Fibonacci hashing; Knuth, TAOCP 3, 6.4).
  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
