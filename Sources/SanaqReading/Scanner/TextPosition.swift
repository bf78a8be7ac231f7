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
    while byte < target {
      // Most bytes are plain ASCII; where a line may end, one goes on byte by byte.
      pass(ByteChunk.plainASCIIEnd(from: byte, before: target, in: bytes) &- byte, continued: 0)
      let count = min(8, target &- byte)
      if count == 0 { return }
      let chunk = ByteChunk(bytes, at: byte).prefix(count)
      if chunk.mayEndLine {
        for _ in 0..<count { step(in: bytes) }
      } else {
        pass(count, continued: chunk.continuationBytes)
      }
    }
  }

  /// Moves on by bytes that end no line, of which some go on with a scalar that began before them.
  @inline(__always)
  private mutating func pass(_ count: Int, continued: Int) {
    byte &+= count
    scalars &+= count &- continued
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
