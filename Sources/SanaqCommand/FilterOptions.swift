internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

/// Which figures a command is about.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only this measure and those below it; may be given more than once.", valueName: "name"))
  var measure: [String] = []

  @Option(help: ArgumentHelp("Only figures whose place has this in its name.", valueName: "part"))
  var place: [String] = []

  @Option(help: ArgumentHelp("Only documents that have this in their name.", valueName: "part"))
  var document: [String] = []

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only figures for which this SQL expression over the sheet's columns is true. Missing texts are '', open bounds NULL.",
      valueName: "expression"))
  var expression: String?

  var filter: FigureFilter { FigureFilter(measures: measure, places: place, documents: document) }

  /// Those figures that the expression is true of; nil where there is none.
  func selection() throws -> FigureLoad.Selection? {
    guard let expression else { return nil }
    do throws(FigureQueryError) {
      let query = try FigureQuery(expression)
      return { try query.selected($0) }
    } catch { throw ValidationError(error.description) }
  }
}
