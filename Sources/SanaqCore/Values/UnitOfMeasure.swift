/// A unit as the sheet spells it: SI symbols as they are, else an English singular, money as an ISO 4217 code.
///
///     UnitOfMeasure("km"), UnitOfMeasure("person"), UnitOfMeasure("USD")
public struct UnitOfMeasure: Hashable, Sendable, LosslessStringConvertible {
  /// As the sheet spells it; never empty.
  public let name: String

  /// Nil for an empty name: a figure without a unit has none, not an empty one.
  public init?(_ name: String) {
    guard !name.isEmpty else { return nil }
    self.name = name
  }

  /// The unit's name.
  public var description: String { name }
}

extension UnitOfMeasure: Codable {
  /// Reads the name; throws where it is empty, or no text.
  public init(from decoder: any Decoder) throws { self = try decoder.lossless() }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws { try encoder.encodeText(of: self) }
}
