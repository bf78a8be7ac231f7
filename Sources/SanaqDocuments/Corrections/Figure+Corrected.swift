import SanaqCore

extension Figure {
  /// The figure with other cells, read as a sheet's are. Where the bound is not among them, it follows from low and high.
  func corrected(_ cells: [(FigureColumn, String)]) throws(CellError) -> Figure {
    guard !cells.isEmpty else { return self }
    var texts = Dictionary(uniqueKeysWithValues: FigureColumn.allCases.map { ($0, $0.text(of: self)) })
    for (column, text) in cells { texts[column] = text }
    let changed = Set(cells.map(\.0))
    if !changed.contains(.bound), let low = texts[.low], let high = texts[.high] {
      let (least, greatest) = (NumberText.parse(low), NumberText.parse(high))
      let keeps = Interval(low: least, high: greatest, bound: quantity.interval.bound) != nil
      if !keeps { texts[.bound] = Bound.word(low: low, high: high) }
    }
    let read = try Figure { texts[$0] ?? "" }
    var figure = self
    figure.quantity = read.quantity
    // A sheet has no word for a range that is open on one side.
    if changed.isDisjoint(with: [.low, .high, .bound]) { figure.quantity.interval = quantity.interval }
    figure.meaning = read.meaning
    figure.links.correction = "applied"
    return figure
  }
}
