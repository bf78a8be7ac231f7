import SanaqCore

/// Gives the unit that stands once at a list's end to all its numbers: `5, 15 and 90 GHz`, `9, 15 and 28%`.
struct ListGrammar: SentenceReader {
  let sentence: Sentence

  func apply(to mentions: inout [Mention]) {
    guard mentions.count > 1 else { return }
    for last in 1..<mentions.count where mentions[last - 1].unit == nil && ends(mentions[last]) {
      var first = last
      var hasConjunction = false
      var isPlain = true
      while first > 0, let joiner = joiner(mentions[first - 1], mentions[first]) {
        hasConjunction = hasConjunction || joiner != .comma
        if joiner != .conjunction { isPlain = false }
        first -= 1
      }
      // Two numbers with a comma between them are no list yet: `27, or 50%` tells one thing twice.
      guard first < last, isPlain || last - first > 1, hasConjunction || last - first > 1 else { continue }
      for index in first..<last {
        (mentions[index].unit, mentions[index].kind) = (mentions[last].unit, mentions[last].kind)
        if mentions[index].per.isEmpty { mentions[index].per = mentions[last].per }
      }
    }
  }

  /// A number in digits whose unit stands behind it.
  private func ends(_ mention: Mention) -> Bool {
    mention.isFigure && mention.unit != nil && mention.form == .digits
      && mention.tokens.lowerBound >= mention.numeral.lowerBound
      && mention.tokens.upperBound > mention.numeral.upperBound
  }

  private enum Joiner { case comma, conjunction, both }

  /// What stands between two numbers of a list, the first of which lacks a unit.
  private func joiner(_ first: Mention, _ last: Mention) -> Joiner? {
    guard first.isFigure, first.form == .digits, first.unit == nil, first.kind == nil, first.per.isEmpty else {
      return nil
    }
    // `6-4 and 18-year-old`: the 4 belongs to a score.
    if tokens.isHyphen(first.tokens.lowerBound - 1) { return nil }
    let start = first.tokens.upperBound
    switch last.tokens.lowerBound - start {
    case 1:
      if tokens[start].is(",") || tokens[start].is(";") { return .comma }
      return tokens.is(start, .and, .or) || tokens[start].is("&") ? .conjunction : nil
    case 2: return tokens[start].is(",") && tokens.is(start + 1, .and, .or) ? .both : nil
    default: return nil
    }
  }
}
