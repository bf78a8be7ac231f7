import SanaqCore

/// What a sentence says of when its figures apply.
enum TimeSource: Sendable {
  /// A date of the sentence, by its mention; open where the text says `since`.
  case date(Int, isOpen: Bool)
  /// A day of the week, Monday being 0, and its token.
  case weekday(Int)
  /// So many days, months or years before the document's own date.
  case ago(Int, CalendarUnit)

  enum CalendarUnit: Sendable { case day, month, year }
}

/// Chooses the time of a figure among the dates and days of its sentence.
struct TimeChoice: SentenceReader {
  let sentence: Sentence
  let mentions: [Mention]
  /// The times that the sentence tells, as `read` fills them in.
  let found: [FoundTime]

  struct FoundTime {
    let tokens: Range<Int>
    let source: TimeSource
  }

  /// A time that stands further away, marks and conjunctions counted, says nothing of a number.
  private static let reach = 16

  /// Whether a sentence may say when, and has a figure that takes a time.
  ///
  /// - Parameter roles: what the words of the sentence may begin.
  static func isAsked(_ mentions: [Mention], _ roles: WordRoles) -> Bool {
    (roles.contains(.day) || mentions.contains { $0.date != nil && $0.isFigure })
      && mentions.contains { $0.isFigure && takesTime($0.figureKind) }
  }

  /// Fills `found` with the times that a sentence tells.
  ///
  /// - Parameter roles: what the words of the sentence may begin.
  static func read(_ sentence: Sentence, _ roles: WordRoles, _ mentions: [Mention], into found: inout [FoundTime]) {
    found.clear()
    let choice = TimeChoice(sentence: sentence, mentions: mentions, found: [])
    for index in mentions.indices where mentions[index].date != nil && mentions[index].isFigure {
      guard let isOpen = choice.tells(mentions[index].tokens) else { continue }
      found.append(FoundTime(tokens: mentions[index].tokens, source: .date(index, isOpen: isOpen)))
    }
    guard roles.contains(.day) else { return }
    for index in sentence.tokens.indices where sentence.tokens[index].roles.contains(.day) {
      if let source = choice.day(at: index) { found.append(source) }
    }
  }

  /// Not what has a time of its own, or seldom any: dates, ages, lengths of time and ordinals.
  private static func takesTime(_ kind: Kind) -> Bool {
    kind != .calendar && kind != .age && kind != .duration && kind != .ordinal
  }

  func time(of mention: Mention, kind: Kind) -> TimeSource? {
    guard Self.takesTime(kind) else { return nil }
    var best: (source: TimeSource, cost: Int)?
    for time in found {
      let cost = cost(of: time.tokens, for: mention)
      if cost < best?.cost ?? Self.reach { best = (time.source, cost) }
    }
    return best?.source
  }

  private func cost(of time: Range<Int>, for mention: Mention) -> Int {
    let (between, isBefore) = mention.tokens.gap(to: time)
    // `In 2016, …` governs its sentence.
    var cost = isBefore && time.lowerBound <= 2 ? 0 : between.count + (isBefore ? 2 : 0)
    for index in between where cost < Self.reach {
      let token = tokens[index]
      if token.is(";") { cost += 16 }
      if token.isDash || token.is(":") { cost += 6 }
      if token.shape == .word, lexicon.classes(token).contains(.conjunction), !token.is(.and) { cost += 6 }
      if token.is(.after, .before, .until) { cost += 12 }
      // `… and is expected to remain`: another clause.
      if token.is(.and), tokens.at(index + 1).map({ lexicon.classes($0).contains(.auxiliary) }) == true { cost += 12 }
    }
    return cost
  }

  // MARK: Dates

  /// Whether a date says when: behind a preposition of time, or with what it belongs to behind it (`November's 4.2%`); and
  /// whether it only begins then. Nil where it names something (`the 1992 election`), compares or bounds.
  private func tells(_ date: Range<Int>) -> Bool? {
    var start = date.lowerBound
    while start > 0, tokens[start - 1].is(.the, .early, .mid, .late, .beginning, .end) { start -= 1 }
    if isOwner(date.upperBound) { return false }
    if names(date) { return nil }
    if follows(.since, start) { return !isSpan(date) }
    if tokens.is(start - 1, .to) { return tokens.is(start - 2, .year) ? false : nil }
    if tokens.is(start - 1, .from), !isSpan(date) { return nil }
    if tokens.is(start - 1, .in, .on, .during, .of, .between, .from) { return isComparison(start - 2) ? nil : false }
    if tokens.at(start - 1).map({ lexicon.placeWord($0).contains(.locative) }) == true { return false }
    if tokens.is(start - 1, .for), tokens.at(date.upperBound).map({ isVerb($0) }) != false { return false }
    return nil
  }

  /// `November's 4.2%`.
  private func isOwner(_ end: Int) -> Bool {
    guard let mark = tokens.at(end), mark.shape == .symbol, Scalars.isApostrophe(mark.scalar) else { return false }
    return tokens.at(end + 2)?.shape == .number
  }

  /// `the 1992 election`: a date between an article and a noun tells which.
  private func names(_ date: Range<Int>) -> Bool {
    guard let noun = tokens.at(date.upperBound), noun.shape == .word,
      tokens.is(date.lowerBound - 1, .the, .a, .an, .its)
    else { return false }
    return lexicon.classes(noun).isEmpty && (noun.isCapitalized || ![.ed, .ing, .ly].contains(noun.ending))
  }

  /// Whether a word opens the clause of a date: `since the rebels took up arms in 1984`.
  private func follows(_ keyword: Keyword, _ date: Int) -> Bool {
    for index in stride(from: date - 1, through: max(0, date - 12), by: -1) {
      if tokens.is(index, keyword) { return true }
      if tokens[index].shape == .symbol { return false }
    }
    return false
  }

  private func isSpan(_ date: Range<Int>) -> Bool {
    mentions.contains { $0.tokens == date && $0.date?.last != nil }
  }

  private func isComparison(_ index: Int) -> Bool { tokens.is(index, .than, .as) }

  private func isVerb(_ token: Token) -> Bool { !lexicon.classes(token).isDisjoint(with: [.auxiliary, .verb]) }

  // MARK: Days

  /// `on Friday`, `yesterday`, `last year`, unless it is when somebody said so.
  private func day(at index: Int) -> FoundTime? {
    let token = tokens[index]
    guard token.shape == .word else { return nil }
    if let day = lexicon.weekday(token), token.isCapitalized, isAlone(index) {
      let start = tokens.is(index - 1, .on) ? index - 1 : index
      return isSpeech(before: start) ? nil : FoundTime(tokens: start..<index + 1, source: .weekday(day))
    }
    if token.is(.yesterday), !isSpeech(before: index) {
      return FoundTime(tokens: index..<index + 1, source: .ago(1, .day))
    }
    if token.is(.last), tokens.is(index + 1, .year, .month), !isComparison(index - 1), !tokens.is(index - 1, .the) {
      return FoundTime(tokens: index..<index + 2, source: .ago(1, tokens.is(index + 1, .year) ? .year : .month))
    }
    return nil
  }

  /// Whether a weekday stands for itself: not `Friday, 5 June`, nor `Sunday's blast`.
  private func isAlone(_ index: Int) -> Bool {
    if mentions.contains(where: { $0.date != nil && ($0.tokens.contains(index) || isBeside($0.tokens, index)) }) {
      return false
    }
    guard let mark = tokens.at(index + 1) else { return true }
    return !(mark.shape == .symbol && Scalars.isApostrophe(mark.scalar))
  }

  private func isBeside(_ date: Range<Int>, _ index: Int) -> Bool {
    date.lowerBound > index && date.lowerBound - index <= 2
      && (index + 1..<date.lowerBound).allSatisfy { tokens[$0].is(",") }
  }

  /// `said on Friday`, `told the media on Wednesday`.
  private func isSpeech(before index: Int) -> Bool {
    (max(0, index - 4)..<max(0, index)).contains { lexicon.placeWord(tokens[$0]).contains(.speech) }
  }
}
