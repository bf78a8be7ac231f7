import SanaqCore

/// Units whose words are also something else, and what shows that they are units.
struct ShadowUnits: SentenceReader {
  let sentence: Sentence

  typealias Match = PhraseTable<UnitEntry>.Match

  /// How many tokens away a word may set the topic.
  private static let reach = 40

  /// A word that is a unit only where nothing else can stand: `1.5 AU`, `2 in thick`, `0.75 cup`.
  func doubtful(at index: Int, _ mention: Mention) -> Match? {
    guard let match = lexicon.doubtfulUnits.match(at: index, in: tokens) else { return nil }
    let first = tokens[match.tokens.lowerBound]
    if lexicon.classes(first).contains(.preposition) {
      return isInch(match.tokens.upperBound, behind: mention) || endsDimension(match.tokens.upperBound) ? match : nil
    }
    if match.value.kind == .duration, first.range.count == 1 { return measuresTime(index, mention) ? match : nil }
    if mention.form == .digits, !first.isSpaced { return namesPlace(mention) ? nil : match }
    return standsAlone(match.tokens, mention) ? match : nil
  }

  /// `for 3Y`, but not `for 3D films`: a letter is a time where one is asked for and nothing is named.
  private func measuresTime(_ index: Int, _ mention: Mention) -> Bool {
    guard mention.form == .digits, tokens.touches(index), tokens.is(mention.tokens.lowerBound - 1, .for) else {
      return false
    }
    return tokens.at(index + 1).map { $0.shape == .symbol && !$0.isHyphen || !lexicon.classes($0).isEmpty } ?? true
  }

  /// `900 bp` in a sentence about genes: a symbol that the sentence's topic makes a unit.
  func topical(at index: Int) -> Match? {
    guard let symbol = tokens.at(index), symbol.shape == .word else { return nil }
    guard lexicon.isTopical(symbol) else { return nil }
    let rows = lexicon.topicUnits(symbol)
    let near = tokens[max(0, index - Self.reach)..<min(tokens.count, index + Self.reach)]
    let unit = rows.first { row in near.contains { row.topics.contains($0.word) } }
    guard let unit, !isPriced(index) else { return nil }
    return Match(value: unit.unit, tokens: index..<index + 1)
  }

  /// A currency is money where something is paid: `the baby scales cost 25 pounds`.
  private func isPriced(_ index: Int) -> Bool {
    guard lexicon.units.match(at: index, in: tokens)?.value.kind == .money else { return false }
    return tokens.contains {
      $0.is(.cost, .costs, .pay, .pays, .paid, .price, .priced, .worth, .spent, .sold, .bought, .million) || $0.is("£")
    }
  }

  /// `Seat 14F`, `Flat 4C`: a capitalised noun before it makes a number and its letter a name.
  private func namesPlace(_ mention: Mention) -> Bool {
    guard let before = tokens.at(mention.tokens.lowerBound - 1) else { return false }
    return before.shape == .word && before.isCapitalized && lexicon.classes(before).isEmpty
  }

  /// A capital behind a blank may begin a name (`4 K Street`): it is a unit where no noun follows, and behind a decimal
  /// number or a fraction.
  func standsAlone(_ range: Range<Int>, _ mention: Mention) -> Bool {
    guard let next = tokens.at(range.upperBound) else { return true }
    // `5 C-sections`, `14 F-16`.
    if next.isHyphen { return next.isSpaced }
    // `35 M&S`: a letter that a mark joins to another is no unit.
    if next.is("&"), !next.isSpaced { return false }
    // `3 C's`, `7 V 2`.
    if next.is(.possessive, .curlyPossessive) || next.shape == .number { return false }
    if next.shape != .word && next.shape != .code || !lexicon.classes(next).subtracting(.verb).isEmpty { return true }
    let isPlainNoun = next.shape == .word && !next.isCapitalized
    let letter = tokens[range.lowerBound]
    // `2.5 M viewers`, `5 K run`: thousands and millions.
    if isPlainNoun, lexicon.number(letter)?.role == .letter { return mention.value ?? 1 < 1 }
    if mention.form == .fraction || tokens[mention.numeral.upperBound - 1].places > 0 { return true }
    // `a 12 V battery`: a letter that is no word and no grade.
    return isPlainNoun && range.count == 1 && letter.range.count == 1 && !letter.is(.a, .s)
      && lexicon.doubtfulUnits.match(at: range.lowerBound, in: tokens) == nil
  }

  /// `6 ft 2 in`, but not `6 ft 2 in his socks`.
  private func isInch(_ end: Int, behind mention: Mention) -> Bool {
    let classes = tokens.at(end).map { lexicon.classes($0) } ?? []
    return lexicon.units.match(at: mention.tokens.lowerBound - 1, in: tokens).map { lexicon.name(of: $0.value) } == "ft"
      && classes.isDisjoint(with: [.determiner, .pronoun])
  }

  /// `2 in the morning`: a preposition is a unit at the end of its sentence, and before an adjective of dimension.
  private func endsDimension(_ index: Int) -> Bool {
    guard let next = tokens.at(index) else { return true }
    return next.is(.long, .wide, .high, .tall, .deep, .thick)
      || next.is(".") && index == tokens.count - 1 || next.is(")")
  }

  /// A unit alone in brackets, of more than one letter: `20 (kg)`, not `3 (A)`.
  func bracketed(at index: Int) -> Match? {
    guard let closer = tokens.at(index).flatMap(Self.closer),
      let match = lexicon.units.match(at: index + 1, in: tokens),
      tokens.at(match.tokens.upperBound)?.is(closer) == true, tokens[index + 1].range.count > 1
    else { return nil }
    return Match(value: match.value, tokens: index..<match.tokens.upperBound + 1)
  }

  private static func closer(_ token: Token) -> Unicode.Scalar? {
    token.is("(") ? ")" : token.is("[") ? "]" : token.is("{") ? "}" : token.is("<") ? ">" : nil
  }

  /// A prime is feet where it touches a whole number; it is minutes of arc behind a blank, behind a decimal number and
  /// beside degrees. Two primes are seconds of arc, for an inch is written `″`.
  func prime(at index: Int, _ mention: Mention) -> Match? {
    guard let first = tokens.at(index), first.is("′") || first.is("″") else { return typedPrime(at: index, mention) }
    let isDouble = first.is("′") && tokens.is(index + 1, "′") && tokens.touches(index + 1)
    let isAngle =
      first.isSpaced || isDouble || tokens.contains { $0.is("°") }
      || first.is("′") && tokens[mention.numeral.upperBound - 1].places > 0
    guard isAngle, let unit = lexicon.unit(named: isDouble || first.is("″") ? "arcsecond" : "arcminute") else {
      return nil
    }
    return Match(value: unit, tokens: index..<index + (isDouble ? 2 : 1))
  }

  /// `6'2"`, `a 24" screen`: quotation marks stand for primes where they touch a number and no quotation is open.
  private func typedPrime(at index: Int, _ mention: Mention) -> Match? {
    guard let mark = tokens.at(index), mark.is("'") || mark.is("\""), tokens.touches(index) else { return nil }
    if mark.is("\"") {
      guard openQuotes(before: index).isMultiple(of: 2) else { return nil }
      return lexicon.unit(named: tokens.contains { $0.is("°") } ? "arcsecond" : "inch").map {
        Match(value: $0, tokens: index..<index + 1)
      }
    }
    let inches = index + 1
    let hasInches = tokens.at(inches)?.isWhole == true && (tokens[inches].value ?? 12) < 12
    let isLed = lexicon.units.match(at: mention.tokens.lowerBound - 1, in: tokens)?.value.kind == .length
    return hasInches || isLed ? lexicon.unit(named: "ft").map { Match(value: $0, tokens: index..<inches) } : nil
  }

  /// Quotation marks but those that are primes themselves.
  private func openQuotes(before index: Int) -> Int {
    tokens[..<index].indices.count {
      tokens[$0].is("\"") && !(tokens.touches($0) && tokens.at($0 - 1)?.shape == .number)
    }
  }

  /// `two pounds of flour`, `a 50-pound sack`: a currency that is a weight where something weighs it, and no coin or note
  /// has it.
  func weight(at index: Int, _ mention: Mention) -> Match? {
    guard let match = lexicon.doubtfulUnits.match(at: index, in: tokens), match.value.kind == .mass,
      mention.scale == nil, mention.vague == nil, let value = mention.value, value < 1000
    else { return nil }
    let end = match.tokens.upperBound
    let isStuff =
      tokens.is(end, .of) && tokens.at(end + 1).map { $0.shape == .word && lexicon.classes($0).isEmpty } == true
    let isCompound =
      (tokens[index - 1].isHyphen || tokens[end - 1].ending != .s && value != 1 && tokens.at(end)?.shape == .word)
      && tokens.at(end).map { lexicon.classes($0).isEmpty } == true
      && !tokens.is(end, .note, .notes, .coin, .coins, .fine, .fines)
    return isStuff || isCompound ? match : nil
  }
}
