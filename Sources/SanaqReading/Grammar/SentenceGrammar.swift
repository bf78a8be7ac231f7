/// The stages of the grammar, in their order; none looks back past the one before.
struct SentenceGrammar {
  let lexicon: Lexicon
  let profile: VagueProfile

  /// Appends every numeral of a sentence, as a figure to be or with the reason why it is none, to `mentions`, which are none.
  ///
  /// - Parameter roles: what the words of the sentence may begin.
  func read(_ tokens: [Token], _ roles: WordRoles, opensLine: Bool, into mentions: inout [Mention]) {
    NumeralGrammar(lexicon: lexicon, profile: profile, tokens: tokens).read(into: &mentions)
    CalendarGrammar(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    guard !mentions.isEmpty else { return }
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
  }
}
