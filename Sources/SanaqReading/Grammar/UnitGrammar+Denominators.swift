import SanaqCore

/// What a number is counted or measured per.
extension UnitGrammar {
  /// `each`, `per head`, `an hour`, `/km`, `every year`.
  func attachDenominator(to mention: inout Mention) {
    let end = mention.tokens.upperBound
    let noun = mention.unit == nil ? nounEnd(from: end) : nil
    guard mayDivide(noun ?? end) || tokens.is(end, .per) else { return }
    if tokens.is(noun ?? end, .each, .apiece) {
      share(&mention)
    } else if tokens.is(noun ?? end, .per), let rate = population(at: (noun ?? end) + 1) {
      (mention.perCount, mention.per) = (rate.count, rate.isPersons ? .person : Denominator())
      if !rate.isPersons { mention.perNoun = rate.end - 1 }
      mention.tokens = mention.tokens.lowerBound..<rate.end
    } else if let noun, let match = period(at: noun) {
      mention.per = Denominator(match.value)
    } else if mention.unit != nil {
      attachRate(to: &mention)
    } else if tokens.is(end, .per) {
      attachPer(at: end + 1, to: &mention)
    }
  }

  /// Whether a stroke, a hyphen, or a word as `per` or `a`, stands here.
  private func mayDivide(_ index: Int) -> Bool {
    index < tokens.count && (tokens[index].keyword != nil || tokens[index].is("/") || tokens[index].isHyphen)
  }

  /// `per 100,000 people`, `per 1,000 births`.
  private func population(at index: Int) -> (count: Double, end: Int, isPersons: Bool)? {
    guard let cardinal = CardinalGrammar(sentence: sentence).cardinal(at: index), cardinal.value >= 10,
      let noun = tokens.at(cardinal.end), noun.shape == .word, lexicon.classes(noun).isEmpty,
      lexicon.units.match(at: cardinal.end, in: tokens) == nil
    else { return nil }
    return (cardinal.value, cardinal.end + 1, lexicon.isPerson(noun))
  }

  /// `20 people a week`.
  private func period(at index: Int) -> PhraseTable<UnitEntry>.Match? {
    guard tokens.is(index, .a, .an, .every, .per), let match = lexicon.units.match(at: index + 1, in: tokens),
      match.value.kind == .duration, !isElapsed(index)
    else { return nil }
    return match
  }

  /// `40 miles an hour`, `9 tonnes of ore a year`, `52,000 barrel-a-day`.
  private func attachRate(to mention: inout Mention) {
    var index = mention.tokens.upperBound
    if let unit = mention.unit, unit.kind != .money, unit.kind != .duration { index = stuffEnd(from: index) ?? index }
    let isHyphenated = isHyphenatedRate(index)
    if isHyphenated { index += 1 }
    let isSlash = tokens.is(index, "/") && tokens.touches(index)
    let isArticle = tokens.is(index, .a, .an) && !isElapsed(index)
    guard isSlash || isArticle || tokens.is(index, .per, .every) else { return }
    attachPer(at: isHyphenated ? index + 2 : index + 1, to: &mention)
  }

  /// What divides, at its place: a unit, or people behind `per`.
  private func attachPer(at index: Int, to mention: inout Mention) {
    if let match = lexicon.units.match(at: index, in: tokens), match.value.kind != .money {
      divide(&mention, by: match)
    } else if tokens.is(index - 1, .per), let noun = tokens.at(index), noun.shape == .word {
      mention.per = lexicon.isPerson(noun) || noun.is(.head, .capita) ? .person : Denominator()
    }
  }

  /// A quotient that the table names is that unit: `40 miles an hour`.
  private func divide(_ mention: inout Mention, by match: PhraseTable<UnitEntry>.Match) {
    mention.per = Denominator(match.value)
    mention.rateEnd = match.tokens.upperBound
    guard let unit = mention.unit,
      let row = lexicon.unit(named: "\(lexicon.name(of: unit)) per \(lexicon.name(of: match.value))")
    else { return }
    mention.unit = row
    mention.kind = row.kind
    mention.per = Denominator()
    mention.tokens = mention.tokens.lowerBound..<match.tokens.upperBound
  }

  /// `$5 a year earlier` compares with a year ago; it is no rate.
  private func isElapsed(_ article: Int) -> Bool {
    guard let match = lexicon.units.match(at: article + 1, in: tokens) else { return false }
    return tokens.is(match.tokens.upperBound, .ago, .earlier, .later, .before, .after)
  }

  /// `52,000 barrel-a-day`.
  private func isHyphenatedRate(_ index: Int) -> Bool {
    tokens.isHyphen(index) && tokens.is(index + 1, .a, .an, .per) && tokens.isHyphen(index + 2)
      && tokens.touches(index + 2)
  }

  /// Where the rate begins behind what is measured: `12 tonnes of copper ore a year`.
  private func stuffEnd(from index: Int) -> Int? {
    guard tokens.is(index, .of) else { return nil }
    let nouns = tokens[(index + 1)...].prefix(3).prefix { $0.shape == .word && lexicon.classes($0).isEmpty }
    let end = nouns.endIndex
    let isRate = tokens.is(end, .a, .an, .per, .every, .each) && !nouns.isEmpty
    guard isRate, let match = lexicon.units.match(at: end + 1, in: tokens), !isElapsed(end) else { return nil }
    return tokens.is(end, .per) || match.value.kind == .duration ? end : nil
  }

  /// The end of a noun or two behind a number: `10 people each`.
  private func nounEnd(from index: Int) -> Int? {
    guard index < tokens.count, tokens[index].shape == .word, lexicon.classes(tokens[index]).isEmpty else { return nil }
    return index + 1
  }

  /// `each` shares out over the noun before `of` (`100 organizations of 10 people each`), else over people.
  private func share(_ mention: inout Mention) {
    let start = mention.tokens.lowerBound
    if tokens.is(start - 1, .of), let noun = tokens.at(start - 2), noun.shape == .word, !lexicon.isPerson(noun) {
      mention.perNoun = start - 2
    } else {
      mention.per = .person
    }
  }
}
