internal import Algorithms
public import SanaqCore
internal import SanaqDocuments

/// A summary's values as bars from low to high, each row on an axis of its own.
public struct PlotText: Sendable {
  private let summary: Summary
  private let width: Int

  /// A summary to be drawn in lines of at most `width`, which is at least 40.
  public init(_ summary: Summary, width: Int = 80) {
    self.summary = summary
    self.width = max(40, width)
  }

  /// A chart for each row that has values.
  public var text: String { summary.rows.compactMap(chart).joined(separator: "\n") }

  private func chart(of row: Summary.Row) -> String? {
    let bars = Self.bars(of: row)
    guard let axis = PlotAxis(bars.map(\.interval)) else { return nil }
    let margin = bars.map(\.label.count).max() ?? 0
    let room = max(10, width - margin - 2)
    let lines = bars.map { bar in
      String(repeating: " ", count: margin - bar.label.count) + bar.label + "  " + axis.line(bar.interval, room)
    }
    return ([(row.keys + [row.unit]).title] + lines + [String(repeating: " ", count: margin + 2) + axis.scale(room)])
      .map { $0.trimmingSuffix(while: { $0 == " " }) + "\n" }.joined()
  }

  struct Bar {
    let label: String
    let interval: Interval
  }

  /// The different values, or, where they are many, the bounds of five quantiles.
  static func bars(of row: Summary.Row) -> [Bar] {
    if let values = row.sample.distinctValues, values.count <= 12 {
      return values.map { Bar(label: $0.value.description + ($0.count > 1 ? " ×\($0.count)" : ""), interval: $0.value) }
    }
    let quantiles = [("lowest", 0), ("quarter", 0.25), ("median", 0.5), ("three quarters", 0.75), ("highest", 1)]
    return quantiles.compactMap { name, p in row.quantile(p).map { Bar(label: name, interval: $0) } }
  }
}
