import SanaqCore

/// What a number is counted or measured per.
extension UnitGrammar {

  /// `each`, `per head`, `an hour`, `/km`, `every year`.
  func attachDenominator(to mention: inout Mention) {
    var end = mention.tokens.upperBound
    let noun = mention.unit == nil ? nounEnd(from: end) : nil
    if let unit = mention.unit, unit.kind != .money, unit.kind != .duration { end = stuffEnd(from: end) ?? end }
    let isHyphenated = isHyphenatedRate(end)
    if isHyphenated { end += 1 }
    if tokens.is(noun ?? end, .each, .apiece) {
      share(&mention)
      return
    }
    if let after = noun, tokens.is(after, .a, .an, .every, .per),
      let match = lexicon.units.match(at: after + 1, in: tokens), match.value.kind == .duration, !isElapsed(after)
    {
      // `20 people a week`
      mention.per = match.value.unit.name
      return
    }
    let isSlash = tokens.at(end)?.is("/") == true && tokens.touches(end)
    let isArticle = tokens.is(end, .a, .an) && mention.unit != nil && !isElapsed(end)
    guard isSlash || isArticle || tokens.is(end, .per, .every), mention.unit != nil || tokens.is(end, .per) else {
      return
    }
    let unit = isHyphenated ? end + 2 : end + 1
    guard let match = lexicon.units.match(at: unit, in: tokens), match.value.kind != .money else {
      if tokens.is(end, .per), let noun = tokens.at(end + 1), noun.shape == .word {
        mention.per = lexicon.isPerson(noun) || noun.is(.head, .capita) ? "person" : ""
      }
      return
    }
    divide(&mention, by: match)
  }

  /// A quotient that the table names is that unit: `40 miles an hour`.
  private func divide(_ mention: inout Mention, by match: PhraseTable<UnitEntry>.Match) {
    mention.per = match.value.unit.name
    guard let unit = mention.unit, let row = lexicon.unit(named: "\(unit.unit.name) per \(mention.per)") else { return }
    mention.unit = row
    mention.kind = row.kind
    mention.per = ""
    mention.tokens = mention.tokens.lowerBound..<match.tokens.upperBound
  }

  /// `$5 a year earlier` compares with a year ago; it is no rate.
  private func isElapsed(_ article: Int) -> Bool {
    guard let match = lexicon.units.match(at: article + 1, in: tokens) else { return false }
    return tokens.is(match.tokens.upperBound, .ago, .earlier, .later, .before, .after)
  }

  /// `52,000 barrel-a-day`.
  private func isHyphenatedRate(_ index: Int) -> Bool {
    tokens.at(index)?.isHyphen == true && tokens.is(index + 1, .a, .an, .per) && tokens.at(index + 2)?.isHyphen == true
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
    guard let noun = tokens.at(index), noun.shape == .word, lexicon.classes(noun).isEmpty else { return nil }
    return index + 1
  }

  /// `each` shares out over the noun before `of` (`100 organizations of 10 people each`), else over people.
  private func share(_ mention: inout Mention) {
    let start = mention.tokens.lowerBound
    if tokens.is(start - 1, .of), let noun = tokens.at(start - 2), noun.shape == .word, !lexicon.isPerson(noun) {
      mention.perNoun = start - 2
    } else {
      mention.per = "person"
    }
  }
}
