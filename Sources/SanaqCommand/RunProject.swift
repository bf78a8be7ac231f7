internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

struct RunProject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Do what a folder's sanaq.yaml says: read its inputs, write its outputs, print the summary.",
    discussion: """
      sanaq without a word does the same in a folder with a sanaq.yaml.

      Example: sanaq run
      Example: sanaq run unrest/ --quiet
      """)

  @Argument(help: ArgumentHelp("The project's folder, or its file.", valueName: "path"))
  var path = "."

  @OptionGroup var progress: ProgressOptions

  @Flag(help: "Replace files that are no results of sanaq, and write outside of the project's folder where it says so.")
  var force = false

  func run() throws {
    let (project, outcome) = try Self.attempt {
      let place = try ProjectPlace(path)
      try place.enter()
      let project = try Project(contentsOf: place.file)
      let run = try ProjectRun(project, settings: progress.settings(RecordFields(), mayDraw: true), isForced: force)
      return (project, try run.run(say: Terminal.say))
    }
    try Terminal.show(
      SummaryText(outcome.summary).table(
        exclusions: outcome.extraction.exclusions, profile: project.profile, width: Terminal.width))
    if !progress.quiet, let applied = outcome.extraction.corrections.foundNote { Terminal.say("sanaq: \(applied)") }
    if !progress.quiet, !outcome.written.isEmpty {
      Terminal.say("sanaq: wrote \(outcome.written.map(\.escaped).joined(separator: ", "))")
    }
    let isWhole = outcome.extraction.failures == 0 && !outcome.extraction.corrections.hasFaults
    if !isWhole { throw ExitCode(Status.unreadable.rawValue) }
  }

  private static func attempt<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let error as OutputError { throw error } catch let error
      as any CustomStringConvertible
    {
      throw InputFailure(error)
    }
  }
}

struct InitProject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a sanaq.yaml with every key and a word on each; sanaq alone then does the whole run.",
    discussion: """
      Its inputs are the documents that stand in the folder and in the folders below it.

      Example: sanaq init
      """)

  @Argument(help: ArgumentHelp("The project's folder.", valueName: "folder"))
  var folder = "."

  func run() throws {
    let path = ProjectPlace.path(in: folder)
    guard !ProjectPlace.isProject(folder) else {
      throw InputFailure("\(path.escaped): is there already; edit it, or remove it first")
    }
    let inputs = ProjectInputs.found(in: folder)
    try Output.write(Array(ProjectTemplate.text(inputs: inputs).utf8), to: path)
    Terminal.say(
      "sanaq: wrote \(path.escaped), which reads \(inputs.map(\.escaped).joined(separator: ", ")); run it by: sanaq")
  }
}
