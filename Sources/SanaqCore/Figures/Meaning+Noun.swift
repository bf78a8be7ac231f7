internal import Algorithms

extension Meaning {
  /// The head noun of what is counted or described; empty for an answer of a poll.
  package var countedNoun: String { Self.isAnswer(measure: measure) ? "" : Self.head(of: subject) }

  /// Whether what a measure describes is an answer of a poll: a sentence, which counts nothing.
  static func isAnswer(measure: String) -> Bool { measure.hasPrefix("poll.") }

  /// A subject's head noun in the singular and in lower case: `members of the criminal group` → `member`,
  /// `armed criminals` → `criminal`.
  static func head(of subject: String) -> String {
    let words = subject.lowercased().split { " \n\t,;".contains($0) }
    let end = words.firstIndex { joiners.contains($0) } ?? words.endIndex
    guard let head = words[..<end].last else { return "" }
    return Plural.singular(of: String(head.trimming { !$0.isLetter }))
  }

  /// What follows one of these describes the noun before it.
  private static let joiners: Set<Substring> = [
    "of", "and", "in", "from", "for", "with", "to", "at", "on", "by", "per",
  ]
}
