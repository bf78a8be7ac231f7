import SanaqCore

/// Joins units, currencies and denominators to their numbers.
struct UnitGrammar: SentenceReader {
  let sentence: Sentence

  /// Gives every number the unit beside it, and drops numerals that turned out to be units (`30 second delay`).
  func apply(to mentions: inout [Mention]) {
    mentions.rewrite { mentions, index, last in
      let floor = last.map { mentions[$0].tokens.upperBound } ?? 0
      let start = mentions[index].tokens.lowerBound
      if floor > start || mentions[index].form == .ordinal && isUnitWord(start) { return false }
      guard mentions[index].isFigure, takesUnit(mentions[index].form) else { return true }
      attachCurrency(to: &mentions[index], after: floor)
      // A label stands before its number.
      if let last, mentions[index].unit == nil, mentions[last].tokens.lowerBound < mentions[last].numeral.lowerBound {
        shareLabel(of: mentions[last], with: &mentions[index])
      }
      attach(to: &mentions[index])
      return true
    }
  }

  private func takesUnit(_ form: Mention.Form) -> Bool {
    switch form {
    case .digits, .words, .fraction, .vague: true
    case .ordinal, .multiplier, .adverb, .calendar: false
    }
  }

  /// `per second` names a unit.
  private func isUnitWord(_ index: Int) -> Bool {
    tokens.is(index, .second) && (tokens.is(index - 1, .per) || tokens.is(index - 1, "/"))
  }

  private func attach(to mention: inout Mention) {
    if mention.unit == nil, goesOn(mention.tokens.upperBound) {
      attachTimes(to: &mention)
      if mention.kind == nil { attachCohort(to: &mention) }
    }
    if mention.unit == nil, mention.kind == nil { attachUnit(to: &mention) }
    if mention.unit == nil || mention.kind == .temperature || mention.kind == .angle { attachBelowZero(to: &mention) }
    if mention.kind == .duration { attachAge(to: &mention) } else if mention.unit == nil { attachBareAge(to: &mention) }
    if mention.per.isEmpty { attachDenominator(to: &mention) }
  }

  /// Whether a hyphen or one of the grammar's own words stands behind a number.
  private func goesOn(_ index: Int) -> Bool {
    index < tokens.count && (tokens[index].keyword != nil || tokens[index].isHyphen)
  }

  // MARK: Before the number

  /// `$5`, `Rs 400,000`, `dlrs 220 million`.
  private func attachCurrency(to mention: inout Mention, after floor: Int) {
    let start = mention.tokens.lowerBound
    guard start > 0, mayLead(tokens[start - 1]) else { return }
    if attachLabel(to: &mention, after: floor) || attachLoss(to: &mention, after: floor) { return }
    guard let match = lexicon.moneyBefore.match(before: start, in: tokens), match.tokens.lowerBound >= floor else {
      return
    }
    let isSpelled = !match.value.isSymbol && match.tokens.lowerBound == floor
    // `fifty pounds 20 people`: a spelled currency belongs to the number before it, if there is one.
    guard !isSpelled || floor == 0 else { return }
    mention.unit = match.value
    mention.kind = .money
    mention.tokens = match.tokens.lowerBound..<mention.tokens.upperBound
    scale(&mention, by: match.value)
  }

  /// Whether a currency or a label may end with a token, or with the one before it.
  private func mayLead(_ token: Token) -> Bool {
    token.roles.contains(.lead) || token.is(":") || token.is("=") || token.is("(")
  }

  /// `$(5,000)`: accountants set a loss in brackets.
  private func attachLoss(to mention: inout Mention, after floor: Int) -> Bool {
    let opener = mention.tokens.lowerBound - 1
    guard tokens.is(opener, "("), tokens.touches(opener), mention.form == .digits,
      tokens.is(mention.tokens.upperBound, ")"),
      let match = lexicon.moneyBefore.match(before: opener, in: tokens), match.tokens.lowerBound >= floor
    else { return false }
    (mention.unit, mention.kind) = (match.value, .money)
    mention.tokens = match.tokens.lowerBound..<mention.tokens.upperBound + 1
    scale(&mention, by: match.value)
    (mention.lower, mention.upper) = (mention.upper.map { -$0 }, mention.lower.map { -$0 })
    return true
  }

  /// `pH 7`, `pH: 7`.
  private func attachLabel(to mention: inout Mention, after floor: Int) -> Bool {
    var start = mention.tokens.lowerBound
    if tokens.is(start - 1, ":") || tokens.is(start - 1, "=") { start -= 1 }
    guard let match = lexicon.labels.match(before: start, in: tokens), match.tokens.lowerBound >= floor else {
      return false
    }
    mention.unit = match.value
    mention.kind = match.value.kind
    mention.tokens = match.tokens.lowerBound..<mention.tokens.upperBound
    return true
  }

  /// `pH 6–8`: a label stands once for both ends.
  private func shareLabel(of previous: Mention, with mention: inout Mention) {
    let end = previous.tokens.upperBound
    guard previous.kind != .money,
      mention.tokens.lowerBound == end + 1, lexicon.units.match(at: mention.tokens.upperBound, in: tokens) == nil,
      tokens[end].isMinus || tokens.is(end, .to, .and)
    else { return }
    mention.unit = previous.unit
    mention.kind = previous.kind
  }

  // MARK: After the number

  /// `29 mpg`, `50,000 bpd`.
  private func attachAbbreviatedRate(to mention: inout Mention) -> Bool {
    guard let match = lexicon.rates.match(at: mention.tokens.upperBound, in: tokens) else { return false }
    let rate = match.value
    (mention.unit, mention.kind, mention.per) = (rate.unit, rate.unit.kind, rate.per)
    mention.lower = mention.lower.map { $0 * rate.count }
    mention.upper = mention.upper.map { $0 * rate.count }
    mention.tokens = mention.tokens.lowerBound..<match.tokens.upperBound
    return true
  }

  private func attachUnit(to mention: inout Mention) {
    if attachAbbreviatedRate(to: &mention) { return }
    guard let match = unit(for: mention) else { return }
    let expression = UnitExpression(sentence: sentence).reading(from: match)
    guard expression != nil || fits(match, mention) else { return }
    if let expression {
      mention.unit = expression.unit
      mention.kind = expression.unit?.kind ?? .frequency
      mention.per = expression.per
    } else {
      mention.unit = match.value
      mention.kind = match.value.kind
    }
    mention.tokens = mention.tokens.lowerBound..<(expression?.end ?? match.tokens.upperBound)
    scale(&mention, by: match.value)
    if mention.kind == .money { scaleBehindUnit(&mention) }
  }

  /// `75 USD million`: the scale word may follow the currency.
  private func scaleBehindUnit(_ mention: inout Mention) {
    let end = mention.tokens.upperBound
    guard mention.scale == nil, let word = tokens.at(end).flatMap(lexicon.number), word.role == .scale,
      word.value >= 1e6
    else { return }
    mention.scale = word.value
    mention.lower = mention.lower.map { $0 * word.value }
    mention.upper = mention.upper.map { $0 * word.value }
    mention.tokens = mention.tokens.lowerBound..<end + 1
  }

  /// `5 degrees below zero`, `20 below zero`, `minus five degrees`, and a line that is `- 5 degrees`.
  private func attachBelowZero(to mention: inout Mention) {
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    guard mention.unit != nil || tokens.is(end, .below), mention.value ?? 0 > 0 else { return }
    let isBelow = tokens.is(end, .below) && tokens.is(end + 1, .zero)
    let isMinus =
      mention.unit != nil && tokens.is(start - 1, .minus, .negative)
      && tokens.at(start - 2).map { $0.shape != .number && lexicon.number($0) == nil } ?? true
    let isSigned = start == 1 && end == tokens.count && tokens[0].isHyphen && mention.unit != nil
    guard isBelow || isMinus || isSigned else { return }
    mention.lower = mention.lower.map { -$0 }
    mention.upper = mention.upper.map { -$0 }
    mention.tokens = isBelow ? start..<end + 2 : start - 1..<end
  }

  private var shadow: ShadowUnits { ShadowUnits(sentence: sentence) }

  /// The unit behind the number: touching, behind a blank, a hyphen, `of` or an opening bracket.
  private func unit(for mention: Mention) -> PhraseTable<UnitEntry>.Match? {
    var index = mention.tokens.upperBound
    if tokens.isHyphen(index), tokens.touches(index), tokens.touches(index + 1) { index += 1 }
    // `28 - year - old`
    if tokens.isHyphen(index), tokens.is(index + 1, .year), tokens.isHyphen(index + 2),
      tokens.is(index + 3, .old)
    {
      index += 1
    }
    if tokens.is(index, .of) {
      if mention.vague != nil { index += 1 }
      if tokens.is(index, .of), endsInPart(mention) {
        if tokens.is(index + 1, .a, .an) { index += 2 } else if isSpan(index + 1) { index += 1 }
      }
    }
    guard index < tokens.count else { return nil }
    if tokens[index].shape == .symbol, let match = shadow.prime(at: index, mention) { return match }
    guard lexicon.mayBeginUnit(tokens[index]) else { return shadow.bracketed(at: index) ?? span(at: index + 1) }
    if let match = shadow.weight(at: index, mention) { return match }
    if let match = shadow.topical(at: index) { return match }
    return lexicon.units.match(at: index, in: tokens)
      ?? shadow.bracketed(at: index) ?? shadow.doubtful(at: index, mention) ?? span(at: index + 1)
  }

  /// `half`, `three quarters`, `one and a quarter`: `of` may stand before the unit.
  private func endsInPart(_ mention: Mention) -> Bool {
    mention.form == .fraction || lexicon.number(tokens[mention.numeral.upperBound - 1])?.role == .fraction
  }

  private func isSpan(_ index: Int) -> Bool { lexicon.units.match(at: index, in: tokens)?.value.kind == .duration }

  /// A span of time one adjective after its number, or a length one participle after: `a few tragic days`, `20 walking
  /// miles`.
  private func span(at index: Int) -> PhraseTable<UnitEntry>.Match? {
    guard let adjective = tokens.at(index - 1), adjective.shape == .word, adjective.isSpaced, !adjective.isCapitalized,
      adjective.ending != .s, lexicon.classes(adjective).isEmpty, lexicon.number(adjective) == nil,
      let match = lexicon.units.match(at: index, in: tokens), !match.value.isSymbol,
      match.value.kind == .duration || match.value.kind == .length && adjective.ending == .ing,
      tokens[match.tokens.upperBound - 1].ending == .s
    else { return nil }
    return match
  }

  /// Cents become hundredths of their currency; other units keep the number that the text has.
  private func scale(_ mention: inout Mention, by entry: UnitEntry) {
    guard entry.kind == .money, let factor = entry.factor, factor != 1 else { return }
    mention.lower = mention.lower.map { $0 * factor }
    mention.upper = mention.upper.map { $0 * factor }
  }

  private func fits(_ match: PhraseTable<UnitEntry>.Match, _ mention: Mention) -> Bool {
    let first = tokens[match.tokens.lowerBound]
    if match.value.isSymbol, first.shape != .symbol, !fitsSymbol(match, mention) { return false }
    // `1 $10 bill`: a sign that touches the next number is that number's.
    if match.value.kind == .money, tokens.at(match.tokens.upperBound)?.shape == .number,
      tokens.touches(match.tokens.upperBound), first.isSpaced
    {
      return false
    }
    // `six won medals`: a currency that is a verb too needs a sum.
    if match.value.kind == .money, !lexicon.classes(first).isDisjoint(with: [.verb, .auxiliary]) {
      return (mention.lower.value ?? 0) >= 100 && mention.form == .digits
    }
    return true
  }

  /// Whether letters that are a unit's symbol are no word or name here.
  private func fitsSymbol(_ match: PhraseTable<UnitEntry>.Match, _ mention: Mention) -> Bool {
    let first = tokens[match.tokens.lowerBound]
    // `two MW` may be two of a name's letters.
    let isWord = first.range.count > 1 && (!first.isCapitalized || match.value.kind == .money)
    guard mention.form == .digits || mention.form == .fraction || isWord else { return false }
    // `1,000s of people` are no seconds.
    if first.is(.s), !first.isSpaced, tokens.is(match.tokens.upperBound, .of) { return false }
    let isLone = match.tokens.count == 1 && first.range.count == 1 && (first.isCapitalized || first.is(.s, .a))
    guard isLone, first.isSpaced else { return true }
    return ShadowUnits(sentence: sentence).standsAlone(match.tokens, mention)
  }

  /// `five times higher`, `rose 2.5 times`, `10-fold`.
  private func attachTimes(to mention: inout Mention) {
    guard mention.form == .digits || mention.form == .words || mention.vague != nil else { return }
    var end = mention.tokens.upperBound
    if tokens.isHyphen(end), tokens.touches(end) { end += 1 }
    // `10x faster`, but not `4x4`
    let isTimesSign = tokens.is(end, .x) && tokens.touches(end) && tokens.at(end + 1)?.shape != .number
    if tokens.is(end, .fold) && tokens.touches(end) || isTimesSign {
      mention.kind = .multiplier
    } else if tokens.is(end, .times), multiplies(end + 1) || grows(mention.tokens.lowerBound - 1) {
      mention.kind = .multiplier
    }
    if mention.kind == .multiplier { mention.tokens = mention.tokens.lowerBound..<end + 1 }
  }

  private func multiplies(_ index: Int) -> Bool {
    tokens.is(index, .as, .more, .higher, .larger, .bigger, .greater, .faster, .stronger, .less, .fewer, .lower, .the)
  }

  private func grows(_ index: Int) -> Bool {
    tokens.at(index).flatMap { lexicon.change($0) }?.forms.contains(.verb) ?? false
  }
}
