import SanaqCore

/// Numbers without what is around them: for whoever needs no more than values, units and places.
extension DocumentReading {
  mutating func readNumbers(_ sentence: ScannedSentence, in bytes: Span<UInt8>) {
    guard sentence.hasCandidate else { return }
    let mentions = mentions(of: sentence, in: bytes)
    guard !mentions.isEmpty else { return }
    let describer = QuantityDescriber(lexicon: lexicon, tokens: tokens)
    var rows = SentenceRows(
      seeds: identifier.seeds(bytes, sentence.range), text: Self.text(bytes, sentence.range),
      start: sentence.range.lowerBound)
    for mention in mentions {
      let (id, links) = rows.name(at: tokens[mention.tokens.lowerBound].start, in: bytes)
      let source = source(of: mention, sentence: rows.text, in: bytes)
      if let reason = mention.exclusion {
        let quantity = Quantity(kind: reason.kind, interval: describer.interval(mention))
        extraction.exclusions.append(Exclusion(id: id, source: source, quantity: quantity, reason: reason))
      } else {
        if let date = mention.date { documentYear.note(date, figure: extraction.figures.count) }
        let quantity = describer.quantity(of: mention) { Self.text(bytes, $0) }
        let meaning = Meaning(time: mention.date?.edtf ?? "")
        extraction.figures.append(Figure(id: id, source: source, quantity: quantity, meaning: meaning, links: links))
      }
    }
  }
}

/// What the rows of a sentence share, and how each is named.
struct SentenceRows {
  let text: String
  private let seeds: (own: UInt64, first: UInt64?)
  /// Blanks don't count: a sentence wrapped anew keeps its names.
  private var counted: Int
  private var offset = 0

  init(seeds: (own: UInt64, first: UInt64?), text: String, start: Int) {
    self.seeds = seeds
    self.text = text
    counted = start
  }

  /// The name of what begins at `start`, which must not lie before the last one, and the row that it repeats.
  mutating func name(at start: Int, in bytes: Span<UInt8>) -> (id: String, links: Links) {
    while counted < start {
      if bytes[counted] > 0x20 { offset += 1 }
      counted += 1
    }
    let repeats = seeds.first.map { FigureIdentifier.name($0, offset: offset) } ?? ""
    return (FigureIdentifier.name(seeds.own, offset: offset), Links(repeats: repeats))
  }
}
