import SanaqCore

/// A line of a poll or an election: a count and its share in brackets, under or behind what was voted for.
///
///     33 (31%)
///     Yes: 33 (31%)
struct PollLine {
  let matches: Bool
  /// The place of the label on the same line, in bytes; nil where the line before is the label.
  let label: Range<Int>?

  init(sentence: Sentence, mentions: [Mention], opensLine: Bool) {
    let tokens = sentence.tokens
    var label: Range<Int>?
    var matches = false
    if opensLine, mentions.count == 2, mentions.allSatisfy(\.isFigure),
      mentions[1].unit.map(sentence.lexicon.name) == "%",
      Self.isTally(tokens, mentions[0], mentions[1])
    {
      let first = mentions[0].tokens.lowerBound
      let isMarked = first > 1 && first <= 12 && (tokens[first - 1].shape == .symbol)
      matches = first == 0 || isMarked
      if isMarked { label = tokens[0].start..<tokens[first - 2].end }
    }
    self.matches = matches
    self.label = label
  }

  func measure(at index: Int) -> String { index == 0 ? "poll.votes" : "poll.share" }

  /// `33 (31%)` at the line's end.
  private static func isTally(_ tokens: [Token], _ count: Mention, _ share: Mention) -> Bool {
    count.unit == nil && count.kind == nil && share.tokens.lowerBound == count.tokens.upperBound + 1
      && tokens[count.tokens.upperBound].is("(") && tokens.count == share.tokens.upperBound + 1
      && tokens.last?.is(")") == true
  }
}
