import SanaqCore

/// Numerals in words: cardinals, ordinals, fractions, and what an article counts.
extension NumeralGrammar {
  func word(at index: Int) -> Mention? {
    if let vague = VagueGrammar(lexicon: lexicon, profile: profile, tokens: tokens).mention(at: index) { return vague }
    if tokens[index].is(.a, .an) { return afterArticle(index) }
    if tokens[index].is(.minus, .negative), let mention = spelledNegative(at: index) { return mention }
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

  /// `minus five`, `negative 3`, `minus-1.4`: the sign in a word.
  private func spelledNegative(at index: Int) -> Mention? {
    let isHyphenated = tokens.at(index + 1)?.isHyphen == true && tokens.touches(index + 1) && tokens.touches(index + 2)
    let first = index + (isHyphenated ? 2 : 1)
    guard let token = tokens.at(first), !(tokens.is(index - 1, .or) && tokens.is(index - 2, .plus)) else { return nil }
    guard var mention = token.shape == .number ? number(at: first, from: index) : cardinalWords(at: first),
      mention.exclusion == nil, mention.form != .ordinal
    else { return nil }
    mention.tokens = index..<mention.tokens.upperBound
    mention.numeral = mention.tokens
    (mention.lower, mention.upper) = (mention.upper.map { -$0 }, mention.lower.map { -$0 })
    return mention
  }

  func cardinalWords(at index: Int) -> Mention? {
    guard let cardinal = cardinals.cardinal(at: index) else { return nil }
    if let ordinal = compoundOrdinal(cardinal, from: index) { return ordinal }
    if let fraction = wordFraction(cardinal, from: index) { return fraction }
    let mention = Mention(cardinal.value, index..<cardinal.end, .words, scale: cardinal.scale)
    return sane(scaledHalf(divided(withDecimals(mention))))
  }

  /// `twenty-first`, `two hundred and third`.
  func compoundOrdinal(_ cardinal: CardinalGrammar.Cardinal, from start: Int) -> Mention? {
    var next = cardinal.end
    guard next < tokens.count else { return nil }
    let isHyphenated = tokens[next].isHyphen && !tokens[next].isSpaced || tokens[next].isDash
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

  /// `two thirds`, `three-quarters`, `one fifth`, `one twenty-fifth`.
  func wordFraction(_ cardinal: CardinalGrammar.Cardinal, from start: Int) -> Mention? {
    var next = cardinal.end
    if next < tokens.count, tokens[next].isHyphen { next += 1 }
    // No one has millions of a part: `two million and three fifths` is a mixed number.
    guard next < tokens.count, cardinal.scale ?? 100 == 100, cardinal.value < 10_000 else { return nil }
    if let denominator = denominator(at: next, plural: cardinal.value != 1) {
      return scaled(Mention(cardinal.value / denominator, start..<next + 1, .fraction))
    }
    guard cardinal.value == 1, let tens = cardinals.cardinal(at: next), tens.isWords, tens.scale == nil,
      let ordinal = compoundOrdinal(tens, from: next), let value = ordinal.value
    else { return nil }
    return Mention(1 / value, start..<ordinal.tokens.upperBound, .fraction)
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
    return articleAndPart(index) ?? articleDuration(index) ?? articleAmount(index)
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

  /// `a gallon of beer`, `a kilogram`: an article counts a unit of stuff where no number stands near, which would make it a
  /// rate (`5 dollars a gallon`), and where no noun goes on.
  private func articleAmount(_ index: Int) -> Mention? {
    guard let unit = lexicon.units.match(at: index + 1, in: tokens), !unit.value.isSymbol || unit.tokens.count == 1,
      [.mass, .volume].contains(unit.value.kind), !countsNoun(unit.tokens.upperBound)
    else { return nil }
    let isRate = (Swift.max(0, index - 4)..<index).contains {
      tokens[$0].shape == .number || lexicon.number(tokens[$0]) != nil
    }
    return isRate ? nil : Mention(1, index..<index + 1, .words)
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

  // MARK: Halves and scales behind a number

  /// `two and a half`, `one and a half million`, `2 and a quarter`, `three and two thirds`.
  func scaledHalf(_ mention: Mention) -> Mention {
    let joiner = mention.tokens.upperBound
    guard let value = mention.value, tokens.is(joiner, .and), value == value.rounded(),
      let part = addedPart(at: joiner + 1)
    else { return mention }
    let range = mention.tokens.lowerBound..<part.end
    let rest = scaled(Mention(part.value, range, mention.form))
    if let scale = mention.scale {
      // `a million and a half`, `one billion and a quarter million`.
      let added = rest.scale == nil ? (part.value >= 0.25 && scale >= 1000 ? part.value * scale : nil) : rest.value
      guard let added, added < scale else { return mention }
      return Mention(value + added, rest.tokens, .words, scale: scale)
    }
    return scaled(Mention(value + part.value, range, mention.form))
  }

  /// What `and` adds to a whole number: a part of one.
  private func addedPart(at index: Int) -> (value: Double, end: Int)? {
    guard let first = tokens.at(index), first.shape == .word else { return nil }
    let noun = first.is(.a, .an, .one) ? index + 1 : index
    if let word = tokens.at(noun).flatMap({ lexicon.number($0) }), word.role == .fraction || word.role == .ordinal {
      let isHalf = word.role == .fraction && (word.value == 2 || word.value == 4)
      // `two and half`, `one and quarter hour`: without its article only before a unit.
      if isHalf, noun > index || lexicon.units.match(at: noun + 1, in: tokens) != nil {
        return (1 / word.value, noun + 1)
      }
      // `three and a fifth`, but not `two died and a third was wounded`.
      guard noun > index, word.value >= 3, closesNumber(noun + 1) else { return nil }
      return (1 / word.value, noun + 1)
    }
    guard let cardinal = cardinals.cardinal(at: index), let part = wordFraction(cardinal, from: index),
      part.scale == nil,
      let value = part.value, value < 1, !isShare(part.tokens.upperBound)
    else { return nil }
    return (value, part.tokens.upperBound)
  }

  /// `and two-fifths of schools`: a part of something else, where no unit follows.
  private func isShare(_ index: Int) -> Bool {
    guard tokens.is(index, .of) else { return false }
    let noun = tokens.is(index + 1, .a, .an) ? index + 2 : index + 1
    return lexicon.units.match(at: noun, in: tokens) == nil
  }

  /// Whether a number ends here: a unit, a mark or nothing follows.
  private func closesNumber(_ index: Int) -> Bool {
    guard let next = tokens.at(index) else { return true }
    return next.shape == .symbol && !next.isHyphen || next.is(.of) || lexicon.units.match(at: index, in: tokens) != nil
  }

  /// `two point five`, `1 point 1`, `six point oh two`: digits told one by one, or as one number.
  func withDecimals(_ mention: Mention) -> Mention {
    let point = mention.tokens.upperBound
    guard tokens.is(point, .point), mention.scale ?? 100 == 100, let value = mention.value, value == value.rounded(),
      !tokens.is(mention.tokens.lowerBound - 1, .at), let decimals = decimals(at: point + 1),
      let read = Double("\(Int64(exactly: value.magnitude) ?? 0).\(decimals.digits)")
    else { return mention }
    return scaled(Mention(value < 0 ? -read : read, mention.tokens.lowerBound..<decimals.end, mention.form))
  }

  private func decimals(at index: Int) -> (digits: String, end: Int)? {
    if let token = tokens.at(index), token.isWhole, let value = token.value {
      let digits = String(Int64(exactly: value) ?? 0)
      return (String(repeating: "0", count: max(0, token.range.count - digits.utf8.count)) + digits, index + 1)
    }
    var digits = ""
    var end = index
    while let word = tokens.at(end).flatMap({ lexicon.number($0) }), word.role == .unit {
      digits += String(Int(word.value))
      end += 1
    }
    if end > index { return (digits, end) }
    guard let cardinal = cardinals.cardinal(at: index), cardinal.isWords, (10..<100).contains(cardinal.value) else {
      return nil
    }
    return (String(Int(cardinal.value)), cardinal.end)
  }

  /// `one over three`: a fraction as it is spoken, where nothing counted follows.
  func divided(_ mention: Mention) -> Mention {
    let over = mention.tokens.upperBound
    guard tokens.is(over, .over), mention.scale == nil, let top = mention.value, top > 0, top == top.rounded(),
      let bottom = cardinals.cardinal(at: over + 1), bottom.value > top,
      tokens.at(bottom.end).map({ $0.shape == .symbol && !$0.isHyphen }) ?? true
    else { return mention }
    return Mention(top / bottom.value, mention.tokens.lowerBound..<bottom.end, .fraction)
  }

  /// A scale word after a fraction: `half million`, `2½ million`, `three quarters of a million`.
  func scaled(_ mention: Mention) -> Mention {
    guard let value = mention.value else { return mention }
    var end = mention.tokens.upperBound
    // `two thirds of a million`
    if tokens.is(end, .of), tokens.is(end + 1, .a), mention.form == .fraction { end += 2 }
    guard let cardinal = cardinals.cardinal(at: end, coefficient: value), cardinal.scale != nil else { return mention }
    let result = Mention(cardinal.value, mention.tokens.lowerBound..<cardinal.end, .words, scale: cardinal.scale)
    return result
  }
}
