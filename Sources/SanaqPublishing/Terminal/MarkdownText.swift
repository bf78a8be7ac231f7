internal import SanaqDocuments

extension String {
  /// The text for the middle of a paragraph of Markdown, or for a table's cell, where nothing in it may be taken for a mark.
  ///
  /// Markdown goes by code points: a `|` with a combining mark is a `|` and a mark.
  var asProse: String {
    let text = replacing("\r\n", with: " ").replacing("\n", with: " ").escaped
    if text.utf8.allSatisfy(Self.isPlainProse) { return text }
    return text.unicodeScalars.reduce(into: "") { prose, scalar in
      switch scalar {
      case "<": prose += "&lt;"
      case "&": prose += "&amp;"
      case _ where scalar.isASCII && !Self.isPlainProse(UInt8(scalar.value)): prose += "\\\(scalar)"
      default: prose.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isPlainProse(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: "&"):
      false
    default: true
    }
  }
}
