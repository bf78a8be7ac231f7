public import ArgumentParser
internal import Foundation
internal import Sanaq
public import SanaqPublishing

extension SummaryText.Format: ExpressibleByArgument {}

struct Summarize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Sum up figures by measure: how many, the lowest low, the highest high, the median's bounds.",
    discussion: """
      Example: sanaq summary figures.csv
      Example: sanaq summary stories/ --by measure,document --policy median-of-sources --profile acled
      """)

  @OptionGroup var reading: ReadingOptions

  @Option(help: "How the summary is written.")
  var format: SummaryText.Format = .table

  @Option(
    name: .customLong("by"),
    help:
      "What rows are told apart by, besides their units: \(Summary.Key.allCases.map(\.rawValue).joined(separator: ", ")).",
    transform: { text in
      try text.split(separator: ",").map { name in
        guard let key = Summary.Key(rawValue: String(name)) else {
          let names = Summary.Key.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("there is no column \(name) to tell rows apart by; there are \(names)")
        }
        return key
      }
    })
  var keys: [Summary.Key] = [.measure]

  @Option(
    help:
      "Make rival reports one value each, by a policy (see sanaq groups --help); without one every row stands alone.",
    transform: GroupPolicy.named)
  var policy: GroupPolicy?

  func run() throws {
    let load = FigureLoad(paths: reading.paths, reader: Reader(profile: reading.profile))
    let result = load.figures(say: Terminal.say)
    let text = SummaryText(Summary(result.figures, by: keys, policy: policy))
    print(
      try text.text(format, exclusions: result.exclusions, profile: result.exclusions == nil ? nil : reading.profile),
      terminator: "")
    if result.failures > 0 { throw ExitCode(Status.unreadable.rawValue) }
  }
}
