public import SanaqCore
public import SanaqReading

/// Reads documents one after another and hands on what was found; holds one document at a time.
public struct ExtractionRun: Sendable {
  /// What came of one input.
  public enum Event: Sendable {
    case document(Document, Extraction)
    case failure(DocumentError)
  }

  let list: DocumentList
  let reader: Reader
  let corrections: CorrectionFile?

  /// A run over files, folders and `-` for standard input; nothing is read yet.
  ///
  /// - Parameter corrections: what people have corrected in earlier results.
  public init(paths: [String], reader: Reader = Reader(), corrections: CorrectionFile? = nil) {
    list = DocumentList(paths: paths)
    self.reader = reader
    self.corrections = corrections
  }

  /// Calls `body` for each input in order, those that can't be read included; tells what became of the corrections.
  @discardableResult
  public func forEach<Failure: Error>(
    _ body: (Event) throws(Failure) -> Void
  ) throws(Failure) -> CorrectionReport {
    var report = CorrectionReport()
    var repeats = RepeatFinder()
    for error in list.errors { try body(.failure(error)) }
    for entry in list.entries {
      let event: Event
      do throws(DocumentError) {
        let document = try entry.read()
        event = .document(document, extraction(of: document, &report, &repeats))
      } catch { event = .failure(error) }
      try body(event)
    }
    if let corrections { report.close(corrections, documents: list.entries.map(\.name)) }
    return report
  }

  /// What the reader finds, corrected, each figure with the names of what it repeats and of its group.
  private func extraction(
    of document: Document, _ report: inout CorrectionReport, _ repeats: inout RepeatFinder
  ) -> Extraction {
    var extraction = reader.read(utf8: document.utf8.span, named: document.name)
    if let corrections, let pass = CorrectionPass(corrections, document, extraction) {
      let corrected = pass.applied()
      extraction = corrected.extraction
      report.add(corrected.outcomes)
    }
    repeats.link(&extraction.figures, in: document.utf8.span)
    var grouping = FigureGrouping()
    for index in extraction.figures.indices {
      extraction.figures[index].links.group = grouping.key(of: extraction.figures[index])?.id ?? ""
    }
    return extraction
  }
}

extension FigureTable {
  /// The figures of documents, read from their texts; inputs that can't be read are handed to `onFailure`.
  public init(
    extracting paths: [String], reader: Reader = Reader(), corrections: CorrectionFile? = nil,
    onFailure: (DocumentError) -> Void = { _ in }
  ) throws(FigureTableError) {
    var figures: [Figure] = []
    ExtractionRun(paths: paths, reader: reader, corrections: corrections).forEach { event in
      switch event {
      case .document(_, let extraction): figures += extraction.figures
      case .failure(let error): onFailure(error)
      }
    }
    try self.init(figures)
  }
}
