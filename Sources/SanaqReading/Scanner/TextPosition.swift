/// Counts lines, columns and Unicode scalars up to ever later places of one document.
struct TextPosition {
  private(set) var byte = 0
  private(set) var scalars = 0
  private(set) var line = 1
  private var lineStart = 0

  /// From 1.
  var column: Int { scalars - lineStart + 1 }

  /// Moves on to `target`, which must not lie before the current place. LF, CRLF and CR each end one line.
  mutating func advance(to target: Int, in bytes: Span<UInt8>) {
    guard byte < target else { return }
    var index = byte
    var continued = 0
    while true {
      // Most bytes are plain ASCII; where a line may end, one goes on byte by byte.
      index = ByteChunk.plainASCIIEnd(from: index, before: target, in: bytes)
      if index == target { break }
      let count = min(8, target - index)
      let chunk = ByteChunk(bytes, at: index).prefix(count)
      if chunk.mayEndLine {
        pass(to: index, continued)
        continued = 0
        for _ in 0..<count { step(in: bytes) }
      } else {
        continued += chunk.continuationBytes
      }
      index += count
    }
    pass(to: index, continued)
  }

  /// Moves on to a place in the same line, so many bytes before which go on with a scalar.
  private mutating func pass(to place: Int, _ continued: Int) {
    scalars += place - byte - continued
    byte = place
  }

  private mutating func step(in bytes: Span<UInt8>) {
    let current = bytes[byte]
    byte += 1
    if current & 0xC0 != 0x80 { scalars += 1 }
    if current == 0x0A || current == 0x0D && !(byte < bytes.count && bytes[byte] == 0x0A) {
      line += 1
      lineStart = scalars
    }
  }
}
