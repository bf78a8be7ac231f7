import SanaqCore

/// Finds every numeral of a sentence: the first stage of the grammar.
struct NumeralGrammar {
  let lexicon: Lexicon
  let profile: VagueProfile
  let tokens: [Token]

  private var cardinals: CardinalGrammar { CardinalGrammar(lexicon: lexicon, tokens: tokens) }

  /// All numerals, in order, none over another.
  func mentions() -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < tokens.count {
      if let mention = mention(at: index) {
        mentions.append(mention)
        index = mention.tokens.upperBound
      } else {
        index += 1
      }
    }
    return mentions
  }

  private func mention(at index: Int) -> Mention? {
    let token = tokens[index]
    switch token.shape {
    case .code: return identifier(at: index)
    case .number: return token.isAddress ? identifier(at: index) : number(at: index, from: index)
    case .symbol: return symbol(at: index)
    case .word: return token.isAddress ? nil : word(at: index)
    }
  }

  // MARK: Digits

  private func identifier(at index: Int) -> Mention? {
    guard tokens[index].isAddress || tokens[index].shape == .code else { return nil }
    var mention = Mention(0, index..<index + 1, .digits)
    mention.lower = .unbounded
    mention.upper = .unbounded
    mention.exclusion = tokens[index].isAddress ? .address : .identifier
    return mention
  }

  private func symbol(at index: Int) -> Mention? {
    let token = tokens[index]
    if let word = lexicon.number(token), word.role == .glyph {
      return scaled(Mention(word.value, index..<index + 1, .fraction))
    }
    guard index + 1 < tokens.count, tokens[index + 1].shape == .number, !tokens[index + 1].isSpaced else { return nil }
    if token.isHyphen || token.scalar == 0x2212, startsSign(index) { return negative(at: index) }
    if token.is("."), token.isSpaced || index == 0 { return leadingPoint(at: index) }
    return nil
  }

  /// A sign stands free: after a blank or a bracket, never between two numbers or words.
  private func startsSign(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return tokens[index].isSpaced || tokens[index - 1].is("(") || tokens[index - 1].is("[")
  }

  private func negative(at index: Int) -> Mention? {
    guard var mention = number(at: index + 1, from: index), mention.exclusion == nil else { return nil }
    mention.lower = mention.lower.map { -$0 }
    mention.upper = mention.upper.map { -$0 }
    return mention
  }

  private func leadingPoint(at index: Int) -> Mention? {
    guard tokens[index + 1].isWhole, let digits = tokens[index + 1].value else { return nil }
    var value = digits
    for _ in 0..<min(tokens[index + 1].range.count, 400) { value /= 10 }
    return Mention(value, index..<index + 2, .digits)
  }

  private func number(at index: Int, from start: Int) -> Mention? {
    guard tokens[index].value != nil else { return unreadable(index, from: start) }
    if let ordinal = digitOrdinal(at: index) { return ordinal }
    if let fraction = slashFraction(at: index, from: start) { return fraction }
    guard var cardinal = cardinals.cardinal(at: index) else { return nil }
    if cardinal.end == index + 1, countsPeople(index) { cardinal.value *= 1000 }
    var mention = Mention(cardinal.value, start..<cardinal.end, .digits, scale: cardinal.scale)
    mention.unscaled = cardinal.unscaled
    if cardinal.end == index + 1, let letter = scaleLetter(after: index) {
      mention = Mention(cardinal.value * letter.value, start..<index + 2, .digits, scale: letter.value)
      mention.unscaled = cardinal.value
    } else if cardinal.scale == nil, let mixed = mixedFraction(after: cardinal.end, cardinal.value, from: start) {
      return mixed
    }
    return sane(scaledHalf(mention))
  }

  /// `12.500 people`: no one counts half a person, so the point sets off thousands.
  private func countsPeople(_ index: Int) -> Bool {
    guard tokens[index].places == 3, let noun = tokens.at(index + 1), noun.isSpaced else { return false }
    return lexicon.isPerson(noun)
  }

  private func unreadable(_ index: Int, from start: Int) -> Mention {
    var mention = Mention(0, start..<index + 1, .digits)
    mention.lower = .unbounded
    mention.upper = .unbounded
    mention.exclusion = .versionNumber
    return mention
  }

  /// A value beyond a 64-bit number is no value.
  private func sane(_ mention: Mention) -> Mention {
    guard let value = mention.lower.value, !value.isFinite else { return mention }
    var mention = mention
    mention.lower = .unbounded
    mention.upper = .unbounded
    mention.exclusion = .tooLarge
    return mention
  }

  private func digitOrdinal(at index: Int) -> Mention? {
    guard let value = tokens[index].value, tokens[index].isWhole, index + 1 < tokens.count else { return nil }
    guard !tokens[index + 1].isSpaced, tokens[index + 1].is(.st, .nd, .rd, .th) else { return nil }
    return Mention(value, index..<index + 2, .ordinal)
  }

  /// `k` and its like, where they touch the digits and no longer word goes on.
  private func scaleLetter(after index: Int) -> NumberWord? {
    guard index + 1 < tokens.count, !tokens[index + 1].isSpaced, let word = lexicon.number(tokens[index + 1]) else {
      return nil
    }
    guard word.role == .letter else { return nil }
    return word.value == 1e6 && !meansMillion(index) ? nil : word
  }

  /// `m` is a million beside money and before a noun or a unit; else metres.
  private func meansMillion(_ index: Int) -> Bool {
    if tokens[index + 1].range.count == 1, tokens[index + 1].isCapitalized { return true }
    if lexicon.moneyBefore.match(before: index, in: tokens) != nil || continuesMoney(index) { return true }
    if tokens[index].places > 0, !tokens.is(index - 1, .a, .an),
      !tokens.is(index + 2, .high, .wide, .tall, .deep, .thick, .long, .away, .from, .off)
    {
      return true
    }
    guard index + 2 < tokens.count else { return false }
    if lexicon.units.match(at: index + 2, in: tokens) != nil { return true }
    let next = tokens[index + 2]
    return next.shape == .word && lexicon.classes(next).isEmpty && lexicon.change(next) == nil && !next.isCapitalized
      && lexicon.isPerson(next)
  }

  /// `$3m-4m`: the second of two sums.
  private func continuesMoney(_ index: Int) -> Bool {
    guard index >= 4, tokens[index - 1].isHyphen || tokens[index - 1].isDash || tokens.is(index - 1, .to, .and) else {
      return false
    }
    return lexicon.number(tokens[index - 2])?.role == .letter && tokens[index - 3].shape == .number
      && lexicon.moneyBefore.match(before: index - 3, in: tokens) != nil
  }

  /// `1/2`, `3/4`: small whole numbers, the numerator the smaller.
  private func slashFraction(at index: Int, from start: Int) -> Mention? {
    guard let value = slashValue(at: index) else { return nil }
    return scaled(Mention(value, start..<index + 3, .fraction))
  }

  private func slashValue(at index: Int) -> Double? {
    guard index + 2 < tokens.count, tokens[index + 1].is("/"), !tokens[index + 1].isSpaced, !tokens[index + 2].isSpaced,
      tokens[index].isWhole, tokens[index + 2].isWhole, let top = tokens[index].value,
      let bottom = tokens[index + 2].value
    else { return nil }
    let isDate = index + 3 < tokens.count && tokens[index + 3].is("/")
    guard !isDate, top > 0, top < bottom, bottom <= 100 else { return nil }
    return top / bottom
  }

  /// `2 1/2`, `2½`.
  private func mixedFraction(after end: Int, _ whole: Double, from start: Int) -> Mention? {
    guard end < tokens.count else { return nil }
    if let word = lexicon.number(tokens[end]), word.role == .glyph {
      return scaled(Mention(whole + word.value, start..<end + 1, .digits))
    }
    guard tokens[end].isSpaced, let part = slashValue(at: end) else { return nil }
    return scaled(Mention(whole + part, start..<end + 3, .digits))
  }

  // MARK: Words

  private func word(at index: Int) -> Mention? {
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

  private func cardinalWords(at index: Int) -> Mention? {
    guard let cardinal = cardinals.cardinal(at: index) else { return nil }
    if let ordinal = compoundOrdinal(cardinal, from: index) { return ordinal }
    if let fraction = wordFraction(cardinal, from: index) { return fraction }
    var mention = Mention(cardinal.value, index..<cardinal.end, .words, scale: cardinal.scale)
    mention.unscaled = cardinal.unscaled
    return sane(scaledHalf(mention))
  }

  /// `twenty-first`, `two hundred and third`.
  private func compoundOrdinal(_ cardinal: CardinalGrammar.Cardinal, from start: Int) -> Mention? {
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
  private func wordFraction(_ cardinal: CardinalGrammar.Cardinal, from start: Int) -> Mention? {
    var next = cardinal.end
    if next < tokens.count, tokens[next].isHyphen, !tokens[next].isSpaced { next += 1 }
    guard next < tokens.count, cardinal.scale == nil,
      let denominator = denominator(at: next, plural: cardinal.value != 1)
    else { return nil }
    return scaled(Mention(cardinal.value / denominator, start..<next + 1, .fraction))
  }

  private func denominator(at index: Int, plural: Bool) -> Double? {
    guard index < tokens.count, let word = lexicon.number(tokens[index]) else { return nil }
    if word.role == .fraction { return word.value }
    return !plural && word.role == .ordinal && word.value >= 3 ? word.value : nil
  }

  /// `half`, `half a million`, `half an hour`; `quarter` only with an article or a number before it.
  private func fraction(_ word: NumberWord, at index: Int) -> Mention? {
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

  private func afterArticle(_ index: Int) -> Mention? {
    let next = index + 1
    guard next < tokens.count else { return nil }
    if let word = lexicon.number(tokens[next]) {
      switch word.role {
      case .hundred, .scale, .group:
        guard let cardinal = cardinals.cardinal(at: next, coefficient: 1) else { return nil }
        var mention = Mention(cardinal.value, index..<cardinal.end, .words, scale: cardinal.scale)
        mention.unscaled = 1
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
  private func endsPhrase(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    if tokens[index].shape == .symbol { return !tokens[index].isHyphen && !tokens[index].is(",") }
    let classes = lexicon.classes(tokens[index])
    return !classes.isDisjoint(with: [.preposition, .conjunction, .auxiliary, .determiner, .adverb, .verb, .pronoun])
      || tokens[index].is(.more, .less, .fewer)
  }

  /// `a week ago`, `at least a month`: an article counts where the text measures time with it.
  private func articleDuration(_ index: Int) -> Mention? {
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
  private func scaledHalf(_ mention: Mention) -> Mention {
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
  private func scaled(_ mention: Mention) -> Mention {
    guard let value = mention.value else { return mention }
    let end = mention.tokens.upperBound
    guard let cardinal = cardinals.cardinal(at: end, coefficient: value), cardinal.scale != nil else { return mention }
    var result = Mention(cardinal.value, mention.tokens.lowerBound..<cardinal.end, .words, scale: cardinal.scale)
    result.unscaled = value
    return result
  }
}
