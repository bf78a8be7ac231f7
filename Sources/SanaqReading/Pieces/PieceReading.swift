package import SanaqCore

/// What was read in a piece of a long document, as if the piece were the document.
package struct PieceReading: Sendable {
  /// Places are counted from the piece's beginning, and names are those of sentences that stand in it alone.
  package var extraction: Extraction
  /// The sentences that names were given after, in their order.
  let standings: [SentenceStanding]
  /// Where the piece ends.
  let end: TextPosition

  init(extraction: Extraction, standings: [SentenceStanding], end: TextPosition) {
    (self.extraction, self.standings, self.end) = (extraction, standings, end)
  }

  /// A document that is no piece of any: nothing is left to be put together.
  package init(_ extraction: Extraction) { self.init(extraction: extraction, standings: [], end: TextPosition()) }
}

/// Puts the pieces of a long document together, one after another: places and names become those of the whole.
///
/// Holds some twelve bytes a sentence with a number, and no more than 20 MB (see `SentenceCounts`).
package struct PieceSequence: Sendable {
  /// Where the next piece begins, in bytes and scalars of the document.
  package private(set) var bytes = 0
  private var scalars = 0
  /// How many lines ended before, and how many scalars of the open one.
  private var lines = 0
  private var columns = 0
  private var pieces = 0
  private var counts = SentenceCounts()

  /// Ready for the first piece.
  package init() {}

  /// The extraction of the next piece. O(*n*) in its length.
  ///
  /// - Parameter bytes: the piece.
  package mutating func place(_ reading: consuming PieceReading, of bytes: Span<UInt8>) -> Extraction {
    let (standings, end) = (reading.standings, reading.end)
    // Moved: a copy would be made of all figures as soon as one is changed.
    var extraction = (consume reading).extraction
    number(&extraction, standings, in: bytes)
    if self.bytes > 0 {
      for index in extraction.figures.indices { move(&extraction.figures[index].source) }
      for index in extraction.exclusions.indices { move(&extraction.exclusions[index].source) }
    }
    self.bytes += bytes.count
    scalars += end.scalars
    lines += end.line - 1
    columns = end.column - 1 + (end.line == 1 ? columns : 0)
    pieces += 1
    return extraction
  }

  private func move(_ source: inout Source) {
    if source.line == 1 { source.column += columns }
    source.line += lines
    source.scalars = source.scalars.lowerBound + scalars..<source.scalars.upperBound + scalars
    source.utf8Range = source.utf8Range.map { $0.lowerBound + bytes..<$0.upperBound + bytes }
  }

  // MARK: Names

  /// Names what stands in sentences that an earlier piece has too.
  private mutating func number(
    _ extraction: inout Extraction, _ standings: [SentenceStanding], in bytes: Span<UInt8>
  ) {
    var figure = 0
    var exclusion = 0
    for (index, standing) in standings.enumerated() {
      let end = index + 1 < standings.count ? standings[index + 1].start : bytes.count
      let names = names(of: standing)
      while figure < extraction.figures.count, extraction.figures[figure].source.begins(before: end) {
        if let names {
          let offset = extraction.figures[figure].source.offset(in: standing, of: bytes)
          extraction.figures[figure].id = FigureIdentifier.name(names.own, offset: offset)
          extraction.figures[figure].links.repeats = names.first.map { FigureIdentifier.name($0, offset: offset) } ?? ""
        }
        figure += 1
      }
      while exclusion < extraction.exclusions.count, extraction.exclusions[exclusion].source.begins(before: end) {
        if let names {
          let offset = extraction.exclusions[exclusion].source.offset(in: standing, of: bytes)
          extraction.exclusions[exclusion].id = FigureIdentifier.name(names.own, offset: offset)
        }
        exclusion += 1
      }
    }
  }

  /// The seeds of a sentence's names in the document; nil where they are those of the piece.
  private mutating func names(of standing: SentenceStanding) -> (own: UInt64, first: UInt64?)? {
    guard let count = counts.next(standing.hash) else {
      // Too many to be remembered: the piece's number tells them from those of other pieces.
      let hash = SeededHash.mix(standing.hash, UInt64(pieces))
      return (
        FigureIdentifier.seed(ofSentence: hash, standing.count),
        standing.count == 0 ? nil : FigureIdentifier.seed(ofSentence: hash, 0)
      )
    }
    guard count != standing.count else { return nil }
    return (
      FigureIdentifier.seed(ofSentence: standing.hash, count), FigureIdentifier.seed(ofSentence: standing.hash, 0)
    )
  }
}

extension Source {
  fileprivate func begins(before end: Int) -> Bool { utf8Range.map { $0.lowerBound < end } ?? true }

  /// How many letters of the sentence stand before the quote; blanks are none.
  fileprivate func offset(in sentence: SentenceStanding, of bytes: Span<UInt8>) -> Int {
    guard let quote = utf8Range else { return 0 }
    return ByteChunk.inkBytes(in: sentence.start..<max(sentence.start, quote.lowerBound), of: bytes)
  }
}
