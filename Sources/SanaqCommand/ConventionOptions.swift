internal import ArgumentParser
internal import Sanaq

/// How documents are read, wherever they are named.
struct ConventionOptions: ParsableArguments {
  @Option(help: "The convention that gives vague numbers (dozens, several) their bounds.")
  var profile: VagueProfile = .interval

  @Flag(name: .customLong("si"), help: "Tell amounts in SI units, whatever the text tells them in.")
  var usesSI = false

  @OptionGroup var words: LexiconOptions

  func reader() throws -> Reader { Reader(lexicon: try words.lexicon(), profile: profile, usesSI: usesSI) }
}
