public import SanaqCore

/// The columns of a sheet: their names, their cells, and which hold numbers.
public protocol SheetColumn: RawRepresentable<String>, CaseIterable, Sendable where AllCases: Sendable {
  /// What a row of the sheet is made from.
  associatedtype Row
  /// The text of a row's cell; empty where there is nothing to say.
  func text(of row: Row) -> String
  /// Writes a row's cell: `text(of:)`, for which no text may have to be made.
  func write(_ row: Row, to csv: inout CSVWriter)
  /// Whether a spreadsheet should read the cells as numbers.
  var isNumeric: Bool { get }
}

extension SheetColumn {
  /// Writes the cell's text.
  public func write(_ row: Row, to csv: inout CSVWriter) { csv.cell(text(of: row)) }
}

extension FigureColumn: SheetColumn {
  /// Places and bounds are numbers; the rest is text.
  public var isNumeric: Bool {
    switch self {
    case .line, .column, .start, .end, .low, .high: true
    default: false
    }
  }

  /// Writes numbers digit by digit, and words that need no quotes without looking for what does.
  public func write(_ figure: Figure, to csv: inout CSVWriter) {
    switch self {
    case .line: csv.cell(number: figure.source.line)
    case .column: csv.cell(number: figure.source.column)
    case .start: csv.cell(number: figure.source.scalars.lowerBound)
    case .end: csv.cell(number: figure.source.scalars.upperBound)
    case .kind: csv.cell(word: figure.quantity.kind.rawValue)
    case .low: csv.cell(number: figure.quantity.interval.low)
    case .high: csv.cell(number: figure.quantity.interval.high)
    case .bound: csv.cell(word: figure.quantity.interval.bound?.rawValue ?? "")
    case .approximate: csv.cell(word: figure.quantity.isApproximate ? "true" : "false")
    default: csv.cell(text(of: figure))
    }
  }
}

extension ExclusionColumn: SheetColumn {
  /// As in the sheet of figures.
  public var isNumeric: Bool { shared?.isNumeric ?? false }

  /// Writes the cell as the sheet of figures does.
  public func write(_ exclusion: Exclusion, to csv: inout CSVWriter) {
    if let shared { shared.write(exclusion.figure, to: &csv) } else { csv.cell(exclusion.cause) }
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
  public mutating func append(_ row: Column.Row) {
    for column in columns {
      if style == .plain || column.isNumeric { column.write(row, to: &csv) } else { writeGuarded(column.text(of: row)) }
    }
    csv.endRow()
  }

  private mutating func writeGuarded(_ text: String) {
    csv.cell(text.isEmpty ? text : FormulaGuard.added(to: text), isQuoted: !text.isEmpty)
  }

  /// Writes rows to `output`, some kilobytes at a time: a long document's rows are never all held as text.
  mutating func append(_ rows: some Sequence<Column.Row>, drainingTo output: Output) throws(OutputError) {
    for row in rows {
      append(row)
      if csv.bytes.count >= 1 << 16 { try output.write(drain()) }
    }
    try output.write(drain())
  }

  /// The bytes written since the last call.
  public mutating func drain() -> [UInt8] {
    defer {
      csv.removeWritten()
      needsMark = false
    }
    return needsMark ? [0xEF, 0xBB, 0xBF] + csv.bytes : csv.bytes
  }
}
