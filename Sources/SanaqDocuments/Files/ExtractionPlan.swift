public import SanaqCore

/// What an extraction writes, and where.
public struct ExtractionPlan: Sendable {
  /// The documents, and the reader.
  public let run: ExtractionRun
  /// The file for the figures; nil for standard output.
  public var figures: String?
  /// The file for the exclusions; nil for none.
  public var exclusions: String?
  /// Which files the results may take the place of.
  public var replaced = ReplacedFiles.own
  /// How sheets are written.
  public var style = SheetStyle.plain
  /// Whether exclusions stand among the figures too.
  public var includesExclusions = false

  /// Figures to standard output, exclusions nowhere.
  public init(run: ExtractionRun) { self.run = run }

  /// The first file to be written that is also to be read, and would be lost; nil if all is well.
  public var overwrittenInput: String? {
    let corrections = run.corrections.map { DocumentList(paths: [$0.file]) }
    return [figures, exclusions].compactMap(\.self).first { path in
      run.list.reads(fileAt: path) || corrections?.reads(fileAt: path) == true
    }
  }

  /// Where corrections are looked for if no file is named: beside the sheet of figures. Nil where there are none.
  public static func corrections(beside figures: String?) -> String? {
    guard let path = figures.map(correctionsPath) else { return nil }
    return (try? FileKind(of: path)) == .file ? path : nil
  }

  /// The file of corrections beside a sheet of figures, whether it is there or not.
  package static func correctionsPath(beside figures: String) -> String {
    (figures.lastIndex(of: "/").map { String(figures[...$0]) } ?? "") + "corrections.csv"
  }

  /// Writes sheets, document by document and long texts piece by piece; `say` gets a line for every note and failure, and
  /// `collect` what was found.
  public func writeSheets(
    say: (String) -> Void, collect: (ExtractionRun.Part) throws(OutputError) -> Void = { _ in }
  ) throws(OutputError) -> ExtractionOutcome {
    let output = try Output.at(figures, replacing: replaced)
    let excluded = try exclusions.map { path throws(OutputError) in
      try Output.file(at: path, replacing: replaced)
    }
    var figureSheet = SheetWriter(FigureColumn.self, style: style)
    var exclusionSheet = SheetWriter(ExclusionColumn.self, style: style)
    let outcome = try eachPart(say: say) { part throws(OutputError) in
      try figureSheet.append(rows(of: part.extraction), drainingTo: output)
      if let excluded { try exclusionSheet.append(part.extraction.exclusions, drainingTo: excluded) }
      try collect(part)
    }
    guard outcome.isWorthKeeping else { return outcome }
    try figureSheet.append([], drainingTo: output)
    if let excluded { try exclusionSheet.append([], drainingTo: excluded) }
    try Output.finish([output, excluded].compactMap(\.self))
    return outcome
  }

  /// Writes a line of JSON a document, or answers the lines of standard input one for one where that is the only input.
  public func writeJSONLines(say: (String) -> Void) throws -> ExtractionOutcome {
    let output = try Output.at(figures, replacing: replaced)
    var outcome = ExtractionOutcome()
    if run.list.entries.map(\.place) == [.standardInput], run.list.errors.isEmpty {
      outcome = try JSONLinePipe(
        reader: run.reader, fields: run.settings.fields, includesExclusions: includesExclusions
      ).answer(to: output)
    } else {
      outcome = try writeLines(to: output, say: say)
    }
    if outcome.isWorthKeeping { try output.finish() }
    return outcome
  }

  /// Writes one file of everything: `collect` gets what each document holds, of long texts part by part, with the document's
  /// name, and `finish` then writes the file.
  public func writeWhole(
    say: (String) -> Void, collect: (Extraction, String) throws(OutputError) -> Void,
    finish: (Output) throws(OutputError) -> Void
  ) throws(OutputError) -> ExtractionOutcome {
    let output = try Output.at(figures, replacing: replaced)
    let outcome = try eachPart(say: say) { part throws(OutputError) in
      let all = Extraction(figures: rows(of: part.extraction), exclusions: part.extraction.exclusions)
      try collect(all, part.document)
    }
    try finish(output)
    if outcome.isWorthKeeping { try output.finish() }
    return outcome
  }

  private func writeLines(to output: Output, say: (String) -> Void) throws(OutputError) -> ExtractionOutcome {
    var line = OpenJSONLine()
    let exclusions = Spool(beside: figures)
    func close(error: String? = nil) throws(OutputError) {
      try output.write(OpenJSONLine.middle)
      try exclusions.forEachPiece(of: 0..<exclusions.count) { piece throws(OutputError) in try output.write(piece) }
      exclusions.truncate(to: 0)
      try output.write(line.close(error: error))
    }
    return try eachPart(say: say) { part throws(OutputError) in
      let all = Extraction(figures: rows(of: part.extraction), exclusions: part.extraction.exclusions)
      let bytes = line.append(all, id: .name(part.document))
      try output.write(bytes.figures)
      try exclusions.append(bytes.exclusions)
      if part.isLast { try close() }
    } failed: { error throws(OutputError) in
      if line.isOpen { return try close(error: error.description) }
      try output.write(JSONLine.encode(id: .name(error.path), error: error.description))
    }
  }

  private func rows(of extraction: Extraction) -> [Figure] {
    includesExclusions ? extraction.everything : extraction.figures
  }

  private func eachPart(
    say: (String) -> Void, _ body: (ExtractionRun.Part) throws(OutputError) -> Void,
    failed: (DocumentError) throws(OutputError) -> Void = { _ in }
  ) throws(OutputError) -> ExtractionOutcome {
    var outcome = ExtractionOutcome()
    outcome.corrections = try run.forEachPart { event throws(OutputError) in
      switch event {
      case .failure(let error):
        outcome.failures += 1
        say("sanaq: \(error)")
        try failed(error)
      case .part(let part):
        outcome.documents += part.isLast ? 1 : 0
        outcome.add(part.extraction)
        tell(part.notes, of: part.document, say)
        try body(part)
      }
    }
    for correction in outcome.corrections.unsettled { say("sanaq: \(correction.description)") }
    return outcome
  }

  private func tell(_ notes: [DocumentNote], of document: String, _ say: (String) -> Void) {
    guard run.settings.tellsNotes else { return }
    for note in notes { say("sanaq: \(document.escaped): \(note)") }
  }
}

/// How an extraction went.
public struct ExtractionOutcome: Hashable, Sendable {
  /// Documents that were read.
  public var documents = 0
  /// Figures in them.
  public var figures = 0
  /// Other numerals in them.
  public var exclusions = 0
  /// Inputs that could not be read.
  public var failures = 0
  /// Lines of JSON that were answered, those that could not be read included.
  public var lines = 0
  /// What became of the corrections.
  public var corrections = CorrectionReport()

  fileprivate mutating func add(_ extraction: Extraction) {
    figures += extraction.figures.count
    exclusions += extraction.exclusions.count
  }

  /// Whether the results may replace older ones: a run that could read nothing at all leaves those alone.
  public var isWorthKeeping: Bool { documents > 0 || failures == 0 }
}
