/// The reports of one group in the making; what it holds depends on the reports alone, not on their order.
///
/// Origins and documents go by their names, or by shorter ones that stand for them; where it matters which comes first,
/// `text` gives the name itself.
struct ReportTally<Label: Hashable & Sendable>: Sendable {
  private var votes: [Label: Interval] = [:]
  /// What the reports so far have in common: anything, as long as there are none.
  private var common: Interval? = .unknown
  private var latest: Report?

  /// What is said, by whom, and where it stands.
  struct Report: Sendable {
    var interval: Interval
    var origin: Label
    var document: Label
    /// Its place in the document.
    var start: Int
  }

  /// Takes a report. O(1).
  mutating func add(_ report: Report, text: (Label) -> String) {
    votes[report.origin] = votes[report.origin]?.hull(report.interval) ?? report.interval
    common = common?.intersection(report.interval)
    latest = latest.map { Self.later($0, report, text) } ?? report
  }

  /// Takes all that another tally has taken.
  mutating func merge(_ other: ReportTally, text: (Label) -> String) {
    votes.merge(other.votes) { $0.hull($1) }
    common = common.flatMap { own in other.common.flatMap { own.intersection($0) } }
    if let last = other.latest { latest = latest.map { Self.later($0, last, text) } ?? last }
  }

  /// The same by other labels, as different from each other as these.
  func relabeled<Other>(_ label: (Label) -> Other) -> ReportTally<Other> {
    var copy = ReportTally<Other>()
    copy.votes = Dictionary(uniqueKeysWithValues: votes.map { (label($0.key), $0.value) })
    copy.common = common
    copy.latest = latest.map {
      .init(interval: $0.interval, origin: label($0.origin), document: label($0.document), start: $0.start)
    }
    return copy
  }

  /// What the reports say.
  func reports(_ text: (Label) -> String) -> Reports {
    let votes = votes.map { Reports.Vote(origin: text($0.key), interval: $0.value) }
    return Reports(votes: votes, common: common, latest: latest?.interval)
  }

  /// Reports at one place, as of a sheet that names no places, are taken together.
  private static func later(_ one: Report, _ other: Report, _ text: (Label) -> String) -> Report {
    if one.document == other.document && one.start == other.start {
      var both = one
      both.interval = one.interval.hull(other.interval)
      both.origin = text(other.origin) < text(one.origin) ? other.origin : one.origin
      return both
    }
    return (text(one.document), one.start) < (text(other.document), other.start) ? other : one
  }
}

extension ReportTally<String>.Report {
  /// A figure as a report.
  init(_ figure: Figure) {
    self.init(
      interval: figure.quantity.interval, origin: figure.origin, document: figure.source.document,
      start: figure.source.scalars.lowerBound)
  }
}

extension ReportTally.Report: Codable where Label: Codable {}

extension ReportTally: Codable where Label: Codable & Comparable {
  private enum CodingKeys: String, CodingKey { case votes, common, latest }

  /// What one origin says.
  private struct Vote: Codable {
    let origin: Label
    let interval: Interval
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let written = try container.decode([Vote].self, forKey: .votes)
    votes = Dictionary(written.map { ($0.origin, $0.interval) }) { $0.hull($1) }
    common = try container.decode(Interval?.self, forKey: .common)
    latest = try container.decode(Report?.self, forKey: .latest)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let sorted = votes.sorted { $0.key < $1.key }
    try container.encode(sorted.map { Vote(origin: $0.key, interval: $0.value) }, forKey: .votes)
    try container.encode(common, forKey: .common)
    try container.encode(latest, forKey: .latest)
  }

  /// All labels that the tally speaks of.
  var labels: [Label] { Array(votes.keys) + (latest.map { [$0.origin, $0.document] } ?? []) }
}
