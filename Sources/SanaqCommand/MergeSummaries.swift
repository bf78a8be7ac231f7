internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

struct MergeSummaries: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Put partial summaries together: what they come to is the summary of all their figures.",
    discussion: """
      Parts are lines that sanaq summary --partial writes, of tables that lie on other machines, say; their order is of no
      matter, and files of them may be joined by cat.

      Example: sanaq summary monday.csv --partial > monday.part; sanaq summary tuesday.csv --partial > tuesday.part
      Example: sanaq merge monday.part tuesday.part --format csv
      Example: cat *.part | sanaq merge -
      """)

  @Argument(help: ArgumentHelp("Files of partial summaries, or - for standard input.", valueName: "file"))
  var paths: [String]

  @Option(help: "How the summary is written.")
  var format: SummaryText.Format = .table

  @Flag(help: "Write a partial summary again, to be merged further.")
  var partial = false

  func validate() throws {
    if partial, format != .table { throw ValidationError("--partial has a form of its own; leave out --format") }
  }

  func run() throws {
    let merged: SummaryTally?
    do throws(PartialSummaryError) { merged = try PartialSummary.merged(paths) } catch {
      throw InputFailure(error)
    }
    guard let tally = merged else { throw InputFailure("there are no partial summaries in these files") }
    if partial { return try Terminal.show(String(decoding: PartialSummary(tally).line(), as: UTF8.self)) }
    let summary = tally.summary
    try Terminal.show(
      try SummaryText(summary).text(format, exclusions: nil, profile: nil, width: Terminal.width),
      values: summary.namedValues(exclusions: nil), drawing: SummaryDrawing.drawing(of: summary))
  }
}
