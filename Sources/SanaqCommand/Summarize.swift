internal import ArgumentParser
internal import Sanaq
public import SanaqPublishing

extension SummaryText.Format: WordOption {}
extension DistributionText.Form: WordOption {}

struct Summarize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Sum up figures by measure: how many, the lowest low, the highest high, the median's bounds.",
    discussion: """
      Figures come from documents, or from a CSV with the columns low and high and any others of figures.csv; it may be \
      larger than memory.

      Example: sanaq summary figures.csv
      Example: sanaq summary stories/ --by measure,document --policy median-of-sources --profile acled
      Example: sanaq summary figures.csv --where "low >= 1000 and vague = ''" --plot
      Example: sanaq summary stories/ --measure casualties --profiles
      """)

  @OptionGroup var reading: ReadingOptions

  @Option(help: "How the summary is written.")
  var format: SummaryText.Format = .table

  @OptionGroup(title: "Rows") var plan: PlanOptions

  @Flag(help: "Write a line that sanaq merge puts together with those of other tables, made by the same options.")
  var partial = false

  @Flag(help: "Compare the medians under every policy, side by side.")
  var policies = false

  @Flag(help: "Compare the medians under every profile of vague numbers, side by side; for documents.")
  var profiles = false

  @Flag(help: "Draw the values as bars from low to high.")
  var plot = false

  @Option(help: "Print how the values are distributed: a band that holds whatever is true, or Turnbull's one curve.")
  var distribution: DistributionText.Form?

  @Flag(help: "Pool figures that carry a standard error (a column standard_error) by random effects.")
  var randomEffects = false

  @OptionGroup(title: "Filters") var filters: FilterOptions

  func validate() throws {
    let views = [partial, policies, profiles, plot, distribution != nil, randomEffects].count { $0 }
    if views > 1 {
      throw ValidationError(
        "--partial, --policies, --profiles, --plot, --distribution and --random-effects each print something else; ask for one"
      )
    }
    if views == 1, format != .table {
      throw ValidationError("--format \(format.rawValue) writes the summary itself; leave it out")
    }
    if profiles, reading.paths.contains("-") {
      throw ValidationError(
        "--profiles reads the documents once for each; standard input can be read once only; name files")
    }
    if profiles, reading.columns.text == nil, reading.paths.contains(where: FigureLoad.isSheet) {
      throw ValidationError("a sheet has its profile's bounds already; --profiles needs the documents")
    }
  }

  func run() throws {
    let failures: Int
    if partial {
      failures = try writePart()
    } else if policies {
      failures = try comparePolicies()
    } else if profiles {
      failures = try compareProfiles()
    } else {
      let (summaries, account) = try summaries([try plan.plan(reading.words)], reading.profile, say: Terminal.say)
      for summary in summaries { try show(summary, account) }
      failures = account.failures
    }
    if failures > 0 { throw ExitCode(Status.unreadable.rawValue) }
  }

  private func writePart() throws -> Int {
    let (tallies, account) = try reading.load().tallies(
      [try plan.plan(reading.words)], filter: filters.filter, selection: try filters.selection(), say: Terminal.say)
    for tally in tallies { try Terminal.show(String(decoding: PartialSummary(tally).line(), as: UTF8.self)) }
    return account.failures
  }

  private func show(_ summary: Summary, _ account: FigureLoad.Account) throws {
    let width = Terminal.width
    func values() -> NamedValues { summary.namedValues(exclusions: account.exclusions) }
    if plot {
      try Terminal.show(
        PlotText(summary, width: width).text, values: values(), drawing: SummaryDrawing.drawing(of: summary))
    } else if let distribution {
      try Terminal.show(DistributionText(summary, form: distribution, width: width).text, values: values())
    } else if randomEffects {
      guard let text = PoolText.randomEffects(summary, width: width) else { throw ValidationError(PoolText.refusal) }
      try Terminal.show(text, values: values())
    } else {
      let profile = account.exclusions == nil ? nil : reading.profile
      let text = SummaryText(summary)
      try Terminal.show(
        try text.text(format, exclusions: account.exclusions, profile: profile, width: width), values: values(),
        drawing: SummaryDrawing.drawing(of: summary))
    }
  }

  private func comparePolicies() throws -> Int {
    let own = try plan.plan(reading.words)
    let plans = GroupPolicy.all.map { policy in
      var plan = own
      plan.policy = policy
      return plan
    }
    let (summaries, account) = try summaries(plans, reading.profile, say: Terminal.say)
    let variants = zip(GroupPolicy.all, summaries).map { ($0.description, $1) }
    try show(ComparisonText(variants))
    return account.failures
  }

  private func compareProfiles() throws -> Int {
    var failures = 0
    let own = try plan.plan(reading.words)
    let variants = try VagueProfile.allCases.enumerated().flatMap { index, profile in
      let (summaries, account) = try summaries([own], profile, say: index == 0 ? Terminal.say : { _ in })
      failures = account.failures
      return summaries.map { (profile.rawValue, $0) }
    }
    try show(ComparisonText(variants))
    return failures
  }

  private func show(_ comparison: ComparisonText) throws {
    try Terminal.show(
      comparison.table(width: Terminal.width), values: comparison.namedValues, drawing: comparison.drawing)
  }

  private func summaries(
    _ plans: [SummaryPlan], _ profile: VagueProfile, say: (String) -> Void
  ) throws -> (summaries: [Summary], account: FigureLoad.Account) {
    try reading.load(profile: profile).summaries(
      plans, filter: filters.filter, selection: try filters.selection(), say: say)
  }
}
