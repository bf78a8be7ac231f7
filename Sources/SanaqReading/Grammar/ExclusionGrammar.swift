import SanaqCore

/// Finds the numerals that are no figures, each with its reason: times of day, idioms, list markers, and names by
/// `NameGrammar`.
struct ExclusionGrammar: SentenceReader {
  let sentence: Sentence
  /// What the words of the sentence may begin.
  let roles: WordRoles
  let opensLine: Bool

  private var names: NameGrammar { NameGrammar(sentence: sentence) }

  func apply(to mentions: inout [Mention]) {
    if mentions.indices.contains(where: { mayBeChained(mentions[$0]) }) {
      clockTimes(&mentions)
      PhoneGrammar(tokens: tokens).apply(to: &mentions)
      serials(&mentions)
    }
    if roles.contains(.idiom) { idioms(&mentions) }
    for index in mentions.indices where mentions[index].isFigure && mentions[index].form != .calendar {
      let isContinued =
        index > 0 && mentions[index - 1].exclusion == .identifier
        && names.continues(mentions[index], mentions[index - 1])
      if let reason = reason(for: mentions[index], isContinued: isContinued) { mentions[index].exclusion = reason }
    }
  }

  private func reason(for mention: Mention, isContinued: Bool) -> ExclusionReason? {
    switch mention.form {
    case .calendar: return nil
    case .adverb: return tokens.is(mention.tokens.lowerBound, .once) ? .idiom : .enumeration
    case .digits: if let reason = proverbial(mention) ?? listMarker(mention) { return reason }
    case .fraction: if let reason = proverbial(mention) ?? (isMereHalf(mention) ? .idiom : nil) { return reason }
    case .ordinal, .words, .vague, .multiplier: break
    }
    if opensLine, tokens.count <= 5, let reason = furniture(mention) { return reason }
    return isContinued ? .identifier : names.reason(for: mention) ?? enumeration(mention)
  }

  /// `open 24/7`, `since 9/11`: two numbers and a stroke that are a word by now; `9/11 of it` is a fraction.
  private func proverbial(_ mention: Mention) -> ExclusionReason? {
    let start = mention.tokens.lowerBound
    guard tokens.is(start + 1, "/") || tokens.is(start - 1, "/") else { return nil }
    guard tokens.is(start + 1, "/"), tokens.touches(start + 1), tokens.touches(start + 2), !tokens.is(start + 3, .of),
      let first = tokens[start].value, let second = tokens.at(start + 2)?.value
    else { return stroke(mention) }
    return Self.proverbial(first, second)
  }

  /// The 7 of `24/7`.
  private func stroke(_ mention: Mention) -> ExclusionReason? {
    let start = mention.tokens.lowerBound
    guard mention.form == .digits, tokens.is(start - 1, "/"), tokens.touches(start),
      tokens.touches(start - 1),
      let first = tokens.at(start - 2)?.value, let second = tokens[start].value
    else { return nil }
    return Self.proverbial(first, second)
  }

  private static func proverbial(_ first: Double, _ second: Double) -> ExclusionReason? {
    switch (first, second) {
    case (24, 7): .idiom
    case (9, 11), (7, 7): .title
    default: nil
    }
  }

  // MARK: Sequences of numbers

  /// Whether a number may be part of a time, a telephone number or a serial: few get past this, by what stands beside them.
  private func mayBeChained(_ mention: Mention) -> Bool {
    guard mention.isFigure, mention.form == .digits || mention.form == .words else { return false }
    let start = mention.tokens.lowerBound
    return tokens.is(start - 1, "(") || tokens.is(start - 1, "+") || tokens.isHyphen(start + 1)
      || mayHang(mention.tokens) || mayBeClockTime(mention)
  }

  /// `8:25 a.m.`, `19:00`, `7 p.m.`, `5 o'clock`: one exclusion each.
  private func clockTimes(_ mentions: inout [Mention]) {
    guard mentions.indices.contains(where: { mayBeClockTime(mentions[$0]) }) else { return }
    mentions.rewrite { mentions, index, last in
      let start = mentions[index].tokens.lowerBound
      if last >= 0, mentions[last].exclusion == .clockTime, mentions[last].tokens.upperBound > start { return false }
      if let time = clockTime(mentions[index]) {
        mentions[index] = Mention(excluded: .clockTime, time, mentions[index].form)
      }
      return true
    }
  }

  /// Few numbers get past this: by what stands behind them, and by their four digits.
  private func mayBeClockTime(_ mention: Mention) -> Bool {
    guard mention.isFigure, mention.form == .digits || mention.form == .words, mention.tokens.upperBound < tokens.count
    else { return false }
    let next = tokens[mention.tokens.upperBound]
    return next.keyword.map(Self.isOfClocks) ?? next.is(":") || tokens[mention.numeral.lowerBound].range.count == 4
  }

  private static func isOfClocks(_ word: Keyword) -> Bool {
    switch word {
    case .am, .pm, .ante, .postMeridiem, .oClock, .curlyOClock, .gmt, .utc, .bst, .cet, .est, .edt, .pdt, .pst: true
    default: false
    }
  }

  private func clockTime(_ mention: Mention) -> Range<Int>? {
    guard mayBeClockTime(mention), let hour = mention.value else { return nil }
    if isMilitaryTime(mention, hour) { return mention.tokens }
    guard (0...24).contains(hour) else { return nil }
    var end = mention.tokens.upperBound
    var isTime = false
    while tokens.is(end, ":"), tokens.touches(end), tokens.touches(end + 1), let minutes = tokens.at(end + 1),
      minutes.shape == .number, minutes.range.count == 2
    {
      end += 2
      isTime = true
    }
    if tokens.is(end, .am, .pm, .ante, .postMeridiem, .oClock, .curlyOClock) {
      end += 1
      isTime = true
    }
    return isTime ? mention.tokens.lowerBound..<end : nil
  }

  /// `0300 GMT`, `2300 GMT`.
  private func isMilitaryTime(_ mention: Mention, _ value: Double) -> Bool {
    guard mention.numeral.count == 1, tokens[mention.numeral.lowerBound].range.count == 4, value <= 2400 else {
      return false
    }
    let end = mention.tokens.upperBound
    return tokens.isTimeZone(end)
      || tokens.at(end + 1)?.range.count == 4 && tokens.at(end + 1)?.shape == .number && tokens.isTimeZone(end + 2)
  }

  /// `555-12-34`, `MH-17`: numbers chained by hyphens, or hung on a name by one.
  private func serials(_ mentions: inout [Mention]) {
    for index in mentions.indices where mentions[index].isFigure && mentions[index].form == .digits {
      let range = mentions[index].tokens
      guard mayHang(range) else { continue }
      if isHungOnName(range.lowerBound) || isChained(range) || isLettered(mentions[index])
        || hangsOnPoint(range.lowerBound)
      {
        mentions[index].exclusion = .identifier
      }
    }
  }

  /// Whether a hyphen, a point or a word touches a number: few get past this.
  private func mayHang(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    return tokens.touches(start) && (tokens.isHyphen(start - 1) || tokens.is(start - 1, "."))
      || tokens.touches(end) && (tokens.isHyphen(end) || tokens[end].shape == .word)
  }

  /// `5G`, `3D`, `the 49ers`: letters that touch the digits, and are no unit, no scale and no ending of a number. Small
  /// letters may be a unit that is not known.
  private func isLettered(_ mention: Mention) -> Bool {
    let end = mention.tokens.upperBound
    guard let letters = tokens.at(end), letters.shape == .word, !letters.isSpaced, tokens.at(end - 1)?.isWhole == true,
      lexicon.units.match(at: end, in: tokens) == nil, lexicon.number(letters) == nil,
      ShadowUnits(sentence: sentence).doubtful(at: end, mention) == nil
    else { return false }
    return letters.isCapitalized && letters.range.count == 1 || letters.is(.ers, .a)
  }

  /// `the ID.4`: a point between letters and digits.
  private func hangsOnPoint(_ start: Int) -> Bool {
    guard let point = tokens.at(start - 1), point.is("."), !point.isSpaced, tokens.touches(start) else { return false }
    return tokens.at(start - 2)?.shape == .word && tokens.at(start - 2)?.isCapitalized == true
  }

  private func isHungOnName(_ start: Int) -> Bool {
    guard let hyphen = tokens.at(start - 1), hyphen.isHyphen, !hyphen.isSpaced, tokens.touches(start),
      let name = tokens.at(start - 2)
    else { return false }
    guard name.shape == .word || name.shape == .code, name.isCapitalized else { return false }
    let isTemporal = lexicon.calendarWord(name) != nil || name.is(.early, .mid, .late)
    let isQualifier = lexicon.qualifiersBefore.match(before: start - 1, in: tokens) != nil
    let isNumber = lexicon.number(name).map { $0.role != .letter && $0.role != .abbreviation } ?? false
    return !isTemporal && !isQualifier && !isNumber && !tokens.touches(start + 1, word: .year)
  }

  /// Whether at least two hyphens in a row join numbers, this one among them.
  private func isChained(_ range: Range<Int>) -> Bool {
    let before = joinsNumbers(range.lowerBound - 1)
    let after = joinsNumbers(range.upperBound)
    return before && after || before && joinsNumbers(range.lowerBound - 3)
      || after && joinsNumbers(range.upperBound + 2)
  }

  /// Whether a hyphen stands here that touches a number on either side.
  private func joinsNumbers(_ index: Int) -> Bool {
    tokens.isHyphen(index) && tokens.touches(index) && tokens.touches(index + 1)
      && tokens.at(index - 1)?.shape == .number && tokens.at(index + 1)?.shape == .number
  }

  // MARK: Phrases

  /// An idiom holds its numeral, and no digits.
  private func idioms(_ mentions: inout [Mention]) {
    for index in mentions.indices where mentions[index].isFigure && mentions[index].form != .calendar {
      let numeral = mentions[index].numeral
      guard tokens[numeral.lowerBound].shape != .number else { continue }
      for start in max(0, numeral.lowerBound - lexicon.idiomReach + 1)...numeral.lowerBound
      where tokens[start].roles.contains(.idiom) {
        guard let match = idiom(at: start), numeral.upperBound <= match.tokens.upperBound else { continue }
        mentions[index].exclusion = match.value
        break
      }
    }
  }

  private func idiom(at start: Int) -> PhraseTable<ExclusionReason>.Match? {
    guard let match = lexicon.idioms.match(at: start, in: tokens) ?? someday(at: start) else { return nil }
    // `for one` is an idiom, `for one year` is not.
    let behind = match.tokens.upperBound
    guard match.tokens.count > 1, tokens.is(behind - 1, .one) else { return match }
    if lexicon.units.match(at: behind, in: tokens) != nil || tokens.is(behind, .to, .or) { return nil }
    // `big enough for one man`
    return tokens.is(start, .for) && names.countsNoun(behind) ? nil : match
  }

  /// `One day he left`, `will one day end`, but not `for one day`, `a period of one day`.
  private func someday(at index: Int) -> PhraseTable<ExclusionReason>.Match? {
    guard tokens.is(index, .one), tokens.is(index + 1, .day) else { return nil }
    if let before = tokens.at(index - 1) {
      let isMeasured =
        !lexicon.classes(before).isDisjoint(with: [.preposition, .verb, .determiner]) && !before.is(.that, .to)
      if isMeasured || lexicon.qualifiersBefore.match(before: index, in: tokens) != nil { return nil }
    }
    return PhraseTable.Match(value: .idiom, tokens: index..<index + 2)
  }

  // MARK: Single numbers

  /// `fly-half`, `the half`, `their own half`: a half of nothing that is named.
  private func isMereHalf(_ mention: Mention) -> Bool {
    let start = mention.tokens.lowerBound
    guard mention.form == .fraction, mention.tokens.count == 1, tokens.is(start, .half), mention.unit == nil else {
      return false
    }
    if tokens.is(start + 1, .of, .the, .a, .an, .its, .his, .her, .their, .our, .my, .your, .all, .as, .that, .what) {
      return false
    }
    if tokens.is(start + 1, .those, .these, .this, .million) { return false }
    guard let before = tokens.at(start - 1) else { return false }
    if before.isHyphen { return true }
    return before.is(.the, .this, .that, .each, .either, .own)
      || before.isCapitalized && lexicon.classes(before).isEmpty && start > 1
  }

  /// `1.`, `2)`, `(3)` at the head of a line.
  private func listMarker(_ mention: Mention) -> ExclusionReason? {
    guard tokens.is(mention.tokens.upperBound, ".") || tokens.is(mention.tokens.upperBound, ")"),
      mention.unit == nil, mention.numeral.count == 1
    else { return nil }
    if isInlineMarker(mention) { return .listMarker }
    guard opensLine else { return nil }
    let start = mention.tokens.lowerBound
    let end = mention.tokens.upperBound
    guard let mark = tokens.at(end), !mark.isSpaced, mark.is(".") || mark.is(")") else { return nil }
    let isBracketed = start == 1 && tokens[0].is("(") && mark.is(")") && tokens.count > 3
    let isAlone = tokens.count == 2 && mark.is(".")
    return start == 0 && (isAlone || tokens.count > 2) || isBracketed ? .listMarker : nil
  }

  /// `why 1) it works, and 2) it lasts`: a small number before a bracket that nothing opened.
  private func isInlineMarker(_ mention: Mention) -> Bool {
    guard tokens.is(mention.tokens.upperBound, ")"), tokens[mention.tokens.lowerBound].isWhole,
      mention.value ?? 100 < 30
    else { return false }
    let depth = tokens[..<mention.tokens.lowerBound].reduce(0) { depth, token in
      token.is("(") ? depth + 1 : token.is(")") ? max(0, depth - 1) : depth
    }
    return depth == 0
  }

  /// `(0 votes)`: a count of the page's own, alone on its line.
  private func furniture(_ mention: Mention) -> ExclusionReason? {
    guard let match = lexicon.namesAfter.match(at: mention.tokens.upperBound, in: tokens)
    else { return nil }
    let start = tokens[0].is("(") ? 1 : 0
    let end = tokens[tokens.count - 1].is(")") ? tokens.count - 1 : tokens.count
    return mention.tokens.lowerBound == start && match.tokens.upperBound == end ? match.value.reason : nil
  }

  /// `First, …`, `and second, …`: an ordinal that orders the sentence.
  private func enumeration(_ mention: Mention) -> ExclusionReason? {
    guard mention.form == .ordinal else { return nil }
    let start = mention.tokens.lowerBound
    guard tokens.at(mention.tokens.upperBound).map({ $0.is(",") || $0.is(":") }) == true else { return nil }
    guard let before = tokens.at(start - 1) else { return .enumeration }
    let isFree = before.shape == .symbol && !before.isHyphen || before.is(.and, .but, .that, .then)
    return isFree ? .enumeration : nil
  }
}

extension [Token] {
  fileprivate func touches(_ index: Int, word: Keyword) -> Bool {
    at(index)?.isHyphen == true && self.is(index + 1, word)
  }
}
