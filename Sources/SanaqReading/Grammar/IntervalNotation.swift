import SanaqCore

/// Reads two bounds in brackets as one range: `95% CI (-0.22, 3.99)`, `24.4 mm (21.1, 27.3)`.
struct IntervalNotation: SentenceReader {
  let sentence: Sentence

  func apply(to mentions: inout [Mention]) {
    mentions.joinNeighbors(where: { $1.count == 1 && isSeparator($1.lowerBound) }) { interval($0, $1) }
  }

  private func interval(_ first: Mention, _ last: Mention) -> Mention? {
    let opener = first.tokens.lowerBound - 1
    guard isBound(first), isBound(last), let low = first.value, let high = last.value, low < high,
      last.tokens.lowerBound == first.tokens.upperBound + 1,
      let bracket = tokens.at(opener), bracket.is("(") || bracket.is("["),
      let closer = tokens.at(last.tokens.upperBound), closer.is(")") || closer.is("]"),
      isNamed(before: opener) || isEstimate(first, last, opener)
    else { return nil }
    var mention = last
    mention.tokens = first.tokens.lowerBound..<last.tokens.upperBound
    mention.numeral = mention.tokens
    mention.lower = .included(low)
    mention.isRange = true
    return mention
  }

  private func isBound(_ mention: Mention) -> Bool {
    mention.isFigure && mention.form == .digits && mention.unit == nil && !mention.isRange && mention.per.isEmpty
  }

  private func isSeparator(_ index: Int) -> Bool { tokens[index].is(",") || tokens[index].is(";") }

  /// `CI`, `interval` or their like among the four words before the bracket.
  private func isNamed(before opener: Int) -> Bool {
    (max(0, opener - 4)..<opener).contains { tokens.is($0, .ci, .cri, .iqr, .interval) }
  }

  /// Two numbers with as many places, right behind a number or its unit.
  private func isEstimate(_ first: Mention, _ last: Mention, _ opener: Int) -> Bool {
    let places = tokens[first.tokens.upperBound - 1].places
    guard places > 0, tokens[last.tokens.upperBound - 1].places == places, let before = tokens.at(opener - 1) else {
      return false
    }
    return before.shape == .number
      || opener > 1 && tokens[opener - 2].shape == .number
        && lexicon.units.match(at: opener - 1, in: tokens) != nil
  }
}
