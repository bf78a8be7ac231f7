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
