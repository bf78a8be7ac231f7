internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

struct WriteReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write one page of HTML: charts, what is disputed, a timeline, the documents with every number marked.",
    discussion: """
      The page needs no network and no other file. Of a sheet it shows the documents too, where --documents has them.

      Example: sanaq report stories/ --to report.html
      Example: sanaq report figures.csv --documents stories/ --excluded excluded.csv --to report.html
      """)

  @OptionGroup var reading: ReadingOptions

  @Option(name: .customLong("to"), help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  @OptionGroup var overwriting: OverwriteOptions

  @Option(
    help: ArgumentHelp(
      "A folder or file that a sheet's figures were read from; may be given more than once. sanaq.yaml's inputs, or else seeds.",
      valueName: "path"))
  var documents: [String] = []

  @Option(help: ArgumentHelp("The sheet of numerals that are no figures, to mark them too.", valueName: "file"))
  var excluded: String?

  @Option(help: ArgumentHelp("How many figures are listed and marked; the overview is of all.", valueName: "count"))
  var limit = Report.standardLimit

  @OptionGroup(title: "Filters") var filters: FilterOptions

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit takes a number from 0 on") }
  }

  func run() throws {
    let load = try reading.load()
    if excluded != nil, !load.hasSheets {
      throw ValidationError("--excluded is for sheets; documents are read for those numerals anyway; leave it out")
    }
    let texts = FigureLoad.Texts(
      documents: documents.isEmpty ? try DocumentOptions.project().documents : documents, exclusions: excluded)
    // A lone - is standard output.
    let path = output == "-" ? nil : output
    if let path, load.reads(fileAt: path, texts: texts) {
      throw ValidationError("\(path.escaped) is one of the inputs; write to another file")
    }
    let page = try Output.at(path, replacing: overwriting.replaced)
    let (filter, selection) = (filters.filter, try filters.selection())
    let report = Report(
      profile: load.hasSheets ? nil : reading.profile, limit: limit,
      needsFigures: load.isFiltered(filter, selection), beside: path)
    let account = try load.forEachEvidence(
      texts: texts, filter: filter, selection: selection, say: Terminal.say, report.add)
    if !report.isEmpty || account.failures == 0 {
      try report.write(to: page)
      try page.finish()
    }
    if account.failures > 0 { throw ExitCode(Status.unreadable.rawValue) }
  }
}
