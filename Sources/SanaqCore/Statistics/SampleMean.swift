extension IntervalSample {
  /// A 95 % confidence interval for the mean of what the values are a sample of: from the lower end's for the lows' mean to
  /// the upper end's for the highs'. It means something only where the values are independent draws; nil for fewer than two.
  ///
  /// - Source: Horowitz and Manski, "Nonparametric analysis of randomized experiments with missing covariate and outcome
  ///   data", *JASA* 95 (2000), 77–84: an interval that covers the whole identified set; with Student's *t*.
  public var meanConfidence: Interval? {
    guard count > 1, let mean else { return nil }
    let reach = StudentT.quantile975(freedom: count - 1) / Double(count).squareRoot()
    let low = mean.low.map { $0 - reach * Self.deviation(lows, about: $0) } ?? -.infinity
    let high = mean.high.map { $0 + reach * Self.deviation(highs, about: $0) } ?? .infinity
    return Self.interval(low, high)
  }

  /// The standard deviation of numbers whose mean is known.
  private static func deviation(_ numbers: OrderedNumbers, about mean: Double) -> Double {
    var squares = ExactSum()
    for entry in numbers.entries {
      let distance = max((entry.least - mean).magnitude, (entry.greatest - mean).magnitude)
      squares.add(distance * distance * Double(entry.count))
    }
    return (squares.roundedUp / Double(numbers.count - 1)).squareRoot()
  }
}

/// Quantiles of Student's *t*.
enum StudentT {
  /// The 97.5 % quantile, to six digits.
  ///
  /// - Source: SciPy 1.17, `scipy.stats.t.ppf(0.975, n)`, for up to 30 degrees of freedom; beyond, the expansion of Fisher
  ///   and Cornish (*Technometrics* 2 (1960), 209–225).
  static func quantile975(freedom: Int) -> Double {
    if freedom <= table.count { return table[max(freedom, 1) - 1] }
    let z = 1.959963984540054
    let n = Double(freedom)
    let (z3, z5, z7) = (z * z * z, z * z * z * z * z, z * z * z * z * z * z * z)
    return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
      + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n)
  }

  private static let table: [Double] = [
    12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912,
    2.364624, 2.306004, 2.262157, 2.228139, 2.200985, 2.178813,
    2.160369, 2.144787, 2.131450, 2.119905, 2.109816, 2.100922,
    2.093024, 2.085963, 2.079614, 2.073873, 2.068658, 2.063899,
    2.059539, 2.055529, 2.051831, 2.048407, 2.045230, 2.042272,
  ]
}
