import SanaqCore

/// Joins two bounds of one number: `more than 10 and less than 20`, `no more than 50 and no less than 20`.
struct BoundPairGrammar: SentenceReader {
  let sentence: Sentence

  func apply(to mentions: inout [Mention]) {
    mentions.joinNeighbors(where: { tokens.is($1.lowerBound, .and, .but) }) { pair($0, $1) }
  }

  private func pair(_ first: Mention, _ last: Mention) -> Mention? {
    guard first.isFigure, last.isFigure, !first.isRange, !last.isRange, first.vague == nil, last.vague == nil,
      first.form == last.form, first.per == last.per, first.unit == nil || first.unit?.number == last.unit?.number,
      let start = boundStart(last), start - first.tokens.upperBound == 1,
      tokens.is(first.tokens.upperBound, .and, .but)
    else { return nil }
    let (opens, closes) = (first.upper == .unbounded, first.lower == .unbounded)
    guard opens != closes, opens ? last.lower == .unbounded : last.upper == .unbounded else { return nil }
    let (lower, upper) = opens ? (first.lower, last.upper) : (last.lower, first.upper)
    guard let low = lower.value, let high = upper.value, low < high else { return nil }
    var mention = last
    mention.tokens = first.tokens.lowerBound..<last.tokens.upperBound
    mention.numeral = mention.tokens
    (mention.lower, mention.upper) = (lower, upper)
    mention.isRange = true
    mention.isApproximate = first.isApproximate || last.isApproximate
    return mention
  }

  private func boundStart(_ mention: Mention) -> Int? {
    lexicon.qualifiersBefore.match(before: mention.tokens.lowerBound, in: tokens)?.tokens.lowerBound
  }
}
