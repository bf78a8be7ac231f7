import SanaqCore
import SanaqTesting

/// A row that a test of a user might have: nothing but an id, a number and a name.
struct Row: InvariantRow {
  var id: String
  var low: Double?
  var high: Double?
  var name = ""
  var line = 1

  static let columns = ["id", "low", "high", "name"]
  var cells: [String] { [id, low.map { "\($0)" } ?? "", high.map { "\($0)" } ?? "", name] }
  var evidence: RowEvidence { RowEvidence(document: "rows.txt", line: line, quote: name, sentence: "Here is \(name).") }

  var interval: Interval {
    Interval(lower: low.map(Edge.included) ?? .unbounded, upper: high.map(Edge.included) ?? .unbounded) ?? .unknown
  }
}

extension Row {
  /// A figure of a made-up story.
  static func figure(_ id: String, _ low: Double?, _ high: Double?, measure: String = "", group: String = "") -> Figure
  {
    Figure(
      id: id,
      source: Source(document: "story.txt", line: 1, column: 1, scalars: 0..<3, quote: "one", sentence: "one two"),
      quantity: Quantity(kind: .count, interval: Row(id: id, low: low, high: high).interval),
      meaning: Meaning(measure: measure), links: Links(group: group))
  }
}
