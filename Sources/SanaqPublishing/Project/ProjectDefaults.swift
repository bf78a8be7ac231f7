public import SanaqDocuments
public import SanaqReading

/// Where commands look that are told no files: what the current folder's `sanaq.yaml` says, or else `data/` and `seeds/`.
public struct ProjectDefaults: Hashable, Sendable {
  /// The sheet of figures.
  public var figures = "data/figures.csv"
  /// The folders and files that its figures were read from.
  public var documents = ["seeds"]
  /// The file of corrections.
  public var corrections = "data/corrections.csv"
  /// Which columns hold the documents of tables.
  public var fields = RecordFields()
  /// A folder of a user's own tables.
  public var lexicon: String?
  /// The convention that gives vague numbers their bounds.
  public var profile = VagueProfile.interval

  /// Reads the project file, where there is one.
  public static func here() throws(ProjectError) -> ProjectDefaults {
    var defaults = ProjectDefaults()
    guard ProjectPlace.isProject(".") else { return defaults }
    let project = try Project(contentsOf: Project.fileName)
    let sheet = project.outputs[.figures] ?? defaults.figures
    defaults.figures = sheet
    defaults.documents = project.inputs
    defaults.corrections = project.corrections ?? ExtractionPlan.correctionsPath(beside: sheet)
    defaults.fields = RecordFields(text: project.textColumn, id: project.idColumn)
    defaults.lexicon = project.lexicon
    defaults.profile = project.profile
    return defaults
  }
}
