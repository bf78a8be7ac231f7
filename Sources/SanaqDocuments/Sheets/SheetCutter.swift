/// Cuts a sheet's text into pieces that end where rows end, so that several can be read at once.
///
/// In RFC 4180 text a line end belongs to a cell if the quotes before it are odd in number, and ends a row if they are even.
enum SheetCutter {
  /// Where the last row that ends in `bytes`, which begin with a row, ends; nil if none does.
  static func lastRowEnd(in bytes: Span<UInt8>) -> Int? {
    // Counted forwards, and taken back one by one from the end.
    var isInside = bytes.hasOddCount(of: CSVByte.quote)
    for index in bytes.indices.reversed() {
      if bytes[index] == CSVByte.quote { isInside.toggle() }
      if bytes[index] == CSVByte.lineFeed && !isInside { return index + 1 }
    }
    return nil
  }
}
