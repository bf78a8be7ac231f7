public import ArgumentParser
public import Sanaq

extension VagueProfile: ExpressibleByArgument {}
extension LexiconTable: ExpressibleByArgument {}

/// What every command that reads documents takes.
struct ReadingOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Documents to read: files, folders (their .txt, .text and .md files and those without an ending, hidden ones passed over), or - for standard input.",
      valueName: "path"))
  var paths: [String] = []

  @Option(help: "The convention that gives vague numbers (dozens, several) their bounds.")
  var profile: VagueProfile = .interval

  @Option(
    help: ArgumentHelp("Apply the corrections of a file (see sanaq correct --help).", valueName: "file"))
  var corrections: String?

  @OptionGroup var words: LexiconOptions

  func validate() throws {
    guard !paths.isEmpty else {
      throw ValidationError("no document was named; give files or folders, or - for standard input")
    }
  }

  /// The corrections of the file that was named, or else of the one that is there by default.
  func correctionFile(otherwise path: String? = nil) throws -> CorrectionFile? {
    guard let path = corrections ?? path else { return nil }
    do { return try CorrectionFile(contentsOf: path) } catch { throw InputFailure("sanaq: \(error)") }
  }
}
