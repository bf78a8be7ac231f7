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
        row.group.key.measure, quantity(row.group.key), row.group.key.unit, String(row.group.figures),
        String(row.group.votes.count), row.resolution.interval?.description ?? "none",
        row.resolution.best.map(NumberText.describe) ?? "", row.group.agreement.rawValue,
      ].map(\.escaped)
    }
    let policy = groups.first.map { "\n\(groups.count) groups by the policy \"\($0.policy)\"\n" } ?? Self.nothing
    return TableText.aligned(Self.headings, rows, width: width) + policy
  }

  /// What is disputed, how far apart it is, and who says what: the widest gap first.
  public static func disputes(_ groups: [FigureGroup], width: Int? = nil) -> String {
    var text = ""
    show(groups.map(\.outline), members: { groups[$0].figures.map(GroupMember.init) }, width) { text += $0 }
    return text
  }

  /// The same of a tally that keeps members, one quantity after another.
  public static func disputes(
    _ tally: GroupTally, width: Int? = nil, show: (String) throws -> Void
  ) rethrows {
    try Self.show(tally.outlines, members: tally.members, width, show)
  }

  private static func show(
    _ groups: [GroupOutline], members: (Int) -> [GroupMember], _ width: Int?, _ show: (String) throws -> Void
  ) rethrows {
    let positions = disputed(groups)
    if positions.isEmpty { try show(nothingDisputed) }
    for position in positions {
      let blank = position == positions.first ? "" : "\n"
      try show(blank + text(groups[position], members(position), width))
    }
  }

  /// Where the disputed groups stand among all, the widest gap first.
  static func disputed(_ groups: [GroupOutline]) -> [Int] {
    groups.indices.filter { groups[$0].isDisputed }.sorted { one, other in
      let (one, other) = (groups[one], groups[other])
      return (one.factor ?? 1, one.gap, other.id) > (other.factor ?? 1, other.gap, one.id)
    }
  }

  private static func text(_ group: GroupOutline, _ members: [GroupMember], _ width: Int?) -> String {
    let key = group.key
    let unit = key.unit == key.subject ? "" : key.unit
    let name = [key.measure, quantity(key), unit].title
    let rows = members.map { member in
      [
        (member.isApproximate ? "~" : "") + member.interval.description, member.place, "«\(member.quote)»",
        shortened(member.subject), member.attribution,
      ].map(\.escaped)
    }
    return "\(name): \(distance(group))\n\n" + TableText.aligned(disputeHeadings, rows, width: width)
  }

  private static func quantity(_ key: GroupKey) -> String {
    [shortened(key.subject), shortened(key.place), key.time].title
  }

  /// How far apart the reports are.
  static func distance(_ group: GroupOutline) -> String {
    guard group.gap > 0 else {
      return group.agreement == .conflict ? "no value fits all; the bounds touch" : "the reports overlap"
    }
    // A factor between two reports is no measurement.
    let times = group.factor.map { ", \(OutwardText.nearest($0, digits: 3)) times" } ?? ""
    return "no value fits all; \(NumberText.describe(group.gap)) apart\(times)"
  }

  private static func shortened(_ text: String) -> String { text.count <= 40 ? text : text.prefix(39) + "…" }
}
