internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

struct ListCorrections: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrections",
    abstract: "List corrections, and how each stands to what is extracted now.",
    discussion: """
      applied: the figure says so. rejected: the row left the sheet. stale: something else is extracted than the \
      correction was made for. orphan: its text is not there, or more than once. doubtful: the row can't be followed. \
      Exits with 1 where there are others than applied and rejected ones.

      Example: sanaq corrections data/corrections.csv --documents seeds
      """)

  enum Format: String, WordOption { case table, csv }

  @Argument(help: "The file of corrections; sanaq.yaml's, or else corrections.csv beside its figures, or in data.")
  var file: String?

  @OptionGroup var texts: DocumentOptions

  @Option(help: "How the list is written.")
  var format: Format = .table

  @OptionGroup var progress: ProgressOptions

  @OptionGroup var convention: ConventionOptions

  func run() throws {
    let place = try texts.defaults()
    let corrections: CorrectionFile
    do { corrections = try CorrectionFile(contentsOf: file ?? place.corrections) } catch {
      throw InputFailure(error)
    }
    var failures = 0
    let run = ExtractionRun(
      paths: place.documents, reader: try convention.reader(of: place), corrections: corrections,
      settings: progress.settings(place.fields, followsLinks: texts.columns.followLinks, mayDraw: true))
    let report = run.forEachPart { event in
      guard case .failure(let error) = event else { return }
      failures += 1
      Terminal.say("sanaq: \(error)")
    }
    switch format {
    case .table: try Terminal.show(CorrectionText.table(report, width: Terminal.width))
    case .csv: try Terminal.show(String(decoding: report.csv, as: UTF8.self))
    }
    if failures > 0 { throw ExitCode(Status.unreadable.rawValue) }
    if !report.unsettled.isEmpty { throw ExitCode(Status.checkFailed.rawValue) }
  }
}
