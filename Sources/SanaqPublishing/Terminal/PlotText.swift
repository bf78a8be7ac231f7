internal import Algorithms
public import SanaqCore
internal import SanaqDocuments

/// A summary's values as bars from low to high, each row on an axis of its own.
public struct PlotText: Sendable {
  private let summary: Summary
  private let width: Int

  /// - Parameter width: what lines may take; at least 40.
  public init(_ summary: Summary, width: Int = 80) {
    self.summary = summary
    self.width = max(40, width)
  }

  /// A chart for each row that has values.
  public var text: String { summary.rows.compactMap(chart).joined(separator: "\n") }

  private func chart(of row: Summary.Row) -> String? {
    let bars = bars(of: row)
    guard let axis = PlotAxis(bars.map(\.interval)) else { return nil }
    let margin = bars.map(\.label.count).max() ?? 0
    let room = max(10, width - margin - 2)
    let lines = bars.map { bar in
      String(repeating: " ", count: margin - bar.label.count) + bar.label + "  " + axis.line(bar.interval, room)
    }
    return ([(row.keys + [row.unit]).title] + lines + [String(repeating: " ", count: margin + 2) + axis.scale(room)])
      .map { $0.trimmingSuffix(while: { $0 == " " }) + "\n" }.joined()
  }

  private struct Bar {
    let label: String
    let interval: Interval
  }

  /// The different values, or, where they are many, the bounds of five quantiles.
  private func bars(of row: Summary.Row) -> [Bar] {
    if let values = row.sample.distinctValues, values.count <= 12 {
      return values.map { Bar(label: $0.value.description + ($0.count > 1 ? " ×\($0.count)" : ""), interval: $0.value) }
    }
    let quantiles = [("lowest", 0), ("quarter", 0.25), ("median", 0.5), ("three quarters", 0.75), ("highest", 1)]
    return quantiles.compactMap { name, p in row.quantile(p).map { Bar(label: name, interval: $0) } }
  }
}

/// A stretch of numbers drawn over a number of cells: even, or by powers of ten where they differ a thousandfold.
struct PlotAxis {
  private let low: Double
  private let high: Double
  private let isLogarithmic: Bool

  /// Nil where no end is finite.
  init?(_ intervals: [Interval]) {
    let ends = intervals.flatMap { [$0.low, $0.high] }.compactMap { $0 }
    guard let least = ends.min(), let greatest = ends.max() else { return nil }
    isLogarithmic = least > 0 && greatest / least >= 1000
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

  private func cell(_ number: Double, _ room: Int) -> Int {
    let share =
      isLogarithmic ? Self.log(number / low) / Self.log(high / low) : (number / 2 - low / 2) / (high / 2 - low / 2)
    return Int((share * Double(room - 1)).rounded())
  }

  /// The binary logarithm of a number of at least 1, close enough to draw.
  private static func log(_ number: Double) -> Double { Double(number.exponent) + number.significand - 1 }
}
