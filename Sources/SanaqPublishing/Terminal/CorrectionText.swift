internal import SanaqCore
public import SanaqDocuments

/// A list of corrections, and how each stands.
public enum CorrectionText {
  private static let headings: [TableText.Heading] = [
    .init(title: "line", isNumeric: true), .init(title: "state"), .init(title: "place"), .init(title: "quote"),
    .init(title: "field"), .init(title: "was"), .init(title: "now"), .init(title: "why"),
  ]

  /// One line a correction, then what hinders those that were not applied, and how many there are of each state.
  public static func table(_ report: CorrectionReport, width: Int? = nil) -> String {
    guard !report.outcomes.isEmpty else { return "no corrections\n" }
    let rows = report.outcomes.map { outcome in
      let correction = outcome.correction
      return [
        String(outcome.line), outcome.state.rawValue, outcome.place?.description ?? correction.selector.document,
        "«\(shortened(correction.selector.exact))»", correction.field, shortened(correction.was),
        shortened(correction.now), shortened(correction.reason),
      ].map(\.escaped)
    }
    let notes = report.unsettled.map { "\($0.description)".wrapped(to: width) + "\n" }
    let counts = CorrectionState.allCases.map { (state: $0, count: report.count($0)) }.filter { $0.count > 0 }
    let total = counts.map { "\($0.count) \($0.state.rawValue)" }.joined(separator: ", ")
    return TableText.aligned(headings, rows, width: width) + "\n" + notes.joined()
      + (notes.isEmpty ? "" : "\n") + total + "\n"
  }

  /// What was written into a file: a line each.
  public static func summary(of draft: CorrectionDraft) -> String {
    let added = draft.added.map { correction in
      let was = correction.field == "figure" ? "" : "\"\(correction.was)\" → "
      return "\(name(correction)): \(was)\"\(correction.now)\""
    }
    let removed = draft.removed.map { "\(name($0)): \"\($0.now)\" as extracted; its correction was removed" }
    return (added + removed).map { $0.escaped + "\n" }.joined()
  }

  private static func name(_ correction: Correction) -> String {
    "\(correction.selector.document): «\(correction.selector.exact)» \(correction.field)"
  }

  private static func shortened(_ text: String) -> String { text.count <= 40 ? text : text.prefix(39) + "…" }
}
