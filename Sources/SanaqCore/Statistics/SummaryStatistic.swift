/// A number of a summary's row, under the name that machines read. A new statistic is a case here.
///
/// Bounds come in pairs, one number a cell; an open end is nil. Quantiles follow the plan's rule.
public enum SummaryStatistic: String, Hashable, Sendable, CaseIterable {
  /// How many figures there are.
  case figures
  /// How many groups of rival reports.
  case groups
  /// How many documents the figures stand in.
  case documents
  /// How many origins they have.
  case origins
  /// The lowest low.
  case lowest
  /// The highest high.
  case highest
  /// The least that the median can be.
  case medianLow = "median_low"
  /// The most that the median can be.
  case medianHigh = "median_high"
  /// The least that the first quartile can be.
  case firstQuartileLow = "q1_low"
  /// The most that the first quartile can be.
  case firstQuartileHigh = "q1_high"
  /// The least that the third quartile can be.
  case thirdQuartileLow = "q3_low"
  /// The most that the third quartile can be.
  case thirdQuartileHigh = "q3_high"
  /// The least that the mean can be.
  case meanLow = "mean_low"
  /// The most that the mean can be.
  case meanHigh = "mean_high"
  /// The least that the sum can be; only where a sum means something.
  case sumLow = "sum_low"
  /// The most that the sum can be; only where a sum means something.
  case sumHigh = "sum_high"
  /// The least that the sample variance can be.
  case varianceLow = "variance_low"
  /// The most that the sample variance can be, or an outer bound of it.
  case varianceHigh = "variance_high"
  /// The lower end of the mean's 95 % confidence interval: only of a sample.
  case confidenceLow = "mean_95_low"
  /// The upper end of the mean's 95 % confidence interval: only of a sample.
  case confidenceHigh = "mean_95_high"
  /// The share of figures that have a vague word, 0…1.
  case vagueShare = "vague_share"
  /// The share of figures that the text says *about* of, 0…1.
  case approximateShare = "approximate_share"
  /// The share of values that are open on a side, 0…1.
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
