import SanaqCore

/// The noun phrase that names a source, without a parser: `a spokesman for the ministry`, `Mr Smith`, `police and hospital
/// officials`.
struct SourcePhrase: SentenceReader {
  let sentence: Sentence

  /// At most this many tokens name a source.
  private static let longest = 14

  /// The phrase whose last token stands before `end`, without its article; one pronoun of a third person is one too.
  func phrase(endingAt end: Int) -> Range<Int>? {
    if tokens.is(end - 1, .he, .she, .it, .they) { return end - 1..<end }
    var start = end
    while start > 0, end - start < Self.longest, continues(start - 1, before: start, end: end) { start -= 1 }
    // `the 67-year-old`, `12 men`: whom a number tells is no source.
    if tokens.at(start - 1).map({ $0.shape == .number || lexicon.number($0) != nil && !$0.isCapitalized }) == true {
      return nil
    }
    return trimmed(start..<end)
  }

  /// Whether the token at `index` belongs to the phrase that begins behind it.
  private func continues(_ index: Int, before start: Int, end: Int) -> Bool {
    let token = tokens[index]
    switch token.shape {
    case .number: return false
    case .code: return true
    case .symbol: return joins(index) && start < end
    case .word: break
    }
    if isNumber(token), !token.isCapitalized { return false }
    // `at the summit Mr Smith said`
    if start < end, tokens.is(start, .mr, .mrs, .ms, .miss, .dr) { return false }
    // A determiner begins a phrase; only a preposition leads on from it.
    if start < end, lexicon.classes(tokens[start]).contains(.determiner), !isLink(index) { return false }
    let classes = lexicon.classes(token)
    if classes.isEmpty || isReport(token) || isCountry(token) {
      return !isClauseVerb(token) && !isCalendar(token)
    }
    if classes.contains(.determiner) { return start < end && !token.is(.that) }
    if classes.contains(.preposition) { return start < end && isLink(index) }
    if token.is(.and) { return start < end && joinsNouns(index) }
    return token.isCapitalized && index > 0 && classes == .verb
  }

  /// The phrase that begins at `start`, without its article.
  func phrase(from start: Int) -> Range<Int>? {
    if tokens.is(start, .he, .she, .it, .they) { return start..<start + 1 }
    var end = start
    while let token = tokens.at(end), end - start < Self.longest, goesOn(token, at: end, from: start) { end += 1 }
    return trimmed(start..<end)
  }

  private func goesOn(_ token: Token, at index: Int, from start: Int) -> Bool {
    // `two witnesses`
    if index == start, token.shape == .number || lexicon.number(token) != nil {
      return tokens.at(index + 1).map { lexicon.isPerson($0) || lexicon.speech($0).contains(.source) } ?? false
    }
    switch token.shape {
    case .number: return false
    case .code: return true
    case .symbol: return joins(index) && index > start
    case .word: break
    }
    if isNumber(token), !token.isCapitalized { return false }
    let classes = lexicon.classes(token)
    // `businesses wanted it`
    if index > start, token.ending == .ed, !token.isCapitalized, !tokens[index - 1].isHyphen { return false }
    if classes.isEmpty || isReport(token) || isCountry(token) { return !isCalendar(token) }
    if classes.contains(.determiner) {
      return !token.is(.that) && (index == start || isLink(index - 1) || token.is(.other))
    }
    if classes.contains(.preposition) { return index > start && isForwardLink(index) }
    if token.is(.and) { return index > start && index + 1 < tokens.count && isNoun(tokens[index + 1]) }
    return token.isCapitalized && index > start && classes == .verb
  }

  // MARK: What holds a phrase together

  /// Hyphens, points of initials, apostrophes and ampersands inside a name.
  private func joins(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isHyphen { return !token.isSpaced && tokens.touches(index + 1) }
    if token.is("&") { return true }
    if token.is("'") || token.is("’") { return !token.isSpaced }
    return token.is(".") && !token.isSpaced && tokens.at(index - 1)?.isCapitalized == true
      && tokens.at(index + 1)?.isCapitalized == true && (tokens[index - 1].range.count <= 3)
  }

  /// A preposition between two nouns of one name: `head of the mission`, `a spokesman for the army`.
  private func isLink(_ index: Int) -> Bool {
    guard tokens.is(index, .of, .for, .from, .in, .at, .with, .by), let before = tokens.at(index - 1) else {
      return false
    }
    return isNoun(before) && before.ending != .ed && before.ending != .ing && (tokens.is(index, .of) || isHead(before))
  }

  private func isForwardLink(_ index: Int) -> Bool {
    guard tokens.is(index, .of, .for, .from, .in, .at, .with, .by), let next = tokens.at(index + 1) else {
      return false
    }
    return isNoun(next) && lexicon.calendarWord(next) == nil
      || tokens.is(index, .of, .for, .from, .by)
        && lexicon.classes(next).contains(.determiner)
  }

  /// People and reports take what they are of, for and in into their name; a town in which something happened doesn't.
  private func isHead(_ token: Token) -> Bool {
    lexicon.isPerson(token) || lexicon.speech(token).contains(.source) || token.isCapitalized
  }

  /// `police and hospital officials`, but not `12 died and police`.
  private func joinsNouns(_ index: Int) -> Bool {
    guard let before = tokens.at(index - 1) else { return false }
    return isNoun(before) && before.ending != .ed && before.ending != .ing && isHead(before)
  }

  private func isNoun(_ token: Token) -> Bool {
    token.shape == .code
      || token.shape == .word && !isNumber(token)
        && (lexicon.classes(token).isEmpty || isReport(token) || isCountry(token))
  }

  private func isNumber(_ token: Token) -> Bool { token.roles.contains(.numeral) && lexicon.number(token) != nil }

  private func isCalendar(_ token: Token) -> Bool { token.roles.contains(.date) && lexicon.calendarWord(token) != nil }

  /// `US` is no pronoun.
  private func isCountry(_ token: Token) -> Bool { token.is(.us) && token.isCapitalized }

  /// `initial reports`: a noun, though its form is a verb's too.
  private func isReport(_ token: Token) -> Bool {
    lexicon.classes(token) == .verb && lexicon.speech(token).contains(.source)
  }

  /// A past tense in small letters, which ends the clause before.
  private func isClauseVerb(_ token: Token) -> Bool {
    !token.isCapitalized && (token.ending == .ed || token.ending == .ing || token.ending == .ly)
  }

  /// Without articles and what can't begin or end a name; nil where no noun is left.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isEdge(tokens[start]) || tokens.is(start, .a, .an, .the) { start += 1 }
    while start < end, isEdge(tokens[end - 1]) { end -= 1 }
    return (start..<end).contains {
      isNoun(tokens[$0]) || tokens[$0].isCapitalized && lexicon.classes(tokens[$0]) == .verb
    }
      ? start..<end : nil
  }

  private func isEdge(_ token: Token) -> Bool {
    if token.shape == .symbol { return true }
    let classes = lexicon.classes(token)
    return !classes.isDisjoint(with: [.preposition, .conjunction, .auxiliary]) && !classes.contains(.determiner)
  }
}
