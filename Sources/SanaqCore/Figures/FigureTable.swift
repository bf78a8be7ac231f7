/// The rows of a sheet, in its order.
public struct FigureTable: Hashable, Sendable {
  /// The rows in their order, no two of the same id.
  public private(set) var figures: [Figure]
  private var positions: [String: Int]

  /// A table without rows.
  public init() {
    figures = []
    positions = [:]
  }

  /// Throws where two rows have the same id.
  public init(_ figures: [Figure]) throws(FigureTableError) {
    self.init()
    positions.reserveCapacity(figures.count)
    for figure in figures { try append(figure) }
  }

  /// Adds a row at the end; throws where its id is taken.
  public mutating func append(_ figure: Figure) throws(FigureTableError) {
    if let taken = positions.updateValue(figures.count, forKey: figure.id) {
      positions[figure.id] = taken
      throw .duplicateID(figure.id, first: figures[taken].source, second: figure.source)
    }
    figures.append(figure)
  }

  /// The row with this id; nil if there is none. O(1).
  public subscript(id: String) -> Figure? { positions[id].map { figures[$0] } }

  /// The rows whose id begins with `prefix`, in the table's order. O(*n*).
  public func figures(idPrefix prefix: String) -> [Figure] {
    if let exact = self[prefix] { return [exact] }
    return figures.filter { $0.id.hasPrefix(prefix) }
  }
}

extension FigureTable: RandomAccessCollection {
  /// 0, the first row's position.
  public var startIndex: Int { figures.startIndex }
  /// How many rows there are.
  public var endIndex: Int { figures.endIndex }
  /// The row at a position, from 0; one beyond the table is a caller's slip, and traps. O(1).
  public subscript(position: Int) -> Figure { figures[position] }
}

/// Why rows can't stand in one table.
public enum FigureTableError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A row has the id of a row before it.
  case duplicateID(String, first: Source, second: Source)

  /// The id, where both rows stand, and what to do.
  public var description: String {
    switch self {
    case .duplicateID(let id, let first, let second):
      "two rows have the id \(id): \(first) and \(second); give each row an id of its own"
    }
  }
}
