internal import ArgumentParser
internal import Sanaq

/// Where in inputs the documents are: which columns of tables and of JSON Lines hold them, and which links lead to them.
struct FieldOptions: ParsableArguments {
  @Option(
    name: .customLong("text-column"),
    help: ArgumentHelp(
      "The column of a CSV, or the field of JSON Lines, that holds the texts: each row is a document.",
      valueName: "name"))
  var text: String?

  @Option(
    name: .customLong("id-column"),
    help: ArgumentHelp("The column or field that holds the documents' names.", valueName: "name"))
  var id: String?

  @Flag(help: "Follow links in a folder wherever they lead; without, those that lead out of it are named and left out.")
  var followLinks = false

  var fields: RecordFields { RecordFields(text: text, id: id) }
}

/// What is told while documents are read.
struct ProgressOptions: ParsableArguments {
  @Flag(help: "Tell nothing but what could not be read: no notes, no progress.")
  var quiet = false

  @Flag(help: "Tell each document as it is read, with its counts and its time.")
  var verbose = false

  @Option(help: "How many documents are read at a time; the results are the same for any number.")
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads takes a number above 0") }
    if quiet, verbose { throw ValidationError("--quiet and --verbose are each other's opposite; ask for one") }
  }

  /// - Parameter mayDraw: whether a line of progress would not disturb results that are written to the same terminal.
  func settings(_ fields: RecordFields, followsLinks: Bool = false, mayDraw: Bool) -> InputSettings {
    var settings = InputSettings()
    settings.fields = fields
    settings.followsLinks = followsLinks
    settings.tellsNotes = !quiet
    if let threads { settings.threads = threads }
    guard Terminal.cell == nil else { return settings }
    let isDrawn = !quiet && mayDraw && Terminal.drawsProgress
    guard isDrawn || verbose else { return settings }
    let line = ProgressLine(isDrawn: isDrawn, isVerbose: verbose)
    Terminal.share(line)
    settings.observer = { line.show($0) }
    return settings
  }
}
