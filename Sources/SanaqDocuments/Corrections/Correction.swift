import SanaqCore

/// A person's word on one cell of a figure: what it was, what it is now, and why.
public struct Correction: Hashable, Sendable {
  /// The figure, by its words.
  public let selector: QuoteSelector
  /// The column's name, or `figure`.
  public let field: String
  /// What was extracted when the correction was made.
  public let was: String
  /// What the cell says now; `rejected` for the field `figure`.
  public let now: String
  /// Why.
  public let reason: String
  /// Whose word it is; may be empty.
  public let by: String
  /// When, by the calendar; may be empty.
  public let date: String

  /// A correction of one cell.
  public init(
    selector: QuoteSelector, field: String, was: String, now: String, reason: String, by: String = "", date: String = ""
  ) {
    self.selector = selector
    self.field = field
    self.was = was
    self.now = now
    self.reason = reason
    self.by = by
    self.date = date
  }
}

/// The columns of `corrections.csv`, in their order.
public enum CorrectionColumn: String, Hashable, Sendable, CaseIterable, SheetColumn {
  /// The document that the figure stands in.
  case document
  /// A TextQuoteSelector of the W3C: the figure's quote, and the letters before and behind it.
  case exact, prefix, suffix
  /// The column that is corrected, or `figure` for the row as a whole.
  case field
  /// What was extracted when the correction was made, and what the cell says now.
  case was, now
  /// Why, by whom and when.
  case reason, by, date

  /// The text of a correction's cell.
  public func text(of row: Correction) -> String {
    switch self {
    case .document: row.selector.document
    case .exact: row.selector.exact
    case .prefix: row.selector.prefix
    case .suffix: row.selector.suffix
    case .field: row.field
    case .was: row.was
    case .now: row.now
    case .reason: row.reason
    case .by: row.by
    case .date: row.date
    }
  }

  /// All cells are text.
  public var isNumeric: Bool { false }
}

/// What a correction may change.
enum CorrectionField: Hashable, Sendable {
  case cell(FigureColumn)
  /// The whole row, which a correction may reject.
  case figure

  static let columns: [FigureColumn] = [
    .kind, .low, .high, .bound, .approximate, .vague, .unit, .per, .direction, .measure, .subject, .place, .time,
    .attribution, .aggregation, .status,
  ]
  static let rejected = "rejected"

  init(_ name: String) throws(CellError) {
    if name == "figure" {
      self = .figure
    } else if let column = Self.columns.first(where: { $0.rawValue == name }) {
      self = .cell(column)
    } else {
      let nearest = EditDistance.nearest(to: name, among: Self.columns.map(\.rawValue) + ["figure"]) ?? ""
      throw CellError(
        column: CorrectionColumn.field.rawValue, text: name,
        expected: "a field that can be corrected; did you mean \"\(nearest)\"?")
    }
  }

  /// What a figure says there as it was extracted.
  func text(of figure: Figure) -> String {
    switch self {
    case .cell(let column): column.text(of: figure)
    case .figure: ""
    }
  }

  /// Throws where no figure can say so, as the sheets' own readers do.
  func check(_ text: String) throws(CellError) {
    guard case .cell(let column) = self else {
      guard text == Self.rejected else {
        throw Cell(column: "figure", text: text).error("\"\(Self.rejected)\", which is all that a figure can become")
      }
      return
    }
    let cell = Cell(column: column.rawValue, text: text)
    switch column {
    case .kind: _ = try cell.word(of: Kind.self)
    case .low, .high: _ = try cell.number()
    case .bound: _ = try cell.optionalWord(of: Bound.self)
    case .approximate: _ = try cell.flag()
    case .direction: _ = try cell.optionalWord(of: Direction.self)
    case .aggregation: _ = try cell.optionalWord(of: Aggregation.self)
    case .status: _ = try cell.optionalWord(of: Status.self)
    default: break
    }
  }
}
