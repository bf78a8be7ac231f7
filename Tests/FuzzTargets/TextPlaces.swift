import SanaqCore

/// Where each scalar of a text stands, counted the plain way: all at once, scalar by scalar.
struct TextPlaces {
  private let utf8: [UInt8]
  /// The bytes at which scalars begin, and the end.
  private var starts: [Int] = []
  private var places: [(line: Int, column: Int)] = []

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    var place = (line: 1, column: 1)
    for (index, byte) in utf8.enumerated() where byte & 0xC0 != 0x80 {
      starts.append(index)
      places.append(place)
      let endsLine = byte == 0x0A || byte == 0x0D && !(index + 1 < utf8.count && utf8[index + 1] == 0x0A)
      place = endsLine ? (place.line + 1, 1) : (place.line, place.column + 1)
    }
    starts.append(utf8.count)
  }

  /// Every quote stands at its offsets, in order, none over another, and each row has a name of its own.
  ///
  /// - Parameter mayNest: whether an exclusion may stand within a figure's quote, as what a comment hides may.
  func check(_ extraction: Extraction, mayNest: Bool = false, _ findings: inout Findings) {
    for sources in [extraction.figures.map(\.source), extraction.exclusions.map(\.source)] {
      for (one, other) in zip(sources, sources.dropFirst()) {
        findings.expect(one.scalars.upperBound <= other.scalars.lowerBound, "\(one) and \(other) are out of order")
      }
    }
    let rows = extraction.everything
    for (one, other) in zip(rows, rows.dropFirst()) {
      let (first, second) = (one.source.scalars, other.source.scalars)
      let isWithin = mayNest && second.upperBound <= first.upperBound
      findings.expect(first.upperBound <= second.lowerBound || isWithin, "\(one.source) and \(other.source) overlap")
    }
    findings.expect(Set(rows.map(\.id)).count == rows.count, "two rows have one id")
    for figure in extraction.figures {
      findings.expect(figure.quantity.kind.isFigure, "\(figure.source) is a figure of the kind \(figure.quantity.kind)")
    }
    for row in rows { check(row.source, &findings) }
  }

  private func check(_ source: Source, _ findings: inout Findings) {
    let range = source.scalars
    guard range.lowerBound < range.upperBound, range.upperBound < starts.count else {
      return findings.expect(false, "\(source) has the place \(range)")
    }
    let bytes = starts[range.lowerBound]..<starts[range.upperBound]
    let place = places[range.lowerBound]
    findings.expect(source.utf8Range == bytes, "\(source) is at bytes \(bytes), not \(source.utf8Range as Any)")
    findings.expect(
      utf8[bytes].elementsEqual(source.quote.utf8), "\(source) is not «\(source.quote.debugDescription)»")
    findings.expect((source.line, source.column) == place, "\(source) is at \(place)")
    findings.expect(
      source.sentence.utf8.count >= source.quote.utf8.count && holds(source.sentence, around: bytes),
      "\(source): the sentence does not stand around the quote")
  }

  /// Whether a sentence stands in the text so that it holds the bytes.
  private func holds(_ sentence: String, around quote: Range<Int>) -> Bool {
    let letters = Array(sentence.utf8)
    let first = max(0, quote.upperBound - letters.count)
    guard first <= quote.lowerBound else { return false }
    return (first...quote.lowerBound).contains { start in
      start + letters.count <= utf8.count && utf8[start] == letters[0] && utf8[start...].starts(with: letters)
    }
  }
}
