/// How rival reports become one low, one high, and perhaps a best.
public enum GroupPolicy: Hashable, Sendable {
  /// From the lowest low to the highest high; no best. Nothing is lost and nothing chosen.
  case envelope
  /// The envelope, with the lowest bound as best: what event coders publish where reports differ.
  case conservative
  /// What more than half of the origins say; where there is no such majority, as `conservative`.
  case majorityElseLowest
  /// What the first of these origins says that reports at all; an origin is matched by a part of its name, and where that
  /// matches several, all of them hold.
  case trusted([String])
  /// What the last report says, by the documents' names and the places in them: the latest, where the names are dates. All
  /// reports of a group speak of one time, so that can't tell.
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

  /// The policy's name, which `init(_:)` reads back.
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

extension GroupPolicy: Codable {
  /// Reads the policy's name; throws where there is none such.
  public init(from decoder: any Decoder) throws { self = try decoder.lossless() }

  /// Writes the policy's name.
  public func encode(to encoder: any Encoder) throws { try encoder.encodeText(of: self) }
}
