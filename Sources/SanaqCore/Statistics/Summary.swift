/// What the figures say in sum: a row for each measure and unit.
public struct Summary: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// The measure, or the kind in brackets where the figures have none.
    public let measure: String
    /// Unit and denominator, as `USD per person`, `calendar year`, `% change`; empty if none.
    public let unit: String
    public let figures: Int
    public let documents: Int
    /// From the lowest low to the highest high, open where a figure is open; nil where no figure is bounded.
    public let extent: Interval?
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
    for figure in figures where figure.quantity.kind.isFigure {
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
      documents: Set(figures.map(\.source.document)).count,
      extent: bounded.dropFirst().reduce(bounded.first) { $0?.hull($1) },
      median: IntervalSample(bounded).median())
  }

  private struct Key: Hashable, Comparable {
    let hasMeasure: Bool
    let measure: String
    let unit: String

    init(_ figure: Figure) {
      hasMeasure = !figure.meaning.measure.isEmpty
      measure = hasMeasure ? figure.meaning.measure : "(\(figure.quantity.kind.rawValue))"
      unit = Self.unit(of: figure.quantity)
    }

    /// A year as a date and as a length are no one quantity, nor are a share and a change.
    private static func unit(of quantity: Quantity) -> String {
      let name = quantity.unit?.name ?? ""
      switch quantity.kind {
      case .calendar: return "calendar \(name)"
      case .change: return "\(name) change"
      default: return quantity.per.isEmpty ? name : "\(name) per \(quantity.per)"
      }
    }

    static func < (one: Key, other: Key) -> Bool {
      if one.hasMeasure != other.hasMeasure { return one.hasMeasure }
      return (one.measure, one.unit) < (other.measure, other.unit)
    }
  }
}
