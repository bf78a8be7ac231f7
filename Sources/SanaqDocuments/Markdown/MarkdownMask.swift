/// What of a Markdown document is markup, byte by byte, so that its numbers are read as they stand on the page.
///
/// The text is never edited. A reader is shown a copy of the same length in which markup is blank, and so places in the
/// copy are places in the document. Marks that stand around words are blank in it; what is not told to a reader (code,
/// addresses, comments, the front matter) is blank too, and can be read apart: its numerals are no figures.
struct MarkdownMask: Hashable, Sendable {
  enum Role: UInt8, Sendable {
    case shown
    /// Stars, brackets, hashes.
    case mark
    case hidden
  }

  private(set) var roles: [Role]

  /// Everything shown, and nothing marked yet.
  init(count: Int) { roles = Array(repeating: .shown, count: count) }

  /// Marks a range; what is hidden stays so.
  mutating func set(_ role: Role, _ range: Range<Int>) {
    for index in range where roles[index] != .hidden { roles[index] = role }
  }

  /// Whether anything is hidden that could be read.
  var hides: Bool { roles.contains(.hidden) }

  /// The text with all markup blank, of the same length and with as many scalars.
  func shown(of utf8: [UInt8]) -> [UInt8] { blanked(utf8) { $0 != .shown } }

  /// The text with all but the hidden parts blank.
  func hidden(of utf8: [UInt8]) -> [UInt8] { blanked(utf8) { $0 != .hidden } }

  private func blanked(_ utf8: [UInt8], _ isBlank: (Role) -> Bool) -> [UInt8] {
    var result = utf8
    var index = 0
    while index < utf8.count {
      let length = Self.length(of: utf8[index])
      if isBlank(roles[index]), utf8[index] != 0x0A, utf8[index] != 0x0D, index + length <= utf8.count {
        result.replaceSubrange(index..<index + length, with: Self.blank(of: length))
      }
      index += length
    }
    return result
  }

  private static func length(of first: UInt8) -> Int { first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }

  /// One scalar that is no word: a space, U+00A0, U+2003, and the tag for a space.
  private static func blank(of length: Int) -> [UInt8] {
    switch length {
    case 1: [0x20]
    case 2: [0xC2, 0xA0]
    case 3: [0xE2, 0x80, 0x83]
    default: [0xF3, 0xA0, 0x80, 0xA0]
    }
  }
}
