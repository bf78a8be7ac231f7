/// A number of a summary's row, under the name that machines read. A new statistic is a case here.
///
/// Bounds come in pairs, one number a cell; an open end is nil. Quantiles follow the plan's rule.
public enum SummaryStatistic: String, Hashable, Sendable, CaseIterable {
  case figures, groups, documents, origins
  case lowest, highest
  case medianLow = "median_low"
  case medianHigh = "median_high"
  case firstQuartileLow = "q1_low"
  case firstQuartileHigh = "q1_high"
  case thirdQuartileLow = "q3_low"
  case thirdQuartileHigh = "q3_high"
  case meanLow = "mean_low"
  case meanHigh = "mean_high"
  case sumLow = "sum_low"
  case sumHigh = "sum_high"
  case varianceLow = "variance_low"
  case varianceHigh = "variance_high"
  /// Only of a sample.
  case confidenceLow = "mean_95_low"
  case confidenceHigh = "mean_95_high"
  case vagueShare = "vague_share"
  case approximateShare = "approximate_share"
  case openShare = "open_share"

  /// The number; nil where an end is open, or where the statistic would mean nothing.
  public func value(of row: Summary.Row) -> Double? {
    switch self {
    case .figures: Double(row.figures)
    case .groups: Double(row.groups)
    case .documents: Double(row.documents)
    case .origins: Double(row.origins)
    case .vagueShare: row.vagueShare
    case .approximateShare: row.approximateShare
    case .openShare: row.sample.openShare
    case .lowest, .medianLow, .firstQuartileLow, .thirdQuartileLow, .meanLow, .sumLow, .varianceLow, .confidenceLow:
      bounds(of: row)?.low
    case .highest, .medianHigh, .firstQuartileHigh, .thirdQuartileHigh, .meanHigh, .sumHigh, .varianceHigh,
      .confidenceHigh:
      bounds(of: row)?.high
    }
  }

  private func bounds(of row: Summary.Row) -> Interval? {
    switch self {
    case .lowest, .highest: row.sample.extent
    case .medianLow, .medianHigh: row.median
    case .firstQuartileLow, .firstQuartileHigh: row.quantile(0.25)
    case .thirdQuartileLow, .thirdQuartileHigh: row.quantile(0.75)
    case .meanLow, .meanHigh: row.sample.mean
    case .sumLow, .sumHigh: row.sum
    case .varianceLow, .varianceHigh: row.sample.variance()?.interval
    case .confidenceLow, .confidenceHigh: row.meanConfidence
    default: nil
    }
  }
}
