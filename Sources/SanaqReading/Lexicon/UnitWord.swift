import SanaqCore

/// A word of a units' table, without the marks before it.
struct UnitWord {
  /// Where it stands among the table's bytes.
  let spelled: Range<Int>
  /// Whether it keeps its case and has no plural (`=`).
  let isWritten: Bool
  /// Whether it is a unit only where nothing else can stand (`?`).
  let isDoubtful: Bool
  /// Whether it may stand before its number (`^`).
  let leads: Bool
  /// Whether it is a word, and no symbol.
  let isNoun: Bool

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    let first = range.isEmpty ? 0 : bytes[start]
    isDoubtful = first == UInt8(ascii: "?")
    leads = first == UInt8(ascii: "^")
    if isDoubtful || leads { start += 1 }
    isWritten = range.upperBound - start > 1 && bytes[start] == UInt8(ascii: "=")
    if isWritten { start += 1 }
    spelled = start..<range.upperBound
    isNoun = !isWritten || spelled.count > 3 && Self.isLowercase(bytes, spelled)
  }

  /// Characters are looked at only where bytes don't tell.
  static func isLowercase(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if range.allSatisfy({ (0x61...0x7A).contains(bytes[$0]) }) { return true }
    // Four bytes are no four characters where one of them isn't ASCII.
    guard range.count > 4, range.allSatisfy({ (0x61...0x7A).contains(bytes[$0]) || bytes[$0] >= 0x80 }) else {
      return false
    }
    let text = bytes.text(range)
    return text.count > 3 && text.allSatisfy(\.isLowercase)
  }

  /// Whether nothing but letters stands in a form of it.
  static func isLetters(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    ByteChunk.lettersEnd(at: range.lowerBound, before: range.upperBound, in: bytes) == range.upperBound
      || range.contains { bytes[$0] >= 0x80 } && bytes.text(range).allSatisfy(\.isLetter)
  }
}
