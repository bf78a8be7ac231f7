extension Interval: LosslessStringConvertible {
  /// `18`, `24…99`, `50…∞`, `>50…∞`, `-∞…<900`; `init(_:)` reads it back.
  public var description: String {
    if isExact, let low { return NumberText.describe(low) }
    return Self.text(of: lower, unbounded: "-∞", excluded: ">") + "…"
      + Self.text(of: upper, unbounded: "∞", excluded: "<")
  }

  /// Reads what `description` prints; nil for any other text.
  public init?(_ description: String) {
    guard let separator = description.firstIndex(of: "…") else {
      guard let value = NumberText.parse(description) else { return nil }
      self.init(value)
      return
    }
    let left = description[..<separator]
    let right = description[description.index(after: separator)...]
    guard let lower = Self.edge(left, unbounded: "-∞", excluded: ">"),
      let upper = Self.edge(right, unbounded: "∞", excluded: "<")
    else { return nil }
    self.init(lower: lower, upper: upper)
  }

  private static func text(of edge: Edge, unbounded: String, excluded: String) -> String {
    switch edge {
    case .included(let value): NumberText.describe(value)
    case .excluded(let value): excluded + NumberText.describe(value)
    case .unbounded: unbounded
    }
  }

  private static func edge(_ text: Substring, unbounded: String, excluded: Character) -> Edge? {
    if text == unbounded { return .unbounded }
    if text.first == excluded { return NumberText.parse(text.dropFirst()).map(Edge.excluded) }
    return NumberText.parse(text).map(Edge.included)
  }
}

extension Interval: Codable {
  /// Reads what `description` prints; throws for any other text.
  public init(from decoder: any Decoder) throws { self = try decoder.lossless() }

  /// Writes `description`.
  public func encode(to encoder: any Encoder) throws { try encoder.encodeText(of: self) }
}
