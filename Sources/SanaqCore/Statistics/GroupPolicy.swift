/// How rival reports become one low, one high, and perhaps a best.
public enum GroupPolicy: Hashable, Sendable {
  /// From the lowest low to the highest high; no best. Nothing is lost and nothing chosen.
  case envelope
  /// The envelope, with the lowest bound as best: what event coders publish where reports differ.
  case conservative
  /// What more than half of the origins say; where there is no such majority, as `conservative`.
  case majorityElseLowest
  /// What the first of these origins says that reports at all; an origin is matched by a part of its name.
  case trusted([String])
  /// What the last report of the table says: the latest, where the documents' names are dates. All reports of a group speak
  /// of one time, so that can't tell.
  case latest
  /// What all origins leave possible; empty where they conflict.
  case intersection
  /// The medians of the origins' lows and of their highs.
  case medianOfSources
}

extension GroupPolicy: LosslessStringConvertible {
  /// The policies' names; `trusted` takes its order behind a colon.
  public static let names = [
    "envelope", "conservative", "majority-else-lowest", "trusted:<origin,origin…>", "latest", "intersection",
    "median-of-sources",
  ]

  public var description: String {
    switch self {
    case .envelope: "envelope"
    case .conservative: "conservative"
    case .majorityElseLowest: "majority-else-lowest"
    case .trusted(let order): "trusted:" + order.joined(separator: ",")
    case .latest: "latest"
    case .intersection: "intersection"
    case .medianOfSources: "median-of-sources"
    }
  }

  /// Every policy that needs no more than its name.
  public static let all: [GroupPolicy] = [
    .envelope, .conservative, .majorityElseLowest, .latest, .intersection, .medianOfSources,
  ]

  /// Nil for what names no policy; `conflict` is another name of `intersection`.
  public init?(_ description: String) {
    switch description {
    case "envelope": self = .envelope
    case "conservative": self = .conservative
    case "majority-else-lowest": self = .majorityElseLowest
    case "latest": self = .latest
    case "intersection", "conflict": self = .intersection
    case "median-of-sources": self = .medianOfSources
    default:
      guard description.hasPrefix("trusted:") else { return nil }
      let order = description.dropFirst("trusted:".count).split(separator: ",").map(String.init)
      guard !order.isEmpty else { return nil }
      self = .trusted(order)
    }
  }
}

/// What a policy makes of a group.
public struct Resolution: Hashable, Sendable {
  /// Nil where the policy leaves nothing: `intersection` of reports that conflict.
  public let interval: Interval?
  /// Set by the policies that choose a value, and only by them.
  public let best: Double?
}

extension FigureGroup {
  /// What `policy` makes of the reports. No policy takes their mean.
  public func resolved(by policy: GroupPolicy) -> Resolution {
    switch policy {
    case .envelope: Resolution(interval: envelope, best: nil)
    case .conservative: Resolution(interval: envelope, best: lowest)
    case .majorityElseLowest: majority ?? resolved(by: .conservative)
    case .trusted(let order): trusted(order).map(Self.chosen) ?? Resolution(interval: envelope, best: nil)
    case .latest: latest.map(Self.chosen) ?? Resolution(interval: envelope, best: nil)
    case .intersection: Resolution(interval: intersection, best: intersection.flatMap(Self.point))
    case .medianOfSources:
      IntervalSample(votes.map(\.interval)).median().map(Self.chosen) ?? Resolution(interval: envelope, best: nil)
    }
  }

  private var envelope: Interval? { votes.map(\.interval).hull }

  private var intersection: Interval? { figures.map(\.quantity.interval).intersection }

  /// The lowest number that the reports name; nil where they set no lower bound at all, for `up to 2,000` is not 2,000.
  private var lowest: Double? {
    guard votes.contains(where: { $0.interval.low != nil }) else { return nil }
    return votes.compactMap { $0.interval.low ?? $0.interval.high }.min()
  }

  private var majority: Resolution? {
    let counts = Dictionary(grouping: votes, by: \.interval).mapValues(\.count)
    guard let most = counts.first(where: { $0.value * 2 > votes.count }) else { return nil }
    return Self.chosen(most.key)
  }

  private func trusted(_ order: [String]) -> Interval? {
    for name in order {
      if let vote = votes.first(where: { $0.origin.lowercased().contains(name.lowercased()) }) { return vote.interval }
    }
    return nil
  }

  private var latest: Interval? { figures.last?.quantity.interval }

  private static func chosen(_ interval: Interval) -> Resolution {
    Resolution(interval: interval, best: point(interval))
  }

  private static func point(_ interval: Interval) -> Double? { interval.isExact ? interval.low : nil }
}
