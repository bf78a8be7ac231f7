/// Room for the cells that libcsv finds in a piece of text.
///
/// Its callbacks come for each cell, so that they only copy the cell and note where it ends, into memory that is known to
/// suffice.
struct CSVIntake: ~Copyable {
  /// A row's end: after how many cells, and at which byte; 0 is the text's end.
  struct RowEnd {
    let cells: Int
    let terminator: UInt8
  }

  private var bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)
  private var byteCount = 0
  private var ends = UnsafeMutableBufferPointer<Int>.allocate(capacity: 0)
  private var endCount = 0
  private(set) var rowEnds: [RowEnd] = []
  /// The column of the next cell.
  private var column = 0
  /// Which columns' cells are kept, all others being as good as empty; nil: all.
  private let kept: [Bool]?

  init(keeping kept: [Bool]? = nil) { self.kept = kept }

  deinit {
    bytes.deallocate()
    ends.deallocate()
  }

  /// Forgets the cells taken, and makes room for those in so many bytes of text; each cell but the last takes a comma or a
  /// line end there.
  mutating func clear(roomFor size: Int) {
    (byteCount, endCount) = (0, 0)
    rowEnds.removeAll(keepingCapacity: true)
    guard bytes.count < size || ends.isEmpty else { return }
    let room = max(size, bytes.count * 2)
    bytes.deallocate()
    ends.deallocate()
    bytes = .allocate(capacity: room)
    ends = .allocate(capacity: room + 1)
  }

  mutating func appendCell(_ text: UnsafeRawBufferPointer) {
    if !text.isEmpty && keeps(column) {
      precondition(byteCount + text.count <= bytes.count, "cells are no longer than their text")
      UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(bytes)[byteCount...]).copyMemory(from: text)
      byteCount += text.count
    }
    precondition(endCount < ends.count, "cells are no more than the commas and line ends of their text")
    ends[endCount] = byteCount
    endCount += 1
    column += 1
  }

  mutating func endRow(at terminator: UInt8) {
    rowEnds.append(RowEnd(cells: endCount, terminator: terminator))
    column = 0
  }

  private func keeps(_ column: Int) -> Bool {
    guard let kept else { return true }
    return column < kept.count && kept[column]
  }

  /// Lends the bytes of all cells, in guise, and where each cell ends among them.
  func withCells(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int>) -> Void) {
    body(UnsafeBufferPointer(rebasing: bytes[..<byteCount]), UnsafeBufferPointer(rebasing: ends[..<endCount]))
  }
}
