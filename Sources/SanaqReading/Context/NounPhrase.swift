/// Finds the noun phrase that a number counts, without a parser: it ends at a word of a closed class, a verb, a number
/// or a mark.
struct NounPhrase: SentenceReader {
  let sentence: Sentence

  /// The counted phrase behind a number, `of` phrases included, and its head noun.
  struct Counted {
    let tokens: Range<Int>
    let head: Int
  }

  /// At most this many tokens belong to one phrase.
  private static let longest = 12

  func counted(after end: Int) -> Counted? {
    var start = end
    if tokens.is(start, .of) { start += 1 }
    while let token = tokens.at(start), isOpening(token) { start += 1 }
    guard let first = plainEnd(from: start) else { return nil }
    var phraseEnd = first
    if tokens.is(first, .of) {
      var inner = first + 1
      while let token = tokens.at(inner), isOpening(token) { inner += 1 }
      phraseEnd = plainEnd(from: inner) ?? first
    } else if tokens.is(first, .and), let second = plainEnd(from: first + 1), second - first <= 3, !startsNumber(second)
    {
      phraseEnd = second
    }
    return Counted(tokens: start..<phraseEnd, head: lastWord(before: first, from: start))
  }

  /// `12 civilians and wounded 34`: what stands before a number is its verb.
  private func startsNumber(_ index: Int) -> Bool {
    tokens.at(index).map { $0.shape == .number || lexicon.number($0)?.role == .unit } ?? false
  }

  private func lastWord(before end: Int, from start: Int) -> Int {
    var index = end - 1
    while index > start, tokens[index].shape != .word { index -= 1 }
    return index
  }

  /// Determiners and quotation marks at a phrase's head.
  private func isOpening(_ token: Token) -> Bool {
    if token.shape == .symbol { return Scalars.isQuotationMark(token.scalar) || token.isHyphen && !token.isSpaced }
    return lexicon.classes(token).contains(.determiner) || token.is(.of, .more, .other, .us, .very, .quite)
  }

  /// The end of a run of nouns and adjectives from `start`; nil where there is none.
  private func plainEnd(from start: Int) -> Int? {
    var index = start
    var hasNoun = false
    while index < min(tokens.count, start + Self.longest) {
      let token = tokens[index]
      switch token.shape {
      case .word:
        let isNominal = isNoun(token) || index > start && token.is(.other)
        guard isNominal, !(hasNoun && isParticiple(index)) else { return finish(index) }
        hasNoun = hasNoun || endsPhrase(token)
      case .symbol:
        let isInner =
          token.isHyphen && !token.isSpaced || Scalars.isApostrophe(token.scalar)
          || Scalars.isCloser(token.scalar) && !token.is(")") || token.is("&")
        guard isInner, index > start else { return finish(index) }
      case .number, .code: return finish(index)
      }
      index += 1
    }
    return finish(index)

    func finish(_ end: Int) -> Int? {
      var end = end
      while end > start, tokens[end - 1].shape == .symbol { end -= 1 }
      return end > start ? end : nil
    }
  }

  private func isNoun(_ token: Token) -> Bool {
    if token.is(.possessive, .curlyPossessive) { return true }
    if lexicon.isPerson(token) { return true }
    return lexicon.classes(token).isEmpty && (lexicon.number(token) == nil || lexicon.number(token)?.role == .ordinal)
  }

  /// Whether a word is likely a noun that ends its phrase.
  private func endsPhrase(_ token: Token) -> Bool { lexicon.isPerson(token) || token.ending == .s }

  /// A verb's form behind a noun: `soldiers killed`, `people living`.
  private func isParticiple(_ index: Int) -> Bool {
    guard !lexicon.isPerson(tokens[index]) else { return false }
    return lexicon.classes(tokens[index]).contains(.verb) || [.ed, .ing, .ly].contains(tokens[index].ending)
  }

  /// The phrase before a verb of change, for what rose or fell: from the clause's beginning to the verb.
  func subject(before verb: Int) -> Range<Int>? {
    var end = verb
    while end > 0, !lexicon.classes(tokens[end - 1]).isDisjoint(with: [.auxiliary, .adverb]) { end -= 1 }
    var start = end
    while start > 0, end - start < Self.longest, continuesLeft(tokens[start - 1]) { start -= 1 }
    while start < end,
      !lexicon.classes(tokens[start]).isDisjoint(with: [.determiner, .conjunction, .preposition, .pronoun])
    {
      start += 1
    }
    return start < end ? start..<end : nil
  }

  private func continuesLeft(_ token: Token) -> Bool {
    if token.shape == .symbol { return token.isHyphen && !token.isSpaced }
    if token.shape != .word { return false }
    return lexicon.classes(token).isDisjoint(with: [.verb, .auxiliary, .pronoun])
      || lexicon.isPerson(token)
  }
}
