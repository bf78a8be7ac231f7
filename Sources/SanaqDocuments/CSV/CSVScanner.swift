/// Finds the rows of a text, and the places of what libcsv refuses.
struct CSVScanner: ~Copyable {
  /// Something that isn't CSV, and where it stands.
  struct Fault: Hashable {
    let problem: CSVError.Problem
    let place: CSVPlace
  }

  /// The rows found since they were last removed.
  private(set) var batch = CSVBatch()
  private var parser: CSVParser
  /// Where the next byte stands.
  private var place = CSVPlace()
  /// Where the quoted cell being read was opened.
  private var openQuote: CSVPlace?

  init(memory: CSVMemory? = nil) { parser = CSVParser(memory: memory) }

  /// Reads the next piece of the text, and stops at a fault. After one, the scanner is used up.
  mutating func scan(_ piece: Span<UInt8>) -> Fault? {
    let cells = batch.cellCount
    if let stop = parser.parse(piece, into: &batch) { return fault(stop, in: piece) }
    keepOpenQuote(of: piece, cellsBefore: cells)
    place.advance(over: piece)
    return nil
  }

  /// Ends the text, and with it a last row that no line end follows.
  mutating func finish() -> Fault? {
    parser.finish(into: &batch) ? nil : Fault(problem: .unterminatedQuote, place: openQuote ?? place)
  }

  /// Forgets the rows found.
  mutating func removeRows() { batch.removeRows() }

  private func fault(_ stop: CSVParser.Stop, in piece: Span<UInt8>) -> Fault {
    switch stop {
    case .outOfMemory(let offset):
      return Fault(problem: .outOfMemory, place: place.advanced(over: piece.extracting(..<offset)))
    case .malformed(let offset):
      // A quote after a closing one is never at fault, but doubles it: this one is in an unquoted cell.
      let isQuote = piece[offset] == CSVByte.quote
      return Fault(
        problem: isQuote ? .quoteInsideUnquotedCell : .textAfterClosingQuote,
        place: place.advanced(over: piece.extracting(..<offset)))
    }
  }

  /// That a quote is never closed shows only at the text's end, when the piece it stands in is long gone.
  private mutating func keepOpenQuote(of piece: Span<UInt8>, cellsBefore: Int) {
    guard parser.isInQuotes else { return openQuote = nil }
    if openQuote != nil && batch.cellCount == cellsBefore { return }
    openQuote = place.advanced(over: piece.extracting(..<parser.openingQuote(in: piece)))
  }
}
