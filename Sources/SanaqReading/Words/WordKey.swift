/// What a word is looked up by: its first eight bytes and a hash of all, capitals of ASCII in lower case.
struct WordKey {
  /// Noughts for the bytes that a short word lacks.
  let head: UInt64
  /// The same with its capitals.
  let written: UInt64
  let hash: UInt64

  /// O(length); one load and one multiplication for most words.
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    let (chunk, mask) = (ByteChunk(text, at: range.lowerBound), ByteChunk.mask(range.count))
    head = chunk.lowercased & mask
    written = chunk.bytes & mask
    let hash = Self.mixed(head)
    self.hash = range.count <= 8 ? hash : Self.hash(hash, text, range.lowerBound + 8..<range.upperBound)
  }

  /// The hash with the bytes behind the first eight.
  private static func hash(_ hash: UInt64, _ text: Span<UInt8>, _ rest: Range<Int>) -> UInt64 {
    var hash = hash
    var index = rest.lowerBound
    while index < rest.upperBound {
      hash = mixed(hash ^ ByteChunk(text, at: index).lowercased & ByteChunk.mask(rest.upperBound - index))
      index += 8
    }
    return hash
  }

  /// The hash of a word that is given eight bytes at a time; of its last part, where `hash` is that of the part before.
  static func hash(_ chunks: Span<UInt64>, behind hash: UInt64 = 0) -> UInt64 {
    var hash = hash
    for index in chunks.indices { hash = mixed(hash ^ ByteChunk(bytes: chunks[index]).lowercased) }
    return hash
  }

  /// A product, whose higher bytes all bits of the factor reach, and these in the lowest places (Fibonacci hashing; Knuth,
  /// TAOCP 3, 6.4).
  static func mixed(_ value: UInt64) -> UInt64 { (value &* HashSpread.golden).byteSwapped }
}
