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
    guard target > byte else { return }
    // Most steps pass no line's end, and counting is then a loop without a branch.
    let (scalars, lineEnds) = bytes.extracting(byte..<target).withUnsafeBufferPointer { step in
      var (scalars, lineEnds) = (0, 0)
      for current in step {
        scalars &+= current & 0xC0 != 0x80 ? 1 : 0
        lineEnds &+= current == 0x0A || current == 0x0D ? 1 : 0
      }
      return (scalars, lineEnds)
    }
    if lineEnds > 0 { return advanceOverLines(to: target, in: bytes) }
    self.scalars += scalars
    byte = target
  }

  private mutating func advanceOverLines(to target: Int, in bytes: Span<UInt8>) {
    while byte < target {
      let current = bytes[byte]
      byte += 1
      if current & 0xC0 != 0x80 { scalars += 1 }
      if current == 0x0A || current == 0x0D && !(byte < bytes.count && bytes[byte] == 0x0A) {
        line += 1
        lineStart = scalars
      }
    }
  }
}
