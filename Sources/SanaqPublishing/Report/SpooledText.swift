internal import SanaqDocuments

/// A document's text among those that are put aside.
struct SpooledText {
  let spool: Spool
  /// Where it stands there.
  let range: Range<Int>

  /// How many bytes there are.
  var count: Int { range.count }

  /// How much is held at a time.
  private static let pieceSize = 1 << 16

  func bytes(in part: Range<Int>) throws(OutputError) -> [UInt8] {
    try spool.bytes(in: range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
  }

  /// Where some scalars begin, by their numbers from 0; the text's end is one more. What lies beyond is left out.
  func places(ofScalars numbers: [Int]) throws(OutputError) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var wanted = Set(numbers).sorted()[...]
    var (byte, scalar) = (0, 0)
    try spool.forEachPiece(of: range) { piece in
      for unit in piece {
        if unit & 0xC0 != 0x80 {
          if wanted.first == scalar { places[wanted.removeFirst()] = byte }
          scalar += 1
        }
        byte += 1
      }
    }
    if wanted.first == scalar { places[scalar] = byte }
    return places
  }

  /// The first line's end from a place on, or the text's.
  func lineEnd(from start: Int) throws(OutputError) -> Int {
    var place = start
    while place < count {
      let piece = try bytes(in: place..<min(place + Self.pieceSize, count))
      if let hit = piece.firstIndex(of: UInt8(ascii: "\n")) { return place + hit }
      place += piece.count
    }
    return count
  }

  /// Shows a part as texts that are cut before plain letters, where it makes no difference to how they are escaped.
  func forEachPiece(of part: Range<Int>, _ body: (String) throws -> Void) throws {
    var rest: [UInt8] = []
    var place = part.lowerBound
    while place < part.upperBound {
      rest += try bytes(in: place..<min(place + Self.pieceSize, part.upperBound))
      place = min(place + Self.pieceSize, part.upperBound)
      let cut = place == part.upperBound ? rest.count : rest.lastIndex { (0x20..<0x7F).contains($0) } ?? 0
      if cut > 0 { try body(String(decoding: rest[..<cut], as: UTF8.self)) }
      rest.removeFirst(cut)
    }
  }
}
