internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

struct Notebooks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notebook",
    abstract: "Weave what commands print into Markdown, and check that it is up to date.",
    discussion: """
      A notebook is Markdown with blocks that open with ```sanaq and hold command lines, run without a shell from the \
      folder that you stand in. Words of the opening line: id=NAME lets prose name its values \
      (<!--=NAME.median--> <!--/-->), chart=FILE.svg draws it beside the notebook, hide leaves the output out, \
      width=NUMBER is how long its lines may be.

      Example: sanaq notebook run notebooks-md/*.md
      Example: sanaq notebook check notebooks-md/*.md
      """,
    subcommands: [RunNotebooks.self, CheckNotebooks.self])
}

/// Which notebooks, and what they may read.
struct NotebookOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Notebooks: Markdown files.", valueName: "file"))
  var files: [String]

  @Option(
    name: .customLong("allow-read"),
    help: ArgumentHelp(
      "Let blocks read below this folder too, not only below the one you stand in; may be given more than once.",
      valueName: "folder"))
  var folders: [String] = []

  /// Hands each notebook with its weaving to `body`; those that can't be woven are named, and the others are done.
  func forEach(force: Bool, _ body: (NotebookFile, NotebookWeaving) throws -> Status) throws {
    let runner = CellRunner(allowing: folders)
    var status = Status.done
    for file in files {
      do {
        let notebook = try NotebookFile(contentsOf: file)
        let weaving = try notebook.woven(force: force, run: runner.run)
        status = max(status, try body(notebook, weaving))
      } catch let error as NotebookError {
        Terminal.say("\(error)")
        status = max(status, error.isFailedCell ? .checkFailed : .unreadable)
      }
    }
    if status != .done { throw ExitCode(status.rawValue) }
  }
}

struct RunNotebooks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run all blocks, and write what they print below them.",
    discussion: """
      A notebook with a block that fails stays as it was. Outputs that were edited by hand stay too, and are named.

      Example: sanaq notebook run notebooks-md/*.md
      """)

  @OptionGroup var options: NotebookOptions

  @Flag(help: "Overwrite outputs and charts that were edited by hand.")
  var force = false

  func run() throws {
    try options.forEach(force: force) { file, weaving in
      try file.write(weaving)
      let kept = force ? [] : weaving.findings.filter(\.isKept)
      for finding in kept { Terminal.say(NotebookText.line(finding, of: file.notebook, "kept")) }
      // The other notebooks are written even if nobody reads of them.
      do { try Terminal.show(NotebookText.account(of: weaving, file.notebook)) } catch let error as OutputError
        where error.isClosedPipe
      {}
      return kept.isEmpty ? .done : .checkFailed
    }
  }
}

struct CheckNotebooks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Run all blocks, and say what in the notebooks is not what they print; writes nothing.",
    discussion: """
      Each stale place is named by file, line and cause: its code, its data, its output edited by hand, another result, a \
      chart, or a value in the prose. Exits with 1 where there is one.

      Example: sanaq notebook check notebooks-md/*.md
      """)

  @OptionGroup var options: NotebookOptions

  func run() throws {
    try options.forEach(force: false) { file, weaving in
      for finding in weaving.findings {
        try Terminal.show(NotebookText.line(finding, of: file.notebook, "stale") + "\n")
      }
      return weaving.isFresh ? .done : .checkFailed
    }
  }
}
