internal import OrderedCollections

/// Rows that speak of the same quantity, and what each origin says of it.
public struct FigureGroup: Hashable, Sendable, Identifiable {
  /// What the rows have in common, and what they say in sum.
  public let outline: GroupOutline
  /// In the order of the table; at least one.
  public let figures: [Figure]

  /// The name that the rows' column `group` gives, or that of the key.
  public var id: String { outline.id }
  /// What the rows have in common, by the first of them.
  public var key: GroupKey { outline.key }
  /// What the rows say, origin by origin.
  public var reports: Reports { outline.reports }
  /// What each origin says, in alphabetical order.
  public var votes: [Reports.Vote] { reports.votes }
  /// How many documents the rows stand in.
  public var documents: Int { outline.documents }
  /// How the reports stand to each other.
  public var agreement: Agreement { outline.agreement }

  /// - Parameter id: the name that the rows' own column `group` gives; nil for that of the key.
  init(_ key: GroupKey, id: String? = nil, _ figures: [Figure]) {
    var tally = OutlineTally<String>()
    for figure in figures { tally.add(ReportTally.Report(figure)) { $0 } }
    outline = tally.outline(key, id: id) { $0 }
    self.figures = figures
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
    guard var key = GroupKey(figure) else { return nil }
    let place = key.measure + "\u{0}" + key.unit
    if key.subject.isEmpty { key.subject = subjects[place] ?? "" } else { subjects[place] = key.subject }
    return key
  }

  /// The groups of a table's figures, in the order of their first rows. A row that names a group in its own column belongs
  /// to that, as long as its unit and its kind are the group's. O(*n*).
  public static func groups(of figures: some Sequence<Figure>) -> [FigureGroup] {
    var grouping = FigureGrouping()
    let keyed = figures.compactMap { figure in
      grouping.member(of: figure).map { (member: $0.member, key: $0.key, figure: figure) }
    }
    return OrderedDictionary(grouping: keyed, by: \.member).map { member, rows in
      FigureGroup(rows[0].key, id: member.id, rows.map(\.figure))
    }
  }

  /// The group that the next figure of the table belongs to; nil for one that no other can rival, and for a row that
  /// repeats another, which says nothing of its own.
  mutating func member(of figure: Figure) -> (member: Member, key: GroupKey)? {
    guard figure.links.repeats.isEmpty, let key = key(of: figure) else { return nil }
    return (Member(id: figure.links.group, key: key), key)
  }

  /// What rows of one group share whatever their column `group` says: amounts in different units are no rivals.
  struct Member: Hashable, Sendable {
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
