/// A hash of a name that is told in parts: the same wherever it is cut. Case doesn't matter in ASCII.
///
/// Eight bytes a step. A step takes no two values to one, so that short names have hashes of their own.
struct NameHash {
  private var steps: UInt64 = 0
  /// What has come behind the last full eight bytes.
  private var rest: UInt64 = 0
  /// How many bytes it has.
  private(set) var count = 0

  init() {}

  /// That of a whole name. O(length).
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ name: Range<Int>) {
    count = name.count
    var index = name.lowerBound
    while name.upperBound - index >= 8 {
      steps = Self.mixed(steps ^ ByteChunk(bytes, at: index).lowercased)
      index += 8
    }
    rest = ByteChunk(bytes, at: index).lowercased & ByteChunk.mask(name.upperBound - index)
  }

  /// Never 0, which marks a free slot in tables.
  var value: UInt64 { max(1, Self.mixed(Self.mixed(steps ^ rest) ^ UInt64(truncatingIfNeeded: count))) }

  /// O(length).
  mutating func combine(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let length = min(8, range.upperBound - index)
      combine(ByteChunk(bytes, at: index).lowercased & ByteChunk.mask(length), length)
      index += 8
    }
  }

  /// Eight bytes behind others of which there are eight, or some times eight.
  fileprivate mutating func combine(_ chunk: ByteChunk) {
    steps = Self.mixed(steps ^ chunk.lowercased)
    count &+= 8
  }

  /// The same for fewer than eight, behind which nothing follows.
  fileprivate mutating func end(with chunk: ByteChunk, _ length: Int) {
    rest = chunk.lowercased & ByteChunk.mask(length)
    count &+= length
  }

  /// A blank, as it stands between two words.
  mutating func combineBlank() { combine(0x20, 1) }

  /// The lowest `length` bytes of `chunk`, whose others are nought.
  private mutating func combine(_ chunk: UInt64, _ length: Int) {
    let filled = count & 7
    rest |= chunk &<< UInt64(8 * filled)
    if filled + length >= 8 {
      steps = Self.mixed(steps ^ rest)
      rest = chunk >> UInt64(64 - 8 * filled)
    }
    count += length
  }

  /// A product with an odd number, whose high half is added to its low one.
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* HashSpread.golden
    return product ^ product >> 32
  }
}

/// A name as a list has it: it ends before a comma, at the end of the line or of all.
struct ListedName {
  private(set) var hash = NameHash()
  let head: NameSet.Head
  /// Whether all of it is letters of ASCII, which are one word wherever they stand.
  private(set) var isWord: Bool

  /// O(length).
  @inline(__always)
  init(_ bytes: Span<UInt8>, at start: Int) {
    var chunk = ByteChunk(bytes, at: start)
    var length = Self.length(of: chunk, bytes.count &- start)
    head = NameSet.Head(chunk, length)
    isWord = chunk.letters >= length
    while length == 8 {
      hash.combine(chunk)
      let rest = start &+ hash.count
      chunk = ByteChunk(bytes, at: rest)
      length = Self.length(of: chunk, bytes.count &- rest)
      isWord = isWord && chunk.letters >= length
    }
    hash.end(with: chunk, length)
  }

  private static func length(of chunk: ByteChunk, _ left: Int) -> Int {
    min(left, chunk.index(of: UInt8(ascii: ","), or: UInt8(ascii: "\n")))
  }
}
