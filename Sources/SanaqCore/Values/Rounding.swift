/// The side to which a bound is rounded; what a number holds exactly is not rounded at all.
///
/// - Source: Ogita, Rump, Oishi, "Accurate sum and dot product", *SIAM J. Sci. Comput.* 26 (2005): TwoSum and TwoProduct
///   give an operation's rounding error.
enum Rounding: Hashable, Sendable {
  case down, up

  var opposite: Rounding { self == .down ? .up : .down }

  /// The next number on this side.
  func stepped(_ number: Double) -> Double { self == .down ? number.nextDown : number.nextUp }

  func sum(_ a: Double, _ b: Double) -> Double {
    let (sum, error) = Self.twoSum(a, b)
    guard sum.isFinite else { return overflowed(sum, a.isFinite && b.isFinite) }
    return corrected(sum, error: error)
  }

  /// Knuth's TwoSum: the nearest sum, and what it lacks, exactly; an infinite sum's error says nothing.
  static func twoSum(_ a: Double, _ b: Double) -> (sum: Double, error: Double) {
    let sum = a + b
    let part = sum - a
    return (sum, (a - (sum - part)) + (b - part))
  }

  /// Zero times infinity is zero: bounds multiply so, for an infinite bound is never reached.
  func product(_ a: Double, _ b: Double) -> Double {
    if a == 0 || b == 0 { return 0 }
    let product = a * b
    guard product.isFinite else { return overflowed(product, a.isFinite && b.isFinite) }
    // Below this the error itself may be lost.
    guard product.magnitude > 1e-290 else { return stepped(product) }
    return corrected(product, error: (-product).addingProduct(a, b))
  }

  func quotient(_ a: Double, _ b: Double) -> Double {
    if b.isInfinite { return a.isInfinite ? unlimited : 0 }
    if a == 0 { return 0 }
    let quotient = a / b
    guard quotient.isFinite else { return overflowed(quotient, a.isFinite) }
    guard quotient.magnitude > 1e-290, a.magnitude > 1e-290 else { return stepped(quotient) }
    let rest = a.addingProduct(-quotient, b)
    return corrected(quotient, error: b < 0 ? -rest : rest)
  }

  private var unlimited: Double { self == .down ? -.infinity : .infinity }

  /// A finite operation that overflowed lies short of infinity.
  private func overflowed(_ result: Double, _ isOverflow: Bool) -> Double {
    guard isOverflow, result != unlimited else { return result.isNaN ? unlimited : result }
    return self == .down ? .greatestFiniteMagnitude : -.greatestFiniteMagnitude
  }

  private func corrected(_ result: Double, error: Double) -> Double {
    if error == 0 || (error > 0) != (self == .up) { return result }
    return stepped(result)
  }
}
