/// A summary in the making: figures one by one, in any order, and tallies of other parts of a table merged in.
///
/// What it comes to depends on the figures alone: adding and merging are associative and commutative, so that a table can
/// be dealt out over threads or machines. Memory grows with the different texts, groups and values, not with the rows.
public struct SummaryTally: Sendable {
  /// What is asked for; tallies that are merged share it.
  public let plan: SummaryPlan
  package var pool = NamePool()
  private(set) var parts: [SummaryPart] = []
  private var indices: [PartKey: Int] = [:]
  /// The rows of what entries say letter for letter, which may be several for one row.
  private var known = SeededTable<NameKey, Int>()
  private(set) var documents = NameSet()
  private(set) var figures = 0
  private var derived = DerivedNames()

  /// What tells a row from the others.
  private struct PartKey: Hashable {
    let keys: [Name]
    let unit: Name
  }

  /// A tally that has taken nothing.
  public init(_ plan: SummaryPlan = SummaryPlan()) { self.plan = plan }

  /// The tally that was written down; nil where two of its parts are one row's.
  init?(_ plan: SummaryPlan, pool: NamePool, figures: Int, documents: NameSet, parts: [SummaryPart]) {
    self.plan = plan
    self.pool = pool
    self.figures = figures
    self.documents = documents
    self.parts = parts
    for (index, part) in parts.enumerated() {
      guard indices.updateValue(index, forKey: PartKey(keys: part.keys, unit: part.unit)) == nil else { return nil }
    }
  }

  /// Takes a figure; those that only account for a numeral are passed over. O(1).
  public mutating func add(_ figure: Figure) { add(SummaryEntry(figure, pool: &pool)) }

  /// Takes an entry whose names are of this tally's `pool`.
  package mutating func add(_ given: SummaryEntry) {
    guard given.kind.isFigure else { return }
    var entry = given
    convert(&entry)
    figures += 1
    if !entry.document.isEmpty { documents.insert(entry.document) }
    let group = derived.group(of: entry, &pool)
    parts[part(of: entry)].add(
      entry, group: group, isSummable: Self.isSummable(entry), resolves: plan.policy != nil, pool: pool)
  }

  /// Takes all that another tally of the same plan has taken.
  public mutating func merge(_ other: SummaryTally) {
    merge(other, names: pool.names(of: other.pool))
  }

  /// The same where the names of this pool are known for the other's numbers.
  mutating func merge(_ other: SummaryTally, names: [Name]) {
    figures += other.figures
    documents.formUnion(other.documents, names: names)
    for part in other.parts {
      let keys = part.keys.map { names[Int($0.number)] }
      parts[index(keys: keys, unit: names[Int(part.unit.number)])].merge(part, names: names, pool: pool)
    }
  }

  /// What the figures taken so far say in sum.
  public var summary: Summary {
    let rows = parts.map { $0.row(plan, pool) }.sorted(by: Self.isOrdered)
    return Summary(plan: plan, rows: rows, figures: figures, documents: documents.count)
  }

  private mutating func part(of entry: SummaryEntry) -> Int {
    let key = entryKey(of: entry)
    if let index = known[key] { return index }
    let keys = plan.keys.map { derived.name(of: $0, in: entry, &pool) }
    let index = index(keys: keys, unit: derived.unit(of: entry, &pool))
    known[key, default: index] = index
    return index
  }

  /// The columns of an entry that decide on its row.
  private func entryKey(of entry: SummaryEntry) -> NameKey {
    var (measure, subject, place, time, document) = (Name.empty, Name.empty, Name.empty, Name.empty, Name.empty)
    for key in plan.keys {
      switch key {
      case .measure: measure = entry.measure
      case .subject: subject = entry.subject
      case .place: place = entry.place
      case .time: time = entry.time
      case .document: document = entry.document
      case .kind: break  // It always counts.
      }
    }
    return NameKey(entry.kind, (entry.unit, entry.per), (measure, subject), (place, time), document)
  }

  private mutating func index(keys: [Name], unit: Name) -> Int {
    let key = PartKey(keys: keys, unit: unit)
    if let index = indices[key] { return index }
    indices[key] = parts.count
    parts.append(SummaryPart(keys: keys, unit: unit, limit: plan.limit))
    return parts.count - 1
  }

  /// Whether amounts add up to an amount: not what is told of each (150 dollars a head), and not what nobody has named, for
  /// that is many things.
  private static func isSummable(_ entry: SummaryEntry) -> Bool {
    entry.kind.isSummable && entry.per.isEmpty && !entry.measure.isEmpty
  }

  /// Tells an amount in the unit that the plan wants; dates and ranks are no amounts.
  private mutating func convert(_ entry: inout SummaryEntry) {
    guard !plan.conversions.isEmpty, entry.kind != .calendar, entry.kind != .ordinal else { return }
    for conversion in plan.conversions {
      guard let factor = conversion.factor(from: pool[entry.unit]), let scaled = entry.interval.scaled(by: factor)
      else { continue }
      entry.interval = scaled
      entry.standardError = entry.standardError.map { $0 * factor.numerator / factor.denominator }
      entry.unit = pool.name(of: conversion.target.name)
      // Reports in different units are groups of their own in a sheet, and rivals now.
      entry.group = .empty
      return
    }
  }

  /// By keys, with what has no measure last, then by units.
  private static func isOrdered(_ one: Summary.Row, _ other: Summary.Row) -> Bool {
    let (bare, otherBare) = (one.keys.contains { $0.hasPrefix("(") }, other.keys.contains { $0.hasPrefix("(") })
    if bare != otherBare { return otherBare }
    return (one.keys + [one.unit]).lexicographicallyPrecedes(other.keys + [other.unit])
  }
}

extension Kind {
  /// Whether amounts of this kind add up to an amount; terms and ages of different people and things do not.
  fileprivate var isSummable: Bool {
    switch self {
    case .percentage, .change, .calendar, .ordinal, .multiplier, .ratio, .age, .duration, .temperature, .speed,
      .acceleration, .pressure, .angle, .frequency, .bandwidth, .density, .voltage, .index, .incidental:
      false
    default: true
    }
  }
}
