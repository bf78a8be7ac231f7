internal import ArgumentParser
internal import Foundation
internal import Sanaq
internal import SanaqPublishing

@main
struct SanaqCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sanaq",
    abstract: "Reads the numbers of documents into a sheet: typed, ranged, each with its source.",
    discussion: """
      Results go to standard output, words to standard error. Exit codes: 0 done, 1 a check failed, 2 wrong use, \
      3 an input that could not be read (the others are still done), or a result that could not be written.

      Where there is a sanaq.yaml, sanaq alone runs what it says; sanaq init writes one.

      Example: sanaq extract stories/ --to figures.csv
      """,
    version: "0.1.0",
    subcommands: [
      RunProject.self, InitProject.self, Extract.self, Summarize.self, MergeSummaries.self, ShowGroups.self, Show.self,
      Correct.self, ListCorrections.self, WriteReport.self, RunScenarios.self, Notebooks.self, PrintText.self,
      ListLexicon.self, DescribeSheets.self,
    ])

  /// Without words: what the folder's project says, or help where there is none.
  func run() throws {
    guard Terminal.cell == nil, ProjectPlace.isProject(".") else { throw CleanExit.helpRequest(self) }
    try RunProject.parse([]).run()
  }

  /// Wrong use exits with 2, as the manual says; the parser's own code is another.
  static func main() {
    // A closed pipe is then an error of the write, and drafts of files are cleared away before the end.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as InputFailure {
      Terminal.say(failure.description)
      exit(withError: ExitCode(Status.unreadable.rawValue))
    } catch let error as OutputError {
      // Whoever read the results has seen enough.
      if error.isClosedPipe { return }
      Terminal.say("sanaq: \(error)")
      exit(withError: ExitCode(Status.unreadable.rawValue))
    } catch {
      let isUsage = exitCode(for: error) == .validationFailure
      guard isUsage else { exit(withError: error) }
      Terminal.say(fullMessage(for: error))
      exit(withError: ExitCode(Status.usage.rawValue))
    }
  }
}

/// The exit codes of the manual.
enum Status: Int32, Comparable {
  /// `unreadable` is for what could not be written too.
  case done = 0, checkFailed = 1, usage = 2, unreadable = 3

  static func < (one: Status, other: Status) -> Bool { one.rawValue < other.rawValue }
}

/// An input without which nothing can be done.
struct InputFailure: Error, CustomStringConvertible {
  let description: String
  init(_ problem: Any) { description = "sanaq: \(problem)" }
}
