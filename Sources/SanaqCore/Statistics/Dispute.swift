/// What the reports of one group disagree about, and how far apart they are.
public struct Dispute: Hashable, Sendable {
  /// The group whose reports disagree.
  public let group: FigureGroup
  /// The report with the lowest upper bound: it and `upper` are the two that stand farthest apart.
  public let lower: Figure
  /// The report with the highest lower bound.
  public let upper: Figure
  /// The distance between the highest low and the lowest high: 0 where the reports overlap.
  public var gap: Double { group.outline.gap }
  /// How many times the higher of those two is the lower; nil where the lower is not above zero.
  public var factor: Double? { group.outline.factor }

  /// Nil where the reports agree, or where there is only one.
  public init?(_ group: FigureGroup) {
    guard group.outline.isDisputed else { return nil }
    let figures = group.figures
    guard let lower = figures.min(by: { Self.high($0) < Self.high($1) }),
      let upper = figures.max(by: { Self.low($0) < Self.low($1) })
    else { return nil }
    self.group = group
    self.lower = lower
    self.upper = upper
  }

  private static func low(_ figure: Figure) -> Double { figure.quantity.interval.low ?? -.infinity }
  private static func high(_ figure: Figure) -> Double { figure.quantity.interval.high ?? .infinity }
}
