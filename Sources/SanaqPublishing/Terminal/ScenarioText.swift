internal import Algorithms
internal import SanaqCore
public import SanaqDocuments

/// A scenario's results as people read them.
public struct ScenarioText {
  private let report: ScenarioReport
  /// The rows that the results rest on, in the order of their numbers.
  private let sources: [Figure]

  /// What a scenario comes to.
  public init(_ report: ScenarioReport) {
    self.report = report
    let figures = report.evaluation.values.flatMap(\.figures) + report.expectations.flatMap(\.figures)
    sources = figures.uniqued(on: \.id)
  }

  private var values: [ScenarioValue] { report.evaluation.values }

  /// The table, what its columns mean, the expectations, what the widths come from, and the quotes.
  public var table: String {
    let parts = [
      report.title.escaped + "\n" + report.path.escaped + "\n", results, remarks, expectations, widths, quotes,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  // MARK: Results

  private static let headings: [TableText.Heading] = [
    .init(title: "variable"), .init(title: "bounds", isNumeric: true), .init(title: "median", isNumeric: true),
    .init(title: "90 % of draws", isNumeric: true), .init(title: "unit"), .init(title: "sources"),
  ]

  private var results: String {
    guard !values.isEmpty else { return "" }
    return TableText.aligned(Self.headings, values.map { row($0).map(\.escaped) })
  }

  private func row(_ value: ScenarioValue) -> [String] {
    let spread = value.isExact ? nil : value.spread
    return [
      value.name, value.interval.map { OutwardText.describe($0, isExact: value.isExact) } ?? "none",
      spread.map { Self.draw($0.median) } ?? "", spread.map { "\(Self.draw($0.p5))…\(Self.draw($0.p95))" } ?? "",
      value.unit.description,
      numbers(value.figures),
    ]
  }

  /// To four digits: draws are no measurement.
  private static func draw(_ number: Double) -> String { OutwardText.nearest(number, digits: 4) }

  /// `[1] [2]`: where the quotes stand in the list below.
  private func numbers(_ figures: [Figure]) -> String {
    figures.compactMap { figure in sources.firstIndex { $0.id == figure.id }.map { "[\($0 + 1)]" } }
      .joined(separator: " ")
  }

  /// What the columns are worth: bounds are certain, draws are as good as the shapes.
  private var remarks: String {
    var lines = ["bounds: guaranteed, whatever the inputs are within theirs"]
    let wide = values.filter { !$0.isTight }.map(\.name)
    if !wide.isEmpty { lines.append("bounds of \(wide.list): guaranteed, but perhaps wider than need be") }
    if values.contains(where: { $0.spread != nil && !$0.isExact }) {
      lines.append("draws: \(report.evaluation.draws), seed \(report.evaluation.seed)")
    }
    let even = Array(values.filter { $0.drawing == .even }.flatMap(\.unshaped).uniqued())
    if !even.isEmpty {
      lines.append("draws: ranges without a shape drawn evenly, only to explore: \(even.list)")
    }
    for value in values where value.drawing == .none && !value.isExact {
      lines.append("no draws of \(value.name): \(value.unshaped.list) is open")
    }
    let broken = values.filter { $0.drawing < .none && $0.spread == nil && !$0.isExact && report.evaluation.draws > 0 }
    if !broken.isEmpty { lines.append("no draws of \(broken.map(\.name).list): some divide 0 by 0") }
    return (lines + report.notes).map { $0.escaped + "\n" }.joined()
  }

  // MARK: Expectations

  private var expectations: String {
    let rows = report.expectations.map { expectation in
      [
        expectation.holds ? "holds" : "FAILS", Self.words[expectation.truth] ?? "", expectation.text.escaped,
        numbers(expectation.figures),
        expectation.holds
          ? "" : "\(report.path.escaped):\(expectation.line):\(expectation.column): \(expectation.wanted)",
      ]
    }
    guard !rows.isEmpty else { return "" }
    let headings: [TableText.Heading] = [
      .init(title: "expected"), .init(title: "it is"), .init(title: "that"), .init(title: "sources"), .init(title: ""),
    ]
    return TableText.aligned(headings, rows)
  }

  private static let words: [Truth: String] = [.certainly: "certain", .possibly: "possible", .never: "impossible"]

  // MARK: Widths

  private var widths: String {
    values.compactMap { value in
      guard !value.drivers.isEmpty else { return nil }
      let parts = value.drivers.prefix(3).map { driver in
        driver.most == 0 && value.interval?.isBounded == false
          ? "\(driver.input) (known, it would bound it)"
          : "\(driver.input) (known, it would leave \(Self.range(driver)) % of the width)"
      }
      return "width of \(value.name): \(parts.joined(separator: "; "))".escaped + "\n"
    }.joined()
  }

  private static func range(_ driver: ScenarioDriver) -> String {
    let (least, most) = (OutwardText.whole(driver.least * 100), OutwardText.whole(driver.most * 100))
    return least == most ? least : "\(least)…\(most)"
  }

  // MARK: Quotes

  private var quotes: String {
    sources.enumerated().map { index, figure in
      "[\(index + 1)] «\(figure.source.quote)» \(figure.source)\n    \(Self.shortened(figure.source.sentence))"
        .escapedLines
        + "\n"
    }.joined()
  }

  private static func shortened(_ text: String) -> String { text.count <= 160 ? text : text.prefix(159) + "…" }
}

extension ScenarioExpectation {
  fileprivate var wanted: String {
    switch mode {
    case .certainly: "it must be certain"
    case .possibly: "it must be possible"
    case .never: "it must be impossible"
    }
  }
}

extension Interval {
  fileprivate var isBounded: Bool { low != nil && high != nil }
}

extension [String] {
  fileprivate var list: String { joined(separator: ", ") }
}
