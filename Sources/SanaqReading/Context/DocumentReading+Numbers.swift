import SanaqCore

/// Numbers without what is around them: for whoever needs no more than values, units and places.
extension DocumentReading {
  mutating func readNumbers(_ sentence: ScannedSentence, in bytes: Span<UInt8>) {
    let (current, mentions) = readMentions(of: sentence, in: bytes)
    if !mentions.isEmpty { writeNumbers(current, mentions, sentence, in: bytes) }
    keep(current, mentions)
  }

  private mutating func writeNumbers(
    _ current: Sentence, _ mentions: [Mention], _ sentence: ScannedSentence, in bytes: Span<UInt8>
  ) {
    let describer = QuantityDescriber(sentence: current)
    var rows = SentenceRows(
      seeds: identifier.seeds(bytes, sentence.range), text: bytes.text(sentence.range),
      start: sentence.range.lowerBound)
    for mention in mentions {
      let (id, links) = rows.name(at: current.tokens[mention.tokens.lowerBound].start, in: bytes)
      let source = source(of: mention, in: current.tokens, sentence: rows.text, in: bytes)
      if let reason = mention.exclusion {
        exclude(mention, reason, id: id, source: source)
      } else {
        if let date = mention.date { documentYear.note(date, figure: extraction.figures.count) }
        let quantity = describer.quantity(of: mention) { bytes.text($0) }
        let meaning = Meaning(time: mention.date?.edtf ?? "")
        extraction.figures.append(Figure(id: id, source: source, quantity: quantity, meaning: meaning, links: links))
      }
    }
  }
}
