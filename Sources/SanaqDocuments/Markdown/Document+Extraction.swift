public import SanaqCore
public import SanaqReading

extension Document {
  /// The document with its markup told from its words.
  package var markdown: Document {
    Document(name: name, utf8: utf8, notes: notes, markup: MarkdownBlocks.mask(of: utf8))
  }

  /// Everything numeric in the document, in its order; numerals of markup are excluded as such. A text of more than a
  /// megabyte is read in pieces (see `ExtractionRun`).
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func extraction(by reader: Reader) -> Extraction { extraction(by: reader, cut: .standard) }

  package func extraction(by reader: Reader, cut: TextCut) -> Extraction {
    guard let markup else { return plainExtraction(by: reader, cut) }
    let shown = markup.shown(of: utf8)
    var extraction = reader.read(utf8: shown.span, named: name)
    for index in extraction.figures.indices {
      restore(&extraction.figures[index].source, from: shown)
      extraction.figures[index].meaning.joinBlanks()
    }
    for index in extraction.exclusions.indices { restore(&extraction.exclusions[index].source, from: shown) }
    if markup.hides {
      extraction.exclusions += hidden(by: reader, markup)
      extraction.exclusions.sort { $0.source.scalars.lowerBound < $1.source.scalars.lowerBound }
    }
    return extraction
  }

  private func plainExtraction(by reader: Reader, _ cut: TextCut) -> Extraction {
    guard utf8.count > cut.threshold else { return reader.read(utf8: utf8.span, named: name) }
    var extraction = Extraction()
    var sequence = PieceSequence()
    while sequence.bytes < utf8.count {
      let piece = utf8.span.extracting(sequence.bytes..<cut.end(from: sequence.bytes, in: utf8.span))
      extraction.append(sequence.place(reader.read(piece: piece, of: name), of: piece))
    }
    return extraction
  }

  /// The numerals of what no reader is told. Under another name, so that none has the id of one that is.
  private func hidden(by reader: Reader, _ markup: MarkdownMask) -> [Exclusion] {
    let text = markup.hidden(of: utf8)
    let read = reader.read(utf8: text.span, named: name + "\u{0}")
    let figures = read.figures.map { figure in
      let quantity = Quantity(kind: ExclusionReason.markup.kind, interval: figure.quantity.interval)
      return Exclusion(id: figure.id, source: figure.source, quantity: quantity, reason: .markup)
    }
    return (figures + read.exclusions).map { exclusion in
      var exclusion = exclusion
      exclusion.source.document = name
      restore(&exclusion.source, from: text)
      return exclusion
    }
  }

  /// Gives a quote and its sentence the letters that stand there, with the marks around them.
  private func restore(_ source: inout Source, from read: [UInt8]) {
    guard let quote = source.utf8Range else { return }
    source.quote = String(decoding: utf8[quote], as: UTF8.self)
    guard var sentence = range(of: source.sentence, around: quote, in: read) else { return }
    while case let before = scalar(before: sentence.lowerBound), isBlanked(before, in: read) {
      sentence = before.lowerBound..<sentence.upperBound
    }
    while case let behind = scalar(at: sentence.upperBound), isBlanked(behind, in: read) {
      sentence = sentence.lowerBound..<behind.upperBound
    }
    source.sentence = String(decoding: utf8[sentence], as: UTF8.self)
  }

  private func isBlanked(_ scalar: Range<Int>, in read: [UInt8]) -> Bool { read[scalar] != utf8[scalar] }

  /// The bytes of the scalar that ends at an index; empty at the text's beginning.
  private func scalar(before end: Int) -> Range<Int> {
    (utf8[..<end].lastIndex { $0 & 0xC0 != 0x80 } ?? end)..<end
  }

  /// The bytes of the scalar that begins at an index; empty at the text's end.
  private func scalar(at start: Int) -> Range<Int> {
    start..<(utf8[start...].dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? utf8.count)
  }

  private func range(of sentence: String, around quote: Range<Int>, in read: [UInt8]) -> Range<Int>? {
    let letters = Array(sentence.utf8)
    let first = max(0, quote.upperBound - letters.count)
    guard first <= quote.lowerBound else { return nil }
    for start in (first...quote.lowerBound).reversed() where read[start] == letters.first {
      if read[start...].starts(with: letters) { return start..<start + letters.count }
    }
    return nil
  }
}

extension Meaning {
  /// Names from which markup was taken have one blank where it stood.
  fileprivate mutating func joinBlanks() {
    subject = subject.joiningBlanks
    place = place.joiningBlanks
    attribution = attribution.joiningBlanks
  }
}

extension String {
  /// The words with one blank between them, where there were several or other ones.
  var joiningBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
