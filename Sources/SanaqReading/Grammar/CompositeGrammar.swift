import SanaqCore

/// Adds up one amount that is told in several units: `5 ft 10 in`, `3 hours and 20 minutes`, `an hour and ten minutes`,
/// `20 dollars and 50 cents`. The sum is told in the smallest of them.
struct CompositeGrammar: SentenceReader {
  let sentence: Sentence

  func apply(to mentions: inout [Mention]) {
    mentions.joinNeighbors(where: { $0.unit != nil && $1.count <= 2 }) { sum($0, $1) }
    for index in mentions.indices where tokens.is(mentions[index].tokens.lowerBound - 1, .and) {
      lead(&mentions[index])
    }
  }

  private func sum(_ first: Mention, _ following: Mention) -> Mention? {
    let last = minutes(first, following)
    guard first.isFigure, last.isFigure, first.per.isEmpty, let large = first.unit, let a = first.value,
      let b = last.value,
      a > 0, b > 0, isBare(last), let joiner = joiner(first, last)
    else { return nil }
    if last.unit == nil {
      return part(first, last, joiner) ?? minor(first, last, joiner) ?? hundredths(first, last, joiner)
    }
    guard let small = last.unit, small.kind == large.kind, joins(first, last) else { return nil }
    if large.kind == .money { return money(first, last, joiner) }
    // What is no multiple of the other (a year in days) makes no round sum.
    guard let ratio = ratio(large, small), ratio > 1, ratio == ratio.rounded() else { return nil }
    // As much of the small unit as makes one of the large is an amount of its own (`10 years and 18 months`), unless
    // nothing stands between them; yards and feet are summed however many feet there are.
    guard b < ratio || joiner == .nothing || lexicon.name(of: large) == "yard" else { return nil }
    return joined(first, last, Self.sum(a * ratio, b), small)
  }

  private static func sum(_ one: Double, _ other: Double) -> Double { (one + other).rounded(places: 6) }

  /// `2h30m`: behind hours, an `m` is minutes.
  private func minutes(_ first: Mention, _ last: Mention) -> Mention {
    guard let hour = first.unit, hour.isSymbol, let unit = last.unit, unit.isSymbol, lexicon.name(of: unit) == "m",
      let minor = lexicon.minors[hour.number], minor.unit.kind == .duration,
      first.tokens.upperBound == last.tokens.lowerBound
    else { return last }
    var minutes = last
    (minutes.unit, minutes.kind) = (minor.unit, .duration)
    return minutes
  }

  private enum Joiner { case nothing, and, comma }

  private func joiner(_ first: Mention, _ last: Mention) -> Joiner? {
    let start = first.tokens.upperBound
    switch last.tokens.lowerBound - start {
    case 0: return .nothing
    case 1: return tokens.is(start, .and) ? .and : tokens[start].is(",") ? .comma : nil
    case 2: return tokens[start].is(",") && tokens.is(start + 1, .and) ? .and : nil
    default: return nil
    }
  }

  /// The number and its unit only: no currency before it, no age.
  private func isBare(_ mention: Mention) -> Bool {
    mention.tokens.lowerBound == mention.numeral.lowerBound && mention.kind != .age && !mention.isRange
  }

  private func joins(_ first: Mention, _ last: Mention) -> Bool {
    switch last.kind {
    case .duration?, .length?, .mass?, .angle?, .volume?, .money?: first.kind == last.kind
    default: false
    }
  }

  private func ratio(_ large: UnitEntry, _ small: UnitEntry) -> Double? {
    large.factor.flatMap { large in small.factor.map { (large / $0).rounded(places: 9) } }
  }

  /// `one year and a quarter`, `an hour and a half`, `a two mile and a half run`: a part of the same unit.
  private func part(_ first: Mention, _ last: Mention, _ joiner: Joiner) -> Mention? {
    guard joiner == .and, last.form == .fraction, let a = first.value, let b = last.value, b < 1, let unit = first.unit,
      !countsNoun(last.tokens.upperBound) || tokens.is(first.tokens.lowerBound - 1, .a, .an), !isShare(last)
    else { return nil }
    return joined(first, last, a + b, unit)
  }

  /// `two weeks and a third of the fleet`, but not `a year and a half of his life`.
  private func isShare(_ fraction: Mention) -> Bool {
    if fraction.value == 0.5, tokens.is(fraction.tokens.lowerBound, .a) { return false }
    return lexicon.isOfAnother(fraction.tokens.upperBound, in: tokens)
  }

  /// `1 hour thirty`, `6 ft 2`: the next smaller unit goes without saying.
  private func minor(_ first: Mention, _ last: Mention, _ joiner: Joiner) -> Mention? {
    guard joiner != .comma, last.form == .digits || last.form == .words, let a = first.value, let b = last.value,
      let large = first.unit, let row = lexicon.minors[large.number], b < row.ratio, b == b.rounded(),
      a == a.rounded(), !countsNoun(last.tokens.upperBound), joiner == .nothing || large.kind == .duration
    else { return nil }
    var sum = joined(first, last, a * row.ratio + b, row.unit)
    // `6ft 4in`: the inch that is also a preposition.
    if tokens.is(sum.tokens.upperBound, .in), tokens.touches(sum.tokens.upperBound) {
      sum.tokens = sum.tokens.lowerBound..<sum.tokens.upperBound + 1
    }
    return sum
  }

  private func countsNoun(_ index: Int) -> Bool {
    guard let next = tokens.at(index) else { return false }
    if next.is(.tall, .high, .long, .wide, .deep) { return false }
    if next.is("%") || next.is("/") || next.is(":") || next.isMinus { return true }
    return next.shape == .word && next.isSpaced && lexicon.classes(next).isEmpty
  }

  /// `15 dollars 50`: two digits behind a currency are its hundredths.
  private func hundredths(_ first: Mention, _ last: Mention, _ joiner: Joiner) -> Mention? {
    guard joiner != .comma, let unit = first.unit, unit.kind == .money, unit.factor == 1,
      first.tokens.upperBound > first.numeral.upperBound, last.form == .digits || last.form == .words,
      let a = first.value, a == a.rounded(), let b = last.value, b == b.rounded(), (10..<100).contains(b),
      !countsNoun(last.tokens.upperBound),
      tokens.at(last.tokens.upperBound)?.shape != .word || !tokens.touches(last.tokens.upperBound)
    else { return nil }
    return joined(first, last, Self.sum(a, b / 100), unit)
  }

  /// `20 dollars and 50 cents`: the hundredths are already told in the currency itself.
  private func money(_ first: Mention, _ last: Mention, _ joiner: Joiner) -> Mention? {
    // Cents are those of whatever currency stands before them.
    let areCents = tokens.is(last.tokens.upperBound - 1, .cent, .cents)
    guard let large = first.unit, let small = last.unit, areCents || large.number == small.number, large.factor == 1,
      small.factor ?? 1 < 1, let a = first.value, let b = last.value, b < 1, joiner != .comma
    else { return nil }
    return joined(first, last, Self.sum(a, b), large)
  }

  private func joined(_ first: Mention, _ last: Mention, _ value: Double, _ unit: UnitEntry) -> Mention {
    var mention = first
    mention.tokens = first.tokens.lowerBound..<last.tokens.upperBound
    mention.numeral = mention.tokens
    mention.form = .digits
    mention.scale = nil
    mention.lower = .included(value)
    mention.upper = .included(value)
    (mention.unit, mention.kind, mention.per) = (unit, unit.kind, last.per)
    return mention
  }

  /// `an hour and ten minutes`: an article that a smaller amount follows counts too.
  private func lead(_ mention: inout Mention) {
    let joiner = mention.tokens.lowerBound - 1
    guard let small = mention.unit, let value = mention.value, isBare(mention), small.kind == .duration,
      mention.isFigure
    else { return }
    for length in 1...2 where tokens.is(joiner - length - 1, .a, .an) {
      guard let match = lexicon.units.match(at: joiner - length, in: tokens), match.tokens.upperBound == joiner,
        !match.value.isSymbol, match.value.kind == small.kind, let ratio = ratio(match.value, small), value < ratio
      else { continue }
      mention.tokens = joiner - length - 1..<mention.tokens.upperBound
      mention.numeral = mention.tokens
      mention.lower = .included(ratio + value)
      mention.upper = .included(ratio + value)
      return
    }
  }
}
