public import SanaqCore

/// Reads one document's numbers: its figures, and the numerals that are none.
///
///     let extraction = Reader().read("Over 4,000 people were arrested.", named: "story.txt")
///     extraction.figures[0].quantity.interval   // >4000…∞
public struct Reader: Sendable {
  let lexicon: Lexicon
  let profile: VagueProfile
  private let usesSI: Bool
  private let readsContext: Bool

  /// - Parameters:
  ///   - lexicon: the words that are known.
  ///   - profile: the convention that gives vague words their bounds.
  ///   - usesSI: whether amounts are told in SI units, whatever the text tells them in.
  ///   - readsContext: whether figures have a measure, a subject, a place, a time and a source. Without, values, units and
  ///     bounds are read alone, in about half the time; people that a noun counts have no unit then.
  public init(
    lexicon: Lexicon = .standard, profile: VagueProfile = .interval, usesSI: Bool = false, readsContext: Bool = true
  ) {
    self.lexicon = lexicon
    self.profile = profile
    self.usesSI = usesSI
    self.readsContext = readsContext
  }

  /// Everything numeric in `text`, in its order.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func read(_ text: String, named document: String) -> Extraction {
    var text = text
    return text.withUTF8 { read(utf8: $0.span, named: document) }
  }

  /// The same for a document's bytes, which must be valid UTF-8.
  public func read(utf8 bytes: Span<UInt8>, named document: String) -> Extraction {
    finished(reading(of: bytes, named: document))
  }

  /// Reads a piece of a long document as if it were a document; `PieceSequence` puts the pieces together.
  package func read(piece bytes: Span<UInt8>, of document: String) -> PieceReading {
    let reading = reading(of: bytes, named: document)
    let standings = reading.standings
    var end = reading.position
    end.advance(to: bytes.count, in: bytes)
    return PieceReading(extraction: finished(reading), standings: standings, end: end)
  }

  private func reading(of bytes: Span<UInt8>, named document: String) -> DocumentReading {
    var reading = DocumentReading(lexicon: lexicon, profile: profile, document: document, readsContext: readsContext)
    reading.reserveCapacity(forBytes: bytes.count)
    var scanner = SentenceScanner(lexicon: lexicon)
    while let sentence = scanner.next(in: bytes) { reading.read(sentence, in: bytes) }
    return reading
  }

  private func finished(_ reading: consuming DocumentReading) -> Extraction {
    var extraction = reading.finish()
    if usesSI {
      let scales = lexicon.scales
      for index in extraction.figures.indices {
        extraction.figures[index].quantity = scales.inSI(extraction.figures[index].quantity)
      }
    }
    return extraction
  }
}
