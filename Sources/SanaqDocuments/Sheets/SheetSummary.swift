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
  init(ofSheet path: String, plan: SummaryPlan, filter: FigureFilter = FigureFilter(), pieceSize: Int = 1 << 21) {
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

  /// Reads as many pieces as there are cores, takes them in at once, and reads on. A tally doesn't depend on the order.
  func inLanes() throws -> SummaryTally? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    var reader = PieceReader(file: file, size: pieceSize)
    guard var piece = try reader.next() else { return nil }
    let scan = try scan(try Self.header(of: piece, path), piece.span.beginsWithByteOrderMark)
    let count = max(1, ProcessInfo.processInfo.activeProcessorCount)
    let lanes = (0..<count).map { Lane(scan, plan, path, skipsHeader: $0 == 0) }
    while !piece.isEmpty {
      for lane in lanes {
        lane.give(piece)
        piece = try reader.next() ?? []
      }
      DispatchQueue.concurrentPerform(iterations: lanes.count) { lanes[$0].read() }
    }
    var tally = SummaryTally(plan)
    for lane in lanes {
      guard let part = lane.tally else { return nil }
      tally.merge(part)
    }
    return tally
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
private final class Lane: Sendable {
  private struct State {
    var piece: [UInt8] = []
    var skipsHeader: Bool
    var hasFailed = false
    var scan: SummaryScan
    var tally: SummaryTally
  }

  private let state: Mutex<State>
  private let path: String

  init(_ scan: SummaryScan, _ plan: SummaryPlan, _ path: String, skipsHeader: Bool) {
    self.path = path
    state = Mutex(State(skipsHeader: skipsHeader, scan: scan, tally: SummaryTally(plan)))
  }

  /// What the lane has taken in; nil after a fault.
  var tally: SummaryTally? { state.withLock { $0.hasFailed ? nil : $0.tally } }

  func give(_ piece: [UInt8]) { state.withLock { $0.piece = piece } }

  /// Takes in the rows of the piece that was given.
  func read() {
    state.withLock { state in
      let piece = state.piece
      state.piece = []
      guard !piece.isEmpty, !state.hasFailed else { return }
      do {
        var reader = CSVReader(file: path, columns: state.scan.width)
        func take(_ row: borrowing CSVRow) throws {
          if state.skipsHeader { state.skipsHeader = false } else { try state.scan.take(row, into: &state.tally) }
        }
        try reader.read(piece.span, onRow: take)
        try reader.finish(onRow: take)
      } catch { state.hasFailed = true }
    }
  }
}

/// Reads a file in pieces that end where rows end.
private struct PieceReader {
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

  /// The next piece; nil at the end.
  mutating func next() throws -> [UInt8]? {
    guard !isAtEnd else { return nil }
    var piece = rest
    while piece.count < 16 * size {
      let bytes = try file.read(upToCount: size) ?? Data()
      isAtEnd = bytes.isEmpty
      if isAtEnd { return piece.isEmpty ? nil : piece }
      piece.append(contentsOf: bytes)
      guard let end = SheetCutter.lastRowEnd(in: piece.span) else { continue }
      // A blank line is an error, or nothing if only blank lines follow: a piece by itself can't tell.
      let last = piece[..<end].suffix(4).filter(CSVByte.isLineEnd)
      guard last.count <= 2, Array(last) != [CSVByte.lineFeed, CSVByte.lineFeed] else { throw Uncuttable() }
      rest = Array(piece[end...])
      piece.removeSubrange(end...)
      return piece
    }
    throw Uncuttable()
  }
}
