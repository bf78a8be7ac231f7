#if canImport(Testing)
  public import SanaqCore
  public import SanaqDocuments

  extension Invariant where Row == Figure {
    /// The figure's value lies between these.
    ///
    ///     .within(0...100_000)   .within(0...)   .within(Interval(lower: .excluded(0), upper: .unbounded))
    public static func within(_ bounds: some IntervalBounds) -> Self {
      let interval = bounds.interval
      return Self("value is within \(interval)") { figure in
        Verdict(figure.quantity.interval.isWithin(interval), found: figure.quantity.interval.description)
      }
    }

    /// The quote stands at its offsets in its document, which lies in `folder`.
    public static func quoteStands(in folder: String) -> Self {
      Self("quote stands at its offsets") { figures in
        let names = Set(figures.map(\.source.document))
        var texts: [String: [Unicode.Scalar]] = [:]
        for document in DocumentList(paths: [folder]).documents(named: names) {
          texts[document.name] = Array(document.text.unicodeScalars)
        }
        return figures.map { standing($0.source, in: texts[$0.source.document]) }
      }
    }

    private static func standing(_ source: Source, in text: [Unicode.Scalar]?) -> Verdict {
      guard let text else { return Verdict(.never, found: "there is no document \(source.document)") }
      guard source.scalars.upperBound <= text.count else {
        return Verdict(.never, found: "\(source.scalars) lies beyond the document's end, \(text.count)")
      }
      let found = String(String.UnicodeScalarView(text[source.scalars]))
      return Verdict(found == source.quote, found: "\"\(found)\" stands there")
    }

    /// The value lies between its group's low and high; a row of no group, or of one that is not there, is not judged.
    ///
    /// Whether the groups are there: `.refers(\.links.group, to: groups.map(\.id), named: "groups.csv")`.
    public static func insideGroup(of groups: some Sequence<GroupRow>) -> Self {
      let bounds = Dictionary(groups.map { ($0.id, $0.interval) }, uniquingKeysWith: { first, _ in first })
      return Self("value is inside its group's low and high") { figure in
        guard let group = bounds[figure.links.group] else { return nil }
        let value = figure.quantity.interval
        guard let group else { return Verdict(.never, found: "\(value); its group's low is above its high") }
        return Verdict(value.lies(within: group), found: "\(value) in \(group)")
      }
    }
  }

  extension Invariant where Row == GroupRow {
    /// Low ≤ best ≤ high.
    public static var ordered: Self { .ordered(\.low, \.best, \.high) }
  }
#endif
