public import SanaqCore
internal import SanaqDocuments
public import SanaqReading

/// A summary as people read it.
public struct SummaryText: Sendable {
  public enum Format: String, Hashable, Sendable, CaseIterable { case table, csv, json, markdown }

  private let summary: Summary

  public init(_ summary: Summary) { self.summary = summary }

  private static let headings: [TableText.Heading] = [
    .init(title: "measure"), .init(title: "unit"), .init(title: "figures", isNumeric: true),
    .init(title: "documents", isNumeric: true), .init(title: "lowest", isNumeric: true),
    .init(title: "highest", isNumeric: true), .init(title: "median", isNumeric: true),
  ]

  private var cells: [[String]] {
    summary.rows.map { row in
      [
        row.measure, row.unit, String(row.figures), String(row.documents), Self.text(row.lowest), Self.text(row.highest),
        row.median?.description ?? "",
      ]
    }
  }

  /// The table for a terminal, blank at its end a line that says what it rests on.
  public func table(exclusions: Int? = nil, profile: VagueProfile? = nil) -> String {
    var words = ["\(summary.figures) figures in \(summary.documents) documents"]
    if let exclusions { words.append("\(exclusions) other numerals excluded, each with its reason") }
    if let profile { words.append("vague numbers by the profile \"\(profile.rawValue)\"") }
    return TableText.aligned(Self.headings, cells) + "\n" + words.joined(separator: "; ") + "\n"
  }

  public var markdown: String { TableText.markdown(Self.headings, cells) }

  private static func text(_ number: Double?) -> String { number.map(NumberText.describe) ?? "" }
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
