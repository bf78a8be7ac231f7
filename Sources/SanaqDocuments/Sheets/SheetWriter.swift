public import SanaqCore

/// The columns of a sheet: their names, their cells, and which hold numbers.
public protocol SheetColumn: RawRepresentable<String>, CaseIterable, Sendable where AllCases: Sendable {
  /// What a row of the sheet is made from.
  associatedtype Row
  /// The text of a row's cell; empty where there is nothing to say.
  func text(of row: Row) -> String
  /// Writes a row's cells in their order: of each column `text(of:)`, for which no text may have to be made.
  static func write(_ row: Row, to csv: inout CSVWriter)
  /// Whether a spreadsheet should read the cells as numbers.
  var isNumeric: Bool { get }
}

extension SheetColumn {
  /// Writes the cells' texts.
  public static func write(_ row: Row, to csv: inout CSVWriter) {
    for column in allCases { csv.cell(column.text(of: row)) }
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

  /// Writes numbers digit by digit, and words that need no quotes without looking for what does.
  public static func write(_ figure: Figure, to csv: inout CSVWriter) {
    csv.cell(figure.id)
    csv.cells(of: figure.source, figure.quantity)
    csv.cell(word: figure.quantity.interval.bound?.rawValue ?? "")
    csv.cell(word: figure.quantity.isApproximate ? "true" : "false")
    csv.cell(figure.quantity.vague)
    csv.cell(figure.quantity.unit?.name ?? "")
    csv.cell(figure.quantity.per)
    csv.cell(word: figure.quantity.direction?.rawValue ?? "")
    csv.cell(figure.meaning.measure)
    csv.cell(figure.meaning.subject)
    csv.cell(figure.meaning.place)
    csv.cell(figure.meaning.time)
    csv.cell(figure.meaning.attribution)
    csv.cell(word: figure.meaning.aggregation?.rawValue ?? "")
    csv.cell(word: figure.meaning.status?.rawValue ?? "")
    csv.cell(figure.links.group)
    csv.cell(figure.links.repeats)
    csv.cell(figure.links.correction)
  }
}

extension CSVWriter {
  /// The cells from `document` to `high`, which both sheets have.
  fileprivate mutating func cells(of source: Source, _ quantity: Quantity) {
    cell(source.document)
    cell(number: source.line)
    cell(number: source.column)
    cell(number: source.scalars.lowerBound)
    cell(number: source.scalars.upperBound)
    cell(source.quote)
    cell(source.sentence)
    cell(word: quantity.kind.rawValue)
    cell(number: quantity.interval.low)
    cell(number: quantity.interval.high)
  }
}

extension ExclusionColumn: SheetColumn {
  /// As in the sheet of figures.
  public var isNumeric: Bool { shared?.isNumeric ?? false }

  /// Writes numbers digit by digit, as the sheet of figures does.
  public static func write(_ exclusion: Exclusion, to csv: inout CSVWriter) {
    csv.cell(exclusion.id)
    csv.cells(of: exclusion.source, exclusion.quantity)
    csv.cell(exclusion.cause)
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
    if style == .plain { Column.write(row, to: &csv) } else { writeGuarded(row) }
    csv.endRow()
  }

  private mutating func writeGuarded(_ row: Column.Row) {
    for column in columns {
      let text = column.text(of: row)
      let isGuarded = !column.isNumeric && !text.isEmpty
      csv.cell(isGuarded ? FormulaGuard.added(to: text) : text, isQuoted: isGuarded)
    }
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
