import SanaqCore

/// Years, decades and dates in digits.
extension CalendarGrammar {
  /// `1980s`, `1980's`, `the 1900s`.
  func decade(at index: Int) -> Found? {
    guard let value = tokens[index].value, tokens[index].isWhole, let suffix = token(index + 1), !suffix.isSpaced,
      suffix.is(.s, .possessive, .curlyPossessive), value.truncatingRemainder(dividingBy: 10) == 0
    else { return nil }
    var year = Int(exactly: value) ?? 0
    if tokens[index].range.count == 2, (20...90).contains(year), standsForDecade(index) { year += 1900 }
    guard (1000...2100).contains(year) else { return nil }
    // `the 1800s` are a century, `the 2000s` and `the early 1900s` a decade.
    let isCentury = year % 100 == 0 && year < 2000 && token(index - 1)?.is(.early, .mid, .late) != true
    let span = isCentury ? 100 : 10
    return Found(tokens: index..<index + 2, date: CalendarDate(first: .init(year: year, span: span)))
  }

  /// `the 80s`, `the 1970s and 80s`.
  func standsForDecade(_ index: Int) -> Bool {
    if token(index - 1)?.is(.the, .early, .mid, .late) == true { return true }
    return token(index - 1)?.is(.and, .or, .to) == true && token(index - 2)?.is(.s) == true
      && token(index - 3)?.shape == .number
  }

  /// `the '80s`.
  func shortDecade(at index: Int) -> Found? {
    guard let number = token(index + 1), !number.isSpaced, number.isWhole, number.range.count == 2,
      let value = number.value,
      let suffix = token(index + 2), suffix.is(.s), !suffix.isSpaced
    else { return nil }
    return Found(tokens: index..<index + 3, date: CalendarDate(first: .init(year: 1900 + Int(value), span: 10)))
  }

  /// `the 2010th`, as some languages write a year or a decade.
  func yearOrdinal(at index: Int) -> Found? {
    guard isYear(index), let value = tokens[index].value, let suffix = token(index + 1), !suffix.isSpaced,
      suffix.is(.th),
      value >= 1900, token(index - 1)?.is(.the, .in, .since) == true
    else { return nil }
    return Found(tokens: index..<index + 2, date: CalendarDate(first: .init(year: Int(value))))
  }

  func year(at index: Int) -> Found? {
    guard isYear(index), let value = tokens[index].value, readsAsYear(index, value) else { return nil }
    return Found(tokens: index..<index + 1, date: CalendarDate(first: .init(year: Int(value))))
  }

  /// Whether four digits are a year and no count: by the preposition before them, and by the noun or unit behind them.
  func readsAsYear(_ index: Int, _ value: Double) -> Bool {
    let next = token(index + 1)
    // `2018s best`: a possessive that lost its apostrophe is no suffix.
    let isPossessive = next?.is(.s) == true && value.truncatingRemainder(dividingBy: 10) != 0 && value >= 1900
    let hasSuffix =
      !isPossessive && next.map { !$0.isSpaced && ($0.shape == .word || $0.is("%") || $0.is("°")) } ?? false
    if hasSuffix || lexicon.moneyBefore.match(before: index, in: tokens) != nil { return false }
    // `a 2000-m race`
    if next?.isHyphen == true, tokens.touches(index + 1), tokens.touches(index + 2),
      lexicon.units.match(at: index + 2, in: tokens) != nil
    {
      return false
    }
    if isTimeOfDay(index) { return false }
    if next.map({ lexicon.number($0)?.role == .scale || lexicon.number($0)?.role == .hundred }) == true { return false }
    let isUnit = !isPossessive && lexicon.units.match(at: index + 1, in: tokens) != nil
    let before = token(index - 1)
    if let before, closesSpan(before, index) { return !isUnit }
    if before?.is(.in, .since, .until, .till, .during, .year, .early, .mid, .late) == true { return !isUnit }
    if before?.is(.of) == true, tokens.is(index - 2, .months, .month, .quarter, .half, .beginning, .start, .end, .year)
    {
      return !isUnit
    }
    if before?.is(.by) == true, value >= 1900, !isUnit {
      let isMoved = token(index - 2).flatMap { lexicon.change($0) } != nil
      return !isMoved && next.map { !lexicon.isPerson($0) } ?? true
    }
    guard value >= 1900, !isUnit else { return false }
    if before.map({ lexicon.calendarWord($0) != nil }) == true { return true }
    if lexicon.qualifiersBefore.match(before: index, in: tokens) != nil {
      return value.truncatingRemainder(dividingBy: 100) != 0 && !countsNoun(next)
    }
    if before.map({ lexicon.classes($0).contains(.determiner) }) == true {
      if before?.is(.a, .an) == true { return true }
      return next.map { !lexicon.isPerson($0) } ?? true
    }
    if let before, before.shape == .symbol, !before.is("("), !before.is(","), !before.is("["), !before.isDash,
      !before.isHyphen, !Scalars.isOpener(before.scalar)
    {
      return false
    }
    return !countsNoun(next) || beginsName(index + 1) || describesOne(index + 1, value)
  }

  /// `2010 GMT`, `between 2000 and 2100 GMT`.
  private func isTimeOfDay(_ index: Int) -> Bool {
    tokens.isTimeZone(index + 1) || isYear(index + 2) && tokens.isTimeZone(index + 3)
  }

  /// `past 2019 review`: many are counted in the plural, and round numbers are counts.
  private func describesOne(_ index: Int, _ value: Double) -> Bool {
    guard let noun = token(index), noun.ending != .s, !lexicon.isPerson(noun) else { return false }
    // `the Mines Act 1974 coming into force`
    if noun.ending == .ing, token(index - 2).map({ $0.isCapitalized && lexicon.classes($0).isEmpty }) == true {
      return false
    }
    let head = token(index + 1)
    let isDescribing = head.map { $0.isSpaced && countsNoun($0) && ($0.ending == .s || lexicon.isPerson($0)) } ?? false
    return value.truncatingRemainder(dividingBy: 50) != 0 && !isDescribing
  }

  /// `the 2019 Harbour Prize`, but not `2000 Kazakhs`: a name of two words counts nothing.
  private func beginsName(_ index: Int) -> Bool {
    guard let first = token(index), let second = token(index + 1) else { return false }
    return first.isCapitalized && first.ending != .s && !lexicon.isPerson(first) && second.isSpaced
      && second.shape == .word && second.isCapitalized && lexicon.classes(second).isEmpty && !lexicon.isPerson(second)
  }

  /// `between 2003 and 2008`, `2012-2016`, `2019 or 2020`: the second of two years.
  func closesSpan(_ joiner: Token, _ index: Int) -> Bool {
    guard isYear(index - 2), let first = token(index - 2)?.value, let last = tokens[index].value, first >= 1900 else {
      return false
    }
    let joins = joiner.is(.and, .to, .or, .until, .till) || joiner.isMinus || joiner.is("/")
    return joins && last > first && last - first < 200
  }

  /// Whether what follows is a noun that the number would count.
  func countsNoun(_ token: Token?) -> Bool {
    guard let token, token.shape == .word, token.isSpaced else { return false }
    return lexicon.classes(token).isEmpty && lexicon.number(token) == nil && lexicon.change(token) == nil
  }

  /// `2016-06-05`, `05/06/2016`, `12.03.2016`.
  func numericDate(at index: Int) -> Found? {
    guard index + 4 < tokens.count, tokens[index].isWhole, tokens[index + 2].isWhole, tokens[index + 4].isWhole else {
      return nil
    }
    let mark = tokens[index + 1]
    guard mark.shape == .symbol, mark.scalar == tokens[index + 3].scalar,
      mark.isHyphen || mark.is("/") || mark.is(".")
    else {
      return nil
    }
    guard (index + 1...index + 4).allSatisfy({ !tokens[$0].isSpaced }) else { return nil }
    // No part of a date is beyond what an integer holds.
    let numbers = [0, 2, 4].compactMap { tokens[index + $0].value.flatMap { Int(exactly: $0) } }
    guard let point = Self.point(numbers, yearFirst: isYear(index), yearLast: isYear(index + 4)) else { return nil }
    return Found(tokens: index..<index + 5, date: CalendarDate(first: point))
  }

  /// Day and month are told apart only where one of them is over twelve.
  static func point(_ numbers: [Int], yearFirst: Bool, yearLast: Bool) -> CalendarDate.Point? {
    guard numbers.count == 3, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    if yearFirst, numbers[1] <= 12, numbers[2] <= 31 {
      return .init(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard yearLast, max(numbers[0], numbers[1]) <= 31, min(numbers[0], numbers[1]) <= 12 else { return nil }
    if numbers[0] > 12 { return .init(year: numbers[2], month: numbers[1], day: numbers[0]) }
    if numbers[1] > 12 { return .init(year: numbers[2], month: numbers[0], day: numbers[1]) }
    return .init(year: numbers[2])
  }

  /// `in nineteen ninety-six`, `since twenty twenty`: two numbers below a hundred, told as a year is.
  func spelledYear(at index: Int) -> Found? {
    guard let head = lexicon.number(tokens[index]), head.isCentury,
      token(index - 1)?.is(.in, .since, .until, .till, .by, .of, .during, .from, .year, .early, .mid, .late) == true
        || token(index - 1).map({ lexicon.calendarWord($0) != nil }) == true
    else { return nil }
    let cardinals = CardinalGrammar(sentence: sentence)
    guard let first = token(index + 1).flatMap({ lexicon.number($0) }), first.role == .tens || first.role == .teen,
      let rest = cardinals.cardinal(at: index + 1), rest.isWords, (10..<100).contains(rest.value), rest.scale == nil,
      let year = Int(exactly: head.value * 100 + rest.value)
    else { return nil }
    let date = CalendarDate(first: .init(year: year))
    return Found(tokens: index..<rest.end, date: date)
  }
}
