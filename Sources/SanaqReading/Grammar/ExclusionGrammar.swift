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
    clockTimes(&mentions)
    PhoneGrammar(tokens: tokens).apply(to: &mentions)
    serials(&mentions)
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
