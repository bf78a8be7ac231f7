public import SanaqCore
internal import SanaqDocuments

/// How a summary's values are distributed: a band that holds whatever they truly are, or one curve under an assumption.
public struct DistributionText: Sendable {
  /// The band of the ECDF, or Turnbull's curve.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// The band that holds the distribution function whatever the values truly are.
    case ecdf
    /// One curve, under the assumption that is printed with it; see `TurnbullCurve`.
    case turnbull
  }

  private let summary: Summary
  private let form: Form
  private let width: Int?

  /// The rows' distributions in a form.
  ///
  /// A summary to be shown in lines of at most `width`.
  public init(_ summary: Summary, form: Form, width: Int? = nil) {
    self.summary = summary
    self.form = form
    self.width = width
  }

  /// A table for each row that has values, and what it rests on.
  public var text: String {
    let tables = summary.rows.compactMap(table)
    return (tables + [basis.wrapped(to: width) + "\n"]).joined(separator: "\n")
  }

  private var basis: String {
    switch form {
    case .ecdf: "the share of values that are at most x, at the least and at the most; no assumption"
    case .turnbull:
      "Turnbull's curve (1976): how the values' mass is most likely spread; \(TurnbullCurve.assumption)"
    }
  }

  private func table(of row: Summary.Row) -> String? {
    let lines = form == .ecdf ? band(of: row.sample) : curve(of: row.sample)
    guard let lines else { return nil }
    let headings: [TableText.Heading] = [
      .init(title: form == .ecdf ? "x" : "values", isNumeric: true), .init(title: "share", isNumeric: true),
    ]
    return (row.keys + [row.unit]).title + "\n" + TableText.aligned(headings, lines, width: width)
  }

  /// At the finite ends of the values, or at twenty of them.
  private func band(of sample: IntervalSample) -> [[String]]? {
    let quantiles = stride(from: 0.0, through: 1, by: 0.05).compactMap { sample.quantile($0) }
    let intervals = sample.distinctValues?.map(\.value) ?? quantiles
    let shown = intervals.count > 20 ? quantiles : intervals
    let ends = Set(shown.flatMap { [$0.low, $0.high] }.compactMap { $0 }).sorted()
    guard !ends.isEmpty else { return nil }
    return ends.map { [NumberText.describe($0), Self.share(sample.cumulativeShare(at: $0))] }
  }

  private func curve(of sample: IntervalSample) -> [[String]]? {
    if sample.isCondensed { return [["too many different values", ""]] }
    guard let curve = TurnbullCurve(sample) else { return nil }
    let shown = curve.steps.prefix(40).map { [$0.interval.description, Self.share(Interval($0.mass))] }
    let rest = curve.steps.count - shown.count
    return rest > 0 ? shown + [["and \(rest) more", ""]] : shown
  }

  /// To a tenth of a percent.
  private static func share(_ share: Interval?) -> String {
    guard let low = share?.low, let high = share?.high else { return "" }
    let (left, right) = (percent(low), percent(high))
    return (left == right ? left : "\(left)…\(right)") + " %"
  }

  private static func percent(_ share: Double) -> String { NumberText.describe((share * 1000).rounded() / 10) }
}
