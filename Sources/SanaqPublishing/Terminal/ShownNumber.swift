import SanaqCore

/// Numbers as tables for people show them: whole numbers as they are, long fractions to six digits, ranges outward.
enum ShownNumber {
  static func text(of interval: Interval?) -> String {
    guard let interval else { return "" }
    // A single number must not look like a range.
    if interval.isExact, let number = interval.low { return NumberText.describe(rounded(number, .toNearestOrEven)) }
    let shown = Interval(
      lower: interval.lower.map { rounded($0, .down) }, upper: interval.upper.map { rounded($0, .up) })
    return (shown ?? interval).description
  }

  /// A share in whole percents; nothing for none.
  static func percent(_ share: Double) -> String {
    if share == 0 { return "" }
    return share < 0.005 ? "<1%" : "\(Int((share * 100).rounded()))%"
  }

  private static func rounded(_ number: Double, _ rule: FloatingPointRoundingRule) -> Double {
    guard number != number.rounded(), number.description.utf8.count > 8 else { return number }
    var scale = 1.0
    while number.magnitude * scale < 100_000, scale < 1e15 { scale *= 10 }
    let shown = (number * scale).rounded(rule) / scale
    // Scaling rounds too: what came out on the wrong side is left as it was.
    switch rule {
    case .down: return shown <= number ? shown : number
    case .up: return shown >= number ? shown : number
    default: return shown
    }
  }
}
