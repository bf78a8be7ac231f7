internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one figure: its row, and its sentence in the document with the number marked.",
    discussion: """
      Example: sanaq show q7f3 --figures data/figures.csv --documents seeds
      Example: sanaq show q7f3 --why
      """)

  @Argument(help: "The figure's id, or as much of its beginning as no other figure has.")
  var id: String

  @OptionGroup var evidence: EvidenceOptions

  @Flag(help: "Say which row of the measures told its measure, by which words, and where they stand.")
  var why = false

  @OptionGroup var words: LexiconOptions

  func run() throws {
    let place = try evidence.defaults()
    let reader = Reader(lexicon: try words.lexicon(otherwise: place.lexicon), profile: place.profile)
    let lookup = FigureLookup(
      sheet: place.figures, documents: place.documents, fields: place.fields, followsLinks: evidence.followsLinks,
      others: [.database])
    let found: FigureLookup.Found
    do { found = try lookup.find(id) } catch { throw InputFailure(error) }
    let text = FigureText(found.figure, isColored: Terminal.takesColor)
    try Terminal.show(text.row + "\n", values: found.figure.namedValues)
    guard let document = found.document, let passage = text.passage(in: document) else {
      Terminal.say("sanaq: \(found.missing)")
      try Terminal.show(found.figure.source.sentence.escaped + "\n")
      throw ExitCode(Status.checkFailed.rawValue)
    }
    try Terminal.showColored(passage)
    guard why else { return }
    guard let explanation = document.explanation(of: found.figure, reader: reader) else {
      Terminal.say("sanaq: the document has no such figure now; extract the figures again")
      throw ExitCode(Status.checkFailed.rawValue)
    }
    try Terminal.show("\n" + WhyText.text(of: explanation, figure: found.figure))
  }
}
