import SanaqCore
import SanaqReading

/// Takes the rows of a sheet into a summary without making figures of them: only the cells that a summary needs are read.
///
/// The sheet may have been made elsewhere. It needs `low` and `high`, and the columns that rows are told apart by; each
/// other column that it lacks is as good as empty, and columns that are not known are passed over.
struct SummaryScan {
  private let file: String
  private let slots: Slots
  private let isGuarded: Bool
  /// Where the standard errors stand, which are no column of ours.
  private let errors: Slot
  private let filter: FigureFilter
  private var names = CellNames()
  private let kinds = CellWords<Kind>()
  private let bounds = CellWords<Bound>()
  private var admitted: [AdmissionKey: Bool] = [:]

  /// Where the cells stand that are read.
  var columns: Set<Int> { Set((slots.all + [errors]).compactMap(\.index)) }

  /// How many cells each row has.
  let width: Int

  /// A column's name, and where it stands in this sheet.
  private struct Slot {
    let name: String
    let index: Int?
  }

  /// The columns that a summary needs, looked up once.
  private struct Slots {
    let document, measure, subject, place, time, attribution, unit, per, group: Slot
    let kind, low, high, bound, approximate, vague, repeats, start: Slot

    var all: [Slot] {
      [document, measure, subject, place, time, attribution, unit, per, group]
        + [kind, low, high, bound, approximate, vague, repeats, start]
    }

    init(_ layout: SheetLayout<FigureColumn>) {
      func slot(_ column: FigureColumn) -> Slot { Slot(name: column.rawValue, index: layout[column]) }
      (document, measure, subject) = (slot(.document), slot(.measure), slot(.subject))
      (place, time, attribution) = (slot(.place), slot(.time), slot(.attribution))
      (unit, per, group) = (slot(.unit), slot(.per), slot(.group))
      (kind, low, high, bound) = (slot(.kind), slot(.low), slot(.high), slot(.bound))
      (approximate, vague, repeats, start) = (slot(.approximate), slot(.vague), slot(.repeats), slot(.start))
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
    slots = Slots(layout)
    width = layout.width
    self.file = file
    self.isGuarded = isGuarded
    self.filter = filter
    errors = Slot(name: Self.errorColumn, index: header.firstIndex(of: Self.errorColumn))
  }

  /// The column that random-effects pooling needs.
  static let errorColumn = "standard_error"

  /// Adds a row to the tally if the filter admits it.
  mutating func take(_ row: borrowing CSVRow, into tally: inout SummaryTally) throws(SheetError) {
    let unit = try name(slots.unit, row, &tally.pool)
    let kind = try kind(row, unit: unit, tally.pool)
    var entry = SummaryEntry(interval: try interval(row), kind: kind)
    entry.document = try name(slots.document, row, &tally.pool)
    entry.measure = try name(slots.measure, row, &tally.pool)
    entry.place = try name(slots.place, row, &tally.pool)
    guard admits(entry, tally.pool) else { return }
    entry.unit = unit
    entry.subject = try name(slots.subject, row, &tally.pool)
    entry.time = try name(slots.time, row, &tally.pool)
    entry.attribution = try name(slots.attribution, row, &tally.pool)
    entry.per = try name(slots.per, row, &tally.pool)
    entry.group = try name(slots.group, row, &tally.pool)
    entry.isVague = !isEmpty(slots.vague, row)
    entry.isRepeat = !isEmpty(slots.repeats, row)
    entry.isApproximate = try flag(slots.approximate, row)
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
  private func isEmpty(_ slot: Slot, _ row: borrowing CSVRow) -> Bool {
    guard let index = slot.index else { return true }
    return row.withBytes(at: index) { $0.isEmpty }
  }

  private mutating func name(
    _ slot: Slot, _ row: borrowing CSVRow, _ pool: inout NamePool
  ) throws(SheetError) -> Name {
    guard let index = slot.index else { return .empty }
    let isGuarded = isGuarded
    let name = row.withBytes(at: index) { bytes in
      names.name(of: bytes, in: &pool) { bytes in
        let text = bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
        return isGuarded ? text.map { FormulaGuard.removed(from: $0) } : text
      }
    }
    guard let name else { throw .notUTF8(file: file, line: row.line, column: slot.name) }
    return name
  }

  /// A sheet without kinds gets them from its units, and else counts.
  private mutating func kind(_ row: borrowing CSVRow, unit: Name, _ pool: NamePool) throws(SheetError) -> Kind {
    guard let index = slots.kind.index else { return UnitScales.standard[pool[unit]]?.kind ?? .count }
    if let kind = row.withBytes(at: index, { kinds.word(of: $0) }) { return kind }
    return try read(row) { text throws(CellError) in try text(slots.kind).word(of: Kind.self) }
  }

  private func interval(_ row: borrowing CSVRow) throws(SheetError) -> Interval {
    let (low, high) = (try number(slots.low, row), try number(slots.high, row))
    let bound = try bound(row) ?? Bound.between(low, high)
    if let interval = Interval(low: low, high: high, bound: bound) { return interval }
    return try read(row) { text throws(CellError) in
      let word = Cell(column: slots.bound.name, text: bound?.rawValue ?? "")
      return try Interval(low: text(slots.low), high: text(slots.high), bound: word)
    }
  }

  private func number(_ slot: Slot, _ row: borrowing CSVRow) throws(SheetError) -> Double? {
    guard let index = slot.index, !isEmpty(slot, row) else { return nil }
    if let number = row.withBytes(at: index, { CellNumber.parse($0) }) { return number }
    return try read(row) { text throws(CellError) in try text(slot).number() }
  }

  private func bound(_ row: borrowing CSVRow) throws(SheetError) -> Bound? {
    guard let index = slots.bound.index, !isEmpty(slots.bound, row) else { return nil }
    if let bound = row.withBytes(at: index, { bounds.word(of: $0) }) { return bound }
    return try read(row) { text throws(CellError) in try text(slots.bound).word(of: Bound.self) }
  }

  private func flag(_ slot: Slot, _ row: borrowing CSVRow) throws(SheetError) -> Bool {
    guard let index = slot.index, !isEmpty(slot, row) else { return false }
    if row.withBytes(at: index, { $0.equals("true") }) { return true }
    if row.withBytes(at: index, { $0.equals("false") }) { return false }
    return try read(row) { text throws(CellError) in try text(slot).flag() }
  }

  /// A sheet made elsewhere may write `12.0`.
  private func start(_ row: borrowing CSVRow) throws(SheetError) -> Int {
    guard let index = slots.start.index, !isEmpty(slots.start, row) else { return 0 }
    let number = row.withBytes(at: index) { CellNumber.parse($0) }
    if let start = number.flatMap(Int.init(exactly:)), start >= 0 { return start }
    return try read(row) { text throws(CellError) in try text(slots.start).whole() }
  }

  private func standardError(_ row: borrowing CSVRow) throws(SheetError) -> Double? {
    guard let index = errors.index, !isEmpty(errors, row) else { return nil }
    if let number = row.withBytes(at: index, { CellNumber.parse($0) }), number > 0 { return number }
    return try read(row) { text throws(CellError) in throw text(errors).error("a number above 0") }
  }

  /// What bytes alone didn't tell: the row's cells are read as texts, which throw in the words that every sheet has.
  private func read<Value>(
    _ row: borrowing CSVRow, _ value: ((Slot) -> Cell) throws(CellError) -> Value
  ) throws(SheetError) -> Value {
    let line = row.line
    let cells = row.strings
    do throws(CellError) {
      return try value { Cell(column: $0.name, text: $0.index.map { cells[$0] } ?? "") }
    } catch { throw .cell(file: file, line: line, error) }
  }
}

extension Span<UInt8> {
  /// Whether these are the letters of an ASCII word, in either case.
  fileprivate func equals(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in indices.allSatisfy { self[$0] | 0x20 == letters[$0] } }
  }
}
