import SanaqCore

/// Numerals in words: cardinals, ordinals, fractions, and what an article counts.
extension NumeralGrammar {
  func word(at index: Int) -> Mention? {
    if let vague = VagueGrammar(sentence: sentence, profile: profile).mention(at: index) { return vague }
    if tokens[index].is(.a, .an) { return afterArticle(index) }
    if tokens[index].is(.point) { return pointAlone(index) }
    if tokens[index].is(.minus, .negative), let mention = spelledNegative(at: index) { return mention }
    // `the XIX century`
    if tokens.is(index + 1, .century, .centuries), tokens[index].isCapitalized,
      let number = lexicon.roman(tokens[index])
    {
      return Mention(number, index..<index + 1, .ordinal)
    }
    guard let word = lexicon.number(tokens[index]) else { return nil }
    switch word.role {
    case .unit, .teen, .tens, .hundred, .scale: return cardinalWords(at: index)
    case .ordinal: return partOfUnit(word, at: index) ?? Mention(word.value, index..<index + 1, .ordinal)
    case .fraction: return fraction(word, at: index)
    case .multiplier, .growth, .shrinking: return Mention(word.value, index..<index + 1, .multiplier)
    case .adverb: return Mention(word.value, index..<index + 1, .adverb)
    case .plural, .letter, .abbreviation, .group, .glyph: return nil
    }
  }

  /// Whether a number, a unit or the rest of a vague phrase may stand behind an article.
  func mayCount(_ article: Int) -> Bool {
    if lexicon.vague.mayMatch(at: article, in: tokens) { return true }
    guard article + 1 < tokens.count else { return false }
    let next = tokens[article + 1]
    return next.roles.contains(.numeral) || lexicon.units.hasPhrase(at: next)
      || lexicon.doubtfulUnits.hasPhrase(at: next)
  }

  /// `point 77`: a decimal, where it is the whole text.
  private func pointAlone(_ index: Int) -> Mention? {
    guard index == 0, let decimals = decimals(at: 1), let value = Double("0.\(decimals.digits)") else { return nil }
    let mention = scaled(Mention(value, 0..<decimals.end, .words))
    return mention.tokens.upperBound == tokens.count ? mention : nil
  }

  /// `minus five`, `negative 3`, `minus-1.4`: the sign in a word.
  private func spelledNegative(at index: Int) -> Mention? {
    let isHyphenated = tokens.isHyphen(index + 1) && tokens.touches(index + 1) && tokens.touches(index + 2)
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

  /// `tenth of a gallon`: an ordinal is a part where a unit is what it is of.
  private func partOfUnit(_ word: NumberWord, at index: Int) -> Mention? {
    guard word.value >= 3, tokens.is(index + 1, .of), tokens.is(index + 2, .a, .an),
      let unit = lexicon.units.match(at: index + 3, in: tokens), unit.value.kind != .duration || word.value >= 5
    else { return nil }
    return Mention(1 / word.value, index..<index + 1, .fraction)
  }

  func cardinalWords(at index: Int) -> Mention? {
    guard let cardinal = cardinals.cardinal(at: index) else { return nil }
    if let ordinal = compoundOrdinal(cardinal, from: index) { return ordinal }
    if let fraction = wordFraction(cardinal, from: index) { return fraction }
    let mention = Mention(cardinal.value, index..<cardinal.end, .words, scale: cardinal.scale)
    return extended(mention)
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
    guard next < tokens.count, let word = lexicon.number(tokens[next]) else { return nil }
    // No one has millions of a part, unless the parts are as small.
    let isSmall = cardinal.scale ?? 100 == 100 && cardinal.value < 10_000
    guard isSmall || word.role == .fraction && word.value > cardinal.value else { return nil }
    if let compound = compoundFraction(cardinal, from: start) { return compound }
    if let denominator = denominator(at: next, plural: cardinal.value != 1) {
      return scaled(Mention(cardinal.value / denominator, start..<next + 1, .fraction))
    }
    guard cardinal.value == 1, let tens = cardinals.cardinal(at: next), tens.isWords, tens.scale == nil,
      let ordinal = compoundOrdinal(tens, from: next), let value = ordinal.value
    else { return nil }
    return Mention(1 / value, start..<ordinal.tokens.upperBound, .fraction)
  }

  /// `two thirty-fifths`, `one hundred thirty fifths`: tens before small parts belong to the parts, if a number stands before
  /// them.
  private func compoundFraction(_ cardinal: CardinalGrammar.Cardinal, from start: Int) -> Mention? {
    var parts = cardinal.end
    if tokens.isHyphen(parts) { parts += 1 }
    let tens = lexicon.number(tokens[parts])?.role == .tens ? parts : cardinal.end - 1
    if tens == parts { parts += 1 }
    if tens == parts - 1, tokens.isHyphen(parts) { parts += 1 }
    guard tens > start, !tokens.is(tens - 1, .and), let ten = lexicon.number(tokens[tens]), ten.role == .tens,
      let part = tokens.at(parts).flatMap({ lexicon.number($0) }), part.role == .fraction, (3..<10).contains(part.value)
    else { return nil }
    let count = tens == cardinal.end - 1 ? cardinal.value - ten.value : cardinal.value
    return count > 0 ? scaled(Mention(count / (ten.value + part.value), start..<parts + 1, .fraction)) : nil
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
      guard tokens[index].is(.quarter) else { return nil }
      return part.scale != nil || measuresQuarter(index + 1) ? part : nil
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

  /// `quarter mile`, `quarter cup`: a part of a length or of stuff.
  private func measuresQuarter(_ index: Int) -> Bool {
    let unit = lexicon.units.match(at: index, in: tokens)?.value
    return unit.map { !$0.isSymbol && [.length, .volume, .mass].contains($0.kind) } ?? false
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
      // `a million and a half`, `one billion and a quarter million`, but `a hundred and two thirds`.
      let isOfScale = rest.scale == nil && scale >= 1000
      let added = isOfScale ? part.value * scale : rest.value ?? scale
      guard added < scale, !isOfScale || part.value >= 0.25 else { return mention }
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
      // `one and quarter of hour`
      let stuff = tokens.is(noun + 1, .of) ? noun + 2 : noun + 1
      let unit = stuff > noun + 1 && tokens.is(stuff, .a, .an) ? stuff + 1 : stuff
      if isHalf, noun > index || lexicon.units.match(at: unit, in: tokens) != nil {
        return (1 / word.value, noun + 1)
      }
      // `three and a fifth`, but not `two died and a third was wounded`.
      guard noun > index, word.value >= 3, closesNumber(noun + 1) else { return nil }
      return (1 / word.value, noun + 1)
    }
    guard let cardinal = cardinals.cardinal(at: index), let part = wordFraction(cardinal, from: index) else {
      return nil
    }
    // The scale word is the caller's.
    let end = part.tokens.upperBound - (part.scale == nil ? 0 : 1)
    guard let value = part.value.map({ $0 / (part.scale ?? 1) }), value < 1, !isShare(end) else { return nil }
    return (value, end)
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
    while let word = tokens.at(end).flatMap({ lexicon.number($0) }), word.role == .unit,
      let digit = Int(exactly: word.value)
    {
      digits += String(digit)
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
