import SanaqCore

/// Makes the selectors of a document's figures.
struct SelectorMaker {
  let document: Document
  let text: SelectorText
  private let scalars: [Unicode.Scalar]

  init(_ document: Document) {
    self.document = document
    text = SelectorText(document)
    scalars = Array(document.text.unicodeScalars)
  }

  /// The selector of a quote, which stands in the document once: its contexts hold at least its sentence, and grow until
  /// nothing else has them. Nil where the quote does not stand at its place.
  func selector(of source: Source) -> QuoteSelector? {
    let place = source.scalars
    guard let sentence = source.sentence(in: scalars) else { return nil }
    var reach = QuoteSelector.reach
    while true {
      let start = min(start(of: reach, before: place.lowerBound), sentence.lowerBound)
      let end = max(end(of: reach, from: place.upperBound), sentence.upperBound)
      let selector = QuoteSelector(
        document: source.document, exact: source.quote, prefix: slice(start..<place.lowerBound),
        suffix: slice(place.upperBound..<end))
      if text.places(of: selector).count == 1 { return selector }
      // The whole document is a context that nothing else has.
      guard start > 0 || end < scalars.count else { return nil }
      reach *= 2
    }
  }

  /// Where a quote stands, in bytes.
  func bytes(of source: Source) -> Range<Int> {
    let start = slice(0..<source.scalars.lowerBound).utf8.count
    return start..<start + source.quote.utf8.count
  }

  /// Where a context of so many scalars begins; a line end counts as one.
  private func start(of reach: Int, before place: Int) -> Int {
    var (index, count) = (place, 0)
    while index > 0, count < reach {
      index -= 1
      if !isCarriageReturn(index) { count += 1 }
    }
    return index
  }

  private func end(of reach: Int, from place: Int) -> Int {
    var (index, count) = (place, 0)
    while index < scalars.count, count < reach {
      if !isCarriageReturn(index) { count += 1 }
      index += 1
    }
    return index
  }

  /// A CR before an LF.
  private func isCarriageReturn(_ index: Int) -> Bool {
    scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
  }

  private func slice(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
}

extension Source {
  /// Where the sentence stands in its document's scalars, or the quote alone where the sentence is not found; nil where
  /// the quote does not stand at its place: the document is another one, or was edited.
  package func sentence(in text: [Unicode.Scalar]) -> Range<Int>? {
    guard scalars.upperBound <= text.count, text[scalars].elementsEqual(quote.unicodeScalars) else { return nil }
    let sentence = Array(sentence.unicodeScalars)
    let earliest = max(0, scalars.upperBound - sentence.count)
    guard earliest <= scalars.lowerBound else { return scalars }
    let start = (earliest...scalars.lowerBound).first { text[$0...].starts(with: sentence) }
    return start.map { $0..<$0 + sentence.count } ?? scalars
  }
}
