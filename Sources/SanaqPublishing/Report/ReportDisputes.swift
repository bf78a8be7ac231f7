internal import SanaqCore

/// What reports of one quantity disagree about.
struct ReportDisputes {
  let disputes: [Item]

  /// One quantity: who says what of it.
  struct Item {
    let name: String
    let distance: String
    let scale: String?
    let ticks: [ReportChart.Tick]
    let reports: [Report]
  }

  /// A report, with its own bar.
  struct Report {
    let value: String
    let origin: String
    let quote: String
    let before: String
    let after: String
    let location: String
    let target: String?
    let chart: ReportChart?
  }

  /// - Parameter targets: the marks of the page's figures.
  init(_ figures: [Figure], targets: [Figure: String]) {
    disputes = GroupText.disputed(FigureGrouping.groups(of: figures)).map { dispute in
      let reports = dispute.group.figures
      let axis = ChartAxis(reports.map(\.quantity.interval))
      let ticks = axis.map { ReportChart.ticks(of: $0) } ?? []
      let key = dispute.group.key
      let unit = key.unit == key.subject ? "" : key.unit
      return Item(
        name: [key.measure, key.subject, unit].filter { !$0.isEmpty }.joined(separator: ", "),
        distance: GroupText.distance(dispute).groupedDigits,
        scale: axis?.isLogarithmic == true ? "powers of ten" : nil, ticks: ticks,
        reports: reports.map { Report($0, on: axis, ticks, target: targets[$0]) })
    }
  }
}

extension ReportDisputes.Report {
  fileprivate init(
    _ figure: Figure, on axis: ChartAxis?, _ ticks: [ReportChart.Tick], target: String?
  ) {
    let source = figure.source
    value = ReportFigure.value(of: figure.quantity)
    origin = figure.meaning.attribution.nonEmpty ?? "the text itself"
    quote = source.quote
    (before, after) = source.sentence.around(source.quote)
    location = source.description
    self.target = target
    let text = value
    chart = axis.map { axis in
      ReportChart(
        IntervalChart([.init(figure)], on: axis, limit: 1), on: axis, ticks: ticks, name: text,
        words: "This report beside the others, on one axis.", tip: { _ in text }, target: { _ in target })
    }
  }
}
