internal import SanaqCore
internal import SanaqDocuments

/// Ranged values as an image of their own (SVG 1.1): for each quantity its values as bars from low to high, each with a label,
/// on an axis of the quantity's own.
public struct Drawing: Hashable, Sendable {
  /// One quantity.
  struct Panel: Hashable, Sendable {
    let title: String
    let bars: [Bar]
    /// Years stand on the axis without commas.
    var isOfYears = false
  }

  /// One value.
  struct Bar: Hashable, Sendable {
    let label: String
    let interval: Interval
    var hedge = IntervalChart.Hedge.plain
    /// The value beside the label, for those who don't see the bar; empty where the label says it.
    var value = ""
  }

  private var panels: [Panel]

  /// Panels of bars; those that bound nothing are left out.
  init(_ panels: [Panel]) {
    self.panels = panels.compactMap { panel in
      let bars = panel.bars.filter { $0.interval != .unknown }
      return bars.isEmpty
        ? nil : Panel(title: panel.title, bars: bars, isOfYears: panel.isOfYears)
    }
  }

  /// Whether there is nothing to draw.
  public var isEmpty: Bool { panels.isEmpty }

  /// Puts another drawing below.
  public mutating func add(_ other: Drawing) { panels += other.panels }

  /// The same in words, for those who don't see it.
  public var words: String {
    panels.map { panel in
      "\(panel.title): "
        + panel.bars.map { $0.value.isEmpty ? $0.label : "\($0.label) \($0.value)" }.joined(separator: "; ")
    }.joined(separator: ". ")
  }

  // MARK: SVG

  private static let width = 820.0
  private static let plotLeft = 360.0
  private static let plotWidth = 440.0
  private static let titleHeight = 26.0
  private static let laneHeight = 20.0
  private static let axisHeight = 34.0

  /// The image; the same drawing gives the same bytes.
  public var svg: String {
    var y = 8.0
    var body = ""
    for panel in panels {
      body += Self.svg(of: panel, top: y)
      y += Self.titleHeight + Self.laneHeight * Double(panel.bars.count) + Self.axisHeight
    }
    let size = "width=\"\(Self.text(Self.width))\" height=\"\(Self.text(y))\""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) viewBox="0 0 \(Self.text(Self.width)) \(Self.text(y))" role="img">
      <title>\(Self.escaped(panels.map(\.title).joined(separator: "; ")))</title>
      <desc>\(Self.escaped(words))</desc>
      <style>\(Self.style)</style>
      \(body)</svg>

      """
  }

  private static let style = """
    text{font:13px system-ui,sans-serif;fill:#1b1d1f}.title{font-weight:600}.tick{font-size:11px;fill:#55595e}\
    .grid{stroke:#d5d8db}.plain{fill:#0072b2;stroke:#0072b2}.about{fill:#fff;stroke:#007a5a}\
    .vague{fill:#f6c94f;stroke:#8a5a00;stroke-dasharray:3 2}rect,circle,path{stroke-width:1.5}\
    @media(prefers-color-scheme:dark){text{fill:#e9e7e3}.tick{fill:#a9aeb4}.grid{stroke:#3b4147}\
    .plain{fill:#56b4e9;stroke:#56b4e9}.about{fill:#15181b;stroke:#3ecfa1}.vague{fill:#5c4300;stroke:#f2c14e}}
    """

  private static func svg(of panel: Panel, top: Double) -> String {
    var svg = "<text class=\"title\" x=\"8\" y=\"\(text(top + 16))\">\(escaped(panel.title))</text>\n"
    let first = top + titleHeight
    let bottom = first + laneHeight * Double(panel.bars.count)
    let axis = ChartAxis(panel.bars.map(\.interval))
    for tick in axis?.ticks(least: panel.isOfYears ? 1 : 0) ?? [] {
      let x = text(position(tick.x))
      svg += "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(text(first))\" y2=\"\(text(bottom))\"/>\n"
      svg += "<text class=\"tick\" text-anchor=\"middle\" x=\"\(x)\" y=\"\(text(bottom + 14))\">"
      svg += "\(tick.words(isYear: panel.isOfYears))</text>\n"
    }
    for (index, bar) in panel.bars.enumerated() {
      let y = first + laneHeight * (Double(index) + 0.5)
      svg += "<text text-anchor=\"end\" x=\"\(text(plotLeft - 8))\" y=\"\(text(y + 4))\">"
      svg += "\(escaped(shortened(bar.label)))</text>\n"
      guard let axis else { continue }
      let items = [IntervalChart.Item(interval: bar.interval, hedge: bar.hedge)]
      for mark in IntervalChart(items, on: axis, limit: 1).marks { svg += Self.svg(of: mark, y: y) }
    }
    return svg
  }

  /// A dot, or a bar with arrows where it is open.
  private static func svg(of mark: IntervalChart.Mark, y: Double) -> String {
    let hedge = mark.hedge.rawValue
    let (from, to) = (position(mark.from), position(mark.to))
    if mark.isDot { return "<circle class=\"\(hedge)\" cx=\"\(text(from))\" cy=\"\(text(y))\" r=\"4.5\"/>\n" }
    var svg = "<rect class=\"\(hedge)\" x=\"\(text(from))\" y=\"\(text(y - 4))\" width=\"\(text(max(3, to - from)))\""
    svg += " height=\"8\"/>\n"
    for (isOpen, x, sign) in [(mark.isOpenBelow, from, -1.0), (mark.isOpenAbove, to, 1.0)] where isOpen {
      let points = "M\(text(x)) \(text(y - 7))L\(text(x + sign * 10)) \(text(y))L\(text(x)) \(text(y + 7))z"
      svg += "<path class=\"\(hedge)\" d=\"\(points)\"/>\n"
    }
    return svg
  }

  /// From percent of the plot's width to pixels.
  private static func position(_ percent: Double) -> Double { plotLeft + plotWidth * percent / 100 }

  /// To a tenth of a pixel.
  private static func text(_ number: Double) -> String { NumberText.describe((number * 10).rounded() / 10) }

  private static func escaped(_ text: String) -> String { PageText().escapeText(text) }

  /// About what there is room for.
  private static func shortened(_ label: String) -> String { label.count <= 44 ? label : label.prefix(43) + "…" }
}
