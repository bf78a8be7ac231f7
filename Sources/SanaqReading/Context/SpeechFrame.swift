/// Who says a part of a sentence.
struct SpeechFrame {
  enum Speaker {
    /// The tokens that name the speaker.
    case named(Range<Int>)
    /// `he`, `she`, `it`, `they`: whoever spoke before.
    case before
  }

  var speaker: Speaker
  /// The tokens that are said.
  var scope: Range<Int>
  /// The tokens that tell who speaks; nothing in them is said.
  var teller: Range<Int>
  /// Whether a preposition names the source, which then is nearer than any speaker.
  var isMarked = false

  /// Where the speaker's name stands in the text; nil for a pronoun.
  func name(in tokens: [Token]) -> Range<Int>? {
    guard case .named(let name) = speaker else { return nil }
    return tokens[name.lowerBound].start..<tokens[name.upperBound - 1].end
  }

  func covers(_ index: Int) -> Bool { scope.contains(index) && !teller.contains(index) }
}
