/// Cuts a sheet's text into pieces that end where rows end, so that several can be read at once.
///
/// In RFC 4180 text a line end belongs to a cell if the quotes before it are odd in number, and ends a row if they are even.
enum SheetCutter {
  /// Where the last row that ends in `bytes`, which begin with a row, ends; nil if none does.
  static func lastRowEnd(in bytes: Span<UInt8>) -> Int? {
    // Counted forwards, and taken back one by one from the end.
    var isInside = !bytes.countOfQuotes.isMultiple(of: 2)
    for index in bytes.indices.reversed() {
      if bytes[index] == CSVByte.quote { isInside.toggle() }
      if bytes[index] == CSVByte.lineFeed && !isInside { return index + 1 }
    }
    return nil
  }
}

extension Span<UInt8> {
  /// How many quotes there are. Sums of a byte's width, which the compiler adds up many at a time, are emptied before they
  /// run over.
  fileprivate var countOfQuotes: Int {
    withUnsafeBufferPointer { bytes in
      var count = 0
      var start = 0
      while start < bytes.count {
        let end = Swift.min(start + 255, bytes.count)
        var found: UInt8 = 0
        for byte in bytes[start..<end] { found &+= byte == CSVByte.quote ? 1 : 0 }
        count += Int(found)
        start = end
      }
      return count
    }
  }
}
