internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

/// How documents are read, wherever they are named.
struct ConventionOptions: ParsableArguments {
  @Option(
    help: "The convention that gives vague numbers (dozens, several) their bounds; sanaq.yaml's, or else interval.")
  var profile: VagueProfile?

  @Flag(name: .customLong("si"), help: "Tell amounts in SI units, whatever the text tells them in.")
  var usesSI = false

  @OptionGroup var words: LexiconOptions

  func reader(of place: ProjectDefaults) throws -> Reader {
    Reader(
      lexicon: try words.lexicon(otherwise: place.lexicon), profile: profile ?? place.profile, usesSI: usesSI)
  }
}
