public import SanaqCore
internal import SanaqDocuments

/// Groups as people read them: a table, and what is disputed with who says what.
public enum GroupText {
  /// What can be shown of groups; `csv` is the sheet itself.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// A row for each group, for a terminal.
    case table
    /// `groups.csv`.
    case csv
    /// What is disputed: who says what, and how far apart they are.
    case disputes
    /// The linear opinion pool of each group's origins.
    case pool
  }

  static let headings: [TableText.Heading] = [
    .init(title: "measure"), .init(title: "of what, where, when"), .init(title: "unit"),
    .init(title: "reports", isNumeric: true), .init(title: "origins", isNumeric: true),
    .init(title: "value", isNumeric: true),
    .init(title: "best", isNumeric: true), .init(title: "agreement"),
  ]

  static let disputeHeadings: [TableText.Heading] = [
    .init(title: "value", isNumeric: true), .init(title: "stands at"), .init(title: "quote"), .init(title: "subject"),
    .init(title: "said by"),
  ]

  static let nothing = "no groups\n"
  static let nothingDisputed = "nothing is disputed\n"

  /// One line a group, and under them the policy.
  public static func table(_ groups: [ResolvedGroup], width: Int? = nil) -> String {
    let rows = groups.map { row in
      [
        row.group.key.measure, quantity(row.group.key), row.group.key.unit, String(row.group.figures.count),
        String(row.group.votes.count), row.resolution.interval?.description ?? "none",
        row.resolution.best.map(NumberText.describe) ?? "", row.group.agreement.rawValue,
      ].map(\.escaped)
    }
    let policy = groups.first.map { "\n\(groups.count) groups by the policy \"\($0.policy)\"\n" } ?? Self.nothing
    return TableText.aligned(Self.headings, rows, width: width) + policy
  }

  /// What is disputed, how far apart it is, and who says what: the widest gap first.
  public static func disputes(_ groups: [FigureGroup], width: Int? = nil) -> String {
    let disputes = disputed(groups)
    guard !disputes.isEmpty else { return nothingDisputed }
    return disputes.map { text($0, width) }.joined(separator: "\n")
  }

  /// What is disputed, the widest gap first.
  static func disputed(_ groups: [FigureGroup]) -> [Dispute] {
    groups.compactMap(Dispute.init).sorted { one, other in
      (one.factor ?? 1, one.gap, other.group.id) > (other.factor ?? 1, other.gap, one.group.id)
    }
  }

  private static func text(_ dispute: Dispute, _ width: Int?) -> String {
    let key = dispute.group.key
    let unit = key.unit == key.subject ? "" : key.unit
    let name = [key.measure, quantity(key), unit].title
    let rows = dispute.group.figures.map { figure in
      [
        (figure.quantity.isApproximate ? "~" : "") + figure.quantity.interval.description, figure.source.description,
        "«\(figure.source.quote)»", shortened(figure.meaning.subject), figure.meaning.attribution,
      ].map(\.escaped)
    }
    return "\(name): \(distance(dispute))\n\n" + TableText.aligned(disputeHeadings, rows, width: width)
  }

  private static func quantity(_ key: GroupKey) -> String {
    [shortened(key.subject), shortened(key.place), key.time].title
  }

  /// How far apart the reports are.
  static func distance(_ dispute: Dispute) -> String {
    guard dispute.gap > 0 else {
      return dispute.group.agreement == .conflict ? "no value fits all; the bounds touch" : "the reports overlap"
    }
    // A factor between two reports is no measurement.
    let times = dispute.factor.map { ", \(OutwardText.nearest($0, digits: 3)) times" } ?? ""
    return "no value fits all; \(NumberText.describe(dispute.gap)) apart\(times)"
  }

  private static func shortened(_ text: String) -> String { text.count <= 40 ? text : text.prefix(39) + "…" }
}
