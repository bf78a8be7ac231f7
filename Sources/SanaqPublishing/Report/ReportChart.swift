internal import SanaqCore

/// A chart as the page draws it.
struct ReportChart {
  let name: String
  let words: String
  let height: String
  let ticks: [Tick]
  let marks: [Mark]

  /// A line through the chart, or a number at its axis.
  struct Tick {
    let x: String
    let number: String
  }

  /// A value: a bar or a dot, with arrows where it is open.
  struct Mark {
    let hedge: String
    let tip: String
    let target: String?
    let middle: String
    let top: String
    let bar: Bar?
    let dot: String?
    let arrows: [Arrow]
  }

  struct Bar {
    let x: String
    let width: String
  }

  struct Arrow {
    let at: String
    let path: String
  }

  /// - Parameters:
  ///   - tip: what is said of a mark's items.
  ///   - target: where a mark leads.
  init(
    _ chart: IntervalChart, on axis: ChartAxis, ticks: [Tick], name: String, words: String, tip: ([Int]) -> String,
    target: (Int) -> String?
  ) {
    self.name = name
    self.words = words
    self.ticks = ticks
    height = Self.text(chart.height)
    marks = chart.marks.map { Mark($0, tip: tip($0.items), target: target($0.items[0])) }
  }

  /// The ticks of an axis, with their numbers.
  static func ticks(of axis: ChartAxis, isYear: Bool = false, limit: Int = 5) -> [Tick] {
    axis.ticks(limit: limit, least: isYear ? 1 : 0).map { tick in
      Tick(x: text(tick.x), number: tick.words(isYear: isYear))
    }
  }

  /// To two places.
  static func text(_ number: Double) -> String { NumberText.describe((number * 100).rounded() / 100) }
}

extension ReportChart.Mark {
  init(_ mark: IntervalChart.Mark, tip: String, target: String?) {
    hedge = mark.hedge.rawValue
    self.tip = tip
    self.target = target
    middle = ReportChart.text(mark.y)
    top = ReportChart.text(mark.y - 4)
    dot = mark.isDot ? ReportChart.text(mark.from) : nil
    // A range too narrow to see is drawn a little wider.
    let width = max(0.8, mark.to - mark.from)
    bar = mark.isDot ? nil : .init(x: ReportChart.text(mark.from), width: ReportChart.text(width))
    arrows = [
      mark.isOpenBelow ? .init(at: ReportChart.text(mark.from), path: "M4 -7L-8 0L4 7z") : nil,
      mark.isOpenAbove ? .init(at: ReportChart.text(mark.to), path: "M-4 -7L8 0L-4 7z") : nil,
    ].compactMap(\.self)
  }
}
