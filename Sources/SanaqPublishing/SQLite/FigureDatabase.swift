internal import Foundation
internal import GRDB
public import SanaqCore
public import SanaqDocuments

/// Figures, groups, exclusions and documents in one SQLite file, which Datasette, DuckDB and any SQLite tool open.
///
/// Texts that say nothing are `''`, open bounds are NULL, `approximate` is 1 or 0, as in `--where`. The table `search` finds
/// words in the sentences (FTS5); the views `disputed` and `by_measure` answer the commonest questions.
///
/// Rows go to the disk as they come: what is held in memory are the groups, and not their rows.
public final class FigureDatabase {
  /// The file that is made, as it is called in messages; nil for a stream.
  private let path: String?
  private var draft: Draft?
  private var document: (name: String, figures: Int, exclusions: Int)?
  private var groups = GroupTally()

  /// A file that nobody sees before it is whole, and the connection to it.
  private struct Draft {
    let file: ScratchFile
    let queue: DatabaseQueue
  }

  /// A database without a row; nothing is written yet.
  ///
  /// - Parameter path: where the file will go, for the work on it is done beside; nil for the folder of temporary files.
  public init(beside path: String? = nil) { self.path = path }

  /// Adds what one document holds, or a part of it that follows on the one before.
  public func add(_ extraction: Extraction, of name: String) throws(OutputError) {
    for figure in extraction.figures { groups.add(figure) }
    let (figures, exclusions) = (extraction.figures.count, extraction.exclusions.count)
    let ended = document?.name == name ? nil : document
    document =
      document?.name == name
      ? (name, (document?.figures ?? 0) + figures, (document?.exclusions ?? 0) + exclusions)
      : (name, figures, exclusions)
    try write { database in
      if let ended { try Self.insert(ended, database) }
      try Self.insert(extraction.figures, FigureColumn.allCases, into: "figures", database) { $0.value(of: $1) }
      try Self.insert(extraction.exclusions, ExclusionColumn.allCases, into: "exclusions", database) {
        $0.value(of: $1)
      }
    }
  }

  /// Hands on the file, some of it at a time; groups are those of the policy. The same rows give the same bytes. Nothing can
  /// be added after it.
  public func finish(policy: GroupPolicy = .envelope, to output: Output) throws(OutputError) {
    let rows = groups.outlines.lazy.map { ResolvedGroup($0, by: policy) }
    try write { [document] database in
      if let document { try Self.insert(document, database) }
      try Self.insert(rows, GroupColumn.allCases, into: "groups", database) { column, group in
        FigureSchema.cell(column.text(of: group), isNumber: column.isNumeric)
      }
      for statement in FigureSchema.closing + ["COMMIT", "VACUUM"] { try database.execute(sql: statement) }
    }
    guard let draft else { return }
    do { try draft.queue.close() } catch { throw self.error(error) }
    self.draft = nil
    try draft.file.copy(to: output)
  }

  private static func insert(_ document: (name: String, figures: Int, exclusions: Int), _ database: Database) throws {
    try database.execute(
      sql: "INSERT INTO documents VALUES (?, ?, ?)", arguments: [document.name, document.figures, document.exclusions])
  }

  private static func insert<Column, Element>(
    _ rows: some Sequence<Element>, _ columns: [Column], into table: String, _ database: Database,
    _ value: (Column, Element) -> (any DatabaseValueConvertible)?
  ) throws {
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try database.cachedStatement(sql: "INSERT INTO \"\(table)\" VALUES (\(places))")
    for row in rows {
      statement.setUncheckedArguments(StatementArguments(columns.map { value($0, row) }))
      try statement.execute()
    }
  }

  // MARK: The draft

  /// All is one transaction, for nobody looks at the file before its end.
  private func write(_ body: (Database) throws -> Void) throws(OutputError) {
    do {
      let draft = try self.draft ?? opened()
      try draft.queue.writeWithoutTransaction(body)
    } catch { throw self.error(error) }
  }

  private func opened() throws -> Draft {
    let file = try ScratchFile(beside: path)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      // A draft is thrown away whatever goes wrong: it needs no journal, and no waiting for the disk.
      for setting in ["journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "cache_size = -2000"] {
        try database.execute(sql: "PRAGMA \(setting)")
      }
    }
    let queue = try DatabaseQueue(path: file.path, configuration: configuration)
    file.hide()
    try queue.writeWithoutTransaction { database in
      for statement in ["BEGIN"] + FigureSchema.statements { try database.execute(sql: statement) }
    }
    let draft = Draft(file: file, queue: queue)
    self.draft = draft
    return draft
  }

  private func error(_ error: any Error) -> OutputError {
    if let error = error as? OutputError { return error }
    let failure = error as? DatabaseError
    let isFull = failure?.resultCode == .SQLITE_FULL
    let reason = isFull ? String(cString: strerror(ENOSPC)) : failure?.message ?? String(describing: error)
    return OutputError(path: path ?? "standard output", reason: reason)
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
