import SanaqCore

/// What a number describes rather than counts: `a 44-month siege`, `a fine of 500 euros`, `Berg, 70, said`.
extension NounPhrase {
  func described(by mention: Mention, _ kind: Kind) -> Range<Int>? {
    switch kind {
    case .count, .ordinal, .calendar, .multiplier, .ratio, .index, .incidental: return nil
    case .age: return bearer(mention) ?? attributed(mention) ?? measured(mention)
    default: return attributed(mention) ?? measured(mention)
    }
  }

  /// `Oda Berg, 70,`: the name before the comma.
  private func bearer(_ mention: Mention) -> Range<Int>? {
    let comma = mention.tokens.lowerBound - 1
    guard tokens.is(comma, ",") else { return nil }
    var start = comma
    while let token = tokens.at(start - 1), token.shape == .word || token.isHyphen && !token.isSpaced,
      token.isCapitalized || token.isHyphen, lexicon.classes(token).isEmpty
    {
      start -= 1
    }
    return start < comma ? start..<comma : nil
  }

  /// `a 10,000 acre tract`, `the 418bn-rand budget`: a unit in the singular, or behind a hyphen, describes the noun after it.
  private func attributed(_ mention: Mention) -> Range<Int>? {
    let end = mention.tokens.upperBound
    guard mention.unit != nil, let unit = tokens.at(end - 1), unit.shape == .word, unit.isHyphen || unit.ending != .s,
      let noun = tokens.at(end), noun.shape == .word, noun.isSpaced, tokens[end - 2].isHyphen || mention.value != 1
    else { return nil }
    guard let phrase = counted(after: end)?.tokens else { return nil }
    // `the 44-month siege ended`
    let last = phrase.last { ![.ed, .ing].contains(tokens[$0].ending) || tokens[$0].isCapitalized }
    return last.map { phrase.lowerBound..<$0 + 1 }
  }

  /// `a compensation of 400 euros`: the nouns before `of`.
  private func measured(_ mention: Mention) -> Range<Int>? {
    let before = mention.tokens.lowerBound - 1
    guard mention.unit != nil, before >= 0, tokens[before].is(.of) || tokens[before].roles.contains(.lead) else {
      return nil
    }
    let edge = lexicon.qualifiersBefore.match(before: mention.tokens.lowerBound, in: tokens)?.tokens.lowerBound
    let of = (edge ?? mention.tokens.lowerBound) - 1
    guard tokens.is(of, .of) else { return nil }
    var start = of
    while let token = tokens.at(start - 1), token.shape == .word, lexicon.classes(token).isEmpty,
      lexicon.number(token) == nil, of - start < 4
    {
      start -= 1
    }
    return start < of ? start..<of : nil
  }
}
