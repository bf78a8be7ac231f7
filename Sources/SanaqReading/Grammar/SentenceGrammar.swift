/// The stages of the grammar, in their order; none looks back past the one before.
struct SentenceGrammar {
  let profile: VagueProfile

  /// Appends every numeral of a sentence, as a figure to be or with the reason why it is none, to `mentions`, which are none.
  ///
  /// - Parameter roles: what the words of the sentence may begin.
  func read(_ sentence: Sentence, _ roles: WordRoles, opensLine: Bool, into mentions: inout [Mention]) {
    NumeralGrammar(sentence: sentence, profile: profile).read(into: &mentions)
    CalendarGrammar(sentence: sentence).apply(to: &mentions)
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
    ChangeGrammar(sentence: sentence).apply(to: &mentions)
  }
}
