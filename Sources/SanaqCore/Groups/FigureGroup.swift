internal import OrderedCollections

/// Rows that speak of the same quantity, and what each origin says of it.
public struct FigureGroup: Hashable, Sendable, Identifiable {
  /// The name that the rows' column `group` gives, or that of the key.
  public let id: String
  /// What the rows have in common, by the first of them.
  public let key: GroupKey
  /// In the order of the table; at least one.
  public let figures: [Figure]
  /// What the rows say, origin by origin.
  public let reports: Reports

  /// What each origin says, in alphabetical order.
  public var votes: [Reports.Vote] { reports.votes }
  /// How many documents the rows stand in. O(*n*).
  public var documents: Int { Set(figures.map(\.source.document)).count }

  /// - Parameter id: the name that the rows' own column `group` gives; nil for that of the key.
  init(_ key: GroupKey, id: String? = nil, _ figures: [Figure]) {
    self.id = id ?? key.id
    self.key = key
    self.figures = figures
    reports = figures.reduce(into: ReportTally<String>()) { $0.add($1) }.reports { $0 }
  }

  /// How the reports stand to each other.
  public var agreement: Agreement {
    let intervals = figures.map(\.quantity.interval)
    guard let first = intervals.first, intervals.count > 1 else { return .single }
    if intervals.allSatisfy({ $0 == first }) { return .agree }
    return reports.common == nil ? .conflict : .overlap
  }
}

/// How reports of one quantity stand to each other.
public enum Agreement: String, Hashable, Sendable, CaseIterable {
  /// There is only one.
  case single
  /// All say the same.
  case agree
  /// Some values are possible under all of them.
  case overlap
  /// No value is.
  case conflict
}

/// Puts figures into groups.
public struct FigureGrouping: Sendable {
  /// The last subject of each measure and unit in the document at hand, for figures that name none.
  private var subjects: [String: String] = [:]
  private var document = ""

  /// Ready for a table's first figure.
  public init() {}

  /// The key of the next figure of the table; nil for one that no other can rival. Figures must come document by document.
  public mutating func key(of figure: Figure) -> GroupKey? {
    if figure.source.document != document {
      document = figure.source.document
      subjects = [:]
    }
    guard let plain = GroupKey(figure) else { return nil }
    let place = "\(plain.measure)\u{0}\(plain.unit)"
    if !plain.subject.isEmpty {
      subjects[place] = plain.subject
      return plain
    }
    return GroupKey(figure, subject: subjects[place] ?? "")
  }

  /// The groups of a table's figures, in the order of their first rows. A row that names a group in its own column belongs
  /// to that, as long as its unit and its kind are the group's. O(*n*).
  public static func groups(of figures: some Sequence<Figure>) -> [FigureGroup] {
    var grouping = FigureGrouping()
    // A row that repeats another says nothing of its own.
    let keyed = figures.filter(\.links.repeats.isEmpty).compactMap { figure in
      grouping.key(of: figure).map { (key: $0, figure: figure) }
    }
    let members = OrderedDictionary(grouping: keyed) { Member(id: $0.figure.links.group, key: $0.key) }
    return members.map { member, rows in FigureGroup(rows[0].key, id: member.id, rows.map(\.figure)) }
  }

  /// What rows of one group share whatever their column `group` says: amounts in different units are no rivals.
  private struct Member: Hashable {
    let id: String
    let unit: String
    let kind: Kind

    init(id: String, key: GroupKey) {
      self.id = id.isEmpty ? key.id : id
      unit = key.unit
      kind = key.kind
    }
  }
}
