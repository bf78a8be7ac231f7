/// The rows found in a piece of text: the bytes of all cells back to back, and where cells and rows end.
///
/// Rows are gathered here, and shown to the caller once libcsv is done with the piece: its callbacks can neither throw
/// nor stop, and the caller's closure may do both.
struct CSVBatch {
  /// A row's cells, as numbers of cells in the batch; a blank line has one, and it is empty.
  struct Row {
    let cells: Range<Int>
    let isBlank: Bool
  }

  private(set) var bytes: [UInt8] = []
  /// Cell *n* is `bytes[bounds[n]..<bounds[n + 1]]`.
  private(set) var bounds = [0]
  private(set) var rows: [Row] = []
  /// The first cell of the row being read.
  private var firstCell = 0
  private var lastTerminator: UInt8 = 0

  /// How many cells there are, those of the unfinished row included.
  var cellCount: Int { bounds.count - 1 }

  /// Takes the cells of the next piece, and takes them out of the guise in which libcsv was given them.
  mutating func append(_ intake: borrowing CSVIntake) {
    let start = bytes.count
    intake.withCells { cells, ends in
      bytes.append(contentsOf: cells)
      bytes.withUnsafeMutableBufferPointer { CSVGuise.swap(.init(rebasing: $0[start...])) }
      var cell = 0
      for row in intake.rowEnds {
        appendBounds(ends[cell..<row.cells], from: start)
        cell = row.cells
        endRow(at: row.terminator)
      }
      appendBounds(ends[cell...], from: start)
    }
  }

  private mutating func appendBounds(_ ends: Slice<UnsafeBufferPointer<Int>>, from start: Int) {
    bounds.append(addingCapacity: ends.count) { (output: inout OutputSpan<Int>) in
      for end in ends { output.append(start + end) }
    }
  }

  /// Ends a row at the byte `terminator`, or at 0, the text's end.
  private mutating func endRow(at terminator: UInt8) {
    let isBlank = firstCell == cellCount
    // libcsv calls CR and LF an end each. With no cell between them they are neighbours, and one end.
    let isSecondHalf = isBlank && terminator == CSVByte.lineFeed && lastTerminator == CSVByte.carriageReturn
    lastTerminator = terminator
    if isSecondHalf { return }
    if isBlank { bounds.append(bounds[cellCount]) }
    rows.append(Row(cells: firstCell..<cellCount, isBlank: isBlank))
    firstCell = cellCount
  }

  /// How many physical lines end inside the cells of `row`.
  func lineEnds(in row: Row) -> Int {
    let all = bounds[row.cells.lowerBound]..<bounds[row.cells.upperBound]
    if bytes.span.extracting(all).lineEnds() == 0 { return 0 }
    // Cell by cell, since a CR that ends a cell and an LF that begins the next are no CRLF.
    return row.cells.reduce(0) { $0 + bytes.span.extracting(bounds[$1]..<bounds[$1 + 1]).lineEnds() }
  }

  /// Forgets the rows, and keeps the cells of the unfinished one.
  mutating func removeRows() {
    guard firstCell > 0 else { return }
    let removed = bounds[firstCell]
    bytes.removeFirst(removed)
    bounds.removeFirst(firstCell)
    for index in bounds.indices { bounds[index] -= removed }
    rows.removeAll(keepingCapacity: true)
    firstCell = 0
  }
}
