import SanaqCore

/// What an article counts: `a hundred`, `a third`, `a week ago`, `a gallon of milk`.
extension NumeralGrammar {
  func afterArticle(_ index: Int) -> Mention? {
    let next = index + 1
    guard next < tokens.count else { return nil }
    if let word = lexicon.number(tokens[next]) {
      switch word.role {
      case .hundred, .scale, .group:
        guard let cardinal = cardinals.cardinal(at: next, coefficient: 1) else { return nil }
        if let fraction = wordFraction(cardinal, from: index) { return fraction }
        let mention = Mention(cardinal.value, index..<cardinal.end, .words, scale: cardinal.scale)
        return scaledHalf(mention)
      case .fraction:
        let part = scaled(Mention(1 / word.value, index..<next + 1, .fraction))
        return part.scale != nil || endsPhrase(next + 1) || addsToAttribute(index) ? part : nil
      case .ordinal where word.value >= 3 && endsPhrase(next + 1):
        return Mention(1 / word.value, index..<next + 1, .fraction)
      // `a twenty-first of it`
      case .tens:
        guard let tens = cardinals.cardinal(at: next), let ordinal = compoundOrdinal(tens, from: next),
          let value = ordinal.value, endsPhrase(ordinal.tokens.upperBound)
        else { return nil }
        return Mention(1 / value, index..<ordinal.tokens.upperBound, .fraction)
      default: return nil
      }
    }
    return articleAndPart(index) ?? articleDuration(index) ?? articleAmount(index) ?? articleAlone(index)
  }

  /// `a month`, `a dime`: what is the whole text is a quantity, as in a cell of a table.
  private func articleAlone(_ index: Int) -> Mention? {
    guard index == 0,
      let unit = lexicon.units.match(at: 1, in: tokens) ?? lexicon.doubtfulUnits.match(at: 1, in: tokens),
      unit.tokens.upperBound == tokens.count
    else { return nil }
    return Mention(1, 0..<1, .words)
  }

  /// `a year and a half`, `a mile and a quarter`: an article counts a unit that a part of it is added to.
  private func articleAndPart(_ index: Int) -> Mention? {
    guard let unit = lexicon.units.match(at: index + 1, in: tokens), !unit.value.isSymbol else { return nil }
    let joiner = unit.tokens.upperBound
    guard tokens.is(joiner, .and), tokens.is(joiner + 1, .a),
      let word = tokens.at(joiner + 2).flatMap({ lexicon.number($0) }), word.role == .fraction,
      tokens.is(joiner + 2, .half) || endsPhrase(joiner + 3) && !lexicon.isOfAnother(joiner + 3, in: tokens)
    else { return nil }
    let whole = unit.value.kind == .money ? unit.value.factor ?? 1 : 1
    return Mention(whole * (1 + 1 / word.value), index..<joiner + 3, .words, unit: unit.value)
  }

  /// `a gallon of beer`, `a mile away`, `costs a dollar`: an article counts a unit where no number stands near, which would
  /// make it a rate (`5 dollars a gallon`), and where no noun goes on.
  private func articleAmount(_ index: Int) -> Mention? {
    guard let unit = lexicon.units.match(at: index + 1, in: tokens), !unit.value.isSymbol || unit.tokens.count == 1,
      isAmount(index, unit), !countsNoun(unit.tokens.upperBound)
    else { return nil }
    let isRate = (Swift.max(0, index - 4)..<index).contains {
      tokens[$0].shape == .number || lexicon.number(tokens[$0]) != nil
    }
    return isRate ? nil : Mention(1, index..<index + 1, .words)
  }

  /// `a two mile and a half run`: behind an article, a number and its unit describe the noun that follows all of it.
  private func addsToAttribute(_ index: Int) -> Bool {
    guard tokens.is(index - 1, .and), tokens.is(index - 4, .a, .an), let number = tokens.at(index - 3) else {
      return false
    }
    return (number.shape == .number || lexicon.number(number) != nil)
      && lexicon.units.match(at: index - 2, in: tokens)?.tokens.upperBound == index - 1
  }

  /// Stuff is measured wherever it is named; a mile and a dollar where the words beside them measure or pay.
  private func isAmount(_ index: Int, _ unit: PhraseTable<UnitEntry>.Match) -> Bool {
    let end = unit.tokens.upperBound
    let isHedged = lexicon.qualifiersBefore.match(before: index, in: tokens) != nil
    switch unit.value.kind {
    case .mass, .volume: return true
    case _ where unit.value.isSymbol: return false
    case .length: return isHedged || tokens.is(end, .away, .from, .off, .long, .wide, .high, .tall, .deep, .thick)
    case .money: return isHedged || tokens.is(index - 1, .cost, .costs, .pay, .pays, .paid, .worth, .for, .spent)
    default: return false
    }
  }

  /// Whether a noun phrase ends here, so that what stands before is a fraction and no ordinal.
  func endsPhrase(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    if tokens[index].shape == .symbol { return !tokens[index].isHyphen && !tokens[index].is(",") }
    let classes = lexicon.classes(tokens[index])
    return !classes.isDisjoint(with: [.preposition, .conjunction, .auxiliary, .determiner, .adverb, .verb, .pronoun])
      || tokens[index].is(.more, .less, .fewer)
  }

  /// `a week ago`, `at least a month`: an article counts where the text measures time with it.
  func articleDuration(_ index: Int) -> Mention? {
    guard let unit = lexicon.units.match(at: index + 1, in: tokens), unit.value.kind == .duration, !unit.value.isSymbol
    else { return nil }
    let end = unit.tokens.upperBound
    let isFollowed = end < tokens.count && tokens[end].is(.ago, .earlier, .later, .before, .after, .old, .long, .hence)
    let isHedged = lexicon.qualifiersBefore.match(before: index, in: tokens) != nil
    let isMeasured = tokens.is(index - 1, .for) && !countsNoun(end)
    return isFollowed || isHedged || isMeasured ? Mention(1, index..<index + 1, .words) : nil
  }

  /// Whether a noun goes on, so that the unit before it only describes it (`for a month trip`).
  private func countsNoun(_ index: Int) -> Bool {
    guard let next = tokens.at(index), next.shape == .word else { return tokens.at(index)?.isHyphen ?? false }
    return lexicon.classes(next).isEmpty
  }
}
