import SanaqCore

/// What the rows of a sentence share, and how each is named.
struct SentenceRows {
  let text: String
  private let seeds: (own: UInt64, first: UInt64?)
  /// Blanks don't count: a sentence wrapped anew keeps its names.
  private var counted: Int
  private var offset = 0

  init(seeds: (own: UInt64, first: UInt64?), text: String, start: Int) {
    self.seeds = seeds
    self.text = text
    counted = start
  }

  /// The name of what begins at `start`, which must not lie before the last one, and the row that it repeats.
  mutating func name(at start: Int, in bytes: Span<UInt8>) -> (id: String, links: Links) {
    if counted < start {
      offset += ByteChunk.inkBytes(in: counted..<start, of: bytes)
      counted = start
    }
    let repeats = seeds.first.map { FigureIdentifier.name($0, offset: offset) } ?? ""
    return (FigureIdentifier.name(seeds.own, offset: offset), Links(repeats: repeats))
  }
}
