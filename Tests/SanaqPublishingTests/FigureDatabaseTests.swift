import Foundation
import GRDB
import SanaqCore
import SanaqDocuments
import SanaqPublishing
import SanaqReading
import Testing

@Suite("One SQLite file holds figures, groups, exclusions and documents")
struct FigureDatabaseTests {
  private static let text = """
    Over 4,000 people were arrested in Oslo, police said. First of all, 5 to 7 shops burned.

    Others say 300 people were arrested in Oslo. It rose by about 4%, "a record", in 2016.
    """

  /// What the text holds, its groups named as an extraction run names them.
  private static var extraction: Extraction {
    var extraction = Reader().read(text, named: "a.txt")
    for group in FigureGrouping.groups(of: extraction.figures) {
      for index in extraction.figures.indices where group.figures.contains(extraction.figures[index]) {
        extraction.figures[index].links.group = group.id
      }
    }
    return extraction
  }

  private static func database() throws -> FigureDatabase {
    let database = FigureDatabase()
    try database.add(extraction, of: "a.txt")
    try database.add(Reader().read("Nothing here.", named: "b.txt"), of: "b.txt")
    return database
  }

  /// Makes a folder that goes with the test, for a file in it.
  private static func withPath<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.appending(path: "f.sqlite").path(percentEncoded: false))
  }

  /// Writes the file into such a folder.
  private static func withFile<Result>(
    _ database: FigureDatabase, _ body: (String) throws -> Result
  ) throws -> Result {
    try withPath { path in
      let output = try Output.file(at: path)
      try database.finish(to: output)
      try output.finish()
      return try body(path)
    }
  }

  private static func bytes(of database: FigureDatabase) throws -> [UInt8] {
    try withFile(database) { [UInt8](try Data(contentsOf: URL(filePath: $0))) }
  }

  @Test("and gives every figure back as it was, cell for cell")
  func roundTrip() throws {
    let figures = Self.extraction.figures
    let read = try Self.withFile(try Self.database()) { try FigureDatabase.figures(contentsOf: $0) }
    #expect(
      read.map { figure in FigureColumn.allCases.map { $0.text(of: figure) } }
        == figures.map { figure in FigureColumn.allCases.map { $0.text(of: figure) } })
  }

  @Test("with the same bytes for the same rows")
  func deterministic() throws { #expect(try Self.bytes(of: Self.database()) == Self.bytes(of: Self.database())) }

  @Test("however its documents come in parts") func parts() throws {
    let whole = Self.extraction
    let database = FigureDatabase()
    for figure in whole.figures { try database.add(Extraction(figures: [figure]), of: "a.txt") }
    try database.add(Extraction(exclusions: whole.exclusions), of: "a.txt")
    try database.add(Extraction(), of: "b.txt")
    #expect(try Self.bytes(of: database) == Self.bytes(of: Self.database()))
  }

  @Test("and is worked on beside its place, where nothing is left") func beside() throws {
    try Self.withPath { path in
      let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
      do {
        let database = FigureDatabase(beside: path)
        try database.add(Self.extraction, of: "a.txt")
        // Elsewhere than on Linux it keeps a name as long as it is worked on.
        #if os(Linux)
          #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        #endif
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
    let missing = FigureDatabase(beside: "/no/such/folder/f.sqlite")
    #expect(throws: OutputError.self) { try missing.add(Self.extraction, of: "a.txt") }
  }

  @Test(
    "which answers questions in SQL",
    arguments: [
      ("SELECT count(*) FROM documents", 2), ("SELECT figures FROM documents WHERE document = 'b.txt'", 0),
      ("SELECT count(*) FROM exclusions WHERE quote = 'First'", 1),
      ("SELECT count(*) FROM figures WHERE high IS NULL", 1),
      ("SELECT count(*) FROM figures WHERE measure = 'arrests' AND place = 'Oslo'", 2),
      ("SELECT count(*) FROM search WHERE search MATCH 'shops'", 1),
      ("SELECT count(*) FROM disputed", 2), ("SELECT figures FROM by_measure WHERE measure = 'arrests'", 2),
      ("SELECT highest IS NULL FROM by_measure WHERE measure = 'arrests'", 1),
      ("SELECT count(*) FROM groups WHERE agreement = 'conflict'", 1),
    ])
  func questions(sql: String, answer: Int) throws {
    let found = try Self.withFile(try Self.database()) { path in
      try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: sql) }
    }
    #expect(found == answer)
  }

  @Test("and says what is wrong with a file that is none")
  func wrong() throws {
    try Self.withPath { path in
      try Data("low,high\n1,2\n".utf8).write(to: URL(filePath: path))
      #expect(!FigureDatabase.isDatabase(path))
      #expect(throws: FigureDatabaseError.self) { try FigureDatabase.figures(contentsOf: path) }
    }
    #expect(!FigureDatabase.isDatabase("no such file"))
  }
}
