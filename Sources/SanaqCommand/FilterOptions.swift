internal import ArgumentParser
internal import Sanaq

/// Which figures a command is about.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only this measure and those below it; may be given more than once.", valueName: "name"))
  var measure: [String] = []

  @Option(help: ArgumentHelp("Only figures whose place has this in its name.", valueName: "part"))
  var place: [String] = []

  @Option(help: ArgumentHelp("Only documents that have this in their name.", valueName: "part"))
  var document: [String] = []

  var filter: FigureFilter { FigureFilter(measures: measure, places: place, documents: document) }
}
