internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

struct ListLexicon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "List the words that are known: units, measures, vague numbers and their conventions.",
    discussion: "Example: sanaq lexicon vague")

  @Argument(help: "Which table.")
  var table: LexiconListing.Table = .measures

  func run() { print(LexiconText.text(of: table), terminator: "") }
}
