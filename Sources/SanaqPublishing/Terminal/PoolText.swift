public import SanaqCore
internal import SanaqDocuments

/// Several reports made one by a model, where someone asks for it: what it assumes stands under it.
public enum PoolText {
  /// The linear opinion pool of each group that has rival origins.
  public static func opinions(_ groups: [GroupOutline], width: Int? = nil) -> String {
    let pooled = groups.filter { $0.votes.count > 1 }
    guard !pooled.isEmpty else { return nothing }
    let assumption =
      "each origin is taken to be as likely right as any other; where in its range a value lies is left open"
    return (pooled.map(opinion) + [assumption.wrapped(to: width) + "\n"]).joined(separator: "\n")
  }

  static let nothing = "no group has more than one origin; there is nothing to pool\n"

  static let headings: [TableText.Heading] = [
    .init(title: "value", isNumeric: true), .init(title: "probability", isNumeric: true),
  ]

  private static func opinion(_ group: GroupOutline) -> String {
    let ends = Set(group.votes.flatMap { [$0.interval.low, $0.interval.high] }.compactMap { $0 }).sorted()
    let rows = ends.map { end in
      ["≤ " + NumberText.describe(end), OutwardText.text(of: group.reports.pooledShare(at: end))]
    }
    let key = group.key
    return "\([key.measure, key.subject, key.unit].title): \(group.votes.count) origins\n"
      + TableText.aligned(headings, rows)
  }

  /// Random-effects estimates of the rows whose figures carry standard errors; nil where none do.
  public static func randomEffects(_ summary: Summary, width: Int? = nil) -> String? {
    let rows = summary.rows.compactMap { row in
      row.randomEffects.map { effects in
        row.keys + [row.unit]
          + [effects.estimate, effects.standardError, effects.betweenVariance, effects.heterogeneity]
          .map { OutwardText.text(of: Interval($0)) }
      }
    }
    guard !rows.isEmpty else { return nil }
    let headings =
      (summary.keys.map(\.rawValue) + ["unit"]).map { TableText.Heading(title: $0) }
      + ["estimate", "std. error", "τ²", "I²"].map { TableText.Heading(title: $0, isNumeric: true) }
    let basis =
      "DerSimonian and Laird (1986); only exact values with a standard error are pooled, the others are left out"
    return TableText.aligned(headings, rows, width: width) + "\n" + basis.wrapped(to: width) + "\n"
  }

  /// Why there is nothing to pool.
  public static let refusal =
    "random-effects pooling needs at least two figures of a measure with a standard error each (a column standard_error in "
    + "a CSV); texts state none, and a range is no standard error. Take --policy, --distribution, or sanaq groups --format pool"
}
