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
          isOfYears: SummaryLabel.isCalendar(unit: row.unit))
      })
  }
}

extension GroupText {
  /// A panel for each disputed quantity of a tally that keeps members, the widest gap first: what each report says, and who.
  public static func drawing(of tally: GroupTally) -> Drawing {
    let groups = tally.outlines
    return Drawing(
      disputed(groups).map { position in
        let key = groups[position].key
        let unit = key.unit == key.subject ? "" : key.unit
        return Drawing.Panel(
          title: [key.measure, key.subject, key.place, key.time, unit].title,
          bars: tally.members(at: position).map { member in
            let item = IntervalChart.Item(member)
            return .init(
              label: label(of: member), interval: item.interval, hedge: item.hedge, value: item.interval.description)
          })
      })
  }

  private static func label(of member: GroupMember) -> String {
    "«\(member.quote)» " + (member.attribution.isEmpty ? place(of: member) : member.attribution)
  }

  /// The document's name, cut in its middle where it is long, and the line.
  private static func place(of member: GroupMember) -> String {
    let name = member.document
    return (name.count <= 16 ? name : "\(name.prefix(7))…\(name.suffix(8))") + ":\(member.line)"
  }
}

extension ComparisonText {
  /// A panel for each row on which the conventions differ: the median under each.
  public var drawing: Drawing {
    Drawing(
      labels.compactMap { label in
        let medians = variants.map { variant in variant.summary.rows.first { $0.keys + [$0.unit] == label }?.median }
        guard Set(medians).count > 1 else { return nil }
        return Drawing.Panel(
          title: (label + ["median"]).title,
          bars: zip(variants, medians).compactMap { variant, median in
            median.map { .init(label: variant.name, interval: $0, value: OutwardText.text(of: $0)) }
          },
          isOfYears: label.last.map(SummaryLabel.isCalendar) ?? false)
      })
  }
}
