internal import SanaqCore
internal import SanaqDocuments

/// What reports of one quantity disagree about.
struct ReportDisputes {
  let disputes: [Item]
  /// How many quantities are disputed, those beyond the list too.
  let count: Int
  /// How many more there are; nil for none.
  let unlisted: String?

  /// The most quantities that the page lists.
  private static let mostQuantities = 100

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
  init(_ rivals: ReportRivals, targets: ReportTargets) throws(OutputError) {
    let groups = rivals.groups
    let all = GroupText.disputed(groups)
    count = all.count
    unlisted = all.count > Self.mostQuantities ? "\(all.count - Self.mostQuantities)".groupedDigits : nil
    var items: [Item] = []
    for position in all.prefix(Self.mostQuantities) {
      items.append(try Item(groups[position], try rivals.shown(at: position), targets))
    }
    disputes = items
  }
}

extension ReportDisputes.Item {
  fileprivate init(_ group: GroupOutline, _ rivals: [ReportRivals.Rival], _ targets: ReportTargets) throws(OutputError)
  {
    let axis = ChartAxis(rivals.map(\.item.interval))
    let ticks = axis.map { ReportChart.ticks(of: $0) } ?? []
    let key = group.key
    let unit = key.unit == key.subject ? "" : key.unit
    let rest = group.figures - rivals.count
    name = [key.measure, key.subject, key.place, key.time.nonEmpty.map(TimeSpan.words) ?? "", unit].filter {
      !$0.isEmpty
    }.joined(separator: ", ")
    distance = GroupText.distance(group).groupedDigits
    scale = axis?.isLogarithmic == true ? "powers of ten" : nil
    self.ticks = ticks
    reports = rivals.map { ReportDisputes.Report($0, on: axis, ticks, target: targets[$0.key]) }
    more = rest == 0 ? nil : Plural.counted(rest, "more report").groupedDigits
  }
}

extension ReportDisputes.Report {
  fileprivate init(
    _ rival: ReportRivals.Rival, on axis: ChartAxis?, _ ticks: [ReportChart.Tick], target: String?
  ) {
    (value, quote, location) = (rival.value, rival.quote, rival.location)
    origin = rival.attribution.nonEmpty ?? "the text itself"
    (before, after) = rival.sentence.around(rival.quote)
    self.target = target
    let text = value
    chart = axis.map { axis in
      ReportChart(
        IntervalChart([rival.item], on: axis, limit: 1), on: axis, ticks: ticks, name: text,
        words: "This report beside the others, on one axis.", tip: { _ in text }, target: { _ in target })
    }
  }
}
