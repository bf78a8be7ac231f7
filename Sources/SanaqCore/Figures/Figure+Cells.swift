extension Figure {
  /// Reads a row back; `cell` gives the text of each column. The inverse of `FigureColumn.text(of:)`.
  public init(cell: (FigureColumn) -> String) throws(CellError) {
    func read(_ column: FigureColumn) -> Cell { Cell(column: column.rawValue, text: cell(column)) }
    guard let first = cell(.id).unicodeScalars.first, first.properties.isAlphabetic else {
      throw read(.id).error("a name that starts with a letter")
    }
    self.init(
      id: cell(.id), source: try Source(cell: read), quantity: try Quantity(cell: read),
      meaning: try Meaning(cell: read),
      links: Links(group: cell(.group), repeats: cell(.repeats), correction: cell(.correction)))
  }
}

extension Source {
  fileprivate init(cell: (FigureColumn) -> Cell) throws(CellError) {
    let start = try cell(.start).whole()
    let end = try cell(.end).whole()
    guard start <= end else { throw cell(.end).error("at or after start, \(start)") }
    self.init(
      document: cell(.document).text, line: try cell(.line).whole(), column: try cell(.column).whole(),
      scalars: start..<end, quote: cell(.quote).text, sentence: cell(.sentence).text)
  }
}

extension Quantity {
  fileprivate init(cell: (FigureColumn) -> Cell) throws(CellError) {
    self.init(
      kind: try cell(.kind).word(of: Kind.self),
      interval: try Interval(low: cell(.low), high: cell(.high), bound: cell(.bound)),
      isApproximate: try cell(.approximate).flag(), vague: cell(.vague).text, unit: UnitOfMeasure(cell(.unit).text),
      per: cell(.per).text, direction: try cell(.direction).optionalWord(of: Direction.self))
  }
}

extension Meaning {
  fileprivate init(cell: (FigureColumn) -> Cell) throws(CellError) {
    self.init(
      measure: cell(.measure).text, subject: cell(.subject).text, place: cell(.place).text, time: cell(.time).text,
      attribution: cell(.attribution).text, aggregation: try cell(.aggregation).optionalWord(of: Aggregation.self),
      status: try cell(.status).optionalWord(of: Status.self))
  }
}
