internal import OrderedCollections

/// Groups in the making, of figures one by one: what `FigureGrouping.groups(of:)` finds, without their rows.
///
/// Memory grows with the groups, and in each with who speaks and in how many documents, not with the rows.
public struct GroupTally: Sendable {
  private var pool = NamePool()
  private var grouping = FigureGrouping()
  private var groups: OrderedDictionary<FigureGrouping.Member, Group> = [:]
  private let keepsMembers: Bool

  private struct Group: Sendable {
    let id: String
    let key: GroupKey
    var tally = OutlineTally<Name>()
    var members: [PooledMember] = []
  }

  /// A tally that has taken nothing.
  ///
  /// - Parameter keepsMembers: whether each row is kept as a `GroupMember`, in a few dozen bytes.
  public init(keepsMembers: Bool = false) { self.keepsMembers = keepsMembers }

  /// Takes the next figure of a table, and tells the position of its group in `outlines`; nil where it has none. Figures
  /// must come document by document. O(1).
  @discardableResult
  public mutating func add(_ figure: Figure) -> Int? {
    guard let (member, key) = grouping.member(of: figure) else { return nil }
    let position = groups.index(forKey: member) ?? groups.count
    if position == groups.count { groups[member] = Group(id: member.id, key: key) }
    let document = pool.name(of: figure.source.document)
    let report = ReportTally.Report(
      interval: figure.quantity.interval, origin: pool.name(of: figure.origin), document: document,
      start: figure.source.scalars.lowerBound)
    groups.values[position].tally.add(report) { [pool] in pool[$0] }
    if keepsMembers { groups.values[position].members.append(PooledMember(figure, document: document, pool: &pool)) }
    return position
  }

  /// The groups so far, in the order of their first rows. O(*n*) in what is held.
  public var outlines: [GroupOutline] {
    groups.values.map { group in group.tally.outline(group.key, id: group.id) { pool[$0] } }
  }

  /// The rows of the group at a position in `outlines`, in their order; none where rows are not kept.
  public func members(at position: Int) -> [GroupMember] { groups.values[position].members.map { $0.member(pool) } }
}
