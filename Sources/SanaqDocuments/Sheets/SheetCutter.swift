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
  /// How many quotes there are. Blocks are so long that a narrow sum, which the compiler takes many at a time, can't overflow.
  fileprivate var countOfQuotes: Int {
    withUnsafeBufferPointer { bytes in
      stride(from: 0, to: bytes.count, by: 8192).reduce(0) { count, start in
        var found: UInt16 = 0
        for byte in bytes[start..<Swift.min(start + 8192, bytes.count)] { found &+= byte == CSVByte.quote ? 1 : 0 }
        return count + Int(found)
      }
    }
  }
}
