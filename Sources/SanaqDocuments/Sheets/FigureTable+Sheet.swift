import Foundation
public import SanaqCore

/// What is wrong with a sheet of figures, and where.
public enum SheetError: Error, Hashable, Sendable, CustomStringConvertible {
  case csv(CSVError)
  case unknownColumn(file: String, name: String, nearest: String)
  case missingColumns(file: String, names: [String])
  case repeatedColumn(file: String, name: String)
  case cell(file: String, line: Int, CellError)
  case table(file: String, FigureTableError)
  case document(DocumentError)

  public var description: String {
    switch self {
    case .csv(let error): error.description
    case .unknownColumn(let file, let name, let nearest):
      "\(file.escaped):1: there is no column \"\(name.escaped)\"; did you mean \"\(nearest)\"?"
    case .missingColumns(let file, let names):
      "\(file.escaped):1: lacks the columns \(names.joined(separator: ", ")); is it a sheet of figures?"
    case .repeatedColumn(let file, let name): "\(file.escaped):1: has the column \"\(name)\" twice; remove one"
    case .cell(let file, let line, let error): "\(file.escaped):\(line): \(error.description.escaped)"
    case .table(let file, let error): "\(file.escaped): \(error)"
    case .document(let error): error.description
    }
  }
}

extension FigureTable {
  /// Reads a sheet of figures; its columns may stand in any order. O(*n*).
  public init(contentsOf path: String) throws(SheetError) {
    let bytes: [UInt8]
    do throws(DocumentError) { bytes = try DocumentList.Entry.contents(ofFile: path) } catch { throw .document(error) }
    try self.init(csv: bytes, file: path)
  }

  /// Reads the bytes of a sheet of figures; `file` names it in errors.
  public init(csv bytes: [UInt8], file: String) throws(SheetError) {
    var header: SheetHeader?
    var figures: [Figure] = []
    var failure: SheetError?
    func take(_ row: borrowing CSVRow) {
      guard failure == nil else { return }
      do throws(SheetError) {
        if let header {
          figures.append(try Self.figure(row, header, file))
        } else {
          header = try SheetHeader(row.strings, file: file)
        }
      } catch { failure = error }
    }
    do {
      var reader = CSVReader(file: file)
      try reader.read(bytes.span) { take($0) }
      try reader.finish { take($0) }
    } catch let error as CSVError { throw failure ?? .csv(error) } catch {
      throw failure ?? .document(.unreadable(path: file, reason: "\(error)"))
    }
    if let failure { throw failure }
    if header == nil { throw .missingColumns(file: file, names: FigureColumn.allCases.map(\.rawValue)) }
    do throws(FigureTableError) { try self.init(figures) } catch { throw .table(file: file, error) }
  }

  private static func figure(_ row: borrowing CSVRow, _ header: SheetHeader, _ file: String) throws(SheetError)
    -> Figure
  {
    let cells = row.strings
    let line = row.line
    do throws(CellError) { return try Figure { cells[header.position(of: $0)] } } catch {
      throw .cell(file: file, line: line, error)
    }
  }
}

/// Where each column of a sheet stands.
struct SheetHeader {
  private let positions: [FigureColumn: Int]

  init(_ names: [String], file: String) throws(SheetError) {
    var positions: [FigureColumn: Int] = [:]
    for (index, name) in names.enumerated() {
      guard let column = FigureColumn(rawValue: name) else {
        throw .unknownColumn(file: file, name: name, nearest: Self.nearest(to: name))
      }
      guard positions.updateValue(index, forKey: column) == nil else { throw .repeatedColumn(file: file, name: name) }
    }
    let missing = FigureColumn.allCases.filter { positions[$0] == nil }
    guard missing.isEmpty else { throw .missingColumns(file: file, names: missing.map(\.rawValue)) }
    self.positions = positions
  }

  func position(of column: FigureColumn) -> Int { positions[column] ?? 0 }

  private static func nearest(to name: String) -> String {
    let names = FigureColumn.allCases.map(\.rawValue)
    return names.min { EditDistance.between($0, name) < EditDistance.between($1, name) } ?? ""
  }
}

/// Levenshtein's distance (1966), for suggestions in messages.
public enum EditDistance {
  /// How many letters to insert, remove or replace. O(*nm*).
  public static func between(_ one: String, _ other: String) -> Int {
    let letters = Array(other.prefix(64))
    var row = Array(0...letters.count)
    for (index, letter) in one.prefix(64).enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, candidate) in letters.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == candidate ? 0 : 1))
        diagonal = above
      }
    }
    return row[letters.count]
  }
}
