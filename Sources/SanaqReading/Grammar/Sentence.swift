/// A sentence as the grammar reads it.
struct Sentence {
  let lexicon: Lexicon
  var tokens: [Token]
}

/// A part of the grammar, or of what numbers mean, that reads a sentence.
///
/// Each holds the sentence as one value: two references of its own would be counted up and down by every part.
protocol SentenceReader {
  var sentence: Sentence { get }
}

extension SentenceReader {
  @inline(__always)
  var lexicon: Lexicon { sentence.lexicon }
  @inline(__always)
  var tokens: [Token] { sentence.tokens }
}
