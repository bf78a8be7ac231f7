import SanaqCore

/// Numbers in a row that tell a time or name something: `8:25 a.m.`, `555-12-34`, `MH-17`.
extension ExclusionGrammar {
  /// `8:25 a.m.`, `19:00`, `7 p.m.`, `5 o'clock`: one exclusion each.
  func clockTimes(_ mentions: inout [Mention]) {
    guard mentions.indices.contains(where: { mayBeClockTime(mentions[$0]) }) else { return }
    mentions.rewrite { mentions, index, last in
      let start = mentions[index].tokens.lowerBound
      if let last, mentions[last].exclusion == .clockTime, mentions[last].tokens.upperBound > start { return false }
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
  func serials(_ mentions: inout [Mention]) {
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
}

extension [Token] {
  fileprivate func touches(_ index: Int, word: Keyword) -> Bool {
    at(index)?.isHyphen == true && self.is(index + 1, word)
  }
}
