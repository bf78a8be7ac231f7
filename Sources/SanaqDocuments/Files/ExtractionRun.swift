public import SanaqCore
public import SanaqReading

/// Reads documents and hands on what was found, in their order; holds a few documents at a time, however many there are.
///
/// A text of more than a megabyte is read in pieces of some 250 KB, cut at paragraphs' ends, of which a few are held at a
/// time. Places, names and `repeats` are those of the whole text. What a document says of itself as a whole ends with the
/// piece: its usual place, its year, its dateline, and who was named in full before. Of one that has corrections the whole
/// text is held, for their words must stand in it once.
public struct ExtractionRun: Sendable {
  /// What came of one input.
  public enum Event: Sendable {
    /// A document, and what was found in it.
    case document(Document, Extraction)
    /// An input that could not be read.
    case failure(DocumentError)
  }

  /// What came of one input, or of a piece of a long one.
  public enum PartEvent: Sendable {
    /// A document, or a piece of a long one, and what was found in it.
    case part(Part)
    /// Nothing more comes of the input; of a long text, parts may have come before.
    case failure(DocumentError)
  }

  /// What was found in a document, or in a piece of a long one.
  public struct Part: Sendable {
    /// The document's name.
    public let document: String
    /// What stands in it; places are the document's.
    public package(set) var extraction: Extraction
    /// What had to be done to the document's bytes; told with its last part.
    public let notes: [DocumentNote]
    /// Whether the document ends here.
    public let isLast: Bool
    /// What was read.
    let source: DocumentPart

    init(_ source: DocumentPart, _ extraction: Extraction) {
      self.source = source
      self.extraction = extraction
      (document, notes, isLast) = (source.name, source.notes, source.isLast)
    }

    /// The text that was read.
    package var utf8: [UInt8] { source.utf8 }

    /// The document where it is whole here.
    var wholeDocument: Document? { if case .whole(let document) = source { document } else { nil } }

    /// What heads it on a page.
    package var edges: DocumentEdges {
      switch source {
      case .whole(let document): document.edges
      case .piece(let piece): DocumentEdges(piece.utf8)
      }
    }
  }

  let list: DocumentList
  let reader: Reader
  let corrections: CorrectionFile?
  let settings: InputSettings

  /// A run over files, folders and `-` for standard input; nothing is read yet.
  ///
  /// - Parameters:
  ///   - paths: what to read; a folder stands for its documents.
  ///   - reader: reads each document's numbers.
  ///   - corrections: what people have corrected in earlier results.
  ///   - settings: how tables are read, and who is told of each document.
  public init(
    paths: [String], reader: Reader = Reader(), corrections: CorrectionFile? = nil,
    settings: InputSettings = InputSettings()
  ) {
    list = DocumentList(
      paths: paths, fields: settings.fields, followsLinks: settings.followsLinks, passingOver: settings.passedOver)
    self.reader = reader
    self.corrections = corrections
    self.settings = settings
  }

  /// Calls `body` for each input in order, those that can't be read included; tells what became of the corrections.
  /// Documents are whole: a long one is held with all that was found in it.
  @discardableResult
  public func forEach<Failure: Error>(
    _ body: (Event) throws(Failure) -> Void
  ) throws(Failure) -> CorrectionReport {
    var text: [UInt8] = []
    var found = Extraction()
    return try run { event throws(Failure) in
      switch event {
      case .failure(let error):
        (text, found) = ([], Extraction())
        try body(.failure(error))
      case .success((.whole(let document), let extraction)): try body(.document(document, extraction))
      case .success((.piece(let piece), let extraction)):
        text += piece.utf8
        found.append(extraction)
        guard piece.isLast else { return }
        try body(.document(Document(name: piece.name, utf8: text, notes: piece.notes), found))
        (text, found) = ([], Extraction())
      }
    }
  }

  /// The same with long texts piece by piece, so that memory stays flat however long they are.
  @discardableResult
  public func forEachPart<Failure: Error>(
    _ body: (PartEvent) throws(Failure) -> Void
  ) throws(Failure) -> CorrectionReport {
    try run { event throws(Failure) in
      switch event {
      case .failure(let error): try body(.failure(error))
      case .success((let part, let extraction)):
        try body(.part(Part(part, extraction)))
      }
    }
  }

  private func run<Failure: Error>(
    _ body: (Result<(DocumentPart, Extraction), DocumentError>) throws(Failure) -> Void
  ) throws(Failure) -> CorrectionReport {
    var report = CorrectionReport()
    var joint = PartJoint(corrections: corrections)
    let corrected = Set(corrections?.entries.map(\.correction.selector.document) ?? [])
    var stream = DocumentStream(list, cut: settings.cut, held: corrected)
    var ahead = ReadAhead(threads: settings.threads) { [self] in reading(of: $0) }
    let meter = settings.observer.map { _ in ReadingMeter(list) }
    defer { settings.observer?(.finished) }
    // Only for corrections that name none of them.
    var names: [String] = []
    while let (input, place, reading) = ahead.next(&stream) {
      switch input {
      case .success(let part):
        report.add(reading?.outcomes ?? [])
        let extraction = joint.extraction(of: part, consume reading)
        report.add(joint.outcomes)
        try body(.success((part, extraction)))
        if let meter { settings.observer?(.step(meter.step(part.name, joint.counts, isDone: part.isLast, place))) }
        if corrections != nil, part.isLast, names.count < Self.namesKept { names.append(part.name) }
      case .failure(let error):
        try body(.failure(error))
        if let meter { settings.observer?(.step(meter.step(error.path, nil, isDone: true, place))) }
      }
    }
    if let corrections { report.close(corrections, documents: names) }
    return report
  }

  /// How many names may be suggested for a misspelled one.
  private static let namesKept = 10_000

  /// What the reader finds, corrected, each figure with the name of its group; the pieces of a long text that has
  /// corrections get both when they are put together.
  private func reading(of part: DocumentPart) -> PartReading {
    var reading: PartReading
    switch part {
    case .piece(let piece):
      reading = PartReading(piece: reader.read(piece: piece.utf8.span, of: piece.name))
      if piece.whole != nil { return reading }
    case .whole(let document):
      reading = PartReading(piece: PieceReading(document.extraction(by: reader, cut: settings.cut)))
      if let corrections,
        let corrected = CorrectionPass.applied(corrections, to: reading.piece.extraction, of: document)
      {
        reading = PartReading(piece: PieceReading(corrected.extraction), outcomes: corrected.outcomes)
      }
    }
    reading.piece.extraction.nameGroups()
    return reading
  }
}

/// What becomes of a document, or of a piece of one, by itself, whatever the others say.
private struct PartReading: Sendable {
  /// Of a whole document the names are known already.
  var piece: PieceReading
  var outcomes: [CorrectionOutcome] = []
}

/// Joins what was found part by part, in the order of the run.
private struct PartJoint {
  private let corrections: CorrectionFile?
  private var repeats = RepeatFinder()
  private var sequence = PieceSequence()
  /// Of a long text that has corrections.
  private var pass: CorrectionPass?
  private var grouping = FigureGrouping()
  /// What became of corrections with the last part.
  private(set) var outcomes: [CorrectionOutcome] = []
  /// What was found in the document so far.
  private(set) var counts = (figures: 0, exclusions: 0)

  init(corrections: CorrectionFile?) { self.corrections = corrections }

  mutating func extraction(of part: DocumentPart, _ reading: consuming PartReading?) -> Extraction {
    outcomes = []
    guard let found = reading.take()?.piece else { return Extraction() }
    if part.isFirst { counts = (0, 0) }
    var start = 0
    var extraction: Extraction
    switch part {
    case .whole: extraction = (consume found).extraction
    case .piece(let piece):
      if piece.isFirst { begin(piece) }
      start = sequence.bytes
      extraction = corrected(sequence.place(found, of: piece.utf8.span), from: start, isLast: piece.isLast)
    }
    repeats.link(&extraction.figures, in: part.utf8.span, from: start)
    counts.figures += extraction.figures.count
    counts.exclusions += extraction.exclusions.count
    return extraction
  }

  private mutating func begin(_ piece: DocumentPiece) {
    sequence = PieceSequence()
    grouping = FigureGrouping()
    pass = corrections.flatMap { file in piece.whole.flatMap { CorrectionPass(file, $0, of: piece.name) } }
  }

  /// The figures of a piece are corrected at their places in the whole.
  private mutating func corrected(_ extraction: consuming Extraction, from start: Int, isLast: Bool) -> Extraction {
    guard var pass = pass.take() else { return extraction }
    var corrected = pass.corrected(extraction, in: start..<sequence.bytes)
    corrected.nameGroups(&grouping)
    if isLast { outcomes = pass.finish() } else { self.pass = pass }
    return corrected
  }
}

extension Extraction {
  /// Gives each figure of one document the name of its group; what other documents say plays no part in it.
  mutating func nameGroups() {
    var grouping = FigureGrouping()
    nameGroups(&grouping)
  }

  /// The same for a part of a document, those before which `grouping` has seen.
  mutating func nameGroups(_ grouping: inout FigureGrouping) {
    for index in figures.indices {
      // Most figures have no rivals, and a key would copy them to learn that.
      let isRivalled =
        GroupKey.isRivalled(figures[index].meaning.measure, figures[index].quantity.kind)
        || !figures[index].links.group.isEmpty
      figures[index].links.group = isRivalled ? grouping.key(of: figures[index])?.id ?? "" : ""
    }
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
    run.forEachPart { event in
      switch event {
      case .part(let part): figures += part.extraction.figures
      case .failure(let error): onFailure(error)
      }
    }
    try self.init(figures)
  }
}
