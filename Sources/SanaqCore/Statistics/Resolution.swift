/// What a policy makes of rival reports.
public struct Resolution: Hashable, Sendable {
  /// Nil where the policy leaves nothing: `intersection` of reports that conflict.
  public let interval: Interval?
  /// Set by the policies that choose a value, and only by them.
  public let best: Double?

  /// The value to calculate with: the best, or else the interval.
  public var value: Interval? { best.flatMap { Interval($0) } ?? interval }
}

extension FigureGroup {
  /// What `policy` makes of the reports. No policy takes their mean.
  public func resolved(by policy: GroupPolicy) -> Resolution { reports.resolved(by: policy) }
}

extension Reports {
  /// What `policy` makes of the reports. No policy takes their mean.
  public func resolved(by policy: GroupPolicy) -> Resolution {
    switch policy {
    case .envelope: Resolution(interval: envelope, best: nil)
    case .conservative: Resolution(interval: envelope, best: lowest)
    case .majorityElseLowest: majority.map(Self.chosen) ?? resolved(by: .conservative)
    case .trusted(let order): trusted(order).map(Self.chosen) ?? Resolution(interval: envelope, best: nil)
    case .latest: latest.map(Self.chosen) ?? Resolution(interval: envelope, best: nil)
    case .intersection: Resolution(interval: common, best: common.flatMap(Self.point))
    case .medianOfSources:
      IntervalSample(votes.map(\.interval)).median().map(Self.chosen) ?? Resolution(interval: envelope, best: nil)
    }
  }

  private var envelope: Interval? { votes.map(\.interval).hull }

  /// The lowest number that the reports name; nil where they set no lower bound at all, for `up to 2,000` is not 2,000.
  private var lowest: Double? {
    guard votes.contains(where: { $0.interval.low != nil }) else { return nil }
    return votes.compactMap { $0.interval.low ?? $0.interval.high }.min()
  }

  private var majority: Interval? {
    let counts = Dictionary(grouping: votes, by: \.interval).mapValues(\.count)
    return counts.first { $0.value * 2 > votes.count }?.key
  }

  private func trusted(_ order: [String]) -> Interval? {
    for name in order {
      let matching = votes.filter { $0.origin.lowercased().contains(name.lowercased()) }
      if let hull = matching.map(\.interval).hull { return hull }
    }
    return nil
  }

  private static func chosen(_ interval: Interval) -> Resolution {
    Resolution(interval: interval, best: point(interval))
  }

  private static func point(_ interval: Interval) -> Double? { interval.isExact ? interval.low : nil }
}
