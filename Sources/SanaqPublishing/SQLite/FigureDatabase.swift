internal import Foundation
internal import GRDB
public import SanaqCore
public import SanaqDocuments

/// Figures, groups, exclusions and documents in one SQLite file, which Datasette, DuckDB and any SQLite tool open.
///
/// Texts that say nothing are `''`, open bounds are NULL, `approximate` is 1 or 0, as in `--where`. The table `search` finds
/// words in the sentences (FTS5); the views `disputed` and `by_measure` answer the commonest questions.
public struct FigureDatabase: Sendable {
  private var figures: [Figure] = []
  private var exclusions: [Exclusion] = []
  private var documents: [(name: String, figures: Int, exclusions: Int)] = []

  /// A database without a row.
  public init() {}

  /// Adds what one document holds, or a part of it that follows on the one before.
  public mutating func add(_ extraction: Extraction, of document: String) {
    if documents.last?.name != document { documents.append((document, 0, 0)) }
    documents[documents.count - 1].figures += extraction.figures.count
    documents[documents.count - 1].exclusions += extraction.exclusions.count
    figures += extraction.figures
    exclusions += extraction.exclusions
  }

  /// The file's bytes; groups are those of the policy. The same rows give the same bytes.
  public func bytes(policy: GroupPolicy = .envelope) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "figures.sqlite").path(percentEncoded: false)
    let queue = try DatabaseQueue(path: file)
    try queue.write { database in
      for statement in FigureSchema.statements { try database.execute(sql: statement) }
      try fill(database, policy)
      for statement in FigureSchema.closing { try database.execute(sql: statement) }
    }
    try queue.vacuum()
    try queue.close()
    return Array(try Data(contentsOf: URL(filePath: file)))
  }

  private func fill(_ database: Database, _ policy: GroupPolicy) throws {
    for document in documents {
      try database.execute(
        sql: "INSERT INTO documents VALUES (?, ?, ?)",
        arguments: [document.name, document.figures, document.exclusions])
    }
    try insert(figures, FigureColumn.allCases, into: "figures", database) { $0.value(of: $1) }
    try insert(exclusions, ExclusionColumn.allCases, into: "exclusions", database) { $0.value(of: $1) }
    let groups = FigureGrouping.groups(of: figures).map { ResolvedGroup($0, by: policy) }
    try insert(groups, GroupColumn.allCases, into: "groups", database) { column, group in
      FigureSchema.cell(column.text(of: group), isNumber: column.isNumeric)
    }
  }

  private func insert<Element, Column>(
    _ rows: [Element], _ columns: [Column], into table: String, _ database: Database,
    _ value: (Column, Element) -> (any DatabaseValueConvertible)?
  ) throws {
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try database.cachedStatement(sql: "INSERT INTO \"\(table)\" VALUES (\(places))")
    for row in rows {
      statement.setUncheckedArguments(StatementArguments(columns.map { value($0, row) }))
      try statement.execute()
    }
  }
}

extension FigureDatabase {
  /// Whether a file is one of SQLite's, by its first bytes.
  public static func isDatabase(_ path: String) -> Bool {
    guard (try? HostedRun.admit(path: path)) != nil, let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }

  /// The figures of a file, in their order. O(*n*).
  ///
  /// - Throws: `FigureDatabaseError` where it is no such file, or a cell can't be read.
  public static func figures(contentsOf path: String) throws(FigureDatabaseError) -> [Figure] {
    do {
      try HostedRun.admit(fileAt: path)
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.read { database in
        let columns = FigureColumn.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        var figures: [Figure] = []
        let rows = try Row.fetchCursor(database, sql: "SELECT \(columns) FROM figures ORDER BY rowid")
        while let row = try rows.next() {
          do throws(CellError) {
            figures.append(try Figure { FigureSchema.text(row[$0.rawValue], of: $0) })
          } catch { throw FigureDatabaseError(file: path, reason: "table figures, row \(figures.count + 1): \(error)") }
        }
        return figures
      }
    } catch let error as FigureDatabaseError { throw error } catch {
      let reason = (error as? DatabaseError)?.message ?? String(describing: error)
      throw FigureDatabaseError(file: path, reason: "\(reason); is it made by sanaq extract --format sqlite?")
    }
  }
}

extension ResultMark {
  /// The file's own word for whose it is.
  static let database = ResultMark { head in
    let bytes = head.bytes
    guard bytes.starts(with: "SQLite format 3\0".utf8), bytes.count >= 100 else { return false }
    return bytes[68..<72].reduce(0) { $0 << 8 | UInt32($1) } == FigureSchema.applicationID
  }
}

extension FigureSource {
  /// SQLite files with a table of figures.
  public static let database = FigureSource(
    reads: { FigureDatabase.isDatabase($0) }, figures: { try FigureDatabase.figures(contentsOf: $0) })
}

/// A database that can't be read.
public struct FigureDatabaseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// What is wrong in it, and where.
  public let reason: String

  /// The file and what is wrong in it.
  public var description: String { "\(file.escaped): \(reason)" }
}
