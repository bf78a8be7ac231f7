/// Words by eight bytes at a time, each from a chunk of its own on: put there, and compared, faster than by single bytes.
struct WordChunks: Sendable {
  /// Whether capitals of ASCII are put there, and compared, in lower case.
  let folding: Bool
  private var chunks: [UInt64] = []

  init(folding: Bool) { self.folding = folding }

  var count: Int { chunks.count }

  mutating func reserve(_ count: Int) { chunks.reserveCapacity(count) }

  /// Appends a word; it begins at what `count` was.
  mutating func append(_ bytes: Span<UInt8>, _ word: Range<Int>) {
    // Most have one.
    if word.count <= 8 {
      if !word.isEmpty { chunks.append(Self.chunk(of: bytes, word, folding: folding)) }
      return
    }
    chunks.append(addingCapacity: (word.count + 7) / 8) { output in
      var index = word.lowerBound
      while index < word.upperBound {
        output.append(Self.chunk(of: bytes, index..<word.upperBound, folding: folding))
        index += 8
      }
    }
  }

  /// Whether a word of as many bytes begins at `start`.
  func hasWord(at start: Int, _ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    var place = start
    var index = word.lowerBound
    while index < word.upperBound {
      if chunks[place] != Self.chunk(of: bytes, index..<word.upperBound, folding: folding) { return false }
      index += 8
      place += 1
    }
    return true
  }

  /// The eight bytes at `place`; noughts behind a word's end.
  subscript(place: Int) -> UInt64 { chunks[place] }

  /// The hash of a word of so many bytes, as `WordKey` makes it; `hash` is that of what stands before it.
  func hash(ofWordAt start: Int, count: Int, behind hash: UInt64 = 0) -> UInt64 {
    WordKey.hash(chunks.span.extracting(start..<start + (count + 7) / 8), behind: hash)
  }

  /// The first eight bytes of a range; noughts behind its end.
  @inline(__always)
  private static func chunk(of bytes: Span<UInt8>, _ range: Range<Int>, folding: Bool) -> UInt64 {
    let chunk = ByteChunk(bytes, at: range.lowerBound)
    return (folding ? chunk.lowercased : chunk.bytes) & ByteChunk.mask(range.count)
  }
}
