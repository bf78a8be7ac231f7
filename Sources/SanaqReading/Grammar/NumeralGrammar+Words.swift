import SanaqCore

/// Numerals in words: cardinals, ordinals, fractions, and what an article counts.
extension NumeralGrammar {
  func word(at index: Int) -> Mention? {
    if let vague = VagueGrammar(lexicon: lexicon, profile: profile, tokens: tokens).mention(at: index) { return vague }
    if tokens[index].is(.a, .an) { return afterArticle(index) }
    if tokens[index].is(.minus, .negative), index + 1 < tokens.count, tokens[index + 1].shape == .number,
      let number = number(at: index + 1, from: index), number.exclusion == nil
    {
      var mention = number
      mention.lower = number.lower.map { -$0 }
      mention.upper = number.upper.map { -$0 }
      return mention
    }
    guard let word = lexicon.number(tokens[index]) else { return nil }
    switch word.role {
    case .unit, .teen, .tens, .hundred, .scale: return cardinalWords(at: index)
    case .ordinal: return Mention(word.value, index..<index + 1, .ordinal)
    case .fraction: return fraction(word, at: index)
    case .multiplier, .growth, .shrinking: return Mention(word.value, index..<index + 1, .multiplier)
    case .adverb: return Mention(word.value, index..<index + 1, .adverb)
    case .plural, .letter, .abbreviation, .group, .glyph: return nil
    }
  }

  func cardinalWords(at index: Int) -> Mention? {
    guard let cardinal = cardinals.cardinal(at: index) else { return nil }
    if let ordinal = compoundOrdinal(cardinal, from: index) { return ordinal }
    if let fraction = wordFraction(cardinal, from: index) { return fraction }
    let mention = Mention(cardinal.value, index..<cardinal.end, .words, scale: cardinal.scale)
    return sane(scaledHalf(mention))
  }

  /// `twenty-first`, `two hundred and third`.
  func compoundOrdinal(_ cardinal: CardinalGrammar.Cardinal, from start: Int) -> Mention? {
    var next = cardinal.end
    guard next < tokens.count else { return nil }
    let isHyphenated = tokens[next].isHyphen && !tokens[next].isSpaced
    if isHyphenated || tokens[next].is(.and) { next += 1 }
    guard next < tokens.count, let word = lexicon.number(tokens[next]), word.role == .ordinal else { return nil }
    let rest = cardinal.value.truncatingRemainder(dividingBy: 100)
    let fits =
      rest == 0 ? cardinal.value >= 100 : rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0 && word.value < 10
    // `twenty second` is a time unless a hyphen joins it.
    guard fits, isHyphenated || !tokens[next].is(.second) else { return nil }
    let value = word.value >= 100 ? cardinal.value * word.value : cardinal.value + word.value
    return Mention(value, start..<next + 1, .ordinal)
  }

  /// `two thirds`, `three-quarters`, `one fifth`.
  func wordFraction(_ cardinal: CardinalGrammar.Cardinal, from start: Int) -> Mention? {
    var next = cardinal.end
    if next < tokens.count, tokens[next].isHyphen, !tokens[next].isSpaced { next += 1 }
    guard next < tokens.count, cardinal.scale == nil,
      let denominator = denominator(at: next, plural: cardinal.value != 1)
    else { return nil }
    return scaled(Mention(cardinal.value / denominator, start..<next + 1, .fraction))
  }

  func denominator(at index: Int, plural: Bool) -> Double? {
    guard index < tokens.count, let word = lexicon.number(tokens[index]) else { return nil }
    if word.role == .fraction { return word.value }
    return !plural && word.role == .ordinal && word.value >= 3 ? word.value : nil
  }

  /// `half`, `half a million`, `half an hour`; `quarter` only with an article or a number before it.
  func fraction(_ word: NumberWord, at index: Int) -> Mention? {
    guard tokens[index].is(.half) else {
      let part = scaled(Mention(1 / word.value, index..<index + 1, .fraction))
      return tokens[index].is(.quarter) && part.scale != nil ? part : nil
    }
    let article = index + 1
    if article < tokens.count, tokens[article].is(.a, .an) {
      if let cardinal = cardinals.cardinal(at: article + 1, coefficient: 0.5) {
        return Mention(cardinal.value, index..<cardinal.end, .words, scale: cardinal.scale)
      }
      if lexicon.units.match(at: article + 1, in: tokens) != nil { return Mention(0.5, index..<article + 1, .words) }
    }
    return Mention(0.5, index..<index + 1, .fraction)
  }

  // MARK: After an article

  func afterArticle(_ index: Int) -> Mention? {
    let next = index + 1
    guard next < tokens.count else { return nil }
    if let word = lexicon.number(tokens[next]) {
      switch word.role {
      case .hundred, .scale, .group:
        guard let cardinal = cardinals.cardinal(at: next, coefficient: 1) else { return nil }
        let mention = Mention(cardinal.value, index..<cardinal.end, .words, scale: cardinal.scale)
        return scaledHalf(mention)
      case .fraction:
        let part = scaled(Mention(1 / word.value, index..<next + 1, .fraction))
        return part.scale != nil || endsPhrase(next + 1) ? part : nil
      case .ordinal where word.value >= 3 && endsPhrase(next + 1):
        return Mention(1 / word.value, index..<next + 1, .fraction)
      default: return nil
      }
    }
    return articleDuration(index)
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
    if tokens.is(end, .and), tokens.is(end + 1, .a), tokens.is(end + 2, .half) {
      return Mention(1.5, index..<end + 3, .words, unit: unit.value)
    }
    let isFollowed = end < tokens.count && tokens[end].is(.ago, .earlier, .later, .before, .after, .old, .long, .hence)
    let isHedged = lexicon.qualifiersBefore.match(before: index, in: tokens) != nil
    return isFollowed || isHedged ? Mention(1, index..<index + 1, .words) : nil
  }

  // MARK: Halves and scales behind a number

  /// `two and a half`, `one and a half million`, `2 and a quarter`.
  func scaledHalf(_ mention: Mention) -> Mention {
    var next = mention.tokens.upperBound
    guard let value = mention.value, mention.scale == nil, next + 1 < tokens.count, tokens[next].is(.and) else {
      return mention
    }
    next += 1
    if tokens[next].is(.a, .an, .one) { next += 1 }
    guard next < tokens.count, let word = lexicon.number(tokens[next]), word.role == .fraction,
      word.value == 2 || word.value == 4,
      tokens[next - 1].is(.a, .an, .one)
    else { return mention }
    return scaled(Mention(value + 1 / word.value, mention.tokens.lowerBound..<next + 1, mention.form))
  }

  /// A scale word after a fraction: `half million`, `2½ million`, `three quarters of a million`.
  func scaled(_ mention: Mention) -> Mention {
    guard let value = mention.value else { return mention }
    let end = mention.tokens.upperBound
    guard let cardinal = cardinals.cardinal(at: end, coefficient: value), cardinal.scale != nil else { return mention }
    let result = Mention(cardinal.value, mention.tokens.lowerBound..<cardinal.end, .words, scale: cardinal.scale)
    return result
  }
}
