import SanaqCore

/// Finds the numerals that are no figures, each with its reason: times of day, idioms, list markers, and names by
/// `NameGrammar`.
struct ExclusionGrammar: SentenceReader {
  let sentence: Sentence
  /// What the words of the sentence may begin.
  let roles: WordRoles
  let opensLine: Bool

  func apply(to mentions: inout [Mention]) {
    clockTimes(&mentions)
    PhoneGrammar(tokens: tokens).apply(to: &mentions)
    serials(&mentions)
    if roles.contains(.idiom) { idioms(&mentions) }
    for index in mentions.indices where mentions[index].isFigure {
      let earlier = index > 0 ? mentions[index - 1] : nil
      mentions[index].exclusion = reason(for: mentions[index], after: earlier)
    }
  }

  private func reason(for mention: Mention, after earlier: Mention?) -> ExclusionReason? {
    guard mention.form != .calendar else { return nil }
    if let proverbial = proverbial(mention) { return proverbial }
    if mention.form == .adverb { return tokens.is(mention.tokens.lowerBound, .once) ? .idiom : .enumeration }
    if isMereHalf(mention) { return .idiom }
    if let reason = listMarker(mention) ?? furniture(mention) { return reason }
    return NameGrammar(sentence: sentence).reason(for: mention, after: earlier) ?? enumeration(mention)
  }

  /// `open 24/7`, `since 9/11`: two numbers and a stroke that are a word by now; `9/11 of it` is a fraction.
  private func proverbial(_ mention: Mention) -> ExclusionReason? {
    let start = mention.tokens.lowerBound
    guard mention.form == .fraction || mention.form == .digits, tokens.is(start + 1, "/"),
      tokens.touches(start + 1), tokens.touches(start + 2), !tokens.is(start + 3, .of),
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

  /// `8:25 a.m.`, `19:00`, `7 p.m.`, `5 o'clock`: one exclusion each.
  private func clockTimes(_ mentions: inout [Mention]) {
    guard mentions.indices.contains(where: { clockTime(mentions[$0]) != nil }) else { return }
    mentions.rewrite { mention, last in
      if let last, last.exclusion == .clockTime, last.tokens.upperBound > mention.tokens.lowerBound { return false }
      if let time = clockTime(mention) { mention = time }
      return true
    }
  }

  private func clockTime(_ mention: Mention) -> Mention? {
    guard mention.isFigure, mention.form == .digits || mention.form == .words, let hour = mention.value else {
      return nil
    }
    if isMilitaryTime(mention, hour) { return excluded(mention.tokens, .clockTime, mention.form) }
    guard (0...24).contains(hour) else { return nil }
    var end = mention.tokens.upperBound
    var isTime = false
    while tokens.is(end, ":"), tokens.touches(end), tokens.touches(end + 1),
      let minutes = tokens.at(end + 1),
      minutes.shape == .number, minutes.range.count == 2
    {
      end += 2
      isTime = true
    }
    if tokens.is(end, .am, .pm, .ante, .postMeridiem, .oClock, .curlyOClock) {
      end += 1
      isTime = true
    }
    guard isTime else { return nil }
    return excluded(mention.tokens.lowerBound..<end, .clockTime, mention.form)
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

  private func excluded(_ range: Range<Int>, _ reason: ExclusionReason, _ form: Mention.Form) -> Mention {
    var mention = Mention(0, range, form)
    mention.lower = .unbounded
    mention.upper = .unbounded
    mention.exclusion = reason
    return mention
  }

  /// `555-12-34`, `MH-17`: numbers chained by hyphens, or hung on a name by one.
  private func serials(_ mentions: inout [Mention]) {
    for index in mentions.indices where mentions[index].isFigure && mentions[index].form == .digits {
      let range = mentions[index].tokens
      if isHungOnName(range.lowerBound) || isChained(range) || isLettered(mentions[index])
        || hangsOnPoint(range.lowerBound)
      {
        mentions[index].exclusion = .identifier
      }
    }
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

  private func idioms(_ mentions: inout [Mention]) {
    var next = 0
    for start in tokens.indices where tokens[start].roles.contains(.idiom) {
      while next < mentions.count, mentions[next].tokens.upperBound <= start { next += 1 }
      guard next < mentions.count else { return }
      guard let match = lexicon.idioms.match(at: start, in: tokens) ?? someday(at: start) else { continue }
      // `for one` is an idiom, `for one year` is not.
      let endsInNumeral = match.tokens.count > 1 && tokens.is(match.tokens.upperBound - 1, .one)
      let behind = match.tokens.upperBound
      if endsInNumeral, lexicon.units.match(at: behind, in: tokens) != nil || tokens.is(behind, .to, .or) { continue }
      // `big enough for one man`
      if endsInNumeral, tokens.is(start, .for), NameGrammar(sentence: sentence).countsNoun(behind) {
        continue
      }
      var index = next
      while index < mentions.count, mentions[index].tokens.lowerBound < match.tokens.upperBound {
        let isInside =
          match.tokens.contains(mentions[index].numeral.lowerBound)
          && mentions[index].numeral.upperBound <= match.tokens.upperBound
        if isInside, mentions[index].isFigure, mentions[index].form != .calendar {
          mentions[index].exclusion = match.value
        }
        index += 1
      }
    }
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
    guard mention.form == .digits, mention.unit == nil, mention.numeral.count == 1 else { return nil }
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
    guard opensLine, tokens.count <= 5, let match = lexicon.namesAfter.match(at: mention.tokens.upperBound, in: tokens)
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
