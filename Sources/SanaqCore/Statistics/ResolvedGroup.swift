/// A group and what a policy made of it: a row of `groups.csv`.
public struct ResolvedGroup: Hashable, Sendable {
  /// The group, without its rows.
  public let group: GroupOutline
  /// What was asked to choose.
  public let policy: GroupPolicy
  /// What it made of them.
  public let resolution: Resolution

  /// Resolves a group by a policy.
  public init(_ group: GroupOutline, by policy: GroupPolicy) {
    self.group = group
    self.policy = policy
    resolution = group.reports.resolved(by: policy)
  }

  /// Resolves a group by a policy.
  public init(_ group: FigureGroup, by policy: GroupPolicy) { self.init(group.outline, by: policy) }
}

extension GroupColumn {
  /// The text of a group's cell; empty where there is nothing to say.
  public func text(of row: ResolvedGroup) -> String {
    let group = row.group
    switch self {
    case .id: return group.id
    case .measure: return group.key.measure
    case .subject: return group.key.subject
    case .place: return group.key.place
    case .time: return group.key.time
    case .unit: return group.key.unit
    case .figures: return String(group.figures)
    case .documents: return String(group.documents)
    case .origins: return String(group.votes.count)
    case .low: return row.resolution.interval?.low.map(NumberText.describe) ?? ""
    case .best: return row.resolution.best.map(NumberText.describe) ?? ""
    case .high: return row.resolution.interval?.high.map(NumberText.describe) ?? ""
    case .policy: return row.policy.description
    case .agreement: return group.agreement.rawValue
    }
  }
}
