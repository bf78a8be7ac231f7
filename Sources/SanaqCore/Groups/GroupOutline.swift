/// A group without its rows: what these have in common, and what they say in sum.
public struct GroupOutline: Hashable, Sendable, Identifiable {
  /// The name that the rows' column `group` gives, or that of the key.
  public let id: String
  /// What the rows have in common, by the first of them.
  public let key: GroupKey
  /// How many rows there are; at least one.
  public let figures: Int
  /// How many documents they stand in.
  public let documents: Int
  /// What the rows say, origin by origin.
  public let reports: Reports
  /// How the reports stand to each other.
  public let agreement: Agreement
  /// The distance between the highest low and the lowest high: 0 where the reports overlap.
  public let gap: Double
  /// How many times the higher of those two is the lower; nil where the lower is not above zero.
  public let factor: Double?

  /// What each origin says, in alphabetical order.
  public var votes: [Reports.Vote] { reports.votes }

  /// Whether reports differ.
  public var isDisputed: Bool { agreement == .conflict || agreement == .overlap }
}

/// An outline in the making, of reports one by one.
struct OutlineTally<Label: Hashable & Sendable>: Sendable {
  private var figures = 0
  private var documents: Set<Label> = []
  private var reports = ReportTally<Label>()
  private var first: Interval?
  private var isUnanimous = true
  private var highestLow = -Double.infinity
  private var lowestHigh = Double.infinity

  /// Takes a row's report. O(1).
  mutating func add(_ report: ReportTally<Label>.Report, text: (Label) -> String) {
    let interval = report.interval
    figures += 1
    documents.insert(report.document)
    reports.add(report, text: text)
    isUnanimous = isUnanimous && interval == first ?? interval
    first = first ?? interval
    highestLow = max(highestLow, interval.low ?? -.infinity)
    lowestHigh = min(lowestHigh, interval.high ?? .infinity)
  }

  /// - Parameter id: the name that the rows' own column `group` gives; nil for that of the key.
  func outline(_ key: GroupKey, id: String?, text: (Label) -> String) -> GroupOutline {
    let reports = reports.reports(text)
    let gap = max(0, highestLow - lowestHigh)
    let agreement: Agreement =
      figures == 1 ? .single : isUnanimous ? .agree : reports.common == nil ? .conflict : .overlap
    return GroupOutline(
      id: id ?? key.id, key: key, figures: figures, documents: documents.count, reports: reports, agreement: agreement,
      gap: gap, factor: gap > 0 && lowestHigh > 0 ? highestLow / lowestHigh : nil)
  }
}
