/// Logarithm, exponential and normal quantile from IEEE 754's own operations only, so that no machine's mathematics
/// library changes a draw's last digit.
package enum PortableMath {
  /// log 2 in two parts, the first short enough that small multiples of it are exact (as in fdlibm's `e_log.c`).
  private static let log2High = 6.93147180369123816490e-01
  private static let log2Low = 1.90821492927058770002e-10

  /// The natural logarithm of a positive, finite, normal number; the error is a few units in the last place.
  package static func log(_ x: Double) -> Double {
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    // log m = 2 artanh((m − 1) / (m + 1)); |s| is below 0.172, and s²³/23 below 2⁻⁶².
    let s = (significand - 1) / (significand + 1)
    let square = s * s
    var sum = 0.0
    var divisor = 23.0
    while divisor > 1 {
      sum = square * (sum + 1 / divisor)
      divisor -= 2
    }
    return exponent * log2High + (2 * s + (2 * s * sum + exponent * log2Low))
  }

  static func exp(_ x: Double) -> Double {
    if x > 709.7 { return .infinity }
    if x < -708 { return 0 }
    let power = (x * 1.4426950408889634).rounded()
    let rest = (x - power * log2High) - power * log2Low
    // Taylor's series; |rest| is below 0.347, and rest¹⁴/14! below 2⁻⁵⁷.
    var sum = 1.0
    var divisor = 13.0
    while divisor > 0 {
      sum = 1 + rest * sum / divisor
      divisor -= 1
    }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  /// The standard normal distribution's quantile, for 0 < p < 1.
  ///
  /// - Source: Wichura, "Algorithm AS 241: the percentage points of the normal distribution", *Applied Statistics* 37
  ///   (1988), 477–484, PPND16.
  static func normalQuantile(_ p: Double) -> Double {
    let q = p - 0.5
    if q.magnitude <= 0.425 {
      let r = 0.180625 - q * q
      return q * polynomial(centre.0, r) / polynomial(centre.1, r)
    }
    let r = (-log(min(p, 1 - p))).squareRoot()
    let tail =
      r <= 5
      ? polynomial(near.0, r - 1.6) / polynomial(near.1, r - 1.6)
      : polynomial(far.0, r - 5) / polynomial(far.1, r - 5)
    return q < 0 ? -tail : tail
  }

  private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    var sum = 0.0
    for coefficient in coefficients.reversed() { sum = sum * x + coefficient }
    return sum
  }

  private static let centre: ([Double], [Double]) = (
    [
      3.3871328727963666080, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
      4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3,
    ],
    [
      1, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3, 2.1213794301586595867e+4,
      3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3,
    ]
  )
  private static let near: ([Double], [Double]) = (
    [
      1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
      1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ],
    [
      1, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1, 1.48103976427480074590e-1,
      1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ]
  )
  private static let far: ([Double], [Double]) = (
    [
      6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1,
      2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ],
    [
      1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2, 7.86869131145613259100e-4,
      1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ]
  )
}
