/// Names that follow from other names, each worked out once.
struct DerivedNames: Sendable {
  private var heads: [Name: Name] = [:]
  private var measures: [Kind: Name] = [:]
  private var kinds: [Kind: Name] = [:]
  private var units: [UnitLabel: Name] = [:]
  private var groups = SeededTable<NameKey, Name>()

  private struct UnitLabel: Hashable {
    let unit: Name
    let per: Name
    let kind: Kind
  }

  /// What an entry says in a column that rows are told apart by; a missing measure is its kind in brackets.
  mutating func name(of key: Summary.Key, in entry: SummaryEntry, _ pool: inout NamePool) -> Name {
    switch key {
    case .measure:
      entry.measure.isEmpty
        ? known(entry.kind, in: &measures) { pool.name(of: SummaryLabel.measure("", kind: entry.kind)) } : entry.measure
    case .kind: known(entry.kind, in: &kinds) { pool.name(of: entry.kind.rawValue) }
    case .subject: known(entry.subject, in: &heads) { pool.name(of: Meaning.head(of: pool[entry.subject])) }
    case .place: entry.place
    case .time: entry.time
    case .document: entry.document
    }
  }

  /// The unit as a row shows it. A year as a date and as a length are no one quantity, nor are a share and a change, nor a
  /// count and a rank.
  mutating func unit(of entry: SummaryEntry, _ pool: inout NamePool) -> Name {
    known(UnitLabel(unit: entry.unit, per: entry.per, kind: entry.kind), in: &units) {
      pool.name(of: SummaryLabel.unit(pool[entry.unit], per: pool[entry.per], kind: entry.kind))
    }
  }

  /// The group that an entry's own column names, or else that of its key; empty for one that has no rivals.
  mutating func group(of entry: SummaryEntry, _ pool: inout NamePool) -> Name {
    if !entry.group.isEmpty { return entry.group }
    guard GroupKey.isRivalled(isMeasured: !entry.measure.isEmpty, entry.kind) else { return .empty }
    let parts = NameKey(
      entry.kind, (entry.unit, entry.per), (entry.measure, entry.subject), (entry.place, entry.time))
    if let name = groups[parts] { return name }
    let key = GroupKey(
      measure: pool[entry.measure], subject: pool[entry.subject], place: pool[entry.place], time: pool[entry.time],
      unit: pool[entry.unit], per: pool[entry.per], kind: entry.kind)
    let name = key.map { pool.name(of: $0.id) } ?? .empty
    groups[parts, default: name] = name
    return name
  }

  private func known<Key: Hashable>(_ key: Key, in names: inout [Key: Name], _ make: () -> Name) -> Name {
    if let name = names[key] { return name }
    let name = make()
    names[key] = name
    return name
  }
}
