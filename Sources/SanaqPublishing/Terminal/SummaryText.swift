public import SanaqCore
internal import SanaqDocuments
public import SanaqReading

/// A summary as people read it.
public struct SummaryText: Sendable {
  /// For people (`table`, `markdown`) or for machines (`csv`, `json`).
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// For a terminal, as wide as it is.
    case table
    /// One number a cell, never a range.
    case csv
    /// The same as an array of objects.
    case json
    /// A table with all columns.
    case markdown
  }

  private let summary: Summary

  /// A summary to be shown, in any format.
  public init(_ summary: Summary) { self.summary = summary }

  /// The table for a terminal, and under it a line that says what it rests on.
  ///
  /// - Parameters:
  ///   - exclusions: how many other numerals the documents hold; nil where that is not known.
  ///   - profile: the convention for vague numbers; nil where a sheet has taken one already.
  ///   - width: what lines may take; columns that find no room are named under the table.
  public func table(exclusions: Int? = nil, profile: VagueProfile? = nil, width: Int? = nil) -> String {
    let (columns, omitted) = fitting(width)
    let table = TableText.aligned(columns.map(\.heading), cells(columns), width: width)
    return table + "\n" + words(exclusions, profile, omitted).joined(separator: "; ").wrapped(to: width) + "\n"
  }

  /// A Markdown table of all columns.
  public var markdown: String {
    let columns = fitting(nil).columns
    return TableText.markdown(columns.map(\.heading), cells(columns))
  }

  /// What the summary rests on.
  private func words(_ exclusions: Int?, _ profile: VagueProfile?, _ omitted: [SummaryColumn]) -> [String] {
    var words = ["\(Plural.counted(summary.figures, "figure")) in \(Plural.counted(summary.documents, "document"))"]
    if let exclusions { words.append("\(Plural.counted(exclusions, "other numeral")) excluded, each with its reason") }
    if summary.rows.contains(where: { $0.keys.contains { $0.hasPrefix("(") } }) {
      words.append("rows in brackets have no measure")
    }
    if let policy = summary.policy { words.append("rival reports by the policy \"\(policy)\"") }
    if let profile { words.append("vague numbers by the profile \"\(profile.rawValue)\"") }
    if summary.plan.rule != .linear { words.append("quantiles by rule \(summary.plan.rule.rawValue)") }
    if summary.plan.isSample { words.append("mean 95% rests on your word that these are independent draws") }
    if summary.rows.contains(where: \.sample.isCondensed) {
      words.append("quantiles of more than \(summary.plan.limit) different values are wider by up to 0.1%")
    }
    if !omitted.isEmpty {
      words.append("no room for \(omitted.map(\.heading.title).joined(separator: ", ")) (--format csv has all)")
    }
    return words
  }

  /// The columns that fit, and those that don't: the first ones are given room first.
  private func fitting(_ width: Int?) -> (columns: [SummaryColumn], omitted: [SummaryColumn]) {
    let wanted = SummaryColumn.columns(of: summary)
    guard let width else { return (wanted, []) }
    var columns = wanted.filter { !$0.isOptional }
    var taken = TableText.width(columns.map(\.heading), cells(columns))
    for (index, column) in wanted.enumerated() where column.isOptional {
      taken += 2 + TableText.width([column.heading], cells([column]))
      if taken > width { return (columns, Array(wanted[index...])) }
      columns.append(column)
    }
    return (columns, [])
  }

  private func cells(_ columns: [SummaryColumn]) -> [[String]] {
    summary.rows.map { row in columns.map { $0.text(of: row).escaped } }
  }
}

extension SummaryText {
  /// The summary in a format; the table says what it rests on.
  public func text(
    _ format: Format, exclusions: Int?, profile: VagueProfile?, width: Int? = nil
  ) throws -> String {
    switch format {
    case .table: return table(exclusions: exclusions, profile: profile, width: width)
    case .markdown: return markdown
    case .csv: return String(decoding: SummaryFile(summary).csv, as: UTF8.self)
    case .json: return String(decoding: try SummaryFile(summary).json(), as: UTF8.self)
    }
  }
}
