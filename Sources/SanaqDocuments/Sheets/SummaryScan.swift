import SanaqCore
import SanaqReading

/// Takes the rows of a sheet into a summary without making figures of them: only the cells that a summary needs are read.
///
/// The sheet may have been made elsewhere. It needs `low` and `high`, and the columns that rows are told apart by; each
/// other column that it lacks is as good as empty, and columns that are not known are passed over.
struct SummaryScan {
  private let file: String
  private let cells: Cells
  private let isGuarded: Bool
  /// Where the standard errors stand, which are no column of ours.
  private let errors: Int?
  private let filter: FigureFilter
  private var names = CellNames()
  private let kinds = CellWords<Kind>()
  private let bounds = CellWords<Bound>()
  private var admitted: [AdmissionKey: Bool] = [:]

  /// Where the cells stand that are read.
  var columns: Set<Int> { Set(cells.all.compactMap(\.index) + [errors].compactMap { $0 }) }

  /// How many cells each row has.
  let width: Int

  /// A column, and where it stands in this sheet.
  private struct Cell {
    let column: FigureColumn
    let index: Int?
  }

  /// The cells that a summary needs, looked up once.
  private struct Cells {
    let document, measure, subject, place, time, attribution, unit, per, group: Cell
    let kind, low, high, bound, approximate, vague, repeats, start: Cell

    var all: [Cell] {
      [document, measure, subject, place, time, attribution, unit, per, group]
        + [kind, low, high, bound, approximate, vague, repeats, start]
    }

    init(_ layout: SheetLayout<FigureColumn>) {
      func cell(_ column: FigureColumn) -> Cell { Cell(column: column, index: layout[column]) }
      (document, measure, subject) = (cell(.document), cell(.measure), cell(.subject))
      (place, time, attribution) = (cell(.place), cell(.time), cell(.attribution))
      (unit, per, group) = (cell(.unit), cell(.per), cell(.group))
      (kind, low, high, bound) = (cell(.kind), cell(.low), cell(.high), cell(.bound))
      (approximate, vague, repeats, start) = (cell(.approximate), cell(.vague), cell(.repeats), cell(.start))
    }
  }

  private struct AdmissionKey: Hashable {
    let measure, place, document: Name
  }

  init(
    header: [String], file: String, isGuarded: Bool, keys: [Summary.Key], filter: FigureFilter
  ) throws(SheetError) {
    let keys = keys.filter { $0 != .measure && $0 != .kind }.compactMap { FigureColumn(rawValue: $0.rawValue) }
    let layout = try SheetLayout<FigureColumn>(
      header: header, file: file, demand: .some(Set([.low, .high] + keys)))
    cells = Cells(layout)
    width = layout.width
    self.file = file
    self.isGuarded = isGuarded
    self.filter = filter
    errors = header.firstIndex(of: Self.errorColumn)
  }

  /// The column that random-effects pooling needs.
  static let errorColumn = "standard_error"

  /// Adds a row to the tally if the filter admits it.
  mutating func take(_ row: borrowing CSVRow, into tally: inout SummaryTally) throws(SheetError) {
    let unit = try name(cells.unit, row, &tally.pool)
    let kind = try kind(row, unit: unit, tally.pool)
    var entry = SummaryEntry(interval: try interval(row), kind: kind)
    entry.document = try name(cells.document, row, &tally.pool)
    entry.measure = try name(cells.measure, row, &tally.pool)
    entry.place = try name(cells.place, row, &tally.pool)
    guard admits(entry, tally.pool) else { return }
    entry.unit = unit
    entry.subject = try name(cells.subject, row, &tally.pool)
    entry.time = try name(cells.time, row, &tally.pool)
    entry.attribution = try name(cells.attribution, row, &tally.pool)
    entry.per = try name(cells.per, row, &tally.pool)
    entry.group = try name(cells.group, row, &tally.pool)
    entry.isVague = !isEmpty(cells.vague, row)
    entry.isRepeat = !isEmpty(cells.repeats, row)
    entry.isApproximate = try flag(cells.approximate, row)
    entry.start = try start(row)
    entry.standardError = try standardError(row)
    tally.add(entry)
  }

  private mutating func admits(_ entry: SummaryEntry, _ pool: NamePool) -> Bool {
    if filter.isEmpty { return true }
    let key = AdmissionKey(measure: entry.measure, place: entry.place, document: entry.document)
    if let known = admitted[key] { return known }
    let admits = filter.admits(
      measure: pool[entry.measure], place: pool[entry.place], document: pool[entry.document])
    admitted[key] = admits
    return admits
  }
}

// MARK: Cells

extension SummaryScan {
  private func isEmpty(_ cell: Cell, _ row: borrowing CSVRow) -> Bool {
    guard let index = cell.index else { return true }
    return row.withBytes(at: index) { $0.isEmpty }
  }

  private mutating func name(
    _ cell: Cell, _ row: borrowing CSVRow, _ pool: inout NamePool
  ) throws(SheetError) -> Name {
    guard let index = cell.index else { return .empty }
    let isGuarded = isGuarded
    let name = row.withBytes(at: index) { bytes in
      names.name(of: bytes, in: &pool) { bytes in
        let text = bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
        return isGuarded ? text.map { FormulaGuard.removed(from: $0) } : text
      }
    }
    guard let name else { throw .notUTF8(file: file, line: row.line, column: cell.column.rawValue) }
    return name
  }

  /// A sheet without kinds gets them from its units, and else counts.
  private mutating func kind(_ row: borrowing CSVRow, unit: Name, _ pool: NamePool) throws(SheetError) -> Kind {
    guard let index = cells.kind.index else { return UnitScales.standard[pool[unit]]?.kind ?? .count }
    let kind = row.withBytes(at: index) { kinds.word(of: $0) }
    guard let kind else {
      throw error(cells.kind, row, expected: "one of " + Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return kind
  }

  private func interval(_ row: borrowing CSVRow) throws(SheetError) -> Interval {
    let (low, high) = (try number(cells.low, row), try number(cells.high, row))
    let bound = try bound(row)
    let word = bound ?? Bound.between(low, high)
    guard let interval = Interval(low: low, high: high, bound: word) else {
      guard bound != nil else { throw error(cells.low, row, expected: "at most high, \(text(cells.high, row))") }
      throw error(
        cells.bound, row, expected: "the bound of low \"\(text(cells.low, row))\" and high \"\(text(cells.high, row))\""
      )
    }
    return interval
  }

  private func number(_ cell: Cell, _ row: borrowing CSVRow) throws(SheetError) -> Double? {
    guard let index = cell.index, !isEmpty(cell, row) else { return nil }
    if let number = row.withBytes(at: index, { CellNumber.parse($0) }) { return number }
    throw error(cell, row, expected: "a number with a point as its decimal mark, or empty")
  }

  private func bound(_ row: borrowing CSVRow) throws(SheetError) -> Bound? {
    guard let index = cells.bound.index, !isEmpty(cells.bound, row) else { return nil }
    if let bound = row.withBytes(at: index, { bounds.word(of: $0) }) { return bound }
    throw error(cells.bound, row, expected: "one of " + Bound.allCases.map(\.rawValue).joined(separator: ", "))
  }

  private func flag(_ cell: Cell, _ row: borrowing CSVRow) throws(SheetError) -> Bool {
    guard let index = cell.index, !isEmpty(cell, row) else { return false }
    // Spreadsheets write TRUE and FALSE.
    if row.withBytes(at: index, { $0.equals("true") }) { return true }
    if row.withBytes(at: index, { $0.equals("false") }) { return false }
    throw error(cell, row, expected: "true or false")
  }

  private func start(_ row: borrowing CSVRow) throws(SheetError) -> Int {
    guard let number = try number(cells.start, row) else { return 0 }
    guard let start = Int(exactly: number), start >= 0 else {
      throw error(cells.start, row, expected: "a whole number")
    }
    return start
  }

  private func standardError(_ row: borrowing CSVRow) throws(SheetError) -> Double? {
    guard let errors, !row.withBytes(at: errors, { $0.isEmpty }) else { return nil }
    let number = row.withBytes(at: errors) { CellNumber.parse($0) }
    guard let number, number > 0 else {
      throw .extra(
        file: file, line: row.line, column: Self.errorColumn, text: row[errors], expected: "a number above 0")
    }
    return number
  }

  private func text(_ cell: Cell, _ row: borrowing CSVRow) -> String { cell.index.map { row[$0] } ?? "" }

  private func error(_ cell: Cell, _ row: borrowing CSVRow, expected: String) -> SheetError {
    .cell(file: file, line: row.line, CellError(column: cell.column, text: text(cell, row), expected: expected))
  }
}

extension Bound {
  /// The word for a pair of numbers in a sheet that has none.
  fileprivate static func between(_ low: Double?, _ high: Double?) -> Bound? {
    switch (low, high) {
    case (nil, nil): nil
    case (_, nil): .atLeast
    case (nil, _): .atMost
    case (let low?, let high?): low == high ? .exact : .range
    }
  }
}

extension Span<UInt8> {
  /// Whether these are the letters of an ASCII word, in either case.
  fileprivate func equals(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in indices.allSatisfy { self[$0] | 0x20 == letters[$0] } }
  }
}
