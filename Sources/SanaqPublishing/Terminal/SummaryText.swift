public import SanaqCore
internal import SanaqDocuments
public import SanaqReading

/// A summary as people read it.
public struct SummaryText: Sendable {
  public enum Format: String, Hashable, Sendable, CaseIterable { case table, csv, json, markdown }

  private let summary: Summary

  public init(_ summary: Summary) { self.summary = summary }

  private var headings: [TableText.Heading] {
    let numbers = ["figures", "groups", "lowest", "highest", "median"]
    return (summary.keys.map(\.rawValue) + ["unit"]).map { .init(title: $0) }
      + numbers.map { .init(title: $0, isNumeric: true) } + (hasSums ? [.init(title: "sum", isNumeric: true)] : [])
  }

  /// Sums mean nothing before a policy has made rival reports one.
  private var hasSums: Bool { summary.rows.contains(where: \.isSummable) }

  private var cells: [[String]] {
    summary.rows.map { row in
      let extent = row.sample.extent
      let numbers = [
        String(row.figures), row.groups == 0 ? "" : String(row.groups), Self.text(extent, extent?.low, "-∞"),
        Self.text(extent, extent?.high, "∞"), row.sample.median()?.description ?? "",
      ]
      let sum = hasSums ? [row.isSummable ? row.sample.sum?.description ?? "" : ""] : []
      return (row.keys + [row.unit]).map(\.escaped) + numbers + sum
    }
  }

  /// The table for a terminal, and under it a line that says what it rests on.
  public func table(exclusions: Int? = nil, profile: VagueProfile? = nil) -> String {
    var words = ["\(Self.counted(summary.figures, "figure")) in \(Self.counted(summary.documents, "document"))"]
    if let exclusions { words.append("\(Self.counted(exclusions, "other numeral")) excluded, each with its reason") }
    if let policy = summary.policy { words.append("rival reports by the policy \"\(policy)\"") }
    if let profile { words.append("vague numbers by the profile \"\(profile.rawValue)\"") }
    return TableText.aligned(headings, cells) + "\n" + words.joined(separator: "; ") + "\n"
  }

  public var markdown: String { TableText.markdown(headings, cells) }

  private static func counted(_ count: Int, _ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }

  /// An end of the extent: open where there is an extent without that end, empty where there is none.
  private static func text(_ extent: Interval?, _ end: Double?, _ open: String) -> String {
    end.map(NumberText.describe) ?? (extent == nil ? "" : open)
  }
}

extension SummaryText {
  /// The summary in a format; the table says what it rests on.
  public func text(_ format: Format, exclusions: Int?, profile: VagueProfile?) throws -> String {
    switch format {
    case .table: return table(exclusions: exclusions, profile: profile)
    case .markdown: return markdown
    case .csv: return String(decoding: SummaryFile(summary).csv, as: UTF8.self)
    case .json: return String(decoding: try SummaryFile(summary).json(), as: UTF8.self)
    }
  }
}
