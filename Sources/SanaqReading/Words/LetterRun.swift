/// Up to fifteen letters of ASCII, as most words are: what eight of them at a time tell.
struct LetterRun {
  let count: Int
  /// The first eight in lower case, and noughts behind fewer.
  let head: UInt64
  /// Those behind the first eight in lower case.
  let tail: UInt64
  /// As `WordKey` makes it.
  let hash: UInt64
  /// A bit for each capital, by which it differs from a small letter; of those behind the first eight one place lower.
  private let capitals: UInt64

  /// The first letters of `chunk`, from one to seven.
  @inline(__always)
  init(_ count: Int, of chunk: ByteChunk) {
    let mask = ByteChunk.mask(count)
    self.count = count
    head = chunk.folded & mask
    tail = 0
    hash = WordKey.mixed(head)
    capitals = head ^ (chunk.bytes & mask)
  }

  /// Eight letters, and the first ones of `chunk`, of which there may be none.
  @inline(__always)
  init(_ first: ByteChunk, _ rest: Int, of chunk: ByteChunk) {
    let mask = ByteChunk.mask(rest)
    count = 8 &+ rest
    head = first.folded
    tail = chunk.folded & mask
    let hash = WordKey.mixed(head)
    self.hash = rest == 0 ? hash : WordKey.mixed(hash ^ tail)
    capitals = (head ^ first.bytes) | (tail ^ (chunk.bytes & mask)) >> 1
  }

  var isLowercase: Bool { capitals == 0 }

  /// Whether they begin with a capital, and whether they are capitals only, two at least.
  var marks: Token.Marks {
    let cases: UInt64 = 0x2020_2020_2020_2020
    if capitals & 0x20 == 0 { return [] }
    let isUppercase = count > 1 && capitals == (head & cases) | (tail & cases) >> 1
    return isUppercase ? [.isCapitalized, .isUppercase] : .isCapitalized
  }
}
