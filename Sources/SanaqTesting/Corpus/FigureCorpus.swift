#if canImport(Testing)
  public import SanaqCore
  public import SanaqDocuments
  internal import Testing

  /// The sheets that tests speak of, loaded once: see the trait `.figures(…)`.
  public struct FigureCorpus: Sendable {
    /// The rows of the sheet, or of the documents; empty where none was named.
    public let figures: FigureTable
    /// The rows of `groups.csv`; empty where none was named.
    public let groups: [GroupRow]
    /// The folder of the documents, as a path that holds from anywhere; nil where none was named.
    public let documents: String?

    @TaskLocal static var shared: FigureCorpus?

    /// The corpus of the suite or test that runs.
    ///
    /// Where no trait names one, that is an issue, and the corpus is empty.
    public static var current: FigureCorpus {
      if let shared { return shared }
      let text = "no sheet is loaded: put .figures(\"data/figures.csv\", documents: \"seeds\") on the suite"
      if let place = Test.current?.sourceLocation {
        Issue.record(Comment(rawValue: text), sourceLocation: place)
      } else {
        Issue.record(Comment(rawValue: text))
      }
      return FigureCorpus()
    }

    private init() { (figures, groups, documents) = (FigureTable(), [], nil) }

    /// Loads sheets; paths are below the root of the package that the test stands in, whatever the working directory is.
    ///
    /// - Parameters:
    ///   - sheet: a sheet of figures, or a folder of documents to extract them from; nil for `documents` itself.
    ///   - folder: the folder of the documents, which failures lead to.
    ///   - groups: the sheet `groups.csv`.
    ///   - filePath: a file of the package; the one that calls.
    public init(
      figures sheet: String? = nil, documents folder: String? = nil, groups: String? = nil, filePath: String = #filePath
    ) throws(SheetError) {
      let package = PackageFolder(around: filePath)
      let source = sheet ?? folder
      figures = try Self.figures(at: source.map(package.path))
      self.groups = try Self.groups(at: groups.map(package.path))
      documents = (folder ?? source.flatMap { FigureLoad.isSheet($0) ? nil : $0 }).map(package.path)
    }

    private static func figures(at path: String?) throws(SheetError) -> FigureTable {
      guard let path else { return FigureTable() }
      return try FigureTable(contentsOf: path)
    }

    private static func groups(at path: String?) throws(SheetError) -> [GroupRow] {
      guard let path else { return [] }
      return try GroupRow.rows(ofSheet: path)
    }

    /// Runs `body` with this corpus as the current one.
    public func share<Value>(_ body: () async throws -> Value) async rethrows -> Value {
      try await Self.$shared.withValue(self, operation: body)
    }
  }
#endif
