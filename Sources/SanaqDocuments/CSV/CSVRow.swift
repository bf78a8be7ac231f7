/// One row of a table, as the reader shows it.
///
/// Of the row `7,"at ""least"""`, `count` is 2, `row[1]` is `at "least"`, and `line` is where the 7 stands.
///
/// A copy of a row may be kept, but it keeps all its neighbours' bytes in memory: keep the texts needed instead.
public struct CSVRow: Sendable {
  /// The physical line of the file on which the row begins, from 1.
  public let line: Int
  @usableFromInline let storage: [UInt8]
  @usableFromInline let bounds: [Int]
  @usableFromInline let cells: Range<Int>

  init(cells: Range<Int>, of batch: borrowing CSVBatch, line: Int) {
    self.line = line
    self.storage = batch.bytes
    self.bounds = batch.bounds
    self.cells = cells
  }

  /// How many cells the row has: at least one.
  public var count: Int { cells.count }

  /// The texts of all cells.
  public var strings: [String] { (0..<count).map { self[$0] } }

  /// The text of the cell at `index`, from 0; bytes that aren't UTF-8 become U+FFFD.
  ///
  /// An index beyond the row is a caller's slip, and traps.
  ///
  /// - Complexity: O(*n*) in the cell's length.
  public subscript(index: Int) -> String {
    withBytes(at: index) { bytes in bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
  }

  /// Lends the bytes of the cell at `index`, from 0, exactly as they are in the file, and copies none.
  ///
  /// `row.withBytes(at: 0) { $0.count }` is the first cell's length in bytes.
  ///
  /// An index beyond the row is a caller's slip, and traps.
  ///
  /// - Complexity: O(1).
  @inlinable  // in a caller's module this is a few instructions; a call of unspecialised code would cost a fifth
  public func withBytes<Result, Failure>(
    at index: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(index >= 0 && index < cells.count, "no such cell in the row")
    let cell = cells.lowerBound + index
    return try body(storage.span.extracting(bounds[cell]..<bounds[cell + 1]))
  }
}
