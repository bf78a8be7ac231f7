public import SanaqCore

/// Why a correction can't be written.
public enum CorrectionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A sheet, or the file of corrections itself, can't be read.
  case sheet(SheetError)
  /// The figure's document can't be read.
  case document(DocumentError)
  /// What was asked for can't stand in the cell.
  case cell(CellError)
  /// One column is given two values at once.
  case repeatedField(String)
  /// The folder lacks the document whose words the correction would quote.
  case missingDocument(name: String, folder: String)
  /// The quote no longer stands where the sheet says.
  case changedDocument(name: String)
  /// A row was deleted from an edited sheet without a word why.
  case missingReason(figure: Source)

  /// Place, cause and repair, safe to show in a terminal.
  public var description: String {
    switch self {
    case .sheet(let error): error.description
    case .document(let error): error.description
    case .cell(let error): error.description.escaped
    case .repeatedField(let field): "\(field.escaped) is given twice; give it once"
    case .missingDocument(let name, let folder):
      "\(folder) has no document \(name.escaped); name its folder with --documents"
    case .changedDocument(let name):
      "\(name.escaped) has changed since the sheet was made; extract the figures again, then correct them"
    case .missingReason(let source):
      "\(source.description.escaped): «\(source.quote.escaped)» was deleted, and nobody says why; give --reason TEXT"
    }
  }
}
