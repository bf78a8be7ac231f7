internal import CLibCSV

extension [UInt8] {
  /// Appends `text` in quotes, its own quotes doubled.
  mutating func appendInCSVQuotes(_ text: Span<UInt8>) {
    // Without a quote in it nothing is to be doubled.
    if !text.holdsQuote {
      append(CSVByte.quote)
      text.withUnsafeBufferPointer { append(contentsOf: $0) }
      append(CSVByte.quote)
      return
    }
    // csv_write2 cuts silently what doesn't fit; no cell takes more than all of its bytes doubled and two quotes.
    let most = 2 * text.count + 2
    append(addingCapacity: most) { (output: inout OutputSpan<UInt8>) in
      output.withUnsafeMutableBufferPointer { free, written in
        written = text.withUnsafeBufferPointer { source in
          csv_write2(free.baseAddress, most, source.baseAddress, source.count, CSVByte.quote)
        }
      }
    }
  }
}
