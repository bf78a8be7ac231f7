import SanaqCore

/// Decides whether `one` counts: it does where the text asserts the number (`only one`, `one militant was killed`), not
/// where it is an article (`in one village`), a pronoun (`the new one`) or a part of many (`one of the largest`).
struct OneGrammar: SentenceReader {
  let sentence: Sentence

  func apply(to mentions: inout [Mention]) {
    for index in mentions.indices where mentions[index].form == .words && isOne(mentions[index]) {
      let isListed =
        index > 0 && follows(mentions[index - 1], mentions[index])
        || index + 1 < mentions.count && follows(mentions[index], mentions[index + 1])
      mentions[index].exclusion = reason(mentions[index], isListed: isListed)
    }
  }

  private func isOne(_ mention: Mention) -> Bool {
    mention.isFigure && mention.numeral.count == 1 && tokens.is(mention.numeral.lowerBound, .one)
      && mention.unit == nil && !mention.isRange
  }

  /// `one, two, three`: a list of numbers.
  private func follows(_ first: Mention, _ last: Mention) -> Bool {
    guard last.tokens.lowerBound - first.tokens.upperBound == 1, first.form == last.form else { return false }
    return tokens[first.tokens.upperBound].is(",") || tokens.is(first.tokens.upperBound, .or, .to, .and)
  }

  private func reason(_ mention: Mention, isListed: Bool) -> ExclusionReason? {
    if isListed { return nil }
    let start = mention.tokens.lowerBound
    let next = mention.tokens.upperBound
    if isAsserted(start) { return nil }
    guard let noun = tokens.at(next) else { return .article }
    if noun.is(.of) { return isNumeric(next + 1) ? nil : .partitive }
    if noun.is(.additional, .extra), !tokens.is(start - 1, .no) { return nil }
    if noun.is(.a, .an), lexicon.units.match(at: next + 1, in: tokens) != nil { return nil }
    if noun.is(.in), tokens.at(next + 1).map({ lexicon.number($0) != nil || $0.shape == .number }) == true {
      return nil
    }
    if noun.is(.more) || noun.is(.or) && tokens.is(next + 1, .more) { return nil }
    guard noun.shape == .word, !startsClause(noun) else { return .article }
    return isIndefinite(start) ? .article : nil
  }

  /// A word before it that makes the number the point: `only`, `just`, `at least`, `more than`.
  private func isAsserted(_ start: Int) -> Bool {
    if tokens.is(start - 1, .only, .just, .except, .exactly, .but, .another), !tokens.is(start - 2, .not) {
      return true
    }
    return lexicon.qualifiersBefore.match(before: start, in: tokens).map { $0.tokens.count > 1 } ?? false
  }

  private func isNumeric(_ index: Int) -> Bool {
    tokens.at(index).map { $0.shape == .number || lexicon.number($0) != nil } ?? false
  }

  private func startsClause(_ token: Token) -> Bool {
    let classes = lexicon.classes(token)
    return !classes.isDisjoint(with: [.verb, .auxiliary, .preposition, .conjunction, .pronoun, .determiner, .adverb])
      || token.is(.possessive, .curlyPossessive)
  }

  /// `in one village`, `this one`: a preposition or a determiner before it makes it an article.
  private func isIndefinite(_ start: Int) -> Bool {
    guard let before = tokens.at(start - 1) else { return false }
    return before.is(
      .in, .at, .on, .for, .with, .over, .about, .from, .by, .during, .the, .this, .that, .some, .any, .as)
  }
}
