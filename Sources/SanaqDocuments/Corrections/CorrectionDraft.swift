public import SanaqCore

/// Adds corrections to a file: one a cell, told by the figure's own words.
public struct CorrectionDraft {
  /// Why, by whom and when.
  public struct Signature: Hashable, Sendable {
    let reason: String
    let by: String
    let date: String

    /// What stands in the columns of the same names.
    public init(reason: String, by: String = "", date: String = "") {
      (self.reason, self.by, self.date) = (reason, by, date)
    }
  }

  /// What the file will be.
  public private(set) var file: CorrectionFile
  /// The corrections that were added or changed.
  public private(set) var added: [Correction] = []
  /// Those that were taken away, for their cells say again what was extracted.
  public private(set) var removed: [Correction] = []
  private let folder: String
  private let list: DocumentList
  private var makers: [String: SelectorMaker] = [:]

  /// Begins with what the file at `path` holds, or with nothing where there is none.
  ///
  /// - Parameters:
  ///   - path: the file of corrections; it is written by `write()`.
  ///   - documents: the folders and files that the figures were read from.
  ///   - fields: which columns hold its documents, where it is a table.
  ///   - followsLinks: whether links in it may lead out of it.
  public init(
    file path: String, documents: [String], fields: RecordFields = RecordFields(), followsLinks: Bool = false
  ) throws(CorrectionError) {
    if (try? FileKind(of: path)) == nil {
      file = CorrectionFile(file: path)
    } else {
      do throws(SheetError) { file = try CorrectionFile(contentsOf: path) } catch { throw .sheet(error) }
    }
    folder = documents.listed
    list = DocumentList(paths: documents, fields: fields, followsLinks: followsLinks)
  }

  /// Takes a figure out of the sheet.
  public mutating func reject(_ figure: Figure, _ signature: Signature) throws(CorrectionError) {
    try change(figure, ["figure": CorrectionField.rejected], signature)
  }

  /// Gives cells of a figure other texts, by the columns' names; throws where no figure could say so. A correction of the
  /// same cell gives way, and one that would change nothing is taken away.
  ///
  /// - Parameters:
  ///   - figure: the row of the sheet, corrected as the file says.
  ///   - cells: columns' names, and what they say now.
  ///   - signature: why, by whom and when.
  public mutating func change(
    _ figure: Figure, _ cells: KeyValuePairs<String, String>, _ signature: Signature
  ) throws(CorrectionError) { try change(figure, cells.map { ($0.key, $0.value) }, signature) }

  /// The same for pairs that were read from somewhere.
  public mutating func change(
    _ figure: Figure, _ cells: [(name: String, text: String)], _ signature: Signature
  ) throws(CorrectionError) {
    var fields: [(field: CorrectionField, name: String, text: String)] = []
    for (name, text) in cells {
      guard !fields.contains(where: { $0.name == name }) else { throw .repeatedField(name) }
      do throws(CellError) {
        let field = try CorrectionField(name)
        let text = if case .cell(let column) = field { RewrittenCell.canonical(text, in: column) } else { text }
        try field.check(text)
        fields.append((field, name, text))
      } catch { throw .cell(error) }
    }
    let columns = fields.compactMap { if case .cell(let column) = $0.field { (column, $0.text) } else { nil } }
    do throws(CellError) { _ = try figure.corrected(columns) } catch { throw .cell(error) }
    let maker = try maker(for: figure.source.document)
    guard let selector = maker.selector(of: figure.source) else {
      throw .changedDocument(name: figure.source.document)
    }
    for (field, name, text) in fields {
      let position = position(of: figure.source, name, maker)
      let was = position.map { file.entries[$0].correction.was } ?? field.text(of: figure)
      let correction = Correction(
        selector: selector, field: name, was: was, now: text, reason: signature.reason, by: signature.by,
        date: signature.date)
      if was != text { added.append(correction) } else if position != nil { removed.append(correction) }
      file.replace(position, with: was == text ? nil : correction)
    }
  }

  /// Puts the file in its place, whole.
  public func write() throws(OutputError) {
    // What stood there was read, and is in it.
    let output = try Output.file(at: file.file, replacing: .any)
    try output.write(file.bytes)
    try output.finish()
  }

  /// The row that corrects the same cell, whatever contexts it gives.
  private func position(of source: Source, _ field: String, _ maker: SelectorMaker) -> Int? {
    let place = maker.bytes(of: source)
    return file.entries.firstIndex { entry in
      let selector = entry.correction.selector
      return entry.correction.field == field && selector.document == source.document
        && maker.text.places(of: selector) == [place]
    }
  }

  private mutating func maker(for name: String) throws(CorrectionError) -> SelectorMaker {
    if let known = makers[name] { return known }
    var failure: DocumentError?
    guard let document = list.documents(named: [name], onFailure: { failure = failure ?? $0 }).first else {
      throw failure.map { .document($0) } ?? .missingDocument(name: name, folder: folder)
    }
    let maker = SelectorMaker(document)
    makers[name] = maker
    return maker
  }
}
