internal import GRDB
internal import SanaqCore
internal import SanaqDocuments

/// The tables of the SQLite file.
enum FigureSchema {
  /// By which a file says whose it is, in its bytes 68 to 71 (https://www.sqlite.org/fileformat2.html): `Snaq`.
  static let applicationID: UInt32 = 0x536E_6171

  static let statements = [
    "PRAGMA application_id = \(applicationID)",
    """
    CREATE TABLE documents (
      document TEXT PRIMARY KEY, figures INTEGER NOT NULL, exclusions INTEGER NOT NULL
    ) STRICT
    """,
    table("figures", FigureColumn.allCases.map { ($0.rawValue, type(of: $0)) }),
    table("exclusions", ExclusionColumn.allCases.map { ($0.rawValue, type(of: $0)) }),
    table("groups", GroupColumn.allCases.map { ($0.rawValue, type(of: $0)) }),
    "CREATE VIRTUAL TABLE search USING fts5(sentence, quote, subject, content='figures', tokenize='unicode61')",
  ]

  /// After the rows are in: indices and views, and the words of the sentences.
  static let closing =
    ["document", "kind", "measure", "place", "time", "group"].map {
      "CREATE INDEX \"figures_\($0)\" ON figures(\"\($0)\")"
    } + [
      "CREATE INDEX exclusions_document ON exclusions(document)",
      "INSERT INTO search(search) VALUES ('rebuild')",
      """
      CREATE VIEW by_measure AS
      SELECT measure, unit, per, count(*) AS figures, count(DISTINCT document) AS documents,
        CASE WHEN count(low) = count(*) THEN min(low) END AS lowest,
        CASE WHEN count(high) = count(*) THEN max(high) END AS highest
      FROM figures WHERE measure <> '' AND repeats = '' GROUP BY measure, unit, per
      """,
      """
      CREATE VIEW disputed AS
      SELECT g.measure, g.subject, g.place, g.time, f.low, f.high, f.quote, f.attribution, f.document, f.line, f.sentence
      FROM groups g JOIN figures f ON f."group" = g.id WHERE g.agreement = 'conflict' ORDER BY g.rowid, f.rowid
      """,
    ]

  private static func table(_ name: String, _ columns: [(name: String, type: String)]) -> String {
    let cells = columns.map { "\"\($0.name)\" \($0.type)" + ($0.name == "id" ? " PRIMARY KEY" : "") }
    return "CREATE TABLE \"\(name)\" (\(cells.joined(separator: ", "))) STRICT"
  }

  private static func type(of column: FigureColumn) -> String {
    switch column {
    case .low, .high: "REAL"
    case .line, .column, .start, .end, .approximate: "INTEGER NOT NULL"
    default: "TEXT NOT NULL"
    }
  }

  private static func type(of column: ExclusionColumn) -> String {
    FigureColumn(rawValue: column.rawValue).map { type(of: $0) } ?? "TEXT NOT NULL"
  }

  private static func type(of column: GroupColumn) -> String {
    switch column {
    case .figures, .documents, .origins: "INTEGER NOT NULL"
    case .low, .best, .high: "REAL"
    default: "TEXT NOT NULL"
    }
  }

  /// A cell of a sheet as SQLite keeps it: an empty number is NULL.
  static func cell(_ text: String, isNumber: Bool) -> (any DatabaseValueConvertible)? {
    isNumber ? NumberText.parse(text) : text
  }

  /// A value as the sheet has it.
  static func text(_ value: DatabaseValue, of column: FigureColumn) -> String {
    switch value.storage {
    case .null: ""
    case .int64(let number): column == .approximate ? (number == 0 ? "false" : "true") : String(number)
    case .double(let number): NumberText.describe(number)
    case .string(let text): text
    case .blob: ""
    }
  }
}

extension FigureColumn {
  /// The cell as SQLite keeps it.
  func value(of figure: Figure) -> (any DatabaseValueConvertible)? {
    switch self {
    case .low: figure.quantity.interval.low
    case .high: figure.quantity.interval.high
    case .approximate: figure.quantity.isApproximate ? 1 : 0
    case .line: figure.source.line
    case .column: figure.source.column
    case .start: figure.source.scalars.lowerBound
    case .end: figure.source.scalars.upperBound
    default: text(of: figure)
    }
  }
}

extension ExclusionColumn {
  /// The cell as SQLite keeps it.
  func value(of exclusion: Exclusion) -> (any DatabaseValueConvertible)? {
    guard let column = FigureColumn(rawValue: rawValue) else { return text(of: exclusion) }
    return column.value(of: exclusion.figure)
  }
}
