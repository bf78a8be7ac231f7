import SanaqCore

/// Finds every numeral of a sentence: the first stage of the grammar.
struct NumeralGrammar: SentenceReader {
  let sentence: Sentence
  let profile: VagueProfile

  var cardinals: CardinalGrammar { CardinalGrammar(sentence: sentence) }

  /// Appends the numeral that begins at a token; returns where it ends.
  func read(at index: Int, into mentions: inout [Mention]) -> Int? {
    let token = tokens[index]
    if token.shape == .number, !token.isAddress, let value = loneValue(at: index) {
      mentions.append(Mention(value, index..<index + 1, .digits))
      return index + 1
    }
    if token.shape == .word, !token.roles.contains(.numeral) || token.is(.a, .an) && !mayCount(index) { return nil }
    let mention: Mention? =
      switch token.shape {
      case .code: identifier(at: index)
      case .number: token.isAddress ? identifier(at: index) : compound(at: index, from: index)
      case .symbol: symbol(at: index)
      case .word: token.isAddress ? nil : word(at: index)
      }
    guard let mention else { return nil }
    mentions.append(mention)
    return mention.tokens.upperBound
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
    guard index + 1 < tokens.count, tokens[index + 1].shape == .number else { return nil }
    if tokens[index + 1].isSpaced { return token.isHyphen && index == 0 ? lineOfNumber() : nil }
    if token.isHyphen || token.is("\u{2212}"), startsSign(index) { return negative(at: index) }
    if token.is("."), token.isSpaced || index == 0 { return leadingPoint(at: index) }
    return nil
  }

  /// `- 1,200,000`: what is the whole line is a number with its sign.
  private func lineOfNumber() -> Mention? {
    negative(at: 0).flatMap { $0.tokens.upperBound == tokens.count ? $0 : nil }
  }

  /// A sign stands free: after a blank or a bracket, never between two numbers or words.
  private func startsSign(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    // `131.6 -139.4`: behind a smaller number it joins the two.
    if let before = tokens[index - 1].value, let next = tokens[index + 1].value, before < next,
      tokens[index - 1].places > 0 || lexicon.units.match(at: index + 2, in: tokens) != nil
    {
      return false
    }
    let before = tokens[index - 1]
    return tokens[index].isSpaced || before.shape == .symbol && Scalars.isOperator(before.scalar)
      || lexicon.moneyBefore.match(before: index, in: tokens)?.value.isSymbol == true
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

  func number(at index: Int, from start: Int) -> Mention? {
    if let value = loneValue(at: index) { return Mention(value, start..<index + 1, .digits) }
    return compound(at: index, from: start)
  }

  /// Digits that something goes on with.
  private func compound(at index: Int, from start: Int) -> Mention? {
    guard tokens[index].value != nil else { return unreadable(index, from: start) }
    if mayBeMarked(index + 1),
      let mention = digitOrdinal(at: index) ?? power(at: index, from: start) ?? slashFraction(at: index, from: start)
    {
      return mention
    }
    guard var cardinal = cardinals.cardinal(at: index) else { return nil }
    if cardinal.end == index + 1, countsPeople(index) { cardinal.value *= 1000 }
    if let tenths = digitFraction(cardinal, from: start) { return tenths }
    if cardinal.end == index + 1, let letter = scaleLetter(after: index) {
      (cardinal.value, cardinal.end, cardinal.scale) = (cardinal.value * letter.value, index + 2, letter.value)
    } else if cardinal.scale == nil, let mixed = mixedFraction(after: cardinal.end, cardinal.value, from: start) {
      return mixed
    }
    return extended(Mention(cardinal.value, start..<cardinal.end, .digits, scale: cardinal.scale))
  }

  /// Whether a mark stands behind digits, an `x`, or the ending of an ordinal.
  private func mayBeMarked(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return tokens[index].shape == .symbol || tokens.is(index, .x)
      || !tokens[index].isSpaced && tokens[index].is(.st, .nd, .rd, .th)
  }

  /// With what a word like `point` joins to it: `two point five`, `one over three`, `two and a half`.
  func extended(_ mention: Mention) -> Mention {
    guard tokens.is(mention.tokens.upperBound, .point, .over, .and) else { return sane(mention) }
    return sane(scaledHalf(divided(withDecimals(mention))))
  }

  /// The value of digits that nothing goes on with, as of most.
  private func loneValue(at index: Int) -> Double? {
    guard tokens[index].places != 3, let value = tokens[index].value, value.isFinite, endsNumber(index + 1),
      !tokens[index].isAddress || endsAddress(index + 1)
    else { return nil }
    return value
  }

  /// Whether a web address ends before a token: digits with a sign may be the last of it.
  private func endsAddress(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    let next = tokens[index]
    if next.shape == .symbol { return next.is(",") || next.is(".") }
    return next.shape == .word && next.isSpaced && !next.roles.contains(.numeral) && !next.is(.and, .over, .x)
  }

  /// Whether what stands here can't go on with the digits before it.
  private func endsNumber(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    let next = tokens[index]
    switch next.shape {
    case .symbol: return endsNumber(mark: next, at: index)
    // `12 and a half`
    case .word where next.is(.and): return !tokens.mayBeginNumeral(index + 1)
    case .word:
      return lexicon.number(next) == nil && !next.is(.over, .x, .point)
        && (next.isSpaced || !next.is(.st, .nd, .rd, .th))
    // `2 1/2`
    case .number: return !tokens.is(index + 1, "/") && !tokens.is(index + 1, "\u{2044}")
    case .code: return lexicon.number(next) == nil
    }
  }

  /// Whether a mark joins nothing to the digits before it, as strokes, powers, signs of multiplication and parts of one do,
  /// and hyphens before a number in words.
  private func endsNumber(mark: Token, at index: Int) -> Bool {
    if mark.isHyphen { return !tokens.mayBeginNumeral(index + 1) }
    return mark.scalar < 0x80 && !mark.is("/") && !mark.is("*") && !mark.is("^") && !mark.roles.contains(.numeral)
  }

  /// `7 tenths of a mile`, but not `3 quarters of growth`.
  private func digitFraction(_ cardinal: CardinalGrammar.Cardinal, from start: Int) -> Mention? {
    guard cardinal.scale == nil, let word = tokens.at(cardinal.end).flatMap({ lexicon.number($0) }),
      word.role == .fraction, word.value == 3 || word.value > 4, cardinal.value == cardinal.value.rounded()
    else { return nil }
    return Mention(cardinal.value / word.value, start..<cardinal.end + 1, .fraction)
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
  func sane(_ mention: Mention) -> Mention {
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
    guard let letter = tokens.at(index + 1), let word = lexicon.number(letter), word.role == .letter else { return nil }
    if letter.isSpaced { return countsThings(index + 2) && letter.isCapitalized ? word : nil }
    if isMoney(index) { return word }
    guard !isUnit(index + 1) else { return nil }
    switch word.value {
    case 1e6: return meansMillion(index) ? word : nil
    case 1e9: return tokens[index].places > 0 ? word : nil
    case 1e12: return nil
    default: return word
    }
  }

  /// `8 B people`: behind a blank, a capital is a scale where people or things in the plural follow.
  private func countsThings(_ index: Int) -> Bool {
    guard let noun = tokens.at(index), noun.shape == .word, noun.isSpaced, !noun.isCapitalized else { return false }
    return lexicon.isPerson(noun) || noun.ending == .s && lexicon.classes(noun).isEmpty
  }

  /// `9.5m/s`, a `10k` race: the letter is a unit's.
  private func isUnit(_ index: Int) -> Bool {
    if ShadowUnits(sentence: sentence).topical(at: index) != nil { return true }
    return tokens.is(index + 1, "/") && tokens.touches(index + 1)
      && lexicon.units.match(at: index + 2, in: tokens) != nil
  }

  private func isMoney(_ index: Int) -> Bool {
    lexicon.moneyBefore.match(before: index, in: tokens) != nil || continuesMoney(index)
  }

  /// Without money beside it, `m` is a million before a noun or a unit, and behind decimals; else metres.
  private func meansMillion(_ index: Int) -> Bool {
    // `$5MM` is a million, `5mm` no length of money.
    if tokens[index + 1].range.count > 1 { return false }
    if tokens[index + 1].isCapitalized { return true }
    if tokens[index].places > 0, !tokens.is(index - 1, .a, .an),
      !tokens.is(index + 2, .high, .wide, .tall, .deep, .thick, .long, .away, .from, .off)
    {
      return true
    }
    guard index + 2 < tokens.count else { return false }
    // `35m of its devices`
    if tokens.is(index + 2, .of), tokens.is(index + 3, .its, .their, .our, .his, .her) { return true }
    if lexicon.units.match(at: index + 2, in: tokens) != nil { return true }
    let next = tokens[index + 2]
    return next.shape == .word && lexicon.classes(next).isEmpty && lexicon.change(next) == nil && !next.isCapitalized
      && lexicon.isPerson(next)
  }

  /// `$3m-4m`: the second of two sums.
  private func continuesMoney(_ index: Int) -> Bool {
    guard index >= 4, tokens[index - 1].isMinus || tokens.is(index - 1, .to, .and) else {
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

  func slashValue(at index: Int) -> Double? {
    guard index + 2 < tokens.count, tokens[index + 1].is("/") || tokens[index + 1].is("\u{2044}"),
      !tokens[index + 1].isSpaced, !tokens[index + 2].isSpaced,
      tokens[index].isWhole, tokens[index + 2].isWhole, let top = tokens[index].value,
      let bottom = tokens[index + 2].value
    else { return nil }
    let isDate = index + 3 < tokens.count && tokens[index + 3].is("/")
    // The fraction slash is nothing else; the common one may be a date or a page.
    let limit: Double = tokens[index + 1].is("/") ? 100 : 1000
    guard !isDate, top > 0, top < bottom, bottom <= limit else { return nil }
    return top / bottom
  }

  /// `2 1/2`, `2½`.
  func mixedFraction(after end: Int, _ whole: Double, from start: Int) -> Mention? {
    guard end < tokens.count else { return nil }
    if let word = lexicon.number(tokens[end]), word.role == .glyph {
      return scaled(Mention(whole + word.value, start..<end + 1, .digits))
    }
    guard tokens[end].isSpaced, let part = slashValue(at: end) else { return nil }
    return scaled(Mention(whole + part, start..<end + 3, .digits))
  }
}

extension [Token] {
  /// Whether a word stands here that may begin a number.
  fileprivate func mayBeginNumeral(_ index: Int) -> Bool {
    index < count && self[index].shape == .word && self[index].roles.contains(.numeral)
  }
}
