import SanaqCore

/// The columns of a summary's table, in the order in which they are given room; keys and unit come first.
enum SummaryColumn: Hashable {
  case key(Int, Summary.Key)
  case unit
  case figures, range, median, sum, confidence
  case groups, mean, open, vague, middle, documents, approximate, origins, variance

  static let all: [SummaryColumn] = [
    .unit, .figures, .range, .median, .sum, .confidence, .groups, .mean, .open, .vague, .middle, .documents,
    .approximate, .origins, .variance,
  ]

  static func columns(of summary: Summary) -> [SummaryColumn] {
    summary.keys.enumerated().map { SummaryColumn.key($0, $1) } + all.filter { $0.isWanted(in: summary) }
  }

  /// Whether the table does without it where there is no room.
  var isOptional: Bool {
    switch self {
    case .key, .unit, .figures, .range, .median, .sum, .confidence: false
    default: true
    }
  }

  /// Whether it says anything of this summary.
  private func isWanted(in summary: Summary) -> Bool {
    switch self {
    // Sums mean nothing before a policy has made rival reports one.
    case .sum: summary.rows.contains(where: \.isSummable)
    case .confidence: summary.plan.isSample
    case .open, .vague, .approximate: summary.rows.contains { !text(of: $0).isEmpty }
    default: true
    }
  }

  var heading: TableText.Heading {
    switch self {
    case .key(_, let key): .init(title: key.rawValue)
    case .unit: .init(title: "unit")
    case .figures: .init(title: "figures", isNumeric: true)
    case .range: .init(title: "lowest…highest", isNumeric: true)
    case .median: .init(title: "median", isNumeric: true)
    case .sum: .init(title: "sum", isNumeric: true)
    case .confidence: .init(title: "mean 95%", isNumeric: true)
    case .groups: .init(title: "groups", isNumeric: true)
    case .mean: .init(title: "mean", isNumeric: true)
    case .open: .init(title: "open", isNumeric: true)
    case .vague: .init(title: "vague", isNumeric: true)
    case .middle: .init(title: "quartiles", isNumeric: true)
    case .documents: .init(title: "documents", isNumeric: true)
    case .approximate: .init(title: "approx.", isNumeric: true)
    case .origins: .init(title: "origins", isNumeric: true)
    case .variance: .init(title: "variance", isNumeric: true)
    }
  }

  func text(of row: Summary.Row) -> String {
    switch self {
    case .key(let position, _): row.keys[position]
    case .unit: row.unit
    case .figures: String(row.figures)
    case .range: OutwardText.text(of: row.sample.extent)
    case .median: OutwardText.text(of: row.median)
    case .sum: OutwardText.text(of: row.sum)
    case .confidence: OutwardText.text(of: row.meanConfidence)
    case .groups: row.groups == 0 ? "" : String(row.groups)
    case .mean: OutwardText.text(of: row.sample.mean)
    case .open: Self.percent(row.sample.openShare)
    case .vague: Self.percent(row.vagueShare)
    case .middle: Self.quartiles(of: row)
    case .documents: String(row.documents)
    case .approximate: Self.percent(row.approximateShare)
    case .origins: String(row.origins)
    case .variance: Self.variance(of: row)
    }
  }

  /// From the lowest that the first quartile may be to the highest that the third may be.
  private static func quartiles(of row: Summary.Row) -> String {
    OutwardText.text(of: [row.quantile(0.25), row.quantile(0.75)].compactMap { $0 }.hull)
  }

  /// A share in whole percents; nothing for none.
  static func percent(_ share: Double) -> String {
    if share == 0 { return "" }
    return share < 0.005 ? "<1%" : "\(Int((share * 100).rounded()))%"
  }

  private static func variance(of row: Summary.Row) -> String {
    guard let bounds = row.sample.variance() else { return "" }
    return OutwardText.text(of: bounds.interval) + (bounds.isSharp ? "" : " (outer)")
  }
}
