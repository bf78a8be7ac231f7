internal import SanaqCore

/// A stretch of numbers drawn over a number of cells: even, or by powers of ten where they differ a thousandfold.
struct PlotAxis {
  let low: Double
  let high: Double
  let isLogarithmic: Bool

  /// Nil where no end is finite.
  ///
  /// - Parameter spread: how many times the lowest end the highest is where powers of ten take over.
  init?(_ intervals: [Interval], spread: Double = 1000) {
    let ends = intervals.flatMap { [$0.low, $0.high] }.compactMap { $0 }
    guard let least = ends.min(), let greatest = ends.max() else { return nil }
    isLogarithmic = least > 0 && greatest / least >= spread
    // Counts are seen best from zero, unless that would press them together.
    low = !isLogarithmic && least > 0 && least < greatest / 2 ? 0 : least
    high = greatest > low ? greatest : low + 1
  }

  /// `├───┤` for a range, `●` for a number or a range too narrow to see, `▶` and `◀` where an end is open.
  func line(_ interval: Interval, _ room: Int) -> String {
    let first = interval.low.map { cell($0, room) } ?? 0
    let last = interval.high.map { cell($0, room) } ?? room - 1
    if first == last && interval.low != nil && interval.high != nil {
      return String(repeating: " ", count: first) + "●"
    }
    let left = interval.low == nil ? "◀" : "├"
    let right = interval.high == nil ? "▶" : "┤"
    // At the edge there is room for the arrow only.
    if first == last { return String(repeating: " ", count: first) + (interval.high == nil ? right : left) }
    let between = String(repeating: "─", count: max(0, last - first - 1))
    return String(repeating: " ", count: first) + left + between + right
  }

  /// The numbers at both ends.
  func scale(_ room: Int) -> String {
    let (left, right) = (NumberText.describe(low), NumberText.describe(high))
    let name = isLogarithmic ? "powers of ten" : ""
    let blanks = room - left.count - right.count - name.count
    guard blanks >= 2 else { return left + " … " + right }
    return left + String(repeating: " ", count: blanks / 2) + name + String(repeating: " ", count: blanks - blanks / 2)
      + right
  }

  /// Where a number lies between the ends, 0…1; beyond them for one that lies beyond.
  func share(of number: Double) -> Double {
    isLogarithmic
      ? PortableMath.log(number / low) / PortableMath.log(high / low) : (number / 2 - low / 2) / (high / 2 - low / 2)
  }

  private func cell(_ number: Double, _ room: Int) -> Int { Int((share(of: number) * Double(room - 1)).rounded()) }
}

extension PlotAxis {
  /// Round numbers between the ends: powers of ten, or multiples of 1, 2 or 5 times one; at most `limit`, which is at least 2.
  ///
  /// - Parameter least: the smallest step there may be, 1 for years.
  func ticks(limit: Int = 5, least: Double = 0) -> [Double] { isLogarithmic ? powers(limit) : multiples(limit, least) }

  private func powers(_ limit: Int) -> [Double] {
    var power = 1.0
    while power > low { power /= 10 }
    while power < low { power *= 10 }
    var powers: [Double] = []
    while power <= high {
      // A power below one, reached by division, is not quite what is written.
      powers.append(NumberText.parse(NumberText.describe(power)) ?? power)
      power *= 10
    }
    let stride = (powers.count + limit - 1) / limit
    return powers.enumerated().filter { $0.offset % max(1, stride) == 0 }.map(\.element)
  }

  private func multiples(_ limit: Int, _ least: Double) -> [Double] {
    let span = high - low
    guard span.isFinite, span > 0 else { return [low] }
    var unit = 1.0
    while unit > span { unit /= 10 }
    while unit * 10 <= span { unit *= 10 }
    let steps = [0.1, 0.2, 0.5, 1, 2, 5, 10].map { $0 * unit }
    guard let step = steps.first(where: { $0 >= least && span / $0 <= Double(limit - 1) }) else { return [low] }
    let first = (low / step).rounded(.up)
    return (0..<limit).map { (first + Double($0)) * step }.filter { $0 <= high }
  }
}
