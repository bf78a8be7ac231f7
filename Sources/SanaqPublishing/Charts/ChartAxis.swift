internal import SanaqCore

/// An axis across a chart's width, in percent: room is left at both sides for the arrows of open ends.
struct ChartAxis {
  private let plot: PlotAxis
  /// All values are one: it stands in the middle.
  private let isPoint: Bool
  /// Powers of ten have no zero: it gets a place of its own before them.
  private let hasZero: Bool

  private static let left = 4.0
  private static let right = 96.0
  /// A hundredth of the width is about the least that can be told from nothing.
  private static let spread = 100.0

  /// A number with a line through the chart.
  struct Tick: Hashable {
    let x: Double
    let number: Double
  }

  /// Nil where no end is finite.
  init?(_ intervals: [Interval]) {
    let ends = intervals.flatMap { [$0.low, $0.high] }.compactMap { $0 }
    let positive = ends.filter { $0 > 0 }
    hasZero = ends.contains(0) && ends.count > positive.count && ends.allSatisfy { $0 >= 0 }
    let powers = PlotAxis(positive.compactMap { Interval($0) }, spread: Self.spread)
    if hasZero, let powers, powers.isLogarithmic {
      plot = powers
    } else if let even = PlotAxis(intervals, spread: Self.spread) {
      plot = even
    } else {
      return nil
    }
    isPoint = Set(ends).count == 1
  }

  /// Whether it runs by powers of ten, each as wide as the next.
  var isLogarithmic: Bool { plot.isLogarithmic }

  /// Where a number stands, in percent of the width.
  func position(of number: Double) -> Double {
    if isPoint { return 50 }
    guard isLogarithmic && hasZero else { return Self.left + (Self.right - Self.left) * plot.share(of: number) }
    let start = Self.left + 8
    return number <= 0 ? Self.left : start + (Self.right - start) * plot.share(of: number)
  }

  /// Round numbers along the axis; the value itself where there is only one.
  func ticks(limit: Int = 5, least: Double = 0) -> [Tick] {
    if isPoint { return [Tick(x: 50, number: plot.low)] }
    let zero = isLogarithmic && hasZero ? [0.0] : []
    return (zero + plot.ticks(limit: limit, least: least)).map { Tick(x: position(of: $0), number: $0) }
  }
}

extension ChartAxis.Tick {
  /// `20,000`, `3 million`; a year as it is.
  func words(isYear: Bool) -> String {
    if isYear { return NumberText.describe(number) }
    for (scale, name) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")] where number.magnitude >= scale {
      return "\(NumberText.describe(number / scale)) \(name)"
    }
    return NumberText.describe(number).groupedDigits
  }
}
