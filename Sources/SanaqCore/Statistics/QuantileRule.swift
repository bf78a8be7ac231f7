/// The nine rules by which statistics packages place a quantile between two order statistics.
///
/// - Source: Hyndman and Fan, "Sample quantiles in statistical packages", *The American Statistician* 50 (1996), 361–365;
///   the numbers are theirs.
public enum QuantileRule: Int, Hashable, Sendable, CaseIterable, Codable {
  /// The least value of which the share of values up to it is at least *p*.
  case invertedECDF = 1
  /// The same, but the mean of two neighbours where the share is just *p*: the default of SAS.
  case averagedInvertedECDF
  /// The value whose rank is nearest to *np*; the even one of two.
  case closestObservation
  /// Straight lines between the steps of the empirical distribution.
  case interpolatedInvertedECDF
  /// Straight lines between the steps' middles, as hydrologists draw them (Hazen, 1914).
  case hazen
  /// The expected share below the *k*th value is *k* / (*n* + 1) (Weibull, 1939).
  case weibull
  /// The default of R, NumPy and spreadsheets.
  case linear
  /// Nearly unbiased for the median of any distribution; what Hyndman and Fan recommend.
  case medianUnbiased
  /// Nearly unbiased where values are normally distributed (Blom, 1958).
  case normalUnbiased

  /// The quantile of numbers in ascending order, which may end in infinities; nil where there are none.
  ///
  /// - Parameters:
  ///   - p: a probability; values beyond 0…1 count as 0 or 1.
  ///   - sorted: the numbers; that they ascend is the caller's to see to.
  /// - Complexity: O(1).
  public func quantile(_ p: Double, ofSorted sorted: [Double]) -> Double? {
    quantile(p, count: sorted.count) { sorted[$0] }
  }

  /// The same where `order` gives the number at a rank, counted from 0.
  func quantile(_ p: Double, count: Int, order: (Int) -> Double) -> Double? {
    guard count > 0, !p.isNaN else { return nil }
    let (index, weight) = position(min(max(p, 0), 1), count: count)
    let lower = order(min(max(index, 1), count) - 1)
    if weight == 0 { return lower }
    let upper = order(min(max(index + 1, 1), count) - 1)
    if weight == 1 || lower == upper { return upper }
    // An infinite end reaches as far as the quantile does.
    if !lower.isFinite { return lower }
    if !upper.isFinite { return upper }
    return (lower + weight * (upper - lower)).clamped(lower, upper)
  }

  /// The order statistic below the quantile, counted from 1, and how far it lies towards the next.
  private func position(_ p: Double, count: Int) -> (index: Int, weight: Double) {
    let n = Double(count)
    switch self {
    case .invertedECDF, .averagedInvertedECDF:
      let (index, rest) = Self.split(n * p)
      let half = self == .invertedECDF ? 0 : 0.5
      return (index, rest > 0 ? 1 : half)
    case .closestObservation:
      let (index, rest) = Self.split(n * p - 0.5)
      return (index, rest == 0 && index.isMultiple(of: 2) ? 0 : 1)
    default:
      let (a, b) = plottingConstants
      let (index, rest) = Self.split(a + p * (n + 1 - a - b))
      return (index, rest)
    }
  }

  /// α and β of the plotting position (k − α) / (n + 1 − α − β), as the rules define them.
  private var plottingConstants: (Double, Double) {
    switch self {
    case .interpolatedInvertedECDF: (0, 1)
    case .hazen: (0.5, 0.5)
    case .weibull: (0, 0)
    case .medianUnbiased: (1.0 / 3, 1.0 / 3)
    case .normalUnbiased: (3.0 / 8, 3.0 / 8)
    default: (1, 1)
    }
  }

  /// Whole part and rest; a rest within rounding error of 0 or 1 is none (R's `fuzz`).
  private static func split(_ position: Double) -> (Int, Double) {
    let fuzz = 4 * Double.ulpOfOne * max(1, position.magnitude)
    let whole = (position + fuzz).rounded(.down)
    let rest = position - whole
    return (Int(whole), rest.magnitude < fuzz ? 0 : rest)
  }
}

extension Double {
  func clamped(_ low: Double, _ high: Double) -> Double { Swift.min(Swift.max(self, low), high) }
}
