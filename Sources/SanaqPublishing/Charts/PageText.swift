internal import Mustache
internal import SanaqDocuments

/// How texts are put into the page: what means something to a browser is escaped, and what can't be seen is spelled out.
///
/// The library's own escaping goes by characters, and a `"` with a combining mark is another character than `"`; a browser
/// goes by code points, and so does this.
struct PageText: MustacheContentType {
  static let name = "page"

  func escapeText(_ text: String) -> String {
    if text.utf8.allSatisfy(Self.isPlain) { return text }
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      append(scalar, after: previous, to: &escaped)
      previous = scalar
    }
    return String(escaped)
  }

  private func append(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar, to text: inout String.UnicodeScalarView)
  {
    switch scalar {
    case "&": text += "&amp;".unicodeScalars
    case "<": text += "&lt;".unicodeScalars
    case ">": text += "&gt;".unicodeScalars
    case "\"": text += "&quot;".unicodeScalars
    case "'": text += "&#39;".unicodeScalars
    case "\r": text.append("\n")
    case "\n": if previous != "\r" { text.append(scalar) }
    case "\t": text.append(scalar)
    case _ where scalar.needsEscape(after: previous) || scalar.value & 0xFFFE == 0xFFFE:
      text += scalar.spelledOut.unicodeScalars
    default: text.append(scalar)
    }
  }

  /// Printable ASCII that means nothing in HTML.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
      && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
  }
}

extension String {
  /// Numbers with commas between their thousands, from five digits on: `3000000…∞` → `3,000,000…∞`.
  var groupedDigits: String {
    var text = ""
    var run = ""
    var isFraction = false
    for character in self + "\n" {
      if character.isASCII, character.isNumber {
        run.append(character)
        continue
      }
      text += isFraction ? run : run.inThousands
      isFraction = character == "." && !run.isEmpty
      run = ""
      text.append(character)
    }
    return String(text.dropLast())
  }

  private var inThousands: String {
    guard count >= 5 else { return self }
    let head = count % 3
    let tail = dropFirst(head)
    let groups = stride(from: 0, to: tail.count, by: 3).map { String(tail.dropFirst($0).prefix(3)) }
    return ((head == 0 ? [] : [String(prefix(head))]) + groups).joined(separator: ",")
  }
}
