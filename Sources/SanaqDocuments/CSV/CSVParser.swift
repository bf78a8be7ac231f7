internal import CLibCSV

/// Where libcsv's memory for a cell comes from: a function like `realloc`, which answers nil when there is none left.
package typealias CSVMemory = @convention(c) (UnsafeMutableRawPointer?, Int) -> UnsafeMutableRawPointer?

/// libcsv's parser, set to read strictly and to change nothing.
struct CSVParser: ~Copyable {
  /// Why libcsv stopped, and at which byte of the piece.
  enum Stop: Hashable {
    case malformed(at: Int)
    case outOfMemory(at: Int)
  }

  /// How much text is given to libcsv at a time: what it has found is still in the cache when it is looked at.
  static let pieceSize = 32_768

  private let state: UnsafeMutablePointer<csv_parser>
  private var guise = CSVGuise()
  private var intake: CSVIntake

  /// A parser whose cells live in `memory`; nil: in that of `realloc`. It keeps the cells of the columns that `kept` says,
  /// all others being as good as empty; nil: all.
  init(memory: CSVMemory? = nil, keeping kept: [Bool]? = nil) {
    intake = CSVIntake(keeping: kept)
    state = .allocate(capacity: 1)
    // Both strict flags, or a quote that is never closed passes; REPALL_NL, or blank lines vanish.
    let status = csv_init(state, UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL))
    precondition(status == 0, "csv_init refuses nothing but a null pointer")
    csv_set_blk_size(state, 4096)
    if let memory { csv_set_realloc_func(state, memory) }
  }

  deinit {
    csv_free(state)
    state.deallocate()
  }

  /// Reads on, and puts what is finished into `batch`; nil if all went well. After a stop nothing may follow, least
  /// of all `finish`: `csv_fini` would call the broken cell a row, and the result a success.
  mutating func parse(_ piece: Span<UInt8>, into batch: inout CSVBatch) -> Stop? {
    if guise.put(piece) { csv_set_space_func(state, nil) } else { csv_set_space_func(state) { _ in 0 } }
    intake.clear(roomFor: state.pointee.entry_pos + piece.count)
    let read = guise.bytes.withUnsafeBufferPointer { text in
      withUnsafeMutablePointer(to: &intake) { csv_parse(state, text.baseAddress, text.count, appendCell, endRow, $0) }
    }
    batch.append(intake)
    if read == piece.count { return nil }
    return csv_error(state) == CSV_EPARSE ? .malformed(at: read) : .outOfMemory(at: read)
  }

  /// Ends the text, and with it a row that no line end has ended; false if a quote is still open.
  mutating func finish(into batch: inout CSVBatch) -> Bool {
    intake.clear(roomFor: state.pointee.entry_pos)
    let isWhole = withUnsafeMutablePointer(to: &intake) { csv_fini(state, appendCell, endRow, $0) == 0 }
    batch.append(intake)
    return isWhole
  }

  /// Whether the text read so far ends in a quoted cell, or with a quote that may close one.
  var isInQuotes: Bool { state.pointee.quoted != 0 }

  /// Where in `piece`, read last, stands the quote that opened the cell `isInQuotes` speaks of, if it stands in there.
  func openingQuote(in piece: Span<UInt8>) -> Int {
    let cell = UnsafeBufferPointer(start: state.pointee.entry_buf, count: state.pointee.entry_pos)
    let doubled = cell.count { $0 == CSVByte.quote }
    let offset = piece.count - cell.count - doubled - 1
    // A quote read last isn't doubled yet; that shows, because no quote ever stands before an opening one.
    return offset >= 0 && piece[offset] == CSVByte.quote ? offset : offset + 1
  }
}

// libcsv calls these, and hands the intake through as an untyped pointer that is valid for the call.

private func appendCell(_ text: UnsafeMutableRawPointer?, _ count: Int, _ intake: UnsafeMutableRawPointer?) {
  let cell = UnsafeRawBufferPointer(start: text, count: count)
  intake?.assumingMemoryBound(to: CSVIntake.self).pointee.appendCell(cell)
}

private func endRow(_ terminator: Int32, _ intake: UnsafeMutableRawPointer?) {
  // −1 stands for the text's end.
  intake?.assumingMemoryBound(to: CSVIntake.self).pointee.endRow(at: UInt8(max(terminator, 0)))
}
