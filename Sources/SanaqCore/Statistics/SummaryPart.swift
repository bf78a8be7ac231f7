/// One row of a summary in the making.
struct SummaryPart: Sendable {
  let keys: [Name]
  let unit: Name
  private var figures = 0
  private var vague = 0
  private var approximate = 0
  private var isSummable = true
  private var documents = NameSet()
  private var origins = NameSet()
  private var groups = NameSet()
  /// The groups' reports, where a policy is to make them one value each.
  private var reports: [Name: ReportTally<Name>] = [:]
  /// The figures' values; under a policy, only those of figures that have no rivals.
  private var values: IntervalTally
  private var effects: [EstimatedEffect] = []

  init(keys: [Name], unit: Name, limit: Int) {
    self.keys = keys
    self.unit = unit
    values = IntervalTally(limit: limit)
  }

  mutating func add(_ entry: SummaryEntry, group: Name, isSummable: Bool, resolves: Bool, pool: NamePool) {
    figures += 1
    if entry.isVague { vague += 1 }
    if entry.isApproximate { approximate += 1 }
    if !isSummable { self.isSummable = false }
    if !entry.document.isEmpty { documents.insert(entry.document) }
    if !entry.origin.isEmpty { origins.insert(entry.origin) }
    if let error = entry.standardError, let effect = EstimatedEffect(entry.interval, standardError: error) {
      effects.append(effect)
    }
    if !group.isEmpty { groups.insert(group) }
    if resolves && entry.isRepeat { return }
    if resolves && !group.isEmpty {
      let report = ReportTally.Report(
        interval: entry.interval, origin: entry.origin, document: entry.document, start: entry.start)
      reports[group, default: ReportTally()].add(report) { pool[$0] }
    } else if entry.interval != .unknown {
      // What is bounded on no side (a date whose year is unknown) is counted, and says nothing.
      values.add(entry.interval)
    }
  }

  mutating func merge(_ other: SummaryPart, names: [Name], pool: NamePool) {
    figures += other.figures
    vague += other.vague
    approximate += other.approximate
    isSummable = isSummable && other.isSummable
    documents.formUnion(other.documents, names: names)
    origins.formUnion(other.origins, names: names)
    groups.formUnion(other.groups, names: names)
    for (group, reports) in other.reports {
      let renamed = reports.relabeled { names[Int($0.number)] }
      self.reports[names[Int(group.number)], default: ReportTally()].merge(renamed) { pool[$0] }
    }
    values.merge(other.values)
    effects += other.effects
  }

  func row(_ plan: SummaryPlan, _ pool: NamePool) -> Summary.Row {
    var values = values
    for reports in reports.values {
      guard let policy = plan.policy, let value = reports.reports({ pool[$0] }).resolved(by: policy).value else {
        continue
      }
      if value != .unknown { values.add(value) }
    }
    return Summary.Row(
      keys: keys.map { pool[$0] }, unit: pool[unit], figures: figures, documents: documents.count, groups: groups.count,
      origins: origins.count, vague: vague, approximate: approximate, sample: IntervalSample(values),
      isSummable: plan.policy != nil && isSummable, rule: plan.rule, isSample: plan.isSample, effects: effects.sorted())
  }
}

extension SummaryPart: Codable {
  private enum CodingKeys: String, CodingKey {
    case keys, unit, figures, vague, approximate, isSummable, documents, origins, groups, reports, values, effects
  }

  /// The reports of one group.
  private struct Rivals: Codable {
    let group: Name
    let reports: ReportTally<Name>
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func number(_ key: CodingKeys) throws -> Int { try container.decode(Count.self, forKey: key).value }
    keys = try container.decode([Name].self, forKey: .keys)
    unit = try container.decode(Name.self, forKey: .unit)
    (figures, vague, approximate) = (try number(.figures), try number(.vague), try number(.approximate))
    isSummable = try container.decode(Bool.self, forKey: .isSummable)
    documents = try container.decode(NameSet.self, forKey: .documents)
    origins = try container.decode(NameSet.self, forKey: .origins)
    groups = try container.decode(NameSet.self, forKey: .groups)
    values = try container.decode(IntervalTally.self, forKey: .values)
    effects = try container.decode([EstimatedEffect].self, forKey: .effects)
    for rivals in try container.decode([Rivals].self, forKey: .reports) {
      guard reports.updateValue(rivals.reports, forKey: rivals.group) == nil else {
        throw decoder.corrupted("a group's reports stand there twice")
      }
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(keys, forKey: .keys)
    try container.encode(unit, forKey: .unit)
    try container.encode(Count(figures), forKey: .figures)
    try container.encode(Count(vague), forKey: .vague)
    try container.encode(Count(approximate), forKey: .approximate)
    try container.encode(isSummable, forKey: .isSummable)
    try container.encode(documents, forKey: .documents)
    try container.encode(origins, forKey: .origins)
    try container.encode(groups, forKey: .groups)
    let sorted = reports.sorted { $0.key < $1.key }.map { Rivals(group: $0.key, reports: $0.value) }
    try container.encode(sorted, forKey: .reports)
    try container.encode(values, forKey: .values)
    try container.encode(effects.sorted(), forKey: .effects)
  }

  /// Whether this is a row of a plan's tally with so many names.
  func fits(_ plan: SummaryPlan, names count: Int) -> Bool {
    keys.count == plan.keys.count && values.limit == plan.limit && names.allSatisfy { Int($0.number) < count }
  }

  /// All names that the row speaks of, some of them more than once.
  var names: [Name] {
    keys + [unit] + documents.names + origins.names + groups.names + reports.flatMap { [$0.key] + $0.value.labels }
  }
}
