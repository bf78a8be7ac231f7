import SanaqCore

/// Joins two numbers into one range, or into an old and a new value.
struct RangeGrammar: SentenceReader {
  let sentence: Sentence

  func apply(to mentions: inout [Mention]) {
    guard mentions.count > 1 else { return }
    var last = 0
    for index in 1..<mentions.count {
      let end = mentions[last].tokens.upperBound
      if mentions[last].isFigure, mentions[index].isFigure, mayJoin(mentions[last].rateEnd ?? end) {
        let floor = last > 0 ? mentions[last - 1].tokens.upperBound : nil
        if let joined = join(mentions[last], mentions[index], after: floor) {
          mentions[last] = joined
          continue
        }
      }
      if tokens.isHyphen(end) { shareUnit(of: mentions[index], with: &mentions[last]) }
      last += 1
      if last < index { mentions.swapAt(last, index) }
    }
    mentions.removeLast(mentions.count - last - 1)
  }

  /// Whether what joins two numbers may begin here: a mark, or a word as `to`.
  private func mayJoin(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let token = tokens[index]
    return token.keyword != nil || token.shape == .symbol && !token.is(",") && !token.is(".")
  }

  /// What stands between two numbers.
  private enum Joiner { case to, from, and, or, hyphen, outOf, between, colon }

  /// `earlier` is where the mention before the two ends.
  private func join(_ first: Mention, _ last: Mention, after earlier: Int?) -> Mention? {
    guard canJoin(first), canJoin(last), let joiner = joiner(first, last) else {
      return nil
    }
    if joiner == .hyphen, let score = ScoreGrammar(tokens: tokens).score(first, last) { return score }
    guard unitsAgree(first, last), ratesAgree(first, last, joiner), let low = first.lower.value,
      let high = last.upper.value
    else {
      return nil
    }
    // `less than 5 or more than 6` are two bounds.
    if joiner == .or, lexicon.qualifiersBefore.match(before: last.tokens.lowerBound, in: tokens)?.value.bound != nil {
      return nil
    }
    switch joiner {
    case .or:
      let isList = earlier.map { tokens.is($0, ",") } ?? false
      // `5 kg or 6 kg` are two amounts, `5 or 6 kg` is one.
      guard !isList, first.unit == nil || last.unit == nil, let first = sharedScale(first, last), first < high,
        high <= 2 * first
      else { return nil }
    case .and: guard opensBetween(edge(before: first)) else { return nil }
    case .from:
      let isLevel = tokens.is(edge(before: first), .to)
      guard first.unit != nil || isLevel, first.unit?.number == last.unit?.number else { return nil }
    case .outOf, .colon: return odds(low / high, first, last)
    case .to:
      if isEllipsis(first, last) || isMoveAndLevel(first, last) { return nil }
      if tokens.is(edge(before: first), .by), !isOneMeasure(first, last) { return nil }
      if high == 1, low > 1 { return odds(low, first, last) }
    case .hyphen, .between: break
    }
    return range(first, last, joiner)
  }

  /// `from $5 per barrel to $4`: a rate told once or in both ends.
  private func ratesAgree(_ first: Mention, _ last: Mention, _ joiner: Joiner) -> Bool {
    first.per.isEmpty || joiner == .to && (first.per == last.per || last.per.isEmpty && isFrom(first))
  }

  private func isFrom(_ mention: Mention) -> Bool { tokens.is(edge(before: mention), .from) }

  /// `between`, `between the ages of`.
  private func opensBetween(_ index: Int) -> Bool {
    if tokens.is(index, .between) { return true }
    guard tokens.is(index, .of), tokens.is(index - 1, .age, .ages) else { return false }
    return tokens.is(index - 2, .between) || tokens.is(index - 2, .the) && tokens.is(index - 3, .between)
  }

  private func canJoin(_ mention: Mention) -> Bool {
    switch mention.form {
    case .digits, .words, .fraction, .vague: !mention.isRange
    case .ordinal, .multiplier, .adverb, .calendar: false
    }
  }

  private func joiner(_ first: Mention, _ last: Mention) -> Joiner? {
    var index = first.rateEnd ?? first.tokens.upperBound
    // `20~100`: between two numbers a tilde joins; elsewhere it says about.
    if tokens.is(index, "~"), tokens.touches(index), index + 1 == last.tokens.lowerBound { return .hyphen }
    let end = qualifiedStart(last)
    // `7- to 8-year-old`: the first hyphen waits for the unit.
    if tokens.isHyphen(index), tokens.touches(index), end - index == 2 { index += 1 }
    if isOdds(index, first, last) { return .outOf }
    if isChain(index, end) { return .between }
    // `from 5 up to 9`
    if end == index, tokens.is(end, .up), tokens.is(end + 1, .to), end + 2 == last.tokens.lowerBound, isFrom(first) {
      return .to
    }
    guard end - index == 1, let token = tokens.at(index) else { return nil }
    if token.isMinus || token.is("~") || token.is("∼") || token.is("～") {
      let isTight = !token.isSpaced && !tokens[index + 1].isSpaced
      let isLoose = token.isSpaced && tokens[index + 1].isSpaced
      let isDecimal =
        token.isSpaced && (tokens.at(index - 1)?.places ?? 0 > 0 && tokens[index + 1].places > 0 || last.unit != nil)
      return isTight || isLoose || isDecimal ? .hyphen : nil
    }
    if token.is(.to, .until, .till, .through) { return .to }
    if token.is(":"), tokens.touches(index), isProportion(first, last) { return .colon }
    if token.is(.from) { return .from }
    if token.is(.and) { return .and }
    return token.is(.or) ? .or : nil
  }

  /// `1 ≤ n < 7`: one or two letters between two signs that point the same way.
  private func isChain(_ first: Int, _ last: Int) -> Bool {
    guard (2...3).contains(last - first), tokens.at(first).map(Self.isBelow) == true,
      tokens.at(last).map(Self.isBelow) == true
    else { return false }
    return (first + 1..<last).allSatisfy { tokens[$0].shape == .word }
  }

  private static func isBelow(_ token: Token) -> Bool { token.is("≤") || token.is("<") || token.is("⩽") }

  /// `1:50`: two small numbers, of which none is an exponent (`cm-1:340`).
  private func isProportion(_ first: Mention, _ last: Mention) -> Bool {
    let start = first.tokens.lowerBound
    return tokens.touches(last.tokens.lowerBound) && tokens.at(start - 1).map { !$0.isHyphen && !$0.isDash } ?? true
      && (first.value ?? 1000) < 1000 && (last.value ?? 1000) < 1000
  }

  /// `one in four`, `nine out of 10`, `one in every 200`; but not `ten out of eleven charges`, a part and its whole.
  private func isOdds(_ start: Int, _ first: Mention, _ last: Mention) -> Bool {
    guard first.unit == nil, last.unit == nil, let low = first.value, let high = last.value, low < high else {
      return false
    }
    var end = start
    let isOut = tokens.is(end, .out) && tokens.is(end + 1, .of)
    guard isOut || tokens.is(end, .in) else { return false }
    end += isOut ? 2 : 1
    if tokens.is(end, .every) { end += 1 }
    guard end == last.tokens.lowerBound else { return false }
    return low == 1 || [10, 100, 1000].contains(high) || high == 5 && first.form == last.form
  }

  /// Where the number begins, with the qualifier before it (`from 10 to almost 20`).
  private func qualifiedStart(_ mention: Mention) -> Int {
    lexicon.qualifiersBefore.match(before: mention.tokens.lowerBound, in: tokens)?.tokens.lowerBound
      ?? mention.tokens.lowerBound
  }

  private func edge(before mention: Mention) -> Int { qualifiedStart(mention) - 1 }

  private func unitsAgree(_ first: Mention, _ last: Mention) -> Bool {
    guard let one = first.unit else { return true }
    if first.kind == .age, last.unit == nil { return true }
    guard let other = last.unit else { return one.kind == .money && first.tokens.lowerBound < first.numeral.lowerBound }
    return one.number == other.number
  }

  /// `than 1 to 1000` with nothing counted: the ends stand for two nouns named before, not for one range.
  private func isEllipsis(_ first: Mention, _ last: Mention) -> Bool {
    guard tokens.is(first.tokens.lowerBound - 1, .than), last.unit == nil else { return false }
    guard let next = tokens.at(last.tokens.upperBound) else { return true }
    return next.shape != .word || !lexicon.classes(next).isEmpty
  }

  /// `fell 11,000 to 813,200`: how much, and where it got to.
  private func isMoveAndLevel(_ first: Mention, _ last: Mention) -> Bool {
    guard (first.unit == nil) == (last.unit == nil), let verb = tokens.at(edge(before: first)) else { return false }
    return lexicon.change(verb)?.forms.contains(.verb) ?? false
  }

  /// `by 10 to 20 thousand`: one measure in two numbers, where what follows the second belongs to both.
  private func isOneMeasure(_ first: Mention, _ last: Mention) -> Bool {
    if first.unit == nil, last.unit != nil { return true }
    guard let low = first.lower.value, let shared = sharedScale(first, last) else { return false }
    return shared != low
  }

  /// `9 to 1`, `one in four`.
  private func odds(_ value: Double, _ first: Mention, _ last: Mention) -> Mention? {
    guard first.unit == nil, last.unit == nil else { return nil }
    var mention = first
    mention.lower = .included(value)
    mention.upper = .included(value)
    mention.tokens = first.tokens.lowerBound..<last.tokens.upperBound
    mention.kind = .ratio
    mention.isRange = true
    return mention
  }

  private func range(_ first: Mention, _ last: Mention, _ joiner: Joiner) -> Mention? {
    guard let a = sharedScale(first, last), let b = last.upper.value, a != b else { return nil }
    let isMove = joiner == .from || joiner == .to && (isFrom(first) || !first.per.isEmpty)
    guard a < b || isMove || a < 0 && b < 0 else { return nil }
    var mention = last
    mention.tokens = first.tokens.lowerBound..<last.tokens.upperBound
    mention.numeral = mention.tokens
    mention.unit = last.unit ?? first.unit
    mention.kind = last.kind ?? first.kind
    mention.lower = a < b ? .included(a) : last.lower
    mention.upper = a < b ? last.upper : .included(a)
    if joiner == .between { excludeEnds(&mention, first, last) }
    if mention.per.isEmpty { mention.per = first.per }
    mention.vague = first.vague ?? last.vague
    mention.isRange = true
    mention.isApproximate = isApproximate(last)
    if joiner == .from { mention.direction = a > b ? .increase : .decrease }
    if a > b, joiner == .to, isFrom(first) { mention.direction = .decrease }
    return mention
  }

  private func excludeEnds(_ mention: inout Mention, _ first: Mention, _ last: Mention) {
    if tokens[first.tokens.upperBound].is("<"), let low = mention.lower.value { mention.lower = .excluded(low) }
    if tokens[last.tokens.lowerBound - 1].is("<"), let high = mention.upper.value { mention.upper = .excluded(high) }
  }

  private func isApproximate(_ last: Mention) -> Bool {
    lexicon.qualifiersBefore.match(before: last.tokens.lowerBound, in: tokens)?.value.isApproximate ?? false
  }

  /// The first end, multiplied by the last one's scale word where that keeps it the lower one.
  private func sharedScale(_ first: Mention, _ last: Mention) -> Double? {
    guard let value = first.lower.value else { return nil }
    guard first.scale == nil, let high = last.upper.value, first.vague == nil else { return value }
    guard let scale = last.scale else { return sharedThousands(value, high, last) }
    return value * scale < high || falls(first) && value < 1000 ? value * scale : value
  }

  /// `20 to 30,000`: thousands written once belong to both, where the first number is then still the lower one.
  private func sharedThousands(_ value: Double, _ high: Double, _ last: Mention) -> Double {
    let isGrouped =
      last.form == .digits && last.numeral.count == 1 && tokens.at(last.numeral.lowerBound)?.isWhole == false
    guard isGrouped, high.truncatingRemainder(dividingBy: 1000) == 0, value >= 2, value < 1000, value * 1000 < high
    else {
      return value
    }
    return value * 1000
  }

  /// `fell from 9 to 4 thousand`.
  private func falls(_ first: Mention) -> Bool {
    let start = edge(before: first)
    guard tokens.is(start, .from) else { return false }
    return (max(0, start - 4)..<start).contains { lexicon.change(tokens[$0])?.direction == .decrease }
  }

  /// `7- and 8-year-old`: the unit that stands once belongs to both numbers.
  private func shareUnit(of last: Mention, with first: inout Mention) {
    let end = first.tokens.upperBound
    guard tokens.is(end + 1, .and, .or), end + 2 == last.tokens.lowerBound,
      first.unit == nil, first.isFigure, last.isFigure, let unit = last.unit,
      last.tokens.lowerBound >= last.numeral.lowerBound
    else { return }
    first.unit = unit
    first.kind = last.kind
  }
}
