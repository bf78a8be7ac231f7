public import SanaqDocuments

extension ReplacedFiles {
  /// Results of every sort; any file where that is wanted.
  public static func results(orAny isForced: Bool) -> ReplacedFiles {
    isForced ? .any : .marked(ResultMark.sheets + [.database, .dataPackage, .report, .text])
  }
}
