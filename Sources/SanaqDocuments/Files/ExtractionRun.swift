public import SanaqCore
public import SanaqReading

/// Reads documents and hands on what was found, in their order; holds a few documents at a time, however many there are.
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
    var ahead = ReadAhead(threads: settings.threads) { [self] in reading(of: $0) }
    let meter = settings.observer.map { _ in ReadingMeter(list) }
    defer { settings.observer?(.finished) }
    // Only for corrections that name none of them.
    var names: [String] = []
    while let (input, place, reading) = ahead.next(&stream) {
      let step: (name: String, extraction: Extraction?)
      switch input {
      case .success(let document):
        var extraction = reading?.extraction ?? Extraction()
        report.add(reading?.outcomes ?? [])
        repeats.link(&extraction.figures, in: document.utf8.span)
        try body(.document(document, extraction))
        step = (document.name, extraction)
        if corrections != nil, names.count < Self.namesKept { names.append(document.name) }
      case .failure(let error):
        try body(.failure(error))
        step = (error.path, nil)
      }
      if let meter { settings.observer?(.step(meter.step(step.name, step.extraction, place))) }
    }
    if let corrections { report.close(corrections, documents: names) }
    return report
  }

  /// How many names may be suggested for a misspelled one.
  private static let namesKept = 10_000

  /// What becomes of a document by itself, whatever the others say.
  private struct Reading: Sendable {
    var extraction: Extraction
    var outcomes: [CorrectionOutcome] = []
  }

  /// What the reader finds, corrected, each figure with the name of its group.
  private func reading(of document: Document) -> Reading {
    var reading = Reading(extraction: document.extraction(by: reader))
    if let corrections, let pass = CorrectionPass(corrections, document, reading.extraction) {
      let corrected = pass.applied()
      reading = Reading(extraction: corrected.extraction, outcomes: corrected.outcomes)
    }
    reading.extraction.nameGroups()
    return reading
  }
}

extension Extraction {
  /// Gives each figure of one document the name of its group; what other documents say plays no part in it.
  mutating func nameGroups() {
    var grouping = FigureGrouping()
    for index in figures.indices { figures[index].links.group = grouping.key(of: figures[index])?.id ?? "" }
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
