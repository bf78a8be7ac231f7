internal import OrderedCollections
internal import SanaqCore
internal import SanaqDocuments

/// The different values of each row of the overview, which its charts draw: as many as there are, not as there are figures.
struct ReportValues {
  private var rows: [SummaryLabel.Row: OrderedDictionary<IntervalChart.Item, Report>] = [:]
  private let texts: Spool

  /// One value of a row.
  struct Value {
    let item: IntervalChart.Item
    fileprivate let report: Report

    /// The position of the first figure that has it.
    var first: Int { Int(report.first) }
    /// How many figures have it.
    var count: Int { Int(report.count) }
  }

  /// Who has a value. There may be as many as figures, so it is kept small.
  fileprivate struct Report {
    /// Where is put aside what there is to say of the first.
    let start: Int
    let first: UInt32
    var count: UInt32 = 1
  }

  init(texts: Spool) { self.texts = texts }

  /// Takes the figure at a position.
  mutating func add(_ figure: Figure, at position: Int) throws(OutputError) {
    let (row, item) = (SummaryLabel.row(of: figure), IntervalChart.Item(figure))
    if (rows[row]?[item]?.count += 1) != nil { return }
    let source = figure.source
    let words = "\(ReportFigure.value(of: figure.quantity)): “\(source.quote)”, \(source.description.escaped)"
    let start = try texts.append(texts: [words]).lowerBound
    rows[row, default: [:]][item] = Report(start: start, first: UInt32(clamping: position))
  }

  /// The values of a row, in the order of their first figures.
  subscript(row: SummaryLabel.Row) -> [Value] { rows[row].map { $0.map { Value(item: $0, report: $1) } } ?? [] }

  /// The first figure's value, its words, and where they stand.
  func words(of value: Value) throws(OutputError) -> String {
    try texts.firstText(at: value.report.start)
  }
}
