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
      // Eight bytes at a time, but where a line may end.
      var index = byte
      var continued = 0
      var isPlain = true
      while isPlain {
        while index &+ 8 <= target, ByteChunk(bytes, at: index).isPlainASCII { index &+= 8 }
        guard index &+ 8 <= target else { break }
        let chunk = ByteChunk(bytes, at: index)
        isPlain = !chunk.mayEndLine
        if isPlain {
          continued &+= chunk.continuationBytes
          index &+= 8
        }
      }
      if isPlain, index < target {
        let chunk = ByteChunk(bytes, at: index).prefix(target - index)
        if !chunk.mayEndLine {
          continued += chunk.continuationBytes
          index = target
        }
      }
      scalars += index - byte - continued
      byte = index
      for _ in 0..<min(8, target - byte) { step(in: bytes) }
    }
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
