/// What the figures say in sum: a row for each measure and unit.
public struct Summary: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// The measure, or the kind in brackets where the figures have none.
    public let measure: String
    /// Unit and denominator, as `USD per person`; empty if none.
    public let unit: String
    public let figures: Int
    public let documents: Int
    /// The lowest low and the highest high; nil where an end is open in every figure.
    public let lowest: Double?
    public let highest: Double?
    /// Bounds of the median over the figures that have any; nil where none has.
    public let median: Interval?
  }

  public let rows: [Row]
  public let figures: Int
  public let documents: Int

  /// Measures in alphabetical order, the rest after them. Figures of different units are never taken together; a figure
  /// that bounds nothing (a date whose year is unknown) is counted and left out of the bounds. O(*n* log *n*).
  public init(_ figures: some Sequence<Figure>) {
    var groups: [Key: [Figure]] = [:]
    var documents: Set<String> = []
    var count = 0
    for figure in figures {
      groups[Key(figure), default: []].append(figure)
      documents.insert(figure.source.document)
      count += 1
    }
    rows = groups.keys.sorted().map { key in Self.row(key, groups[key] ?? []) }
    self.figures = count
    self.documents = documents.count
  }

  private static func row(_ key: Key, _ figures: [Figure]) -> Row {
    let bounded = figures.map(\.quantity.interval).filter { $0 != .unknown }
    return Row(
      measure: key.measure, unit: key.unit, figures: figures.count,
      documents: Set(figures.map(\.source.document)).count, lowest: bounded.compactMap(\.low).min(),
      highest: bounded.compactMap(\.high).max(), median: Quantile.median(bounded))
  }

  private struct Key: Hashable, Comparable {
    let hasMeasure: Bool
    let measure: String
    let unit: String

    init(_ figure: Figure) {
      hasMeasure = !figure.meaning.measure.isEmpty
      measure = hasMeasure ? figure.meaning.measure : "(\(figure.quantity.kind.rawValue))"
      let per = figure.quantity.per
      unit = (figure.quantity.unit?.name ?? "") + (per.isEmpty ? "" : " per \(per)")
    }

    static func < (one: Key, other: Key) -> Bool {
      if one.hasMeasure != other.hasMeasure { return one.hasMeasure }
      return (one.measure, one.unit) < (other.measure, other.unit)
    }
  }
}
