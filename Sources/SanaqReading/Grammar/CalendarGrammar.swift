import SanaqCore

/// Finds dates: years, months, days, decades, quarters and spans of them. They take the numerals that they cover.
struct CalendarGrammar: SentenceReader {
  let sentence: Sentence
  /// What the words of the sentence may begin.
  let roles: WordRoles

  struct Found {
    var tokens: Range<Int>
    var date: CalendarDate
  }

  /// The dates of a sentence on their way to its mentions, from left to right.
  struct Dates {
    /// The last one, which may yet begin a span.
    fileprivate var last: Found?
    /// Where the next one may begin.
    fileprivate var end = 0
    /// The first mention that may stand in the place of the next one.
    fileprivate var mention = 0
  }

  /// Reads the date that may begin at a token. All numerals up to it must have been read, for dates take their place.
  func read(at index: Int, _ dates: inout Dates, into mentions: inout [Mention]) {
    guard index >= dates.end, mayBegin(tokens[index]), let date = date(at: index) else { return }
    dates.end = date.tokens.upperBound
    if let last = dates.last {
      if let span = span(last, date) {
        dates.last = span
        return
      }
      put(last, at: &dates.mention, into: &mentions)
    }
    dates.last = elided(date)
  }

  /// Puts the last date in its place, when all numerals have been read.
  func finish(_ dates: inout Dates, into mentions: inout [Mention]) {
    if let last = dates.last { put(last, at: &dates.mention, into: &mentions) }
  }

  /// Replaces the numerals that belong to a date by a calendar mention.
  private func put(_ found: Found, at start: inout Int, into mentions: inout [Mention]) {
    while start < mentions.count, mentions[start].tokens.upperBound <= found.tokens.lowerBound { start += 1 }
    var end = start
    while end < mentions.count, mentions[end].tokens.lowerBound < found.tokens.upperBound { end += 1 }
    if end == start + 1 {
      mentions[start] = Self.mention(found)
    } else {
      mentions.replaceSubrange(start..<end, with: CollectionOfOne(Self.mention(found)))
    }
    start += 1
  }

  static func mention(_ found: Found) -> Mention {
    var mention = Mention(0, found.tokens, .calendar)
    mention.kind = .calendar
    mention.date = found.date
    let years = found.date.years
    mention.lower = years.map { .included(Double($0.lowerBound)) } ?? .unbounded
    mention.upper = years.map { .included(Double($0.upperBound)) } ?? .unbounded
    return mention
  }

  // MARK: Single dates

  /// Few tokens get past this.
  private func mayBegin(_ token: Token) -> Bool {
    switch token.shape {
    case .number: true
    case .word: token.roles.contains(.date)
    case .symbol: token.scalar == 0x27 || token.scalar == 0x2019
    case .code: token.keyword != nil
    }
  }

  private func date(at index: Int) -> Found? {
    guard !tokens[index].isAddress else { return nil }
    switch tokens[index].shape {
    case .number: return digits(at: index)
    case .word:
      if lexicon.calendarWord(tokens[index]) != nil, let date = monthFirst(at: index) ?? season(at: index) {
        return date
      }
      return quarter(at: index) ?? spelledYear(at: index)
    case .symbol: return shortDecade(at: index)
    case .code: return codedQuarter(at: index)
    }
  }

  /// A date that begins with a number: marks and suffixes touch it, days have two digits, and bare years four.
  private func digits(at index: Int) -> Found? {
    guard tokens[index].isWhole else { return nil }
    let count = tokens[index].range.count
    let next = index + 1
    let isTouched = tokens.touches(next)
    if isTouched, tokens[next].shape == .symbol, let date = numericDate(at: index) { return date }
    if count <= 2, roles.contains(.date), let date = dayMonth(at: index) { return date }
    if isTouched, tokens[next].keyword != nil, let date = decade(at: index) ?? yearOrdinal(at: index) { return date }
    return count == 4 ? year(at: index) : nil
  }

  /// `5 June 2016`, `5th of June`, `5-7 June 2016`.
  private func dayMonth(at index: Int) -> Found? {
    guard let first = days(at: index) else { return nil }
    var next = first.end
    if token(next)?.is(.of) == true { next += 1 }
    guard let month = month(at: next) else { return nil }
    next += 1
    let year = trailingYear(at: &next)
    return found(index..<next, year, month, first)
  }

  /// `June 5, 2016`, `June 5-7`, `September 2012`, `September of 2012`, `June`.
  private func monthFirst(at index: Int) -> Found? {
    guard let month = month(at: index) else { return nil }
    var next = index + 1
    if token(next)?.is(".") == true, token(next)?.isSpaced == false { next += 1 }
    if let days = days(at: next), !isYear(next), !countsInstead(days.end, month: index) {
      next = days.end
      let year = trailingYear(at: &next)
      return found(index..<next, year, month, days)
    }
    if let year = trailingYear(at: &next) { return found(index..<next, year, month) }
    return standsForMonth(index) ? found(index..<index + 1, nil, month) : nil
  }

  /// `In June 30 miners were killed`: after `in` no day follows, so the number counts what comes next.
  private func countsInstead(_ end: Int, month: Int) -> Bool {
    token(month - 1)?.is(.in) == true && countsNoun(token(end))
  }

  private func found(_ range: Range<Int>, _ year: Int?, _ month: Int, _ days: Days? = nil) -> Found {
    let first = CalendarDate.Point(year: year, month: month, day: days?.first)
    let last = days?.last.map { CalendarDate.Point(year: year, month: month, day: $0) }
    return Found(tokens: range, date: CalendarDate(first: first, last: last))
  }

  /// One day of a month, or the first and last of several.
  private struct Days {
    let first: Int
    var last: Int?
    var end: Int
  }

  private func days(at index: Int) -> Days? {
    guard let day = day(at: index) else { return nil }
    guard let joiner = token(day.end),
      joiner.isMinus || joiner.is(.to) || joiner.is(.and) && endsWithYear(day.end + 1),
      let last = self.day(at: day.end + 1), last.day > day.day
    else { return Days(first: day.day, end: day.end) }
    return Days(first: day.day, last: last.day, end: last.end)
  }

  /// `March 3 and 4, 2020`: a year behind the second number makes it a day.
  private func endsWithYear(_ index: Int) -> Bool {
    guard let last = day(at: index) else { return false }
    return isYear(last.end) || token(last.end)?.is(",") == true && isYear(last.end + 1)
  }

  private func day(at index: Int) -> (day: Int, end: Int)? {
    guard let number = token(index), number.isWhole, number.range.count <= 2, let value = number.value,
      (1...31).contains(value)
    else { return nil }
    let hasSuffix = token(index + 1).map { !$0.isSpaced && $0.is(.st, .nd, .rd, .th) } ?? false
    return (Int(value), index + (hasSuffix ? 2 : 1))
  }

  /// A month's name; `may` and `march` only capitalised, abbreviations only beside a number.
  private func month(at index: Int) -> Int? {
    guard let token = token(index), let word = lexicon.calendarWord(token), word.form != .season else { return nil }
    if token.is(.may, .march), !token.isCapitalized, !standsByDay(index) { return nil }
    if word.form == .abbreviation {
      let hasPoint = self.token(index + 1)?.is(".") ?? false
      guard token.isCapitalized || hasPoint else { return nil }
      let isBeside = self.token(index - 1)?.shape == .number || self.token(index + (hasPoint ? 2 : 1))?.shape == .number
      return isBeside ? word.number : nil
    }
    return word.number
  }

  /// `on may 19`, `on 19 may`: a month in small letters, in text without capitals.
  private func standsByDay(_ index: Int) -> Bool {
    token(index - 1)?.is(.on) == true && day(at: index + 1) != nil
      || token(index - 2)?.is(.on) == true && day(at: index - 1) != nil
  }

  /// Whether a month's name by itself is a date, and no verb or first name.
  private func standsForMonth(_ index: Int) -> Bool {
    guard tokens[index].isCapitalized else { return false }
    let isLed = token(index - 1).map { isTemporal($0) } ?? false
    if tokens[index].is(.may, .march) { return isLed }
    let isName = token(index + 1).map { $0.shape == .word && $0.isCapitalized && lexicon.classes($0).isEmpty } ?? false
    return isLed || !isName
  }

  private func isTemporal(_ token: Token) -> Bool {
    token.is(.in, .of, .since, .by, .until, .till, .from, .during, .before, .after, .through, .between, .last, .next)
      || token.is(.this, .early, .mid, .late, .past, .coming, .to, .on)
  }

  /// A year behind a month: `2016`, `, 2016`, `of 2016`.
  private func trailingYear(at next: inout Int) -> Int? {
    let skip = token(next).map { $0.is(",") || $0.is(.of) } ?? false
    guard isYear(next + (skip ? 1 : 0)), let value = token(next + (skip ? 1 : 0))?.value else { return nil }
    next += skip ? 2 : 1
    return Int(value)
  }

  func isYear(_ index: Int) -> Bool {
    guard let token = token(index), token.isWhole, token.range.count == 4, let value = token.value else { return false }
    return (1000...2199).contains(value)
  }

  /// `summer 2016`, `the summer of 2016`.
  private func season(at index: Int) -> Found? {
    guard let word = lexicon.calendarWord(tokens[index]), word.form == .season else { return nil }
    var next = index + 1
    guard let year = trailingYear(at: &next) else { return nil }
    return found(index..<next, year, word.number)
  }

  /// `first quarter of 2016`, `the last quarter`, `second half of 2015`.
  private func quarter(at index: Int) -> Found? {
    let isQuarter = tokens.is(index + 1, .quarter)
    guard isQuarter || tokens.is(index + 1, .half), let count = ordinalOfPart(tokens[index]) else { return nil }
    var next = index + 2
    if token(next)?.is(.of) == true, token(next + 1)?.is(.the) == true { return nil }
    let year = trailingYear(at: &next)
    guard year != nil || isQuarter && !tokens[index].is(.last) else { return nil }
    let number = isQuarter ? 32 + min(count, 4) : 39 + min(count, 2)
    return found(index..<next, year, number)
  }

  private func ordinalOfPart(_ token: Token) -> Int? {
    if token.is(.last) { return 4 }
    guard let word = lexicon.number(token), word.isOrdinalOfPart else { return nil }
    return Int(exactly: word.value)
  }

  /// `Q1 2016`.
  private func codedQuarter(at index: Int) -> Found? {
    guard tokens[index].is(.q1, .q2, .q3, .q4), let keyword = tokens[index].keyword else { return nil }
    let quarters: [Keyword] = [.q1, .q2, .q3, .q4]
    guard let number = quarters.firstIndex(of: keyword) else { return nil }
    var next = index + 1
    let year = trailingYear(at: &next)
    return found(index..<next, year, 33 + number)
  }

  // MARK: Spans

  /// Joins two dates that a word or a dash makes a span: `1991 to 2019`, `between April 29 and May 10`, `1997-98`.
  private func span(_ first: Found, _ last: Found) -> Found? {
    let joiner = first.tokens.upperBound
    guard last.tokens.lowerBound == joiner + 1, first.date.last == nil, last.date.last == nil else { return nil }
    let before = token(first.tokens.lowerBound - 1)
    let joins =
      tokens[joiner].is(.to, .until, .till, .through) || tokens[joiner].isMinus
      || tokens[joiner].is("/")
    guard joins || tokens[joiner].is(.and) && before?.is(.between) == true else { return nil }
    var date = CalendarDate(first: first.date.first, last: last.date.first)
    date.shareYear()
    if let low = date.first.year, let high = date.last?.year, low > high { return nil }
    return Found(tokens: first.tokens.lowerBound..<last.tokens.upperBound, date: date)
  }

  /// `1997-98`, `2012–13`: two digits above the first year's last two.
  private func elided(_ found: Found) -> Found {
    let joiner = found.tokens.upperBound
    guard found.tokens.count == 1, let year = found.date.first.year, let mark = token(joiner),
      mark.isMinus || mark.is("/"),
      !mark.isSpaced, let end = token(joiner + 1), end.isWhole, end.range.count == 2, !end.isSpaced,
      let value = end.value, Int(value) > year % 100
    else { return found }
    let last = CalendarDate.Point(year: year / 100 * 100 + Int(value))
    return Found(tokens: found.tokens.lowerBound..<joiner + 2, date: CalendarDate(first: found.date.first, last: last))
  }

  func token(_ index: Int) -> Token? { tokens.at(index) }
}
