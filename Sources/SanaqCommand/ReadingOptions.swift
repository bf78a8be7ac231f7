internal import ArgumentParser
public import Sanaq
internal import SanaqPublishing

extension VagueProfile: WordOption {}
extension LexiconTable: WordOption {}

/// What every command that reads documents takes.
struct ReadingOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Documents to read: files (text, Markdown, HTML, PDF, JSON Lines, a CSV's column), folders (their .txt, .text, .md, .html and .pdf files and those without an ending, hidden ones passed over), or - for standard input.",
      valueName: "path"))
  var paths: [String] = []

  @Option(help: "The convention that gives vague numbers (dozens, several) their bounds.")
  var profile: VagueProfile = .interval

  @Option(
    help: ArgumentHelp("Apply the corrections of a file (see sanaq correct --help).", valueName: "file"))
  var corrections: String?

  @OptionGroup var words: LexiconOptions

  @OptionGroup var columns: FieldOptions

  @OptionGroup var progress: ProgressOptions

  func validate() throws {
    guard !paths.isEmpty else {
      throw ValidationError("no document was named; give files or folders, or - for standard input")
    }
  }

  /// How documents are read, and what is told meanwhile.
  func settings(mayDraw: Bool = true) -> InputSettings {
    progress.settings(columns.fields, followsLinks: columns.followLinks, mayDraw: mayDraw)
  }

  /// The figures of sheets, databases and documents; with another profile than the one that was asked for.
  func load(profile: VagueProfile? = nil) throws -> FigureLoad {
    FigureLoad(
      paths: paths, reader: Reader(lexicon: try words.lexicon(), profile: profile ?? self.profile),
      corrections: try correctionFile(), others: [.database], settings: settings())
  }

  /// The corrections of the file that was named, or else of the one that is there by default.
  func correctionFile(otherwise path: String? = nil) throws -> CorrectionFile? {
    guard let path = corrections ?? path else { return nil }
    do { return try CorrectionFile(contentsOf: path) } catch { throw InputFailure(error) }
  }
}
