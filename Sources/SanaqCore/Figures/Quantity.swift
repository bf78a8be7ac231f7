/// The number itself: its values, its unit and how the text hedges it.
public struct Quantity: Hashable, Sendable {
  /// What sort of number it is.
  public var kind: Kind
  /// The values that the text leaves possible.
  public var interval: Interval
  /// Whether the text says `about`, `nearly`, `some` …
  public var isApproximate: Bool
  /// The vague word or words (`dozens`, `several`), empty if none.
  public var vague: String
  // Written out, for `UnitOfMeasure?` is nil before it is set, and so every new quantity would be copied.
  /// What it is counted in; nil for a bare number.
  public var unit: Optional<UnitOfMeasure>
  /// The denominator (`person`, `year`, `100000 person`), empty if none.
  public var per: String
  /// What the text says happened to the value.
  public var direction: Direction?

  /// A number with values in `interval`, hedged as far as is said.
  public init(
    kind: Kind, interval: Interval, isApproximate: Bool = false, vague: String = "", unit: UnitOfMeasure? = nil,
    per: String = "", direction: Direction? = nil
  ) {
    self.kind = kind
    self.interval = interval
    self.isApproximate = isApproximate
    self.vague = vague
    self.unit = unit
    self.per = per
    self.direction = direction
  }
}

/// Which way the text says that a value moved.
public enum Direction: String, Hashable, Sendable, CaseIterable, Codable {
  /// `rose from 10 to 25`, `doubled`, `up 4%`.
  case increase
  /// `fell from 9 to 4`, `halved`, `down 4%`.
  case decrease
}
