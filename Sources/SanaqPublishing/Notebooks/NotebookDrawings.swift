public import SanaqCore
internal import SanaqDocuments

/// What a notebook draws of a summary.
public enum SummaryDrawing {
  /// A panel for each row that has values: the different values, or, where they are many, five quantiles.
  public static func drawing(of summary: Summary) -> Drawing {
    Drawing(
      summary.rows.map { row in
        Drawing.Panel(
          title: (row.keys + [row.unit]).title,
          bars: PlotText.bars(of: row).map { .init(label: $0.label, interval: $0.interval) },
          isOfYears: row.unit.hasPrefix("calendar "))
      })
  }
}

extension GroupText {
  /// A panel for each disputed quantity, the widest gap first: what each report says, and who.
  public static func drawing(of groups: [FigureGroup]) -> Drawing {
    Drawing(
      disputed(groups).map { dispute in
        let key = dispute.group.key
        let unit = key.unit == key.subject ? "" : key.unit
        return Drawing.Panel(
          title: [key.measure, key.subject, key.place, key.time, unit].title,
          bars: dispute.group.figures.map { figure in
            let item = IntervalChart.Item(figure)
            return .init(label: label(of: figure), interval: item.interval, hedge: item.hedge)
          })
      })
  }

  private static func label(of figure: Figure) -> String {
    let origin = figure.meaning.attribution
    return "«\(figure.source.quote)» " + (origin.isEmpty ? figure.source.description : origin)
  }
}
