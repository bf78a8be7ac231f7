internal import Algorithms
public import SanaqCore
internal import SanaqDocuments

/// The same summary under several conventions, side by side: how much of an answer is the convention's.
public struct ComparisonText: Sendable {
  let variants: [(name: String, summary: Summary)]

  /// A comparison of conventions: each one's name and its summary, of the same figures and keys.
  public init(_ variants: [(name: String, summary: Summary)]) { self.variants = variants }

  /// A row for each measure and unit on which the conventions differ, with the median under each; what they all agree on is
  /// counted in the last line. Where that is too wide, a paragraph for each.
  public func table(width: Int? = nil) -> String {
    let rows = labels.map { label in label.map(\.escaped) + variants.map { Self.median($0.summary, label) } }
    let keys = variants.first.map { $0.summary.keys.map(\.rawValue) + ["unit"] } ?? []
    let differing = rows.filter { Set($0.dropFirst(keys.count)).count > 1 }
    let headings = keys.map { TableText.Heading(title: $0) } + variants.map { .init(title: $0.name, isNumeric: true) }
    let fits = width.map { TableText.width(headings, differing) <= $0 } ?? true
    let text = fits ? TableText.aligned(headings, differing) : differing.map { paragraph($0, keys.count) }.joined()
    let same =
      "medians; \(rows.count - differing.count) of \(rows.count) rows are the same under all "
      + "\(variants.count) and are left out"
    return text + (fits ? "\n" : "") + same.wrapped(to: width) + "\n"
  }

  /// A row's label, and under it each median with the conventions that give it.
  private func paragraph(_ row: [String], _ keys: Int) -> String {
    let medians = Array(row.dropFirst(keys))
    let lines = medians.uniqued().map { median in
      [
        median.isEmpty ? "none" : median,
        variants.indices.filter { medians[$0] == median }.map { variants[$0].name }.joined(separator: ", "),
      ]
    }
    return row.prefix(keys).title + "\n"
      + TableText.aligned([.init(title: "median", isNumeric: true), .init(title: "under")], lines) + "\n"
  }

  /// Every row's keys and unit, in the order of the first summary that has it.
  var labels: [[String]] {
    Array(variants.flatMap(\.summary.rows).map { $0.keys + [$0.unit] }.uniqued())
  }

  static func median(_ summary: Summary, _ label: [String]) -> String {
    let row = summary.rows.first { $0.keys + [$0.unit] == label }
    return OutwardText.text(of: row?.median)
  }
}
