#if canImport(Testing)
  internal import SanaqCore
  internal import SanaqDocuments
  public import Testing

  /// Loads sheets once and shares them with all tests of a suite.
  public struct FiguresTrait: SuiteTrait, TestTrait, TestScoping {
    fileprivate let figures: String?
    fileprivate let documents: String?
    fileprivate let groups: String?
    fileprivate let place: SourceLocation

    /// Once for the suite, not once for each of its tests.
    public var isRecursive: Bool { false }

    /// Loads, and runs the tests with what was loaded; a sheet that can't be loaded is one issue, and no test runs.
    public func provideScope(
      for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
      let corpus: FigureCorpus
      do {
        corpus = try FigureCorpus(figures: figures, documents: documents, groups: groups, filePath: place.path)
      } catch {
        Issue.record(Comment(rawValue: "\(error)"), sourceLocation: place)
        return
      }
      try await corpus.share { try await function() }
    }
  }

  extension Trait where Self == FiguresTrait {
    /// Loads a sheet of figures (or a folder's figures) for `FigureCorpus.current`.
    ///
    ///     @Suite(.figures("data/figures.csv", documents: "seeds"))
    ///
    /// Paths are below the package's root.
    public static func figures(
      _ sheet: String? = nil, documents: String? = nil, groups: String? = nil,
      sourceLocation: SourceLocation = #_sourceLocation
    ) -> Self {
      FiguresTrait(figures: sheet, documents: documents, groups: groups, place: sourceLocation)
    }
  }

  extension SourceLocation {
    /// The property has its name since Swift 6.3.
    fileprivate var path: String {
      #if compiler(>=6.3)
        filePath
      #else
        _filePath
      #endif
    }
  }
#endif
