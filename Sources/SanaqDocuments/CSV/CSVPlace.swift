/// A place in a text as editors show it: a physical line and a column in Unicode scalars, both from 1.
struct CSVPlace: Hashable {
  private(set) var line = 1
  private(set) var column = 1
  private var previous: UInt8 = 0

  /// Moves the place past `bytes`, which may begin and end anywhere, even inside a CRLF or a scalar.
  mutating func advance(over bytes: Span<UInt8>) {
    line += bytes.lineEnds(after: previous)
    previous = bytes.isEmpty ? previous : bytes[bytes.count - 1]
    let (scalars, isWholeLine) = bytes.scalarsAfterLastLineEnd()
    column = isWholeLine ? 1 + scalars : column + scalars
  }

  /// The place after `bytes`.
  func advanced(over bytes: Span<UInt8>) -> CSVPlace {
    var place = self
    place.advance(over: bytes)
    return place
  }
}

extension Span<UInt8> {
  /// The scalars behind the last line end, and whether there is a line end at all.
  fileprivate func scalarsAfterLastLineEnd() -> (scalars: Int, hasLineEnd: Bool) {
    var scalars = 0
    for index in indices.reversed() {
      let byte = self[index]
      if CSVByte.isLineEnd(byte) { return (scalars, true) }
      let continuesScalar = byte & 0b1100_0000 == 0b1000_0000
      scalars += continuesScalar ? 0 : 1
    }
    return (scalars, false)
  }
}
