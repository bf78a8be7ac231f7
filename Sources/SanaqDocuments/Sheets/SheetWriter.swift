public import SanaqCore

/// The columns of a sheet: their names, their cells, and which hold numbers.
public protocol SheetColumn: RawRepresentable<String>, CaseIterable, Sendable where AllCases: Sendable {
  /// What a row of the sheet is made from.
  associatedtype Row
  /// The text of a row's cell; empty where there is nothing to say.
  func text(of row: Row) -> String
  /// Writes a row's cells in their order: of each column `text(of:)`, for which no text may have to be made.
  static func write(_ rows: Span<Row>, at index: Int, as cells: inout CSVCells, to room: inout MutableSpan<UInt8>)
  /// Whether a spreadsheet should read the cells as numbers.
  var isNumeric: Bool { get }
}

extension SheetColumn {
  /// Writes the cells' texts.
  public static func write(
    _ rows: Span<Row>, at index: Int, as cells: inout CSVCells, to room: inout MutableSpan<UInt8>
  ) {
    let row = rows[index]
    for column in allCases { cells.append(column.text(of: row), to: &room) }
  }
}

extension FigureColumn: SheetColumn {
  /// Places and bounds are numbers; the rest is text.
  public var isNumeric: Bool {
    switch self {
    case .line, .column, .start, .end, .low, .high: true
    default: false
    }
  }

  /// Each part is taken from where it stands: a figure taken by itself would be copied with all its texts.
  public static func write(
    _ figures: Span<Figure>, at index: Int, as cells: inout CSVCells, to room: inout MutableSpan<UInt8>
  ) {
    cells.append(evidence: figures, at: index, to: &room)
    cells.append(figures[index].quantity.interval.bound?.rawValue ?? "", to: &room)
    cells.append(figures[index].quantity.isApproximate ? "true" : "false", to: &room)
    cells.append(figures[index].quantity.vague, to: &room)
    cells.append(figures[index].quantity.unit?.name ?? "", to: &room)
    cells.append(figures[index].quantity.per, to: &room)
    cells.append(figures[index].quantity.direction?.rawValue ?? "", to: &room)
    cells.append(figures[index].meaning.measure, to: &room)
    cells.append(figures[index].meaning.subject, to: &room)
    cells.append(figures[index].meaning.place, to: &room)
    cells.append(figures[index].meaning.time, to: &room)
    cells.append(figures[index].meaning.attribution, to: &room)
    cells.append(figures[index].meaning.aggregation?.rawValue ?? "", to: &room)
    cells.append(figures[index].meaning.status?.rawValue ?? "", to: &room)
    cells.append(figures[index].links.group, to: &room)
    cells.append(figures[index].links.repeats, to: &room)
    cells.append(figures[index].links.correction, to: &room)
  }
}

/// What both sheets tell of a number: where it stands, and what it is worth.
private protocol NumberEvidence {
  var id: String { get }
  var source: Source { get }
  var quantity: Quantity { get }
}

extension Figure: NumberEvidence {}
extension Exclusion: NumberEvidence {}

extension CSVCells {
  /// The cells from `id` to `high`.
  @inline(__always)
  fileprivate mutating func append<Row: NumberEvidence>(
    evidence rows: Span<Row>, at index: Int, to room: inout MutableSpan<UInt8>
  ) {
    append(rows[index].id, to: &room)
    append(rows[index].source.document, to: &room)
    append(number: rows[index].source.line, to: &room)
    append(number: rows[index].source.column, to: &room)
    append(number: rows[index].source.scalars.lowerBound, to: &room)
    append(number: rows[index].source.scalars.upperBound, to: &room)
    append(rows[index].source.quote, to: &room)
    append(rows[index].source.sentence, to: &room)
    append(rows[index].quantity.kind.rawValue, to: &room)
    append(number: rows[index].quantity.interval.low, to: &room)
    append(number: rows[index].quantity.interval.high, to: &room)
  }
}

extension ExclusionColumn: SheetColumn {
  /// As in the sheet of figures.
  public var isNumeric: Bool { shared?.isNumeric ?? false }

  /// As in the sheet of figures.
  public static func write(
    _ exclusions: Span<Exclusion>, at index: Int, as cells: inout CSVCells, to room: inout MutableSpan<UInt8>
  ) {
    cells.append(evidence: exclusions, at: index, to: &room)
    cells.append(exclusions[index].cause, to: &room)
  }
}

/// How a sheet is written.
public enum SheetStyle: Hashable, Sendable {
  /// RFC 4180 and nothing else.
  case plain
  /// For spreadsheets: a byte order mark, quotes around all text, so that `3/4` can be kept from becoming a date, and an
  /// apostrophe before text that would be a formula (`= + - @` in all widths, tab, CR, LF).
  case excel
}

/// Writes rows as CSV (RFC 4180) into a buffer that is drained as it fills.
public struct SheetWriter<Column: SheetColumn>: Sendable {
  private var csv: CSVWriter
  private let columns: [Column]
  private let style: SheetStyle
  private var needsMark: Bool

  /// Begins with the header.
  public init(_ column: Column.Type, style: SheetStyle = .plain) {
    columns = Array(Column.allCases)
    csv = CSVWriter(columns: columns.map(\.rawValue))
    self.style = style
    needsMark = style == .excel
  }

  /// Writes a row into the buffer.
  public mutating func append(_ row: Column.Row) { append([row].span, at: 0) }

  private mutating func append(_ rows: Span<Column.Row>, at index: Int) {
    guard style == .plain else { return append(guarded: rows[index]) }
    csv.write { cells, room in
      Column.write(rows, at: index, as: &cells, to: &room)
      cells.endRow(in: &room)
    }
  }

  private mutating func append(guarded row: Column.Row) {
    for column in columns {
      let text = column.text(of: row)
      let isGuarded = !column.isNumeric && !text.isEmpty
      csv.cell(isGuarded ? FormulaGuard.added(to: text) : text, isQuoted: isGuarded)
    }
    csv.endRow()
  }

  /// Writes rows to `output`, some kilobytes at a time: a long document's rows are never all held as text.
  mutating func append(_ rows: [Column.Row], drainingTo output: Output) throws(OutputError) {
    for index in rows.indices {
      append(rows.span, at: index)
      if csv.count >= 1 << 16 { try drain(to: output) }
    }
    try drain(to: output)
  }

  private mutating func drain(to output: Output) throws(OutputError) {
    if needsMark { return try output.write(drain()) }
    try csv.withBytes { bytes throws(OutputError) in try output.write(bytes) }
    csv.removeWritten()
  }

  /// The bytes written since the last call.
  public mutating func drain() -> [UInt8] {
    defer {
      csv.removeWritten()
      needsMark = false
    }
    return needsMark ? CSVByte.byteOrderMark + csv.bytes : csv.bytes
  }
}
