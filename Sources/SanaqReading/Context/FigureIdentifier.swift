import SanaqCore

/// Names a figure after its place in its sentence, so that edits elsewhere in the document leave the name alone.
struct FigureIdentifier {
  /// How often each sentence has stood in the document so far.
  private var counts = HashIndex(slots: 64)
  /// The sentences that were named so far, in their order.
  private(set) var standings: [SentenceStanding] = []
  private let document: ByteHash

  init(document: String) {
    var hash = ByteHash()
    for byte in document.utf8 { hash.combine(byte) }
    self.document = hash
  }

  /// Makes room for so many sentences.
  mutating func reserveCapacity(_ sentences: Int) {
    counts.reserveCapacity(sentences)
    standings.reserveCapacity(sentences)
  }

  /// The seeds of a sentence's names: its own, which is another one each time the sentence stands, and that of the
  /// sentence's first standing where this is a later one.
  mutating func seeds(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (own: UInt64, first: UInt64?) {
    var hash = document
    hash.combine(inkOf: bytes, range)
    let count = counts.tally(hash.value)
    standings.append(SentenceStanding(start: range.lowerBound, hash: hash.value, count: count))
    let own = Self.numbered(hash, count)
    return (own, count == 0 ? nil : Self.numbered(hash, 0))
  }

  private static func numbered(_ hash: ByteHash, _ count: Int) -> UInt64 { seed(ofSentence: hash.value, count) }

  /// The seed of the names in a sentence that stood `count` times before.
  static func seed(ofSentence hash: UInt64, _ count: Int) -> UInt64 {
    var hash = ByteHash(value: hash)
    hash.combine(number: UInt32(truncatingIfNeeded: count))
    return hash.value
  }

  /// The name of what begins at `offset` in the sentence: a letter, then twelve letters and digits (60 bits).
  static func name(_ seed: UInt64, offset: Int) -> String {
    var hash = ByteHash(value: seed)
    hash.combine(number: UInt32(truncatingIfNeeded: offset))
    return FNV(value: hash.value).name(prefix: "q")
  }
}

/// A sentence as its figures are named after it.
struct SentenceStanding: Sendable {
  /// Its first byte.
  let start: Int
  /// Of its letters, and the document's name.
  let hash: UInt64
  /// How often it stood before.
  let count: Int
}
