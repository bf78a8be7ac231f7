import SanaqCore

/// Names a figure after its place in its sentence, so that edits elsewhere in the document leave the name alone.
struct FigureIdentifier {
  /// How often each sentence has stood in the document so far.
  private var counts: [UInt64: Int] = [:]
  private let document: UInt64

  init(document: String) {
    var hash = FNV()
    hash.combine(document.utf8)
    self.document = hash.value
  }

  /// The seeds of a sentence's names: its own, which is another one each time the sentence stands, and that of the
  /// sentence's first standing where this is a later one.
  mutating func seeds(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (own: UInt64, first: UInt64?) {
    var hash = FNV(value: document)
    // White space may change as lines are wrapped anew.
    for index in range where bytes[index] > 0x20 { hash.combine(bytes[index]) }
    let count = counts[hash.value, default: 0]
    counts[hash.value] = count + 1
    let own = Self.numbered(hash, count)
    return (own, count == 0 ? nil : Self.numbered(hash, 0))
  }

  private static func numbered(_ hash: FNV, _ count: Int) -> UInt64 {
    var hash = hash
    hash.combine(withUnsafeBytes(of: UInt32(truncatingIfNeeded: count).littleEndian) { Array($0) })
    return hash.value
  }

  /// The name of what begins at `offset` in the sentence: a letter, then twelve letters and digits (60 bits).
  static func name(_ seed: UInt64, offset: Int) -> String {
    var hash = FNV(value: seed)
    hash.combine(withUnsafeBytes(of: UInt32(truncatingIfNeeded: offset).littleEndian) { Array($0) })
    return hash.name(prefix: "q")
  }
}
