internal import SanaqDocuments

extension ResultMark {
  /// A table for people, known by its headings above a rule, or what stands in its place where there is none.
  static let text = ResultMark { head in
    let lines = head.text.split(separator: "\n", maxSplits: 16, omittingEmptySubsequences: false)
    if empty.contains(head.text) { return true }
    return zip(lines, lines.dropFirst()).contains { line, rule in
      !rule.isEmpty && rule.allSatisfy { $0 == "-" || $0 == " " } && headings.contains(words(of: line))
    }
  }

  private static let headings: Set<[Substring]> = Set(
    [
      FigureListText.headings, GroupText.headings, GroupText.disputeHeadings, PoolText.headings,
      NumeralAccount.headings,
    ]
    .map { words(of: $0.map(\.title).joined(separator: " ")[...]) })

  private static let empty = [GroupText.nothing, GroupText.nothingDisputed, PoolText.nothing]

  private static func words(of line: Substring) -> [Substring] { line.split(separator: " ") }
}
