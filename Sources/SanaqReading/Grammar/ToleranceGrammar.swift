import SanaqCore

/// Joins a number and what it may be off by: `12.9 ± 0.1`, `5 plus or minus 1`, `0.2% ± 0.4%`.
struct ToleranceGrammar: SentenceReader {
  let sentence: Sentence

  func apply(to mentions: inout [Mention]) {
    mentions.joinNeighbors(where: { mayOpen($1) }) { range($0, $1) }
  }

  private func mayOpen(_ joiner: Range<Int>) -> Bool {
    guard let first = joiner.first, joiner.count <= 4 else { return false }
    return tokens[first].is("±") || tokens[first].is("+") || tokens[first].is("(") || tokens[first].is(.plus)
  }

  private func range(_ center: Mention, _ tolerance: Mention) -> Mention? {
    guard center.isFigure, tolerance.isFigure, let middle = center.value, let reach = tolerance.value, reach > 0 else {
      return nil
    }
    let joiner = center.tokens.upperBound..<tolerance.tokens.lowerBound
    let isBracketed = isBracketed(joiner, tolerance)
    guard isBracketed || isPlusMinus(joiner) else { return nil }
    if let one = center.unit, let other = tolerance.unit, one.number != other.number { return nil }
    let last = tolerance.unit == nil ? center : tolerance
    var mention = center
    mention.tokens = center.tokens.lowerBound..<tolerance.tokens.upperBound
    mention.numeral = mention.tokens
    (mention.unit, mention.kind, mention.per) = (last.unit, last.kind, last.per)
    mention.lower = .included(Self.rounded(middle - reach, middle, reach))
    mention.upper = .included(Self.rounded(middle + reach, middle, reach))
    mention.isRange = true
    if isBracketed { closeBracket(&mention) }
    return mention
  }

  /// `113 (± 1) nM`
  private func isBracketed(_ joiner: Range<Int>, _ tolerance: Mention) -> Bool {
    joiner.count > 1 && tokens[joiner.lowerBound].is("(") && isPlusMinus(joiner.dropFirst())
      && tokens.is(tolerance.tokens.upperBound, ")")
  }

  /// The unit may stand behind the bracket.
  private func closeBracket(_ mention: inout Mention) {
    let end = mention.tokens.upperBound + 1
    mention.tokens = mention.tokens.lowerBound..<end
    guard mention.unit == nil, let match = lexicon.units.match(at: end, in: tokens) else { return }
    (mention.unit, mention.kind) = (match.value, match.value.kind)
    mention.tokens = mention.tokens.lowerBound..<match.tokens.upperBound
  }

  private func isPlusMinus(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    switch range.count {
    case 1: return tokens[start].is("±")
    case 2: return tokens[start].is("+") && tokens[start + 1].isMinus
    case 3:
      return tokens[start].is("+") && tokens[start + 1].is("/") && tokens[start + 2].isMinus
        || tokens.is(start, .plus) && (tokens.is(start + 1, .or) || tokens[start + 1].is("/"))
          && tokens.is(start + 2, .minus)
    default: return false
    }
  }

  /// To as many places as the longer of the two was written with.
  private static func rounded(_ number: Double, _ one: Double, _ other: Double) -> Double {
    let places = (0..<12).first { one.rounded(places: $0) == one && other.rounded(places: $0) == other }
    return number.rounded(places: places ?? 12)
  }
}
