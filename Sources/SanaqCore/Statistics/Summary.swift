/// What the figures say in sum: a row for each measure and unit, or for each value of other columns.
public struct Summary: Hashable, Sendable {
  /// A column that rows can be told apart by.
  public enum Key: String, Hashable, Sendable, CaseIterable { case measure, kind, subject, place, time, document }

  public struct Row: Hashable, Sendable {
    /// The values of the keys, in their order; a measure that figures lack is their kind in brackets.
    public let keys: [String]
    /// Unit and denominator, as `USD per person`, `calendar year`, `% change`; empty if none.
    public let unit: String
    public let figures: Int
    public let documents: Int
    /// Groups of rival reports among the figures.
    public let groups: Int
    public let origins: Int
    public let vague: Int
    public let approximate: Int
    /// The values that the statistics are of: the figures', or one a group where a policy is given. Figures that bound
    /// nothing (a date whose year is unknown) are counted and left out.
    public let sample: IntervalSample
    /// Whether a sum of the values means anything: not of shares, changes, dates, ranks or temperatures, and not of
    /// rival reports that no policy has made one.
    public let isSummable: Bool

    /// The shares of figures that are vague and that are approximate.
    public var vagueShare: Double { Double(vague) / Double(max(1, figures)) }
    public var approximateShare: Double { Double(approximate) / Double(max(1, figures)) }
  }

  public let keys: [Key]
  public let policy: GroupPolicy?
  public let rows: [Row]
  public let figures: Int
  public let documents: Int

  /// Rows in alphabetical order, those without a measure last. Figures of different units are never taken together.
  ///
  /// - Parameters:
  ///   - keys: what rows are told apart by, besides their units.
  ///   - policy: how rival reports become one value each; nil takes every figure by itself.
  /// - Complexity: O(*n* log *n*).
  public init(_ figures: some Sequence<Figure>, by keys: [Key] = [.measure], policy: GroupPolicy? = nil) {
    var grouping = FigureGrouping()
    var parts: [SummaryPart: [SummaryMember]] = [:]
    var documents: Set<String> = []
    var count = 0
    for figure in figures where figure.quantity.kind.isFigure {
      let member = SummaryMember(figure: figure, group: grouping.key(of: figure))
      parts[SummaryPart(figure, keys), default: []].append(member)
      documents.insert(figure.source.document)
      count += 1
    }
    self.keys = keys
    self.policy = policy
    rows = parts.keys.sorted().map { part in part.row(parts[part] ?? [], policy) }
    self.figures = count
    self.documents = documents.count
  }
}

/// A figure and the key of its group.
private struct SummaryMember {
  let figure: Figure
  let group: GroupKey?
}

/// What the figures of one row have in common.
private struct SummaryPart: Hashable, Comparable {
  private let hasMeasure: Bool
  private let keys: [String]
  private let unit: String
  private let isSummable: Bool

  init(_ figure: Figure, _ keys: [Summary.Key]) {
    hasMeasure = !figure.meaning.measure.isEmpty
    self.keys = keys.map { Self.text($0, of: figure) }
    unit = Self.unit(of: figure.quantity)
    isSummable = figure.quantity.kind.isSummable && figure.meaning.measure != "elapsed"
  }

  private static func text(_ key: Summary.Key, of figure: Figure) -> String {
    switch key {
    case .measure: figure.meaning.measure.isEmpty ? "(\(figure.quantity.kind.rawValue))" : figure.meaning.measure
    case .kind: figure.quantity.kind.rawValue
    case .subject: GroupKey.head(of: figure.meaning.subject)
    case .place: figure.meaning.place
    case .time: figure.meaning.time
    case .document: figure.source.document
    }
  }

  /// A year as a date and as a length are no one quantity, nor are a share and a change.
  private static func unit(of quantity: Quantity) -> String {
    let name = quantity.unit?.name ?? ""
    switch quantity.kind {
    case .calendar: return "calendar \(name)"
    case .change: return "\(name) change"
    default: return quantity.per.isEmpty ? name : "\(name) per \(quantity.per)"
    }
  }

  static func < (one: SummaryPart, other: SummaryPart) -> Bool {
    if one.hasMeasure != other.hasMeasure { return one.hasMeasure }
    if one.keys != other.keys { return one.keys.lexicographicallyPrecedes(other.keys) }
    return (one.unit, one.isSummable ? 0 : 1) < (other.unit, other.isSummable ? 0 : 1)
  }

  func row(_ members: [SummaryMember], _ policy: GroupPolicy?) -> Summary.Row {
    let figures = members.map(\.figure)
    let values = policy.map { Self.resolved(members, $0) } ?? figures.map(\.quantity.interval)
    return Summary.Row(
      keys: keys, unit: unit, figures: figures.count, documents: Set(figures.map(\.source.document)).count,
      groups: Set(members.compactMap(\.group)).count, origins: Set(figures.map(FigureGroup.origin)).count,
      vague: figures.count { !$0.quantity.vague.isEmpty }, approximate: figures.count(where: \.quantity.isApproximate),
      sample: IntervalSample(values.filter { $0 != .unknown }), isSummable: policy != nil && isSummable)
  }

  /// One value a group; figures that no other can rival stand for themselves.
  private static func resolved(_ members: [SummaryMember], _ policy: GroupPolicy) -> [Interval] {
    var rivals: [GroupKey: [Figure]] = [:]
    var order: [GroupKey] = []
    var values: [Interval] = []
    for member in members where member.figure.links.repeats.isEmpty {
      guard let key = member.group else {
        values.append(member.figure.quantity.interval)
        continue
      }
      if rivals[key] == nil { order.append(key) }
      rivals[key, default: []].append(member.figure)
    }
    let groups = order.map { FigureGroup($0, rivals[$0] ?? []).resolved(by: policy) }
    return values + groups.compactMap { $0.best.flatMap { Interval($0) } ?? $0.interval }
  }
}

extension Kind {
  /// Whether amounts of this kind add up to an amount.
  fileprivate var isSummable: Bool {
    switch self {
    case .percentage, .change, .calendar, .ordinal, .multiplier, .ratio, .age, .temperature, .speed, .acceleration,
      .pressure,
      .angle, .frequency, .bandwidth, .density, .voltage, .index, .incidental:
      false
    default: true
    }
  }
}
