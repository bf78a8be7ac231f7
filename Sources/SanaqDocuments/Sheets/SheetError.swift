public import SanaqCore

/// What is wrong with a sheet of figures, and where.
public enum SheetError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is no CSV.
  case csv(CSVError)
  /// A column that no sheet of this sort has; `nearest` is the most similar that it has.
  case unknownColumn(file: String, name: String, nearest: String)
  /// Columns that the sheet needs are not there.
  case missingColumns(file: String, names: [String])
  /// Two columns have one name.
  case repeatedColumn(file: String, name: String)
  /// The cells are separated by something other than commas.
  case separator(file: String, found: Character)
  /// A cell's bytes are no UTF-8.
  case notUTF8(file: String, line: Int, column: String)
  /// An exclusion has a reason that is none of `ExclusionReason`.
  case reason(file: String, line: Int, text: String)
  /// A cell holds what its column can't.
  case cell(file: String, line: Int, CellError)
  /// Rows that can't stand in one table.
  case table(file: String, FigureTableError)
  /// The file can't be read.
  case document(DocumentError)

  /// `file:line: column: cause`, with what would do; safe to show in a terminal.
  public var description: String {
    switch self {
    case .csv(let error): error.description
    case .unknownColumn(let file, let name, let nearest):
      "\(file.escaped):1: there is no column \"\(name.escaped)\"; did you mean \"\(nearest)\"?"
    case .missingColumns(let file, let names):
      "\(file.escaped):1: lacks the columns \(names.joined(separator: ", ")); is it a sheet of figures?"
    case .repeatedColumn(let file, let name): "\(file.escaped):1: has the column \"\(name.escaped)\" twice; remove one"
    case .separator(let file, let found):
      "\(file.escaped):1: its cells are separated by \(found == "\t" ? "tabs" : "\"\(found)\""); save it as CSV with commas"
    case .notUTF8(let file, let line, let column):
      "\(file.escaped):\(line): \(column): the cell is not UTF-8; save the sheet as CSV in UTF-8"
    case .reason(let file, let line, let text):
      "\(file.escaped):\(line): reason: \"\(text.escaped)\" is no reason for an exclusion; take one that the sheet has"
    case .cell(let file, let line, let error): "\(file.escaped):\(line): \(error.description.escaped)"
    case .table(let file, let error): "\(file.escaped): \(error)"
    case .document(let error): error.description
    }
  }
}
