public import SanaqCore
internal import SanaqDocuments
public import SanaqReading

/// What `sanaq.yaml` says: which documents are read in a folder, how, and what is written of them.
///
/// Paths are relative to the folder of the file.
public struct Project: Hashable, Sendable {
  /// The file's usual name.
  public static let fileName = "sanaq.yaml"

  /// Documents and folders of them.
  public var inputs: [String]
  /// The column of a CSV, or the field of JSON Lines, that holds the texts.
  public var textColumn: String?
  /// The column or field that holds the documents' names.
  public var idColumn: String?
  /// A folder of a user's own tables.
  public var lexicon: String?
  /// The convention that gives vague numbers their bounds.
  public var profile = VagueProfile.interval
  /// How rival reports become one; nil where groups show the envelope and a summary counts every row.
  public var policy: GroupPolicy?
  /// The file of corrections; nil for `corrections.csv` beside the sheet of figures, where it is there.
  public var corrections: String?
  /// What a summary's rows are told apart by.
  public var keys: [Summary.Key] = [.measure]
  /// Whether amounts are told in SI units.
  public var usesSI = false
  /// Whether sheets are written for spreadsheets: a byte order mark, and guarded formulas.
  public var isForExcel = false
  /// Where each result goes.
  public var outputs: [Output: String]

  /// What a run can write.
  public enum Output: String, Hashable, Sendable, CaseIterable {
    /// The sheet of figures; every project has one.
    case figures
    /// The sheet of the other numerals.
    case excluded
    /// The sheet of groups.
    case groups
    /// The summary as CSV.
    case summary
    /// The page of HTML.
    case report
    /// The SQLite file.
    case database
    /// The folder of the sheets, which gets a `datapackage.json`.
    case datapackage
  }

  /// A project that writes its figures to one sheet.
  public init(inputs: [String], outputs: [Output: String] = [.figures: "figures.csv"]) {
    self.inputs = inputs
    self.outputs = outputs
  }

  /// The keys of the file.
  enum Key: String, CaseIterable {
    case inputs
    case textColumn = "text-column"
    case idColumn = "id-column"
    case lexicon, profile, policy, corrections, by, si, excel, outputs
  }
}

/// A project file that says something that can't be done, or can't be read.
public struct ProjectError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// The line, from 1; nil where it is about no line.
  public var line: Int?
  /// What is wrong, and what would do.
  public let problem: String

  /// Place, cause and repair, safe to show in a terminal.
  public var description: String { "\(file.escaped)\(line.map { ":\($0)" } ?? ""): \(problem.escaped)" }
}
