/// A cell that no figure can have.
public struct CellError: Error, Hashable, Sendable, CustomStringConvertible {
  public let column: FigureColumn
  public let text: String
  /// What would do instead.
  public let expected: String

  package init(column: FigureColumn, text: String, expected: String) {
    self.column = column
    self.text = text
    self.expected = expected
  }

  public var description: String { "\(column.rawValue): \"\(text)\" is not \(expected)" }
}

extension Figure {
  /// Reads a row back; `cell` gives the text of each column. The inverse of `FigureColumn.text(of:)`.
  public init(cell: (FigureColumn) -> String) throws(CellError) {
    let id = cell(.id)
    guard let first = id.unicodeScalars.first, first.properties.isAlphabetic else {
      throw CellError(column: .id, text: id, expected: "a name that starts with a letter")
    }
    self.init(
      id: id, source: try Source(cell: cell), quantity: try Quantity(cell: cell), meaning: try Meaning(cell: cell),
      links: Links(group: cell(.group), repeats: cell(.repeats), correction: cell(.correction)))
  }
}

extension Source {
  fileprivate init(cell: (FigureColumn) -> String) throws(CellError) {
    let start = try whole(cell, .start)
    let end = try whole(cell, .end)
    guard start <= end else {
      throw CellError(column: .end, text: cell(.end), expected: "at or after start, \(start)")
    }
    self.init(
      document: cell(.document), line: try whole(cell, .line), column: try whole(cell, .column),
      scalars: start..<end, quote: cell(.quote), sentence: cell(.sentence))
  }
}

extension Quantity {
  fileprivate init(cell: (FigureColumn) -> String) throws(CellError) {
    guard let kind = try word(cell, .kind, of: Kind.self) else {
      throw CellError(column: .kind, text: "", expected: "one of " + list(Kind.self))
    }
    let low = try number(cell, .low)
    let high = try number(cell, .high)
    let bound = try word(cell, .bound, of: Bound.self)
    guard let interval = Interval(low: low, high: high, bound: bound) else {
      throw CellError(
        column: .bound, text: cell(.bound), expected: "the bound of low \"\(cell(.low))\" and high \"\(cell(.high))\"")
    }
    self.init(
      kind: kind, interval: interval, isApproximate: try flag(cell, .approximate), vague: cell(.vague),
      unit: UnitOfMeasure(cell(.unit)), per: cell(.per),
      direction: try word(cell, .direction, of: Direction.self))
  }
}

extension Meaning {
  fileprivate init(cell: (FigureColumn) -> String) throws(CellError) {
    self.init(
      measure: cell(.measure), subject: cell(.subject), place: cell(.place), time: cell(.time),
      attribution: cell(.attribution), aggregation: try word(cell, .aggregation, of: Aggregation.self),
      status: try word(cell, .status, of: Status.self))
  }
}

private func whole(_ cell: (FigureColumn) -> String, _ column: FigureColumn) throws(CellError) -> Int {
  guard let number = Int(cell(column)), number >= 0 else {
    throw CellError(column: column, text: cell(column), expected: "a whole number")
  }
  return number
}

private func number(_ cell: (FigureColumn) -> String, _ column: FigureColumn) throws(CellError) -> Double? {
  let text = cell(column)
  if text.isEmpty { return nil }
  guard let number = NumberText.parse(text) else {
    throw CellError(column: column, text: text, expected: "a number with a point as its decimal mark, or empty")
  }
  return number
}

/// Spreadsheets write TRUE and FALSE; both are read.
private func flag(_ cell: (FigureColumn) -> String, _ column: FigureColumn) throws(CellError) -> Bool {
  switch cell(column).lowercased() {
  case "true": return true
  case "false", "": return false
  default: throw CellError(column: column, text: cell(column), expected: "true or false")
  }
}

private func word<Word: RawRepresentable<String> & CaseIterable>(
  _ cell: (FigureColumn) -> String, _ column: FigureColumn, of type: Word.Type
) throws(CellError) -> Word? {
  let text = cell(column)
  if text.isEmpty { return nil }
  guard let word = Word(rawValue: text) else {
    throw CellError(column: column, text: text, expected: "one of " + list(type))
  }
  return word
}

private func list<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> String {
  Word.allCases.map(\.rawValue).joined(separator: ", ")
}
