/// Where a sheet's columns stand.
struct SheetLayout<Column: SheetColumn & Hashable>: Sendable {
  private let positions: [Column: Int]
  /// How many columns the sheet has, known or not.
  let width: Int

  /// Whether all columns must be there and no other, or only some of them.
  enum Demand: Hashable, Sendable {
    case all
    case some(Set<Column>)
  }

  init(header: [String], file: String, demand: Demand) throws(SheetError) {
    if header.count == 1, let found = header.first?.first(where: { ";\t|".contains($0) }) {
      throw .separator(file: file, found: found)
    }
    var positions: [Column: Int] = [:]
    for (index, name) in header.enumerated() {
      guard let column = Column(rawValue: name) else {
        if case .some = demand { continue }
        throw .unknownColumn(file: file, name: name, nearest: Self.nearest(to: name, notIn: header))
      }
      guard positions.updateValue(index, forKey: column) == nil else {
        throw .repeatedColumn(file: file, name: name)
      }
    }
    let missing = Column.allCases.filter { positions[$0] == nil && demand.includes($0) }
    guard missing.isEmpty else { throw .missingColumns(file: file, names: missing.map(\.rawValue)) }
    self.positions = positions
    width = header.count
  }

  /// Where a column stands, from 0; nil where the sheet has none.
  subscript(column: Column) -> Int? { positions[column] }

  /// The column at a position; nil for one that is not known.
  func column(at index: Int) -> Column? { positions.first { $0.value == index }?.key }

  /// The column that was meant, which is likely one that is missing.
  private static func nearest(to name: String, notIn header: [String]) -> String {
    let names = Column.allCases.map(\.rawValue)
    let missing = names.filter { !header.contains($0) }
    return EditDistance.nearest(to: name, among: missing.isEmpty ? names : missing) ?? ""
  }
}

extension SheetLayout.Demand {
  fileprivate func includes(_ column: Column) -> Bool {
    switch self {
    case .all: true
    case .some(let columns): columns.contains(column)
    }
  }
}
