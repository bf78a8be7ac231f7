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
      Example: sanaq summary stories/ --measure casualties --profiles
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

  @Flag(help: "Compare the medians under every policy, side by side.")
  var policies = false

  @Flag(help: "Compare the medians under every profile of vague numbers, side by side; for documents.")
  var profiles = false

  @OptionGroup(title: "Filters") var filters: FilterOptions

  func validate() throws {
    if policies, profiles { throw ValidationError("--policies and --profiles are two tables; ask for one at a time") }
    if policies || profiles, format != .table {
      throw ValidationError("--policies and --profiles print a table; leave out --format \(format.rawValue)")
    }
    if profiles, reading.paths.contains(where: FigureLoad.isSheet) {
      throw ValidationError("a sheet has its profile's bounds already; --profiles needs the documents")
    }
  }

  func run() throws {
    let result = load(reading.profile, say: Terminal.say)
    if policies {
      print(ComparisonText(GroupPolicy.all.map { ($0.description, summary(of: result, $0)) }).table, terminator: "")
    } else if profiles {
      let variants = VagueProfile.allCases.map { ($0.rawValue, summary(of: load($0, say: { _ in }), policy)) }
      print(ComparisonText(variants).table, terminator: "")
    } else {
      let profile = result.exclusions == nil ? nil : reading.profile
      let text = SummaryText(summary(of: result, policy))
      print(try text.text(format, exclusions: result.exclusions, profile: profile), terminator: "")
    }
    if result.failures > 0 { throw ExitCode(Status.unreadable.rawValue) }
  }

  private func load(_ profile: VagueProfile, say: (String) -> Void) -> FigureLoad.Result {
    FigureLoad(paths: reading.paths, reader: Reader(profile: profile)).figures(say: say)
  }

  private func summary(of result: FigureLoad.Result, _ policy: GroupPolicy?) -> Summary {
    Summary(result.figures.filter(filters.filter.admits), by: keys, policy: policy)
  }
}
