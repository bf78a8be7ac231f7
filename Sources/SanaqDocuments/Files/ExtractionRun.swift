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
  let settings: InputSettings

  /// A run over files, folders and `-` for standard input; nothing is read yet.
  ///
  /// - Parameters:
  ///   - corrections: what people have corrected in earlier results.
  ///   - settings: how tables are read, and who is told of each document.
  public init(
    paths: [String], reader: Reader = Reader(), corrections: CorrectionFile? = nil,
    settings: InputSettings = InputSettings()
  ) {
    list = DocumentList(paths: paths, fields: settings.fields)
    self.reader = reader
    self.corrections = corrections
    self.settings = settings
  }

  /// Calls `body` for each input in order, those that can't be read included; tells what became of the corrections.
  @discardableResult
  public func forEach<Failure: Error>(
    _ body: (Event) throws(Failure) -> Void
  ) throws(Failure) -> CorrectionReport {
    var report = CorrectionReport()
    var repeats = RepeatFinder()
    var stream = DocumentStream(list)
    let meter = settings.observer.map { _ in ReadingMeter(list) }
    defer { settings.observer?(.finished) }
    // Only for corrections that name none of them.
    var names: [String] = []
    while let result = stream.next() {
      let step: (name: String, extraction: Extraction?)
      switch result {
      case .success(let document):
        let extraction = extraction(of: document, &report, &repeats)
        try body(.document(document, extraction))
        step = (document.name, extraction)
        if corrections != nil, names.count < Self.namesKept { names.append(document.name) }
      case .failure(let error):
        try body(.failure(error))
        step = (error.path, nil)
      }
      if let meter { settings.observer?(.step(meter.step(step.name, step.extraction, stream))) }
    }
    if let corrections { report.close(corrections, documents: names) }
    return report
  }

  /// How many names may be suggested for a misspelled one.
  private static let namesKept = 10_000

  /// What the reader finds, corrected, each figure with the names of what it repeats and of its group.
  private func extraction(
    of document: Document, _ report: inout CorrectionReport, _ repeats: inout RepeatFinder
  ) -> Extraction {
    var extraction = document.extraction(by: reader)
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
    settings: InputSettings = InputSettings(), onFailure: (DocumentError) -> Void = { _ in }
  ) throws(FigureTableError) {
    var figures: [Figure] = []
    let run = ExtractionRun(paths: paths, reader: reader, corrections: corrections, settings: settings)
    run.forEach { event in
      switch event {
      case .document(_, let extraction): figures += extraction.figures
      case .failure(let error): onFailure(error)
      }
    }
    try self.init(figures)
  }
}
