internal import OrderedCollections
internal import SanaqCore
internal import SanaqDocuments

/// The measures, those of one unit on one axis.
struct ReportOverview {
  let groups: [Group]
  /// How many values found no room in their charts; nil for none.
  let hidden: String?
  /// How many rows are left out; nil for none.
  let unlisted: String?

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
    /// How many of its values found no room in the chart.
    let hidden: Int
  }

  /// The most rows that the page draws.
  private static let mostRows = 500

  /// - Parameters:
  ///   - values: what charts are drawn of.
  ///   - listed: the page's figures; those that only count in the summary have no place to lead to.
  init(_ summary: Summary, _ values: ReportValues, listed: [ReportFigure]) throws(OutputError) {
    let units = Self.units(of: summary)
    unlisted =
      summary.rows.count > Self.mostRows
      ? Plural.counted(summary.rows.count - Self.mostRows, "more row").groupedDigits : nil
    let drawing = Drawing(values: values, listed: listed)
    var compared: [Group] = []
    for unit in units where !unit.isAlone {
      compared.append(try drawing.group(unit, anchor: "unit.\(compared.count + 1)"))
    }
    // There is nothing to compare a single figure with.
    let alone = units.filter(\.isAlone).flatMap { unit in unit.rows.map { Row($0, unit: unit.title, drawn: nil) } }
    let rest = Group(
      unit: "Units of one figure each", anchor: "unit.alone", scale: nil, ticks: [], isDrawn: false, rows: alone)
    groups = alone.isEmpty ? compared : compared + [rest]
    let count = groups.flatMap(\.rows).reduce(0) { $0 + $1.hidden }
    hidden = count == 0 ? nil : String(count).groupedDigits
  }

  /// A summary's rows of one unit.
  private struct UnitRows {
    let unit: String
    var rows: [Summary.Row]

    var isAlone: Bool { rows.count == 1 && rows[0].figures == 1 }
    var title: String { unit.isEmpty ? "no unit" : unit }
    var count: Int { rows.reduce(0) { $0 + $1.figures } }
  }

  /// The rows by units, most figures first, as far as there is room for them.
  private static func units(of summary: Summary) -> [UnitRows] {
    var room = mostRows
    return OrderedDictionary(grouping: summary.rows, by: \.unit).map { UnitRows(unit: $0, rows: $1) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.unit < $1.unit }
      .compactMap { unit in
        let rows = Array(unit.rows.prefix(room))
        room -= rows.count
        return rows.isEmpty ? nil : UnitRows(unit: unit.unit, rows: rows)
      }
  }

  /// Draws the charts.
  private struct Drawing {
    let values: ReportValues
    let listed: [ReportFigure]

    /// The rows of a unit, on one axis.
    func group(_ unit: UnitRows, anchor: String) throws(OutputError) -> Group {
      let drawn = unit.rows.map { values[SummaryLabel.Row(measure: Row.name(of: $0), unit: $0.unit)] }
      let axis = ChartAxis(drawn.joined().map(\.item.interval))
      let ticks = axis.map { ReportChart.ticks(of: $0, isYear: Row.isYear(unit.unit)) } ?? []
      var rows: [Row] = []
      for (row, values) in zip(unit.rows, drawn) {
        rows.append(
          Row(row, drawn: try axis.map { axis throws(OutputError) in try chart(of: row, values, on: axis, ticks) }))
      }
      return Group(
        unit: unit.title, anchor: anchor, scale: axis?.isLogarithmic == true ? "by powers of ten" : nil, ticks: ticks,
        rows: rows)
    }

    private func chart(
      of row: Summary.Row, _ values: [ReportValues.Value], on axis: ChartAxis, _ ticks: [ReportChart.Tick]
    ) throws(OutputError) -> (chart: ReportChart, hidden: Int) {
      let chart = IntervalChart(values.map(\.item), on: axis)
      let range = OutwardText.text(of: row.sample.extent)
      var tips: [Int: String] = [:]
      for mark in chart.marks { tips[mark.items[0]] = try self.values.words(of: values[mark.items[0]]) }
      let drawn = ReportChart(
        chart, on: axis, ticks: ticks, name: "\(Row.name(of: row)): \(Plural.counted(row.figures, "figure"))",
        words: "Bars from low to high, between \(range); the table's row tells the same in numbers.",
        tip: { items in
          let more = items.reduce(-1) { $0 + values[$1].count }
          return (tips[items[0]] ?? "") + (more == 0 ? "" : ", and \(more) more")
        },
        target: { values[$0].first < listed.count ? listed[values[$0].first].mark : nil })
      let seen = values.filter { $0.item.interval != .unknown }.reduce(0) { $0 + $1.count }
      let shown = chart.marks.flatMap(\.items).reduce(0) { $0 + values[$1].count }
      return (drawn, seen - shown)
    }
  }
}

extension ReportOverview.Row {
  fileprivate init(_ row: Summary.Row, unit: String? = nil, drawn: (chart: ReportChart, hidden: Int)?) {
    name = Self.name(of: row)
    single = unit
    choice = name.hasPrefix("(") ? nil : name
    figures = SummaryColumn.figures.text(of: row).groupedDigits
    documents = SummaryColumn.documents.text(of: row).groupedDigits
    origins = SummaryColumn.origins.text(of: row).groupedDigits
    let isYear = Self.isYear(row.unit)
    let (range, median) = (SummaryColumn.range.text(of: row), SummaryColumn.median.text(of: row))
    self.range = isYear ? range : range.groupedDigits
    self.median = isYear ? median : median.groupedDigits
    chart = drawn?.chart
    hidden = drawn?.hidden ?? 0
  }

  /// Years have no commas.
  fileprivate static func isYear(_ unit: String) -> Bool { SummaryLabel.isCalendar(unit: unit) }

  fileprivate static func name(of row: Summary.Row) -> String { row.keys.first ?? "" }
}
