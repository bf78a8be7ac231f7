import SanaqCore

/// Tells the score of a game from a range: `they won 3-2`, `6-4 6-3`. Ranges ascend; a score that does too needs a word that
/// speaks of winning.
struct ScoreGrammar {
  let tokens: [Token]

  /// Both sides' points, as one ratio from the lower to the higher.
  func score(_ first: Mention, _ last: Mention) -> Mention? {
    let joiner = first.tokens.upperBound
    guard first.unit == nil, last.unit == nil, let a = points(first, last), let b = points(last, first),
      last.tokens.lowerBound == joiner + 1, tokens.touches(joiner), tokens.touches(joiner + 1),
      a >= b || isContest(joiner),
      // `a 777-200LR` is a model.
      !(tokens.at(last.tokens.upperBound)?.shape == .word && tokens.touches(last.tokens.upperBound))
    else { return nil }
    var mention = last
    mention.tokens = first.tokens.lowerBound..<last.tokens.upperBound
    mention.numeral = mention.tokens
    mention.lower = .included(min(a, b))
    mention.upper = .included(max(a, b))
    mention.kind = .ratio
    mention.isRange = true
    return mention
  }

  private func points(_ mention: Mention, _ other: Mention) -> Double? {
    // `two-nil`: words are a score where one of them is nil.
    if mention.form == .words || other.form == .words {
      let isNil = [mention, other].contains { $0.numeral.count == 1 && tokens.is($0.numeral.lowerBound, .nil) }
      return isNil && mention.numeral.count == 1 && mention.kind == nil ? mention.value : nil
    }
    guard mention.form == .digits, mention.numeral.count == 1, tokens[mention.numeral.lowerBound].isWhole,
      tokens[mention.numeral.lowerBound].range.count <= 3, mention.kind == nil
    else { return nil }
    return mention.value
  }

  private func isContest(_ index: Int) -> Bool {
    (max(0, index - 6)..<min(tokens.count, index + 5)).contains {
      tokens.is(
        $0, .win, .wins, .won, .beat, .beaten, .beating, .defeat, .defeated, .victory, .lost, .draw, .drew, .tied)
    }
  }
}
