import SanaqCore

/// A line of a poll or an election: a count and its share in brackets, under or behind what was voted for.
///
///     33 (31%)
///     Yes: 33 (31%)
struct PollLine {
  /// The place of the label on the same line, in bytes; nil where the line before is the label.
  let label: Range<Int>?

  /// Nil where the two numbers of a sentence that opens its line are something else.
  init?(_ sentence: borrowing Sentence, _ count: Mention, _ share: Mention) {
    guard count.isFigure, share.isFigure, Self.isTally(sentence.tokens, count, share),
      share.unit.map(sentence.lexicon.name) == "%"
    else { return nil }
    let first = count.tokens.lowerBound
    let isMarked = first > 1 && first <= 12 && sentence.tokens[first - 1].shape == .symbol
    guard first == 0 || isMarked else { return nil }
    label = isMarked ? sentence.tokens[0].start..<sentence.tokens[first - 2].end : nil
  }

  func measure(at index: Int) -> String { index == 0 ? "poll.votes" : "poll.share" }

  /// `33 (31%)` at the line's end.
  private static func isTally(_ tokens: [Token], _ count: Mention, _ share: Mention) -> Bool {
    count.unit == nil && count.kind == nil && share.tokens.lowerBound == count.tokens.upperBound + 1
      && tokens[count.tokens.upperBound].is("(") && tokens.count == share.tokens.upperBound + 1
      && tokens.last?.is(")") == true
  }
}
