import Dispatch
import Foundation
import SanaqCore
import Synchronization

/// A summary of a sheet of figures that is read piece by piece, several pieces at a time.
struct SheetSummary {
  private let path: String
  private let plan: SummaryPlan
  private let filter: FigureFilter

  private let pieceSize: Int

  /// - Parameter pieceSize: how many bytes of the file one core takes at a time.
  init(ofSheet path: String, plan: SummaryPlan, filter: FigureFilter = FigureFilter(), pieceSize: Int = 1 << 18) {
    self.path = path
    self.pieceSize = pieceSize
    self.plan = plan
    self.filter = filter
  }

  /// The rows that the filter admits, tallied.
  func tally() throws -> SummaryTally {
    // What the lanes can't do — a fault, a blank line where they were cut — is done in order, with exact places.
    if let tally = try? inLanes() { return tally }
    return try inOrder()
  }

  func inOrder() throws -> SummaryTally {
    var tally = SummaryTally(plan)
    var scan: SummaryScan?
    let content = try SheetContent(contentsOf: path)
    try content.forEachRow { row in
      if scan == nil { scan = try self.scan(row.strings, content.isMarked) } else { try scan?.take(row, into: &tally) }
    }
    if scan == nil { _ = try self.scan([], false) }
    return tally
  }

  private func scan(_ header: [String], _ isMarked: Bool) throws(SheetError) -> SummaryScan {
    try SummaryScan(header: header, file: path, isGuarded: isMarked, keys: plan.keys, filter: filter)
  }

  /// Deals the file out in pieces to as many lanes as there are cores. A tally doesn't depend on the order.
  func inLanes() throws -> SummaryTally? {
    guard let file = try? DocumentList.Entry.handle(ofFile: path) else { return nil }
    var pieces = PieceReader(file: file, size: pieceSize)
    var first: [UInt8] = []
    guard try pieces.next(into: &first) else { return nil }
    let scan = try scan(try Self.header(of: first, path), first.span.beginsWithByteOrderMark)
    let count = max(1, ProcessInfo.processInfo.activeProcessorCount)
    let lanes = (0..<count).map { Lane(scan: scan, plan: plan, first: $0 == 0 ? first : nil) }
    let rest = Mutex(pieces)
    let tallies = Mutex<[SummaryTally?]>([])
    DispatchQueue.concurrentPerform(iterations: count) { lane in
      let tally = try? lanes[lane].tally(with: rest)
      tallies.withLock { $0.append(tally) }
    }
    var total = SummaryTally(plan)
    for tally in tallies.withLock({ $0 }) {
      guard let tally else { return nil }
      total.merge(tally)
    }
    return total
  }

  /// The first row of a sheet.
  private static func header(of piece: [UInt8], _ path: String) throws -> [String] {
    struct Found: Error { let cells: [String] }
    do {
      var reader = CSVReader(file: path)
      try reader.read(piece.span) { throw Found(cells: $0.strings) }
      try reader.finish { throw Found(cells: $0.strings) }
      return []
    } catch let found as Found { return found.cells }
  }
}

/// What one core reads of a sheet.
private struct Lane: Sendable {
  let scan: SummaryScan
  let plan: SummaryPlan
  /// The piece that the sheet begins with, if this lane is to read it.
  let first: [UInt8]?

  /// Takes in the first piece, and of the others as many as it can get.
  func tally(with pieces: borrowing Mutex<PieceReader>) throws -> SummaryTally {
    var scan = scan
    var tally = SummaryTally(plan)
    var reader = CSVPieceReader(width: scan.width, columns: scan.columns)
    do {
      if let first {
        var isHeader = true
        let start = first.span.beginsWithByteOrderMark ? CSVByte.byteOrderMark.count : 0
        try reader.read(first.span.extracting(start...)) { row in
          if isHeader { isHeader = false } else { try scan.take(row, into: &tally) }
        }
      }
      var piece: [UInt8] = []
      while try pieces.withLock({ try $0.next(into: &piece) }) {
        try reader.read(piece.span) { try scan.take($0, into: &tally) }
      }
    } catch {
      pieces.withLock { $0.stop() }
      throw error
    }
    return tally
  }
}

/// Reads a file in pieces that end where rows end.
private struct PieceReader: Sendable {
  private let file: FileHandle
  private let size: Int
  private var rest: [UInt8] = []
  private var isAtEnd = false

  /// A row that is far longer than a piece, rows that end in CR alone, a blank line at a cut: read in order instead.
  private struct Uncuttable: Error {}

  init(file: FileHandle, size: Int) {
    self.file = file
    self.size = size
  }

  /// Whether there is a next piece, which takes the place of `piece`: its memory is used again.
  mutating func next(into piece: inout [UInt8]) throws -> Bool {
    piece.removeAll(keepingCapacity: true)
    guard !isAtEnd else { return false }
    piece.append(contentsOf: rest)
    while piece.count < 16 * size {
      isAtEnd = try !readMore(into: &piece)
      if isAtEnd { return !piece.isEmpty }
      guard let end = SheetCutter.lastRowEnd(in: piece.span) else { continue }
      // A blank line is an error, or nothing if only blank lines follow: a piece by itself can't tell.
      let last = piece[..<end].suffix(4).filter(CSVByte.isLineEnd)
      guard last.count <= 2, Array(last) != [CSVByte.lineFeed, CSVByte.lineFeed] else { throw Uncuttable() }
      rest = Array(piece[end...])
      piece.removeSubrange(end...)
      return true
    }
    throw Uncuttable()
  }

  /// Gives no more pieces.
  mutating func stop() { isAtEnd = true }

  /// False at the file's end. Straight into the piece: as `Data` the bytes would be copied once more, into fresh memory.
  private func readMore(into piece: inout [UInt8]) throws -> Bool {
    var count = 0
    piece.append(addingCapacity: size) { (output: inout OutputSpan<UInt8>) in
      output.withUnsafeMutableBufferPointer { free, written in
        count = Foundation.read(file.fileDescriptor, free.baseAddress, size)
        written = max(count, 0)
      }
    }
    guard count >= 0 else { throw Uncuttable() }
    return count > 0
  }
}
