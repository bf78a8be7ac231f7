/// Ranged values in the making of a sample: taken one by one, merged, and never more than a stated number of them kept.
///
/// What a tally holds depends on the values alone, not on their order nor on how they were dealt out over tallies that
/// were merged later. Counts, sums and extremes are exact. Quantiles are exact for up to `limit` different values;
/// beyond, their bounds widen by at most 2⁻¹⁰ of themselves, outward.
public struct IntervalTally: Hashable, Sendable {
  /// How many different values are kept unless another number is given: some 4 MB of them.
  public static let defaultLimit = 65_536

  /// How many different values are kept before they are condensed.
  public let limit: Int
  /// How many values were taken.
  public private(set) var count = 0
  /// How many are open on a side, and how many are exact.
  private(set) var openCount = 0
  private(set) var exactCount = 0
  /// From the lowest low to the highest high; nil where there are no values.
  public private(set) var extent: Interval?
  private(set) var lowSum = ExactSum()
  private(set) var highSum = ExactSum()
  /// Every value and how often it occurs; empty once they are condensed.
  private(set) var counts = SeededTable<Interval, Int>()
  private(set) var condensed: CondensedEnds?

  /// What is kept of values that are too many: how their ends are distributed.
  struct CondensedEnds: Hashable, Sendable {
    var lows = ValueHistogram()
    var highs = ValueHistogram()

    mutating func add(_ value: Interval, count: Int) {
      lows.add(value.low ?? -.infinity, count: count)
      highs.add(value.high ?? .infinity, count: count)
    }
  }

  /// A tally that keeps up to `limit` different values.
  public init(limit: Int = IntervalTally.defaultLimit) { self.limit = limit }

  /// The tally of these values; without a limit none are condensed.
  public init(_ values: some Sequence<Interval>, limit: Int = .max) {
    self.init(limit: limit)
    for value in values { add(value) }
  }

  /// Takes a value. O(1).
  public mutating func add(_ value: Interval) {
    count += 1
    if value.low == nil || value.high == nil { openCount += 1 }
    if value.isExact { exactCount += 1 }
    extent = extent?.hull(value) ?? value
    lowSum.add(value.low ?? -.infinity)
    highSum.add(value.high ?? .infinity)
    keep(value, count: 1)
    if counts.count > limit { condense() }
  }

  /// Takes all that another tally, of the same limit, has taken. O(*k*) in its different values.
  public mutating func merge(_ other: IntervalTally) {
    count += other.count
    openCount += other.openCount
    exactCount += other.exactCount
    extent = [extent, other.extent].compactMap { $0 }.hull
    lowSum.add(other.lowSum)
    highSum.add(other.highSum)
    for entry in other.counts.entries { keep(entry.key, count: entry.value) }
    if let ends = other.condensed {
      condense()
      condensed?.lows.merge(ends.lows)
      condensed?.highs.merge(ends.highs)
    }
    if counts.count > limit { condense() }
  }

  private mutating func keep(_ value: Interval, count: Int) {
    if condensed == nil { counts[value, default: 0] += count } else { condensed?.add(value, count: count) }
  }

  private mutating func condense() {
    guard condensed == nil else { return }
    condensed = counts.entries.reduce(into: CondensedEnds()) { $0.add($1.key, count: $1.value) }
    counts = SeededTable()
  }
}

extension IntervalTally.CondensedEnds: Codable {}

extension IntervalTally: Codable {
  private enum CodingKeys: String, CodingKey {
    case limit, count, open, exact, extent, lows, highs, values, condensed
  }

  /// A value, and how often it occurs.
  private struct Row: Codable {
    let value: Interval
    let count: Count
  }

  /// Reads a tally that was written; throws where it can't be one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func number(_ key: CodingKeys) throws -> Int { try container.decode(Count.self, forKey: key).value }
    (limit, count) = (try container.decode(Int.self, forKey: .limit), try number(.count))
    (openCount, exactCount) = (try number(.open), try number(.exact))
    extent = try container.decode(Interval?.self, forKey: .extent)
    lowSum = try container.decode(ExactSum.self, forKey: .lows)
    highSum = try container.decode(ExactSum.self, forKey: .highs)
    condensed = try container.decode(CondensedEnds?.self, forKey: .condensed)
    for row in try container.decode([Row].self, forKey: .values) { keep(row.value, count: row.count.value) }
    if counts.count > limit { condense() }
  }

  /// Writes the values in order, so that equal tallies have equal texts.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(limit, forKey: .limit)
    try container.encode(Count(count), forKey: .count)
    try container.encode(Count(openCount), forKey: .open)
    try container.encode(Count(exactCount), forKey: .exact)
    try container.encode(extent, forKey: .extent)
    try container.encode(lowSum, forKey: .lows)
    try container.encode(highSum, forKey: .highs)
    let sorted = counts.entries.sorted { Interval.isOrdered($0.key, $1.key) }
    try container.encode(sorted.map { Row(value: $0.key, count: Count($0.value)) }, forKey: .values)
    try container.encode(condensed, forKey: .condensed)
  }
}
