internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

struct RunScenarios: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Calculate scenarios: what follows from the figures, at the least and at the most.",
    discussion: """
      A scenario is a Markdown file with blocks that open with ```scenario. Exits with 1 where an expectation fails.

      Example: sanaq scenario data/scenarios/*.md
      Example: sanaq scenario question.md --figures stories/ --draws 100000 --seed 7
      """)

  @Argument(help: ArgumentHelp("Scenarios: Markdown files.", valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "A sheet of figures, or documents to read them from; sanaq.yaml's sheet, or else data/figures.csv.",
      valueName: "path"))
  var figures: String?

  @OptionGroup var words: LexiconOptions

  @Option(help: "How many values are drawn of each result; 0 draws none.")
  var draws = ScenarioEvaluation.standardDraws

  @Option(help: "The same seed gives the same draws on every machine.")
  var seed: UInt64 = 1

  func validate() throws {
    guard (0...ScenarioEvaluation.mostDraws).contains(draws) else {
      throw ValidationError("--draws takes 0 to \(ScenarioEvaluation.mostDraws), not \(draws)")
    }
  }

  func run() throws {
    let place = try DocumentOptions.project()
    let reader = Reader(lexicon: try words.lexicon(otherwise: place.lexicon), profile: place.profile)
    let load = try FigureLoad(paths: [figures ?? place.figures], reader: reader, others: [.database])
      .figures(say: Terminal.say)
    var status: Status = load.account.failures > 0 ? .unreadable : .done
    var isFirst = true
    for file in files {
      do {
        let report = try Scenario(contentsOf: file).report(figures: load.figures, draws: draws, seed: seed)
        try Terminal.show((isFirst ? "" : "\n") + ScenarioText(report).table, values: report.namedValues)
        isFirst = false
        if report.evaluation.draws < draws {
          Terminal.say("sanaq: \(file.escaped): \(report.evaluation.draws) values drawn of each result; more don't fit")
        }
        if !report.failures.isEmpty, status == .done { status = .checkFailed }
      } catch let error as ScenarioFailure {
        Terminal.say("sanaq: \(error)")
        status = .unreadable
      }
    }
    if status != .done { throw ExitCode(status.rawValue) }
  }
}
