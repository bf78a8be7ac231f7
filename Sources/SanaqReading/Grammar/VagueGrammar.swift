import SanaqCore

/// Reads vague numbers: `dozens`, `several hundred`, `tens of millions`, `a couple of dozen`.
struct VagueGrammar: SentenceReader {
  let sentence: Sentence
  let profile: VagueProfile

  func mention(at index: Int) -> Mention? {
    guard let match = lexicon.vague.match(at: index, in: tokens) else { return nil }
    // `Scores were arrested`, but not `she scores` or `the scores`.
    if match.tokens.count == 1, tokens.is(index, .scores) {
      guard tokens.is(index + 1, .were, .are, .have, .had, .more), index == 0 || tokens[index].isCapitalized else {
        return nil
      }
    }
    var end = match.tokens.upperBound
    let scale = scale(after: &end)
    let bounds = (scale == 1 ? match.value.alone : match.value.scaled)[profile]
    if end == match.tokens.upperBound, end - 1 > index, tokens[end - 1].is(.of) { end -= 1 }
    var mention = Mention(bounds.low * scale, index..<end, .vague)
    mention.upper = bounds.high.map { .included($0 * scale) } ?? .unbounded
    mention.vague = index..<end
    return mention
  }

  /// The product of the scale words from `end` on; moves `end` behind them.
  private func scale(after end: inout Int) -> Double {
    var product = 1.0
    while end < tokens.count {
      var next = end
      if product > 1, tokens[next].is(.of), next + 1 < tokens.count { next += 1 }
      guard let word = lexicon.number(tokens[next]) else { break }
      guard [.hundred, .scale, .plural, .group].contains(word.role) else { break }
      product *= word.value
      end = next + 1
    }
    return product
  }
}
