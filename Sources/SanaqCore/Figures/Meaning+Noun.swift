internal import Algorithms

extension Meaning {
  /// The head noun of what is counted or described; empty for an answer of a poll.
  package var countedNoun: String { Self.isAnswer(measure: measure) ? "" : Self.head(of: subject) }

  /// Whether what a measure describes is an answer of a poll: a sentence, which counts nothing.
  static func isAnswer(measure: String) -> Bool { measure.hasPrefix("poll.") }

  /// A subject's head noun in the singular and in lower case: `members of the criminal group` → `member`,
  /// `armed criminals` → `criminal`.
  static func head(of subject: String) -> String {
    let words = subject.lowercased().utf8.split { " \n\t,;".utf8.contains($0) }.map { Substring($0) }
    let end = words.firstIndex { joiners.contains($0) } ?? words.endIndex
    guard let head = words[..<end].last else { return "" }
    let isPlain = isLetter(head.utf8.first) && isLetter(head.utf8.last)
    return Plural.singular(of: String(isPlain ? head : head.trimming { !$0.isLetter }))
  }

  private static func isLetter(_ byte: UInt8?) -> Bool { byte.map { (0x61...0x7A).contains($0) } ?? false }

  /// What follows one of these describes the noun before it.
  private static let joiners: Set<Substring> = [
    "of", "and", "in", "from", "for", "with", "to", "at", "on", "by", "per",
  ]
}
