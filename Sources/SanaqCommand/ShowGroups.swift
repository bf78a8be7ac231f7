internal import ArgumentParser
internal import Sanaq
public import SanaqPublishing

extension GroupText.Format: WordOption {}

extension GroupPolicy {
  /// The policy that the user named.
  static func named(_ text: String) throws -> GroupPolicy {
    guard let policy = GroupPolicy(text) else {
      throw ValidationError("there is no policy \(text); there are \(GroupPolicy.names.joined(separator: ", "))")
    }
    return policy
  }
}

struct ShowGroups: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups",
    abstract: "Join rows that speak of the same quantity, and say what is disputed and by whom.",
    discussion: """
      Policies: \(GroupPolicy.names.joined(separator: ", ")). No policy takes a mean; without one, nothing is chosen.

      Example: sanaq groups stories/ --format disputes
      Example: sanaq groups figures.csv --policy majority-else-lowest --format csv --to groups.csv
      """)

  @OptionGroup var reading: ReadingOptions

  @Option(
    help: "How rival reports become one low, best and high.",
    transform: GroupPolicy.named)
  var policy: GroupPolicy = .envelope

  @Option(help: "A table, groups.csv, what is disputed, or a linear opinion pool of each group's origins.")
  var format: GroupText.Format = .table

  @Option(name: .customLong("to"), help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  @OptionGroup var overwriting: OverwriteOptions

  @OptionGroup(title: "Filters") var filters: FilterOptions

  func run() throws {
    let load = try reading.load()
    let sheet = try Output.at(output, replacing: overwriting.replaced)
    var tally = GroupTally(keepsMembers: format == .disputes || Terminal.cell != nil)
    let account = try load.forEachBatch(
      filter: filters.filter, selection: try filters.selection(), say: Terminal.say
    ) { figures in
      for figure in figures { tally.add(figure) }
    }
    try show(tally, on: sheet)
    if account.failures > 0 { throw ExitCode(Status.unreadable.rawValue) }
  }

  private func show(_ tally: GroupTally, on sheet: Output) throws {
    let groups = tally.outlines
    let resolved = groups.map { ResolvedGroup($0, by: policy) }
    let width = output == nil ? Terminal.width : nil
    switch format {
    case .table: try sheet.write(Array(GroupText.table(resolved, width: width).utf8))
    case .csv: try sheet.write(GroupSheet.bytes(of: resolved))
    case .disputes: try GroupText.disputes(tally, width: width) { try sheet.write(Array($0.utf8)) }
    case .pool: try sheet.write(Array(PoolText.opinions(groups, width: width).utf8))
    }
    try sheet.finish()
    try Terminal.show("", values: GroupText.namedValues(of: resolved), drawing: GroupText.drawing(of: tally))
  }
}
