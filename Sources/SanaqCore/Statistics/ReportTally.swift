/// The reports of one group in the making; what it holds depends on the reports alone, not on their order.
struct ReportTally: Hashable, Sendable {
  private var votes: [Name: Interval] = [:]
  private var common: Interval?
  private var latest: Mark?

  /// A report and where it stands.
  private struct Mark: Hashable {
    let document: Name
    let start: Int
    var interval: Interval

    /// Reports at one place, as of a sheet that names no places, are taken together.
    func later(_ other: Mark, _ pool: NamePool) -> Mark {
      if document == other.document && start == other.start {
        return Mark(document: document, start: start, interval: interval.hull(other.interval))
      }
      return (pool[document], start) < (pool[other.document], other.start) ? other : self
    }
  }

  init(_ entry: SummaryEntry) {
    votes = [entry.origin: entry.interval]
    common = entry.interval
    latest = Mark(document: entry.document, start: entry.start, interval: entry.interval)
  }

  mutating func merge(_ other: ReportTally, pool: NamePool) {
    for (origin, interval) in other.votes { votes[origin] = votes[origin]?.hull(interval) ?? interval }
    common = common.flatMap { own in other.common.flatMap { own.intersection($0) } }
    latest = latest.flatMap { own in other.latest.map { own.later($0, pool) } }
  }

  /// The same with each name replaced by another pool's.
  func renamed(_ names: [Name]) -> ReportTally {
    var copy = self
    copy.votes = Dictionary(uniqueKeysWithValues: votes.map { (names[Int($0.key.number)], $0.value) })
    copy.latest = latest.map {
      Mark(document: names[Int($0.document.number)], start: $0.start, interval: $0.interval)
    }
    return copy
  }

  func resolved(by policy: GroupPolicy, _ pool: NamePool) -> Resolution {
    let votes = votes.map { Reports.Vote(origin: pool[$0.key], interval: $0.value) }
    return Reports(votes: votes, common: common, latest: latest?.interval).resolved(by: policy)
  }
}
