/// Rows that speak of the same quantity, and what each origin says of it.
public struct FigureGroup: Hashable, Sendable, Identifiable {
  public let key: GroupKey
  /// In the order of the table; at least one.
  public let figures: [Figure]
  /// What each origin says: reports with one origin are one vote, which holds all of them. In the order of first mention.
  public let votes: [Vote]

  /// What one origin says.
  public struct Vote: Hashable, Sendable {
    /// Whom the text names, or else the document itself.
    public let origin: String
    public let interval: Interval
  }

  public var id: String { key.id }
  public var documents: Int { Set(figures.map(\.source.document)).count }

  init(_ key: GroupKey, _ figures: [Figure]) {
    self.key = key
    self.figures = figures
    var votes: [String: Vote] = [:]
    var order: [String] = []
    for figure in figures {
      let origin = Self.origin(of: figure)
      let known = votes[origin]
      if known == nil { order.append(origin) }
      votes[origin] = Vote(
        origin: origin, interval: known.map { $0.interval.hull(figure.quantity.interval) } ?? figure.quantity.interval)
    }
    self.votes = order.compactMap { votes[$0] }
  }

  static func origin(of figure: Figure) -> String {
    figure.meaning.attribution.isEmpty ? figure.source.document : figure.meaning.attribution
  }

  /// How the reports stand to each other.
  public var agreement: Agreement {
    let intervals = figures.map(\.quantity.interval)
    guard let first = intervals.first, intervals.count > 1 else { return .single }
    if intervals.allSatisfy({ $0 == first }) { return .agree }
    return intervals.intersection == nil ? .conflict : .overlap
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

  /// The groups of a table's figures, in the order of their first rows. O(*n*).
  public static func groups(of figures: some Sequence<Figure>) -> [FigureGroup] {
    var grouping = FigureGrouping()
    var members: [GroupKey: [Figure]] = [:]
    var order: [GroupKey] = []
    // A row that repeats another says nothing of its own.
    for figure in figures where figure.links.repeats.isEmpty {
      guard let key = grouping.key(of: figure) else { continue }
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(figure)
    }
    return order.map { FigureGroup($0, members[$0] ?? []) }
  }
}
