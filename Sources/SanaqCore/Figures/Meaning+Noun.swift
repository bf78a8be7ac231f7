internal import Algorithms

extension Meaning {
  /// The head noun of what is counted or described; empty for an answer of a poll.
  package var countedNoun: String { Self.isAnswer(measure: measure) ? "" : Self.head(of: subject) }

  /// Whether what a measure describes is an answer of a poll: a sentence, which counts nothing.
  static func isAnswer(measure: String) -> Bool { measure.hasPrefix("poll.") }

  /// A subject's head noun in the singular and in lower case: `members of the criminal group` → `member`,
  /// `armed criminals` → `criminal`.
  static func head(of subject: String) -> String {
    let text = subject.lowercased()
    var head = text[...].utf8.prefix(0)
    var rest = text[...].utf8
    while true {
      rest = rest.drop(while: isGap)
      let word = rest.prefix { !isGap($0) }
      if word.isEmpty || isJoiner(word) { break }
      head = word
      rest = rest[word.endIndex...]
    }
    guard !head.isEmpty else { return "" }
    let isPlain = isLetter(head.first) && isLetter(head.last)
    return Plural.singular(of: String(isPlain ? Substring(head) : Substring(head).trimming { !$0.isLetter }))
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";"): true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8?) -> Bool { byte.map { (0x61...0x7A).contains($0) } ?? false }

  /// Whether what follows describes the noun before it.
  private static func isJoiner(_ word: Substring.UTF8View) -> Bool {
    word.count <= longestJoiner && joiners.contains { $0.utf8.elementsEqual(word) }
  }

  private static let longestJoiner = 4
  private static let joiners = ["of", "and", "in", "from", "for", "with", "to", "at", "on", "by", "per"]
}
