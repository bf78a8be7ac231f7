import SanaqCore

/// Tells numbers that are part of a name: `Resolution 425`, `the Falcon 9`, `16 Harbour Street`, `Big Ten`.
struct NameGrammar: SentenceReader {
  let sentence: Sentence

  func reason(for mention: Mention) -> ExclusionReason? {
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    if start > 0, tokens[start - 1].roles.contains(.lead) || tokens[start - 1].is("."), let reason = name(mention) {
      return reason
    }
    if let reason = labelled(mention) { return reason }
    // Only capitals make a name of what no table lists.
    if end < tokens.count, tokens[end].isCapitalized || tokens[end].isMinus, let reason = address(mention) {
      return reason
    }
    if start > 0, tokens[start - 1].isCapitalized, let reason = model(mention) ?? title(mention) { return reason }
    return end < tokens.count && tokens[end].isCapitalized ? numberedModel(mention) : nil
  }

  /// `ISO 3888-2`, `posts 250 and 251`: a hyphen hangs a number on an identifier, or a word joins the two.
  func continues(_ mention: Mention, _ identifier: Mention) -> Bool {
    let start = mention.tokens.lowerBound
    let isNext = start == identifier.tokens.upperBound + 1
    if mention.form == .digits {
      if repeats(mention, identifier) { return true }
      if isNext, tokens[start - 1].isHyphen, tokens.touches(start - 1), tokens.touches(start) { return true }
    }
    return isNext && isPlain(mention) && tokens.is(start - 1, .and, .or, .to)
      && tokens[identifier.tokens.lowerBound].shape == .number
  }

  /// `the Phone 11 Pro and 11 Pro Max`: the same number before a capital, as in the name before.
  private func repeats(_ mention: Mention, _ earlier: Mention) -> Bool {
    guard let value = mention.value, value == earlier.value, let name = tokens.at(mention.tokens.upperBound),
      let known = tokens.at(earlier.tokens.upperBound)
    else { return false }
    return name.isCapitalized && known.isCapitalized && name.range.count == known.range.count
  }

  /// `90210 ZIP code`.
  private func labelled(_ mention: Mention) -> ExclusionReason? {
    guard mention.form == .digits, mention.numeral.count == 1, mention.unit == nil,
      let match = lexicon.namesAfter.match(at: mention.tokens.upperBound, in: tokens), match.value.reason == .identifier
    else { return nil }
    return .identifier
  }

  // MARK: Addresses

  /// `49 Old Mill Road`, `9 E 71st St`, `16-18 Industrial Avenue`: a house, where nothing is counted behind the street.
  private func address(_ mention: Mention) -> ExclusionReason? {
    let start = mention.tokens.lowerBound
    var next = mention.tokens.upperBound
    // `42nd Street`
    if mention.form == .ordinal {
      return tokens.at(next).map(isStreet) == true && endsStreet(next + 1) ? .identifier : nil
    }
    guard mention.form == .digits, mention.numeral.count == 1, tokens[start].isWhole, tokens[start].range.count <= 5
    else {
      return nil
    }
    // `22 Rue Foch`
    if tokens.at(next).map(isStreet) == true, tokens.at(next + 1)?.isCapitalized == true { return .identifier }
    // `16-18`: both numbers are the house's.
    if let hyphen = tokens.at(next), hyphen.isMinus, tokens.at(next + 1)?.isWhole == true {
      next += 2
    }
    for index in next..<min(next + 5, tokens.count) {
      let token = tokens[index]
      if index > next, isStreet(token) { return endsStreet(index + 1) ? .identifier : nil }
      let isOrdinal = token.shape == .number || token.is(.st, .nd, .rd, .th)
      guard isOrdinal && index > next || token.shape == .word && token.isCapitalized && lexicon.classes(token).isEmpty
      else {
        return nil
      }
    }
    return nil
  }

  private func isStreet(_ token: Token) -> Bool { token.isCapitalized && lexicon.isStreet(token) }

  /// `5 Wall Street banks` counts banks.
  private func endsStreet(_ index: Int) -> Bool {
    guard let next = tokens.at(index) else { return true }
    return next.shape != .word || next.isCapitalized || !lexicon.classes(next).isEmpty
  }

  // MARK: Labels and titles

  /// `the Kick Six`, `the Big Ten`: a number in words, with a capital, that ends a name.
  private func title(_ mention: Mention) -> ExclusionReason? {
    let start = mention.tokens.lowerBound
    guard mention.form == .words, mention.numeral.count == 1, mention.unit == nil, mention.scale == nil, start > 1,
      tokens[start].isCapitalized, tokens[start].isSpaced, let name = tokens.at(start - 1), isName(name),
      !countsNoun(mention.tokens.upperBound), !countsPeople(mention.tokens.upperBound), !isHeadline
    else { return nil }
    return .title
  }

  /// `their own 787 Skyliner flew`: three uneven digits before one name that stands for no people, and nothing counted behind
  /// it.
  private func numberedModel(_ mention: Mention) -> ExclusionReason? {
    let start = mention.tokens.lowerBound
    let next = mention.tokens.upperBound
    guard mention.form == .digits, mention.unit == nil, mention.scale == nil, mention.numeral.count == 1, start > 0,
      tokens[start].isWhole, tokens[start].range.count == 3, mention.value?.truncatingRemainder(dividingBy: 10) != 0,
      let name = tokens.at(next), isName(name), name.isSpaced, name.ending != .s, !isHeadline,
      !countsNoun(next + 1) || [.ing, .ed].contains(tokens[next + 1].ending),
      tokens.at(next + 1)?.isCapitalized != true,
      tokens.at(next + 1)?.isHyphen != true,
      lexicon.units.match(at: next, in: tokens) == nil, lexicon.moneyBefore.match(before: start, in: tokens) == nil
    else { return nil }
    return .identifier
  }

  /// `Ankara Eight Turkish soldiers`: people within two words are counted, behind a dateline too.
  private func countsPeople(_ index: Int) -> Bool {
    (index..<index + 2).contains { tokens.at($0).map { lexicon.isPerson($0) } ?? false }
  }

  /// In digits or words, and no more than that.
  private func isPlain(_ mention: Mention) -> Bool {
    (mention.form == .digits || mention.form == .words) && mention.unit == nil && mention.scale == nil
  }

  /// `Resolution 425`, `No. 5`, `World War Two`.
  private func name(_ mention: Mention) -> ExclusionReason? {
    guard isPlain(mention) else { return nil }
    var start = mention.tokens.lowerBound
    if tokens.is(start - 1, "."), tokens.touches(start - 1) { start -= 1 }
    guard let match = lexicon.namesBefore.match(before: start, in: tokens) else { return nil }
    if opensRange(mention.tokens.upperBound) || tokens.is(mention.tokens.upperBound, "%") { return nil }
    // `No. 5` is a name, `no 5` and `No 74 (69%)` are answers.
    if tokens.is(start - 1, .no), start == mention.tokens.lowerBound { return nil }
    let isNamed = tokens[match.tokens.lowerBound].isCapitalized || tokens[match.tokens.lowerBound].shape == .symbol
    if mention.form == .words {
      return isNamed && tokens[mention.tokens.lowerBound].isCapitalized ? match.value.reason : nil
    }
    let isLabel = isNamed || match.value.isLabel || !countsNoun(mention.tokens.upperBound)
    return isLabel ? match.value.reason : nil
  }

  /// `the age group 20 to 30 years`: a range with a unit is no name.
  private func opensRange(_ index: Int) -> Bool {
    guard let joiner = tokens.at(index), joiner.is(.to) || joiner.isMinus,
      let last = tokens.at(index + 1), last.shape == .number, joiner.is(.to) || joiner.isSpaced == last.isSpaced
    else { return false }
    return lexicon.units.match(at: index + 2, in: tokens) != nil
  }

  /// `the Falcon 9 rocket`, `a Boeing 737 Max`: a short bare number that ends a name in the middle of a sentence, and that
  /// counts nothing behind it.
  private func model(_ mention: Mention) -> ExclusionReason? {
    let start = mention.tokens.lowerBound
    guard mention.form == .digits, mention.unit == nil, mention.scale == nil, mention.numeral.count == 1, start > 1,
      tokens[start].isWhole, tokens[start].isSpaced, tokens[start].range.count <= 4, let name = tokens.at(start - 1),
      isName(name), !endsSentence(start - 2), !isHeadline
    else { return nil }
    let isNamed = tokens.is(start - 2, .the, .a, .an) || tokens.at(start - 2).map(isName) == true && start > 2
    guard let next = tokens.at(mention.tokens.upperBound) else { return isNamed ? .title : nil }
    if isNamed, next.shape == .symbol && !next.is("%") && !next.isHyphen && !next.isDash { return .title }
    if isNamed, next.shape == .word, !lexicon.classes(next).isEmpty && !next.is(.of) || next.ending == .ing {
      return .title
    }
    let isInside =
      next.isSpaced && next.shape == .word && next.isCapitalized && lexicon.classes(next).isEmpty
      && lexicon.calendarWord(next) == nil
    return isInside ? .title : nil
  }

  private var isHeadline: Bool { lexicon.isHeadline(tokens, leastWords: 1) }

  private func isName(_ token: Token) -> Bool {
    token.shape == .word && token.isCapitalized && lexicon.classes(token).isEmpty && lexicon.calendarWord(token) == nil
      && lexicon.number(token) == nil && lexicon.change(token) == nil && !lexicon.isPerson(token)
  }

  private func endsSentence(_ index: Int) -> Bool { tokens.at(index).map { $0.is(".") || $0.is(":") } ?? true }

  func countsNoun(_ index: Int) -> Bool {
    guard let noun = tokens.at(index), noun.shape == .word, !noun.isCapitalized else { return false }
    return lexicon.classes(noun).isEmpty
  }
}
