public import ArgumentParser
internal import Foundation
internal import Sanaq
public import SanaqPublishing

extension SummaryText.Format: ExpressibleByArgument {}

struct Summarize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Sum up figures by measure: how many, the lowest low, the highest high, the median's bounds.",
    discussion: "Example: sanaq summary figures.csv\nExample: sanaq summary stories/ --profile acled")

  @OptionGroup var reading: ReadingOptions

  @Option(help: "How the summary is written.")
  var format: SummaryText.Format = .table

  func run() throws {
    let load = FigureLoad(paths: reading.paths, reader: Reader(profile: reading.profile))
    let result = load.figures(say: Terminal.say)
    let text = SummaryText(Summary(result.figures))
    print(
      try text.text(format, exclusions: result.exclusions, profile: result.exclusions == nil ? nil : reading.profile),
      terminator: "")
    if result.failures > 0 { throw ExitCode(Status.unreadable.rawValue) }
  }
}
