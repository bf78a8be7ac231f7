extension Reader {
  /// How many numerals a text has, figures and others, by the grammar alone: what each means is not asked.
  ///
  /// For measuring: its time is the part of `read` that is not spent on measures, places, times and speakers.
  @_spi(Benchmarks) public func numeralCount(utf8 bytes: Span<UInt8>) -> Int {
    let grammar = SentenceGrammar(lexicon: lexicon, profile: profile)
    let tokenizer = Tokenizer(vocabulary: lexicon.vocabulary)
    let groups = GroupedDigits(lexicon: lexicon)
    var scanner = SentenceScanner(candidates: lexicon.candidates, abbreviations: lexicon.abbreviations)
    var tokens: [Token] = []
    var count = 0
    while let sentence = scanner.next(in: bytes) {
      guard sentence.hasCandidate else { continue }
      tokenizer.tokenize(sentence.range, in: bytes, into: &tokens)
      groups.apply(to: &tokens)
      count += grammar.mentions(in: tokens, opensLine: sentence.opensLine).count
    }
    return count
  }
}
