internal import Algorithms

extension Meaning {
  /// The head noun of what is counted or described; empty for an answer of a poll.
  package var countedNoun: String { Self.isAnswer(measure: measure) ? "" : Self.head(of: subject) }

  /// Whether what a measure describes is an answer of a poll: a sentence, which counts nothing.
  static func isAnswer(measure: String) -> Bool { measure.hasPrefix("poll.") }

  /// A subject's head noun in the singular and in lower case: `members of the criminal group` → `member`,
  /// `armed criminals` → `criminal`.
  static func head(of subject: String) -> String {
    if subject.isEmpty { return "" }
    var text = subject.lowercased()
    return text.withUTF8 { bytes in
      let range = headRange(in: bytes.span)
      guard !range.isEmpty else { return "" }
      let head = String(decoding: bytes[range], as: UTF8.self)
      let isPlain = isLetter(bytes[range.lowerBound]) && isLetter(bytes[range.upperBound - 1])
      return Plural.singular(of: isPlain ? head : String(head.trimming { !$0.isLetter }))
    }
  }

  /// The last word before the first that joins a description to the noun; empty where there is none.
  private static func headRange(in text: Span<UInt8>) -> Range<Int> {
    var head = 0..<0
    var index = 0
    while true {
      while index < text.count, isGap(text[index]) { index += 1 }
      let start = index
      while index < text.count, !isGap(text[index]) { index += 1 }
      let word = start..<index
      if word.isEmpty || isJoiner(text.extracting(word)) { return head }
      head = word
    }
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";"): true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// Whether what follows describes the noun before it.
  private static func isJoiner(_ word: Span<UInt8>) -> Bool {
    word.count <= 4 && word.withUnsafeBufferPointer { joiners.contains(String(decoding: $0, as: UTF8.self)) }
  }

  /// Of up to four letters each.
  private static let joiners = ["of", "and", "in", "from", "for", "with", "to", "at", "on", "by", "per"]
}
