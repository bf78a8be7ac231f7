internal import GRDB
public import SanaqCore
internal import SanaqDocuments

/// An SQL expression over the columns of the sheet, which SQLite evaluates row by row in memory.
///
/// Texts that say nothing are `''`, open bounds are NULL, `approximate` is 1 or 0. An expression sees one row: it can't look
/// at others.
public struct FigureQuery: Sendable {
  private let database: DatabaseQueue
  private let expression: String

  /// Throws where SQLite does not take the expression.
  public init(_ expression: String) throws(FigureQueryError) {
    self.expression = expression
    do {
      database = try DatabaseQueue()
      try database.write { [expression] database in
        try database.execute(sql: "CREATE TABLE \(Self.table) (\(Self.columns))")
        _ = try Row.fetchCursor(database, sql: Self.select(expression))
      }
    } catch { throw FigureQueryError(expression, error) }
  }

  /// The figures for which the expression is true, in their order. O(*n*).
  public func selected(_ figures: [Figure]) throws(FigureQueryError) -> [Figure] {
    do {
      return try database.write { [expression] database in
        try database.execute(sql: "DELETE FROM \(Self.table)")
        let insert = try database.cachedStatement(sql: Self.insert)
        for figure in figures {
          insert.setUncheckedArguments(StatementArguments(FigureColumn.allCases.map { $0.value(of: figure) }))
          try insert.execute()
        }
        return try Int64.fetchAll(database, sql: Self.select(expression)).map { figures[Int($0) - 1] }
      }
    } catch { throw FigureQueryError(expression, error) }
  }

  /// A name that no one would use in an expression: one that looked at other rows would see only some of them.
  private static let table = "\"one row\""

  private static let columns = FigureColumn.allCases.map { "\"\($0.rawValue)\" \($0.isNumeric ? "NUMERIC" : "")" }
    .joined(separator: ", ")

  private static let insert =
    "INSERT INTO \(table) VALUES (\(FigureColumn.allCases.map { _ in "?" }.joined(separator: ", ")))"

  /// On a line of its own, for the expression may end in a comment.
  private static func select(_ expression: String) -> String {
    "SELECT rowid FROM \(table) WHERE (\n\(expression)\n) ORDER BY rowid"
  }
}

/// Why an expression can't be evaluated.
public struct FigureQueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The expression, as it was given.
  public let expression: String
  /// What SQLite says.
  public let reason: String

  init(_ expression: String, _ error: any Error) {
    self.expression = expression
    reason = (error as? DatabaseError)?.message ?? String(describing: error)
  }

  /// The expression, what SQLite says, and a hint where there is one.
  public var description: String { "--where \"\(expression.escaped)\": \(reason)\(hint)" }

  private var hint: String {
    let unknown = "no such column: "
    if reason.hasPrefix(unknown) {
      let name = String(reason.dropFirst(unknown.count))
      let nearest = EditDistance.nearest(to: name, among: FigureColumn.allCases.map(\.rawValue))
      return "; did you mean \(nearest ?? "")?"
    }
    if reason.hasPrefix("no such table") { return "; an expression sees one row and can't look at others" }
    let reserved = ["group", "end"].contains { reason.contains("near \"\($0)\"") }
    return reserved ? "; SQL knows that word, so the column's name stands in double quotes" : ""
  }
}
