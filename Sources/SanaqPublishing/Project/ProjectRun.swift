internal import Foundation
public import SanaqCore
public import SanaqDocuments
internal import SanaqReading

/// Reads a project's documents and writes all of its results.
public struct ProjectRun {
  /// What came of a run.
  public struct Outcome: Sendable {
    /// The figures, summed up.
    public internal(set) var summary: Summary
    /// How many documents were read, figures and other numerals found, and what became of corrections.
    public let extraction: ExtractionOutcome
    /// The files that were written, in their order.
    public internal(set) var written: [String] = []
  }

  private let project: Project
  private let isForced: Bool
  private let reader: Reader
  private let settings: InputSettings

  /// Nothing is read yet but the user's own tables.
  ///
  /// - Parameters:
  ///   - project: what is read and written.
  ///   - settings: how documents are read, and who is told of each; columns are the project's.
  ///   - isForced: whether outputs may replace files that are no results, and stand elsewhere than in the current folder.
  public init(
    _ project: Project, settings: InputSettings = InputSettings(), isForced: Bool = false
  ) throws(LexiconFolderError) {
    self.project = project
    self.isForced = isForced
    var lexicon = Lexicon.standard
    if let folder = project.lexicon { lexicon = try LexiconFolder(folder).lexicon() }
    reader = Reader(lexicon: lexicon, profile: project.profile, usesSI: project.usesSI)
    var settings = settings
    settings.fields = RecordFields(text: project.textColumn, id: project.idColumn)
    settings.passedOver = project.outputs.values.sorted()
    self.settings = settings
  }

  /// Writes everything; `say` gets a line for every note and failure.
  ///
  /// Sheets and a database are written as documents are read; of a report's texts, no more is held than is written at a time.
  public func run(say: (String) -> Void) throws -> Outcome {
    let corrections = try correctionFile()
    try prepareOutputs(corrections)
    let policy = project.policy ?? .envelope
    var tally = SummaryTally(SummaryPlan(keys: project.keys, policy: project.policy))
    var groups = GroupTally()
    let database = try project.outputs[.database].map { path in
      (draft: FigureDatabase(beside: path), output: try Output.at(path, replacing: replaced))
    }
    let report = Report(profile: project.profile, beside: project.outputs[.report])
    let extraction = try sheets(corrections).writeSheets(say: say) { part throws(OutputError) in
      for figure in part.extraction.figures { tally.add(figure) }
      if writes(.groups) { for figure in part.extraction.figures { groups.add(figure) } }
      try database?.draft.add(part.extraction, of: part.document)
      if writes(.report) { try report.add(.part(part)) }
    }
    var outcome = Outcome(summary: tally.summary, extraction: extraction)
    guard extraction.isWorthKeeping else { return outcome }
    outcome.written = [Project.Output.figures, .excluded].compactMap { project.outputs[$0] }
    try write(.summary, &outcome) {
      Array(try SummaryText(tally.summary).text(.csv, exclusions: nil, profile: nil, width: nil).utf8)
    }
    if let database {
      try database.draft.finish(policy: policy, to: database.output)
      try database.output.finish()
      outcome.written += [project.outputs[.database]].compactMap(\.self)
    }
    if let path = project.outputs[.report] {
      let page = try Output.at(path, replacing: replaced)
      try report.write(to: page)
      try page.finish()
      outcome.written.append(path)
    }
    try write(.groups, &outcome) {
      GroupSheet.bytes(
        of: groups.outlines.map { ResolvedGroup($0, by: policy) }, style: project.isForExcel ? .excel : .plain)
    }
    try describeSheets(&outcome)
    return outcome
  }

  private func writes(_ output: Project.Output) -> Bool { project.outputs[output] != nil }

  private var replaced: ReplacedFiles { .results(orAny: isForced) }

  /// Makes the folders of the outputs; throws where one of these is an input, and would be lost, or stands where whoever
  /// wrote the project has no business to write.
  private func prepareOutputs(_ corrections: CorrectionFile?) throws {
    let inputs = documents
    let words = corrections.map { DocumentList(paths: [$0.file]) }
    let folder = RealPath(".")
    for path in project.outputs.values.sorted() where !isForced && !RealPath(path).isInside(folder) {
      throw ProjectError(
        file: path, problem: "leads out of the project's folder; write inside of it, or run with --force")
    }
    for (output, path) in project.outputs where output != .datapackage {
      if inputs.reads(fileAt: path) || words?.reads(fileAt: path) == true {
        throw ProjectError(file: path, problem: "is one of the inputs and would be lost; write to another file")
      }
      let folder = URL(filePath: path).deletingLastPathComponent()
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  private var documents: DocumentList {
    DocumentList(
      paths: project.inputs, fields: settings.fields, followsLinks: settings.followsLinks,
      passingOver: settings.passedOver)
  }

  private func describeSheets(_ outcome: inout Outcome) throws {
    guard let folder = project.outputs[.datapackage] else { return }
    let path = folder.appending(file: "datapackage.json")
    try Output.write(try DataPackage(DataPackage.sheets(in: folder)).bytes(), to: path, replacing: replaced)
    outcome.written.append(path)
  }

  private func write(_ output: Project.Output, _ outcome: inout Outcome, _ bytes: () throws -> [UInt8]) throws {
    guard let path = project.outputs[output] else { return }
    try Output.write(try bytes(), to: path, replacing: replaced)
    outcome.written.append(path)
  }

  private func correctionFile() throws -> CorrectionFile? {
    guard let path = project.corrections ?? ExtractionPlan.corrections(beside: project.outputs[.figures]) else {
      return nil
    }
    return try CorrectionFile(contentsOf: path)
  }

  private func sheets(_ corrections: CorrectionFile?) throws -> ExtractionPlan {
    let run = ExtractionRun(paths: project.inputs, reader: reader, corrections: corrections, settings: settings)
    var plan = ExtractionPlan(run: run)
    plan.figures = project.outputs[.figures]
    plan.exclusions = project.outputs[.excluded]
    plan.replaced = replaced
    plan.style = project.isForExcel ? .excel : .plain
    return plan
  }
}
