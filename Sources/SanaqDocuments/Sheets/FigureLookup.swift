public import SanaqCore

/// Finds a figure by its id, and the document that it stands in.
public struct FigureLookup: Sendable {
  /// A figure, and its document if it is there.
  public struct Found: Sendable {
    /// The row of the sheet.
    public let figure: Figure
    /// The document; nil where it isn't there.
    public let document: Document?
    /// What to say where the document is not there, or is not the one that was read.
    public let missing: String
  }

  /// Why no figure was found.
  public enum Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sheet can't be read.
    case sheet(SheetError)
    /// A file of another source, such as SQLite, can't be read; the text says why.
    case other(String)
    /// No id of the sheet begins so.
    case unknown(id: String, sheet: String)
    /// Several ids begin so.
    case ambiguous(id: String, ids: [String])

    /// Place, cause and repair, safe to show in a terminal.
    public var description: String {
      switch self {
      case .sheet(let error): error.description
      case .other(let description): description
      case .unknown(let id, let sheet):
        "\(sheet.escaped): no figure's id begins with \"\(id.escaped)\"; look ids up in the column id"
      case .ambiguous(let id, let ids):
        "\"\(id.escaped)\" begins \(ids.count) ids (\(ids.prefix(4).joined(separator: ", "))…); give more of it"
      }
    }
  }

  private let sheet: String
  private let documents: [String]
  private let fields: RecordFields
  private let followsLinks: Bool
  private let others: [FigureSource]

  /// Looks in a sheet, or a file of another source, and for documents in folders and files; nothing is read yet.
  public init(
    sheet: String, documents: [String], fields: RecordFields = RecordFields(), followsLinks: Bool = false,
    others: [FigureSource] = []
  ) {
    self.followsLinks = followsLinks
    self.fields = fields
    self.sheet = sheet
    self.documents = documents
    self.others = others
  }

  /// The figure whose id is `id`, or begins so and is the only one.
  public func find(_ id: String) throws(Problem) -> Found {
    let table = try table()
    let matches = table.figures(idPrefix: id)
    guard let figure = matches.first else { throw .unknown(id: id, sheet: sheet) }
    guard matches.count == 1 else { throw .ambiguous(id: id, ids: matches.map(\.id)) }
    var failure: DocumentError?
    let list = DocumentList(paths: documents, fields: fields, followsLinks: followsLinks)
    let document = list.documents(named: [figure.source.document]) { failure = failure ?? $0 }.first
    let name = figure.source.document.escaped
    let missing =
      document == nil
      ? failure?.description ?? "\(documents.listed) has no document \(name); name its folder with --documents"
      : "\(name) has changed: the quote no longer stands at its place; extract the figures again"
    return Found(figure: figure, document: document, missing: missing)
  }

  private func table() throws(Problem) -> FigureTable {
    guard let source = others.source(of: sheet) else {
      do throws(SheetError) { return try FigureTable(contentsOf: sheet) } catch { throw .sheet(error) }
    }
    do { return try FigureTable(try source.figures(sheet)) } catch { throw .other(String(describing: error)) }
  }
}

extension [String] {
  /// Paths, safe to show in a terminal.
  var listed: String { map(\.escaped).joined(separator: ", ") }
}
