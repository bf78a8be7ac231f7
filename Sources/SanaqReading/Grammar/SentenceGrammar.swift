/// The stages of the grammar, in their order; none looks back past the one before.
struct SentenceGrammar {
  let profile: VagueProfile

  /// Appends every numeral of a sentence, as a figure to be or with the reason why it is none, to `mentions`, which are none.
  ///
  /// - Parameter roles: what the words of the sentence may begin.
  func read(_ sentence: Sentence, _ roles: WordRoles, opensLine: Bool, into mentions: inout [Mention]) {
    readNumerals(of: sentence, roles, into: &mentions)
    guard !mentions.isEmpty else { return }
    ExclusionGrammar(sentence: sentence, roles: roles, opensLine: opensLine).apply(to: &mentions)
    UnitGrammar(sentence: sentence).apply(to: &mentions)
    CompositeGrammar(sentence: sentence).apply(to: &mentions)
    ToleranceGrammar(sentence: sentence).apply(to: &mentions)
    IntervalNotation(sentence: sentence).apply(to: &mentions)
    RangeGrammar(sentence: sentence).apply(to: &mentions)
    ListGrammar(sentence: sentence).apply(to: &mentions)
    OneGrammar(sentence: sentence).apply(to: &mentions)
    QualifierGrammar(sentence: sentence).apply(to: &mentions)
    BoundPairGrammar(sentence: sentence).apply(to: &mentions)
    ChangeGrammar(sentence: sentence, roles: roles).apply(to: &mentions)
  }

  /// Numerals and dates in one pass, for few tokens begin either. Dates take the place of the numerals that they cover.
  private func readNumerals(of sentence: Sentence, _ roles: WordRoles, into mentions: inout [Mention]) {
    let tokens = sentence.tokens
    var dates = CalendarGrammar.Dates()
    var end = 0
    for index in tokens.indices where mayBegin(tokens[index], before: index + 1, tokens) {
      if index >= end, let next = NumeralGrammar(sentence: sentence, profile: profile).read(at: index, into: &mentions)
      {
        end = next
      }
      CalendarGrammar(sentence: sentence, roles: roles).read(at: index, &dates, into: &mentions)
    }
    CalendarGrammar(sentence: sentence, roles: roles).finish(&dates, into: &mentions)
  }

  /// Whether a number or a date may begin with a token; a mark begins one by itself, or before digits.
  @inline(__always)
  private func mayBegin(_ token: Token, before next: Int, _ tokens: [Token]) -> Bool {
    // Words first, for nearly all tokens are words.
    if token.shape == .word { return !token.roles.isDisjoint(with: [.numeral, .date]) }
    if token.shape != .symbol || token.roles.contains(.numeral) { return true }
    return next < tokens.count && tokens[next].shape == .number
  }
}
