internal import ArgumentParser
internal import Sanaq
internal import SanaqPublishing

/// Where a sheet and its documents are, for commands that look into both.
struct EvidenceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The sheet that the figure stands in; sanaq.yaml's, or else data/figures.csv.", valueName: "file"))
  var figures: String?

  @OptionGroup var texts: DocumentOptions

  var followsLinks: Bool { texts.columns.followLinks }

  /// What was said, and the project's words for the rest.
  func defaults() throws -> ProjectDefaults {
    var defaults = try texts.defaults()
    if let figures { defaults.figures = figures }
    return defaults
  }
}

/// Where the documents of figures are.
struct DocumentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder or file that the figures were read from; may be given more than once. sanaq.yaml's inputs, or else seeds.",
      valueName: "path"))
  var documents: [String] = []

  @OptionGroup var columns: FieldOptions

  func defaults() throws -> ProjectDefaults {
    var defaults = try Self.project()
    if !documents.isEmpty { defaults.documents = documents }
    if let text = columns.text { defaults.fields.text = text }
    if let id = columns.id { defaults.fields.id = id }
    return defaults
  }
  /// What the current folder's project says, or what is usual where there is none.
  static func project() throws -> ProjectDefaults {
    do { return try ProjectDefaults.here() } catch { throw InputFailure(error) }
  }
}
