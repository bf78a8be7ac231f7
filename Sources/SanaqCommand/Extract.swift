internal import ArgumentParser
internal import Foundation
internal import Sanaq
internal import SanaqPublishing

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read documents and write a row for every number.",
    discussion: """
      Example: sanaq extract stories/ --to figures.csv --excluded excluded.csv   (a corrections.csv beside figures.csv is applied)
      Example: sanaq extract events.csv --text-column notes --id-column event_id --to figures.csv
      Example: sanaq extract --format jsonl - < documents.jsonl   (a line {"id", "text"} in, a line with its figures out)
      """)

  enum Format: String, WordOption { case csv, jsonl, sqlite, table, account }

  @OptionGroup var reading: ReadingOptions

  @Option(name: .customLong("to"), help: ArgumentHelp("Write the figures to a file.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp("Write the numerals that are no figures, each with its reason, to a file.", valueName: "file"))
  var excluded: String?

  @OptionGroup var overwriting: OverwriteOptions

  @Option(help: "How the figures are written; account only counts them, and the other numerals by their reasons.")
  var format: Format = .csv

  @Flag(help: "CSV for spreadsheets: with a byte order mark, and text that would be a formula guarded.")
  var excel = false

  @Flag(help: "Write the excluded numerals among the figures too.")
  var all = false

  @Flag(name: .customLong("si"), help: "Tell amounts in SI units, whatever the text tells them in.")
  var usesSI = false

  @Flag(
    name: .customLong("numbers-only"),
    help: "Read values, units and bounds alone, in half the time: no measure, subject, place, time or source.")
  var readsNumbersOnly = false

  func validate() throws {
    if excel, format != .csv { throw ValidationError("--excel is for CSV; leave out --format \(format.rawValue)") }
    if format != .csv, excluded != nil {
      throw ValidationError("--excluded is for CSV; --format \(format.rawValue) has a place of its own, or --all")
    }
    if format == .jsonl, reading.paths.count > 1, reading.paths.contains("-") {
      throw ValidationError("with --format jsonl, - is a stream of lines and stands alone; leave out the others")
    }
    if format == .jsonl, reading.corrections != nil, reading.paths == ["-"] {
      throw ValidationError(
        "--corrections are for files and folders; a stream of lines is read as it comes; leave them out")
    }
    if format == .sqlite, output == nil { throw ValidationError("--format sqlite writes a file; name it with --to") }
    if let output, output == excluded {
      throw ValidationError("--to and --excluded name the same file; give each its own")
    }
  }

  func run() throws {
    let reader = Reader(
      lexicon: try reading.words.lexicon(), profile: reading.profile, usesSI: usesSI,
      readsContext: !readsNumbersOnly)
    let corrections = try reading.correctionFile(otherwise: ExtractionPlan.corrections(beside: output))
    // Rows that are shown as they come leave no room for a line of progress.
    let isStreamed = (output ?? "-") == "-" && isatty(STDOUT_FILENO) == 1
    let run = ExtractionRun(
      paths: reading.paths, reader: reader, corrections: corrections, settings: reading.settings(mayDraw: !isStreamed))
    var plan = ExtractionPlan(run: run)
    plan.figures = output
    plan.exclusions = excluded
    plan.replaced = overwriting.replaced
    plan.style = excel ? .excel : .plain
    plan.includesExclusions = all
    if let path = plan.overwrittenInput {
      throw ValidationError("\(path.escaped) is one of the inputs; write to another file")
    }
    let outcome =
      switch format {
      case .csv: try plan.writeSheets(say: Terminal.say)
      case .jsonl: try plan.writeJSONLines(say: Terminal.say)
      case .sqlite: try writeDatabase(plan)
      case .table: try writeTable(plan)
      case .account: try writeAccount(plan)
      }
    if let applied = outcome.corrections.foundNote, reading.corrections == nil, !reading.progress.quiet {
      Terminal.say("sanaq: \(applied)")
    }
    if outcome.failures > 0 || outcome.corrections.hasFaults { throw ExitCode(Status.unreadable.rawValue) }
  }

  private func writeTable(_ plan: ExtractionPlan) throws -> ExtractionOutcome {
    var figures: [Figure] = []
    return try plan.writeWhole(say: Terminal.say) { extraction, _ in
      figures += extraction.figures
    } finish: { output throws(OutputError) in
      try output.write(Array(FigureListText.text(of: figures).utf8))
    }
  }

  private func writeAccount(_ plan: ExtractionPlan) throws -> ExtractionOutcome {
    var account = NumeralAccount()
    let outcome = try plan.writeWhole(say: Terminal.say) { extraction, document in
      account.add(extraction, of: document)
    } finish: { sheet throws(OutputError) in
      try sheet.write(Array(account.text(width: output == nil ? Terminal.width : nil).utf8))
    }
    try Terminal.show("", values: account.namedValues)
    return outcome
  }

  private func writeDatabase(_ plan: ExtractionPlan) throws -> ExtractionOutcome {
    let database = FigureDatabase(beside: output)
    return try plan.writeWhole(say: Terminal.say) { extraction, document throws(OutputError) in
      try database.add(extraction, of: document)
    } finish: { output throws(OutputError) in
      try database.finish(to: output)
    }
  }
}
