/// Units whose words are also something else, and what shows that they are units.
struct ShadowUnits {
  let lexicon: Lexicon
  let tokens: [Token]

  typealias Match = PhraseTable<UnitEntry>.Match

  /// A word that is a unit only where nothing else can stand: `1.5 AU`, `2 in thick`, `0.75 cup`.
  func doubtful(at index: Int, _ mention: Mention) -> Match? {
    guard let match = lexicon.doubtfulUnits.match(at: index, in: tokens) else { return nil }
    let first = tokens[match.tokens.lowerBound]
    // `2 in the morning`: a preposition needs the end of its clause, or an adjective of dimension, behind it.
    if lexicon.classes(first).contains(.preposition) { return endsDimension(match.tokens.upperBound) ? match : nil }
    if mention.form == .digits, !first.isSpaced { return match }
    return standsAlone(match.tokens, mention) ? match : nil
  }

  /// A capital behind a blank may begin a name (`4 K Street`): it is a unit behind a decimal number or a fraction, or
  /// where no noun follows.
  func standsAlone(_ range: Range<Int>, _ mention: Mention) -> Bool {
    if mention.form == .fraction || tokens[mention.numeral.upperBound - 1].places > 0 { return true }
    guard let next = tokens.at(range.upperBound), next.shape == .word || next.shape == .code else { return true }
    return !lexicon.classes(next).isEmpty
  }

  private func endsDimension(_ index: Int) -> Bool {
    guard let next = tokens.at(index) else { return true }
    return next.is(.long, .wide, .high, .tall, .deep, .thick)
      || next.shape == .symbol && !next.isHyphen && !next.is("(") && !next.is("$")
  }

  /// A unit alone in brackets: `20 (kg)`.
  func bracketed(at index: Int) -> Match? {
    guard let closer = tokens.at(index).flatMap(Self.closer),
      let match = lexicon.units.match(at: index + 1, in: tokens),
      tokens.at(match.tokens.upperBound)?.is(closer) == true
    else { return nil }
    return Match(value: match.value, tokens: index..<match.tokens.upperBound + 1)
  }

  private static func closer(_ token: Token) -> Unicode.Scalar? {
    token.is("(") ? ")" : token.is("[") ? "]" : token.is("{") ? "}" : token.is("<") ? ">" : nil
  }

  /// A prime is feet where it touches a whole number; it is minutes of arc behind a blank, behind a decimal number and
  /// beside degrees. Two primes are seconds of arc, for an inch is written `″`.
  func prime(at index: Int, _ mention: Mention) -> Match? {
    guard let first = tokens.at(index), first.is("′") || first.is("″") else { return nil }
    let isDouble = first.is("′") && tokens.at(index + 1)?.is("′") == true && tokens.touches(index + 1)
    let isAngle =
      first.isSpaced || tokens[mention.numeral.upperBound - 1].places > 0 || tokens.contains { $0.is("°") } || isDouble
    guard isAngle, let unit = lexicon.unit(named: isDouble || first.is("″") ? "arcsecond" : "arcminute") else {
      return nil
    }
    return Match(value: unit, tokens: index..<index + (isDouble ? 2 : 1))
  }
}
