internal import SanaqCore
internal import SanaqDocuments

/// What reports of one quantity disagree about.
struct ReportDisputes {
  let disputes: [Item]
  /// How many quantities are disputed, those beyond the list too.
  let count: Int
  /// How many more there are; nil for none.
  let unlisted: String?

  /// The most quantities, and the most reports of one, that the page lists.
  private static let mostQuantities = 100
  private static let mostReports = 30

  /// One quantity: who says what of it.
  struct Item {
    let name: String
    let distance: String
    let scale: String?
    let ticks: [ReportChart.Tick]
    let reports: [Report]
    /// How many more there are; nil for none.
    let more: String?
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
  init(_ figures: [Figure], targets: ReportTargets) {
    let groups = FigureGrouping.groups(of: figures)
    let all = GroupText.disputed(groups.map(\.outline))
    count = all.count
    unlisted = all.count > Self.mostQuantities ? "\(all.count - Self.mostQuantities)".groupedDigits : nil
    disputes = all.prefix(Self.mostQuantities).compactMap { Dispute(groups[$0]) }.map { dispute in
      let reports = Self.shown(of: dispute)
      let rest = dispute.group.figures.count - reports.count
      let axis = ChartAxis(reports.map(\.quantity.interval))
      let ticks = axis.map { ReportChart.ticks(of: $0) } ?? []
      let key = dispute.group.key
      let unit = key.unit == key.subject ? "" : key.unit
      return Item(
        name: [key.measure, key.subject, key.place, key.time.nonEmpty.map(TimeSpan.words) ?? "", unit].filter {
          !$0.isEmpty
        }.joined(separator: ", "),
        distance: GroupText.distance(dispute.group.outline).groupedDigits,
        scale: axis?.isLogarithmic == true ? "powers of ten" : nil, ticks: ticks,
        reports: reports.map { Report($0, on: axis, ticks, target: targets[$0]) },
        more: rest == 0 ? nil : Plural.counted(rest, "more report").groupedDigits)
    }
  }

  /// The two that stand farthest apart, and the first others, in the order of the table.
  private static func shown(of dispute: Dispute) -> [Figure] {
    let figures = dispute.group.figures
    guard figures.count > mostReports else { return figures }
    let ends = [dispute.lower, dispute.upper].compactMap { figures.firstIndex(of: $0) }
    let others = figures.indices.filter { !ends.contains($0) }.prefix(mostReports - ends.count)
    return (ends + others).sorted().map { figures[$0] }
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
    location = source.description.escaped
    self.target = target
    let text = value
    chart = axis.map { axis in
      ReportChart(
        IntervalChart([.init(figure)], on: axis, limit: 1), on: axis, ticks: ticks, name: text,
        words: "This report beside the others, on one axis.", tip: { _ in text }, target: { _ in target })
    }
  }
}
