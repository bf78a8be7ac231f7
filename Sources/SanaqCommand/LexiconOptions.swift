internal import ArgumentParser
internal import Sanaq

/// A user's own words.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "A folder of your own tables (units.txt, measures.txt, persons.txt …), whose rows are added to the shipped ones.",
      valueName: "folder"))
  var folder: String?

  func additions() throws -> [LexiconAddition] { try read()?.additions ?? [] }

  /// Throws before anything is read: nothing runs with half of the tables.
  func lexicon(otherwise path: String? = nil) throws -> Lexicon {
    guard let folder = try read(otherwise: path) else { return .standard }
    do { return try folder.lexicon() } catch { throw InputFailure(error) }
  }

  private func read(otherwise path: String? = nil) throws -> LexiconFolder? {
    guard let folder = folder ?? path else { return nil }
    do { return try LexiconFolder(folder) } catch { throw InputFailure(error) }
  }
}
