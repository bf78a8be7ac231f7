internal import OrderedCollections
internal import SanaqCore
internal import SanaqDocuments

/// The figures that the text puts in time: by years and months, and apart those without a year.
struct ReportTimeline {
  let chart: ReportChart?
  let years: [Year]
  let undated: [Entry]
  /// How many figures have a time and are not listed; nil for none.
  let unlisted: Int?

  /// A year, or the years of longer spans.
  struct Year {
    let name: String
    let entries: [Entry]
  }

  /// A figure in time.
  struct Entry {
    let when: String
    let quote: String
    let mark: String
    let before: String
    let after: String
    let document: String
    /// Where it lies in its year or years, in percent; nil where it is all of them.
    let strip: ReportChart.Bar?
  }

  /// - Parameters:
  ///   - figures: the page's figures, the first of all.
  ///   - listed: the same, as the page shows them.
  ///   - count: how many of all have a time.
  init(_ figures: [Figure], listed: [ReportFigure], count: Int) {
    let shown = figures.indices.filter { !figures[$0].meaning.time.isEmpty }
    let spans = shown.map { (index: $0, span: TimeSpan(figures[$0].meaning.time)) }
    undated = spans.filter { $0.span == nil }.map { Entry(figures[$0.index], listed[$0.index], nil) }
    let dated = spans.compactMap { row in row.span.map { (index: row.index, span: $0) } }
      .sorted { ($0.span, $0.index) < ($1.span, $1.index) }
    years = OrderedDictionary(grouping: dated) { $0.span.years }.map { years, rows in
      Year(
        name: years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)–\(years.upperBound)",
        entries: rows.map { Entry(figures[$0.index], listed[$0.index], $0.span) })
    }
    chart = Self.chart(dated.map { ($0.span, listed[$0.index]) })
    unlisted = count == shown.count ? nil : count - shown.count
  }

  private static func chart(_ dated: [(span: TimeSpan, figure: ReportFigure)]) -> ReportChart? {
    // A span runs to the end of its last month.
    let intervals = dated.map { row in
      let months = row.span.months
      return Interval(between: Double(months.lowerBound) / 12, and: Double(months.upperBound + 1) / 12) ?? .unknown
    }
    guard let axis = ChartAxis(intervals) else { return nil }
    let items = intervals.map { IntervalChart.Item(interval: $0) }
    return ReportChart(
      IntervalChart(items, on: axis), on: axis, ticks: ReportChart.ticks(of: axis, isYear: true, limit: 9),
      name: "\(Plural.counted(dated.count, "figure")) in time",
      words: "A bar for each time, from its first month to its last; the table below has them by year.",
      tip: { rows in
        let more = rows.count == 1 ? "" : ", and \(rows.count - 1) more"
        return "\(dated[rows[0]].span.words): “\(dated[rows[0]].figure.quote)”\(more)"
      }, target: { dated[$0].figure.mark })
  }
}

extension ReportTimeline.Entry {
  fileprivate init(_ figure: Figure, _ listed: ReportFigure, _ span: TimeSpan?) {
    when = span?.words ?? TimeSpan.words(of: figure.meaning.time)
    quote = listed.quote
    mark = listed.mark
    (before, after) = listed.sentence.around(listed.quote)
    document = figure.source.document.escaped
    strip = span.flatMap { span in
      let first = span.years.lowerBound * 12
      let all = Double(span.years.count * 12)
      if span.months.count == span.years.count * 12 { return nil }
      return .init(
        x: ReportChart.text(Double(span.months.lowerBound - first) / all * 100),
        width: ReportChart.text(Double(span.months.count) / all * 100))
    }
  }
}

extension TimeSpan: Comparable {
  /// By the first month, then by the last, shorter ones first.
  static func < (one: TimeSpan, other: TimeSpan) -> Bool {
    (one.years.lowerBound, one.years.upperBound, one.months.lowerBound, one.months.upperBound, one.words)
      < (other.years.lowerBound, other.years.upperBound, other.months.lowerBound, other.months.upperBound, other.words)
  }
}
