public import SanaqCore
public import SanaqReading

/// Figures from wherever they are: sheets are read, documents are extracted.
public struct FigureLoad: Sendable {
  public struct Result: Sendable {
    public var figures: [Figure] = []
    /// How many numerals were excluded; nil where sheets were read, which don't say.
    public var exclusions: Int?
    public var failures = 0
  }

  private let sheets: [String]
  private let documents: [String]
  private let reader: Reader

  /// A path that ends in `.csv` is a sheet; every other one is a document, a folder, or `-`.
  public init(paths: [String], reader: Reader = Reader()) {
    sheets = paths.filter(Self.isSheet)
    documents = paths.filter { !Self.isSheet($0) }
    self.reader = reader
  }

  /// Whether a path is read as a sheet: it ends in `.csv`.
  public static func isSheet(_ path: String) -> Bool { path.lowercased().hasSuffix(".csv") }

  /// Reads everything that can be read; `say` gets a line for what can't.
  public func figures(say: (String) -> Void) -> Result {
    var result = Result(exclusions: sheets.isEmpty ? 0 : nil)
    for sheet in sheets {
      do throws(SheetError) { result.figures += try FigureTable(contentsOf: sheet).figures } catch {
        result.failures += 1
        say("sanaq: \(error)")
      }
    }
    ExtractionRun(paths: documents, reader: reader).forEach { event in
      switch event {
      case .failure(let error):
        result.failures += 1
        say("sanaq: \(error)")
      case .document(let document, let extraction):
        for note in document.notes { say("sanaq: \(document.name.escaped): \(note)") }
        result.figures += extraction.figures
        result.exclusions = result.exclusions.map { $0 + extraction.exclusions.count }
      }
    }
    return result
  }
}
