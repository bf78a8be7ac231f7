/// A word of a units' table, without the marks before it.
struct UnitWord {
  let spelled: String
  /// Whether it keeps its case and has no plural (`=`).
  let isWritten: Bool
  /// Whether it is a unit only where nothing else can stand (`?`).
  let isDoubtful: Bool
  /// Whether it may stand before its number (`^`).
  let leads: Bool

  init(_ text: String) {
    var bytes = text.utf8[...]
    isDoubtful = bytes.first == UInt8(ascii: "?")
    leads = bytes.first == UInt8(ascii: "^")
    if isDoubtful || leads { bytes = bytes.dropFirst() }
    isWritten = bytes.first == UInt8(ascii: "=") && bytes.count > 1
    if isWritten { bytes = bytes.dropFirst() }
    spelled = bytes.count == text.utf8.count ? text : String(Substring(bytes))
  }

  /// Whether it is a word, and no symbol.
  var isNoun: Bool { !isWritten || spelled.utf8.count > 3 && isLowercase }

  /// Characters are looked at only where bytes don't tell.
  var isLowercase: Bool {
    spelled.utf8.allSatisfy { (0x61...0x7A).contains($0) }
      || spelled.utf8.contains { $0 >= 0x80 } && spelled.count > 3 && spelled.allSatisfy(\.isLowercase)
  }
}
