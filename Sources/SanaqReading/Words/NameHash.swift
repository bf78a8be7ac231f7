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

  /// That of the name that begins at `start` in a list, and ends before a comma, at the end of the line or of all; and whether
  /// all of it is letters of ASCII.
  @inline(__always)
  static func listed(_ bytes: Span<UInt8>, at start: Int) -> (name: NameHash, isWord: Bool) {
    var name = NameHash()
    var isWord = true
    while true {
      let chunk = ByteChunk(bytes, at: start &+ name.count)
      let listed = chunk.index(of: UInt8(ascii: ","), or: UInt8(ascii: "\n"))
      let length = min(listed, bytes.count &- start &- name.count)
      isWord = isWord && chunk.letters >= length
      name.count &+= length
      if length < 8 {
        name.rest = chunk.lowercased & ByteChunk.mask(length)
        return (name, isWord)
      }
      name.steps = mixed(name.steps ^ chunk.lowercased)
    }
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
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
