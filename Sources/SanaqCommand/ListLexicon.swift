internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

struct ListLexicon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "List the words that are known: units, measures, vague numbers and their conventions.",
    discussion: """
      Example: sanaq lexicon vague
      Example: sanaq lexicon measures --lexicon my-words
      """)

  @Argument(help: "Which table.")
  var table: LexiconTable = .measures

  @OptionGroup var words: LexiconOptions

  func run() throws {
    _ = try words.lexicon()
    try Terminal.show(LexiconText.text(of: table, adding: try words.additions()))
  }
}
