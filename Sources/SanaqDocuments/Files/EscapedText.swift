extension String {
  /// The text with what can't be seen, and what would change how its surroundings are shown, spelled out: safe to show in a
  /// terminal.
  public var escaped: String { escaped(keeping: []) }

  /// The same line by line; the lines' ends stay.
  package var escapedLines: String { escaped(keeping: ["\n"]) }

  /// The same of a text that is shown as it stands, with its lines and its columns.
  package var escapedText: String { escaped(keeping: ["\n", "\t", "\r\n"]) }

  private func escaped(keeping kept: Set<Character>) -> String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for character in self {
      for scalar in character.unicodeScalars {
        let isEscaped = scalar.needsEscape(after: previous) && !kept.contains(character)
        text += isEscaped ? scalar.spelledOut.unicodeScalars : String(scalar).unicodeScalars
        previous = scalar
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether nobody would see it, or others differently: a control, a mark of direction, a letter without width.
  ///
  /// Joiners belong to the writing of Persian, of Hindi and of emoji, and a soft hyphen to words: there they stay.
  package func needsEscape(after previous: Unicode.Scalar?) -> Bool {
    switch value {
    case 0x20..<0x7F: false
    case 0..<0xA0, 0x2028, 0x2029, 0xFFF9...0xFFFB: true
    case 0xAD: !(previous?.properties.isAlphabetic ?? false)
    case 0x200C, 0x200D: !(previous?.takesJoiner ?? false)
    case 0xFE00...0xFE0F: previous?.isASCII ?? true
    default: properties.isDefaultIgnorableCodePoint
    }
  }

  /// `\u{1b}`
  package var spelledOut: String { "\\u{\(String(value, radix: 16))}" }

  private var takesJoiner: Bool {
    guard !isASCII else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return properties.isAlphabetic || properties.isEmoji
    }
  }
}

/// Bytes on their way to a terminal: they are shown as text, with what could steer it spelled out.
struct ShownText {
  /// What may go on with the next bytes: a letter that is cut off, or a line's end.
  private var rest: [UInt8] = []

  /// What to show of the next bytes.
  mutating func text(of bytes: [UInt8]) -> [UInt8] {
    let all = rest + bytes
    let end = Self.wholeCount(of: all)
    rest = Array(all[end...])
    return Self.shown(all[..<end])
  }

  /// What was held back.
  mutating func last() -> [UInt8] {
    defer { rest = [] }
    return Self.shown(rest[...])
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).escapedText.utf8)
  }

  private static func wholeCount(of bytes: [UInt8]) -> Int {
    if bytes.last == UInt8(ascii: "\r") { return bytes.count - 1 }
    let tail = bytes.suffix(3)
    guard let lead = tail.lastIndex(where: { $0 >= 0xC0 }) else { return bytes.count }
    let length = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : 2
    return bytes.count - lead < length ? lead : bytes.count
  }
}
