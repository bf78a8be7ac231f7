import SanaqCore

/// Finds out, while a document is read anew, what told the measure of one figure.
struct MeasureInquiry {
  let id: String
  let lexicon: Lexicon
  /// The last sentence that set a topic.
  var topicSentence: Range<Int>?
  private(set) var explanation: MeasureExplanation?

  init(id: String, lexicon: Lexicon) {
    self.id = id
    self.lexicon = lexicon
  }

  mutating func explain(
    _ mention: Mention, _ rules: MeasureRules, measure: String, row: Int?, counted: Range<Int>?,
    model: Figure?, isTally: Bool, in bytes: Span<UInt8>
  ) {
    let cause: MeasureExplanation.Cause =
      if isTally { .pollLine } else if let model { .figure(model.source) } else if measure == "elapsed" {
        .elapsed
      } else if let row { self.cause(row, mention, rules, counted, in: bytes) } else { .nothing }
    explanation = MeasureExplanation(measure: measure, cause: cause)
  }

  private func cause(
    _ index: Int, _ mention: Mention, _ rules: MeasureRules, _ counted: Range<Int>?, in bytes: Span<UInt8>
  ) -> MeasureExplanation.Cause {
    guard let written = lexicon.writtenRow(of: index) else { return .nothing }
    let cells = LexiconTable.measures.columns.indices.map { String(written[$0]) }
    let row = MeasureExplanation.Row(file: written.file, line: written.number, cells: cells)
    guard lexicon.measures[index].strength == .topic else {
      let words = rules.words(of: index, for: mention, counted: counted).map {
        word($0.tokens, of: rules.tokens, isSubject: $0.isSubject, in: bytes)
      }
      return .row(row, words: words)
    }
    guard let topicSentence else { return .topic(row, words: []) }
    var tokens: [Token] = []
    let roles = lexicon.tokenizer.tokenize(topicSentence, in: bytes, into: &tokens)
    let sentence = Sentence(lexicon: lexicon, tokens: tokens)
    var triggers: [MeasureRules.Trigger] = []
    MeasureRules.read(sentence, roles, into: &triggers)
    let setters = triggers.filter { MeasureRules(sentence: sentence, triggers: triggers).fires(index, $0) }
    return .topic(row, words: setters.map { word($0.tokens, of: tokens, isSubject: false, in: bytes) })
  }

  private func word(
    _ range: Range<Int>, of tokens: [Token], isSubject: Bool, in bytes: Span<UInt8>
  ) -> MeasureExplanation.Word {
    let place = tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
    var position = TextPosition()
    position.advance(to: place.lowerBound, in: bytes)
    return MeasureExplanation.Word(
      text: bytes.text(place), isSubject: isSubject, line: position.line, column: position.column)
  }
}

extension MeasureRules {
  /// The words by which a row fired, the nearest first.
  func words(of row: Int, for mention: Mention, counted: Range<Int>?) -> [(tokens: Range<Int>, isSubject: Bool)] {
    let found = triggers[near(mention)].flatMap { words in
      lexicon.triggers.places(of: words.words).map { lexicon.triggers[$0] }.filter {
        $0.row == row && fires($0, words.tokens, mention, counted)
      }.map { (tokens: words.tokens, isSubject: $0.isSubject) }
    }
    return found.sorted { distance(from: mention, to: $0.tokens) < distance(from: mention, to: $1.tokens) }
  }
}
