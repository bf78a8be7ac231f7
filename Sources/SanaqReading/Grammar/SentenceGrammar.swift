/// The stages of the grammar, in their order; none looks back past the one before.
struct SentenceGrammar {
  let lexicon: Lexicon
  let profile: VagueProfile

  /// Every numeral of a sentence, as a figure to be or with the reason why it is none.
  ///
  /// - Parameter roles: what the words of the sentence may begin.
  func mentions(in tokens: [Token], _ roles: WordRoles, opensLine: Bool) -> [Mention] {
    var mentions = NumeralGrammar(lexicon: lexicon, profile: profile, tokens: tokens).mentions()
    CalendarGrammar(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    guard !mentions.isEmpty else { return mentions }
    ExclusionGrammar(lexicon: lexicon, tokens: tokens, roles: roles, opensLine: opensLine).apply(to: &mentions)
    UnitGrammar(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    CompositeGrammar(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    ToleranceGrammar(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    IntervalNotation(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    RangeGrammar(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    ListGrammar(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    OneGrammar(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    QualifierGrammar(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    BoundPairGrammar(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    ChangeGrammar(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    return mentions
  }
}
