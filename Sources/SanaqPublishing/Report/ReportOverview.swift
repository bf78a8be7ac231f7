internal import OrderedCollections
internal import SanaqCore

/// The measures, those of one unit on one axis.
struct ReportOverview {
  let groups: [Group]
  /// How many values found no room in their charts; nil for none.
  let hidden: Int?

  /// The measures of one unit.
  struct Group {
    let unit: String
    let anchor: String
    let scale: String?
    let ticks: [ReportChart.Tick]
    var isDrawn = true
    let rows: [Row]
  }

  /// A row of the summary, its statistics as that gives them.
  struct Row {
    let name: String
    /// Nil where the heading above says it.
    let single: String?
    /// The measure to filter the table by; nil where there is none.
    let choice: String?
    let figures: String
    let documents: String
    let origins: String
    let range: String
    let median: String
    let chart: ReportChart?
  }

  /// - Parameter listed: the page's figures; those that only count in the summary have no place to lead to.
  init(_ summary: Summary, _ figures: [Figure], listed: ArraySlice<ReportFigure>) {
    let members = Dictionary(grouping: figures.indices) { SummaryLabel.row(of: figures[$0]) }
    let rows = OrderedDictionary(grouping: summary.rows, by: \.unit)
    let ordered = rows.elements.sorted { one, other in
      let counts = [one, other].map { $0.value.reduce(0) { $0 + $1.figures } }
      return counts[0] != counts[1] ? counts[0] > counts[1] : one.key < other.key
    }
    var hidden = 0
    let alone = ordered.filter { $0.value.count == 1 && $0.value[0].figures == 1 }
    let compared = ordered.filter { $0.value.count > 1 || $0.value[0].figures > 1 }
    var groups = compared.enumerated().map { number, group in
      let indices = group.value.map { row in
        members[SummaryLabel.Row(measure: row.keys.first ?? "", unit: row.unit)] ?? []
      }
      let axis = ChartAxis(indices.joined().map { figures[$0].quantity.interval })
      let ticks = axis.map { ReportChart.ticks(of: $0, isYear: group.key.hasPrefix("calendar ")) } ?? []
      return Group(
        unit: Self.title(group.key), anchor: "unit.\(number + 1)",
        scale: axis?.isLogarithmic == true ? "by powers of ten" : nil, ticks: ticks,
        rows: zip(group.value, indices).map { row, indices in
          let chart = axis.map { axis in
            let items = indices.map { IntervalChart.Item(figures[$0]) }
            return (axis, IntervalChart(items, on: axis))
          }
          hidden += chart?.1.hidden ?? 0
          return Row(row, chart: chart.map { Self.chart($0.1, on: $0.0, ticks, row, indices, figures, listed) })
        })
    }
    // There is nothing to compare a single figure with.
    if !alone.isEmpty {
      let rows = alone.flatMap { group in group.value.map { Row($0, unit: Self.title(group.key), chart: nil) } }
      groups.append(
        Group(
          unit: "Units of one figure each", anchor: "unit.\(compared.count + 1)", scale: nil, ticks: [], isDrawn: false,
          rows: rows))
    }
    self.groups = groups
    self.hidden = hidden == 0 ? nil : hidden
  }

  private static func chart(
    _ chart: IntervalChart, on axis: ChartAxis, _ ticks: [ReportChart.Tick], _ row: Summary.Row, _ indices: [Int],
    _ figures: [Figure], _ listed: ArraySlice<ReportFigure>
  ) -> ReportChart {
    let range = OutwardText.text(of: row.sample.extent).groupedDigits
    return ReportChart(
      chart, on: axis, ticks: ticks, name: "\(Row.name(of: row)): \(Plural.counted(row.figures, "figure"))",
      words: "Bars from low to high, between \(range); the table's row tells the same in numbers.",
      tip: { items in tip(items.map { figures[indices[$0]] }) },
      target: { indices[$0] < listed.endIndex ? listed[indices[$0]].mark : nil })
  }

  /// The value, the first one's words, and how many more say it.
  private static func tip(_ figures: [Figure]) -> String {
    guard let first = figures.first else { return "" }
    let more = figures.count == 1 ? "" : ", and \(figures.count - 1) more"
    return "\(ReportFigure.value(of: first.quantity)): “\(first.source.quote)”, \(first.source)\(more)"
  }

  private static func title(_ unit: String) -> String { unit.isEmpty ? "no unit" : unit }
}

extension ReportOverview.Row {
  fileprivate init(_ row: Summary.Row, unit: String? = nil, chart: ReportChart?) {
    name = Self.name(of: row)
    single = unit
    choice = name.hasPrefix("(") ? nil : name
    figures = SummaryColumn.figures.text(of: row)
    documents = SummaryColumn.documents.text(of: row)
    origins = SummaryColumn.origins.text(of: row)
    let isYear = row.unit.hasPrefix("calendar ")
    let (range, median) = (SummaryColumn.range.text(of: row), SummaryColumn.median.text(of: row))
    self.range = isYear ? range : range.groupedDigits
    self.median = isYear ? median : median.groupedDigits
    self.chart = chart
  }

  fileprivate static func name(of row: Summary.Row) -> String { row.keys.first ?? "" }
}

extension IntervalChart.Item {
  init(_ figure: Figure) {
    let quantity = figure.quantity
    self.init(
      interval: quantity.interval, hedge: !quantity.vague.isEmpty ? .vague : quantity.isApproximate ? .about : .plain)
  }
}
