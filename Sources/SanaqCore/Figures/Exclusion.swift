/// A numeral that is no figure, with the reason, so that every numeral of a document is accounted for.
public struct Exclusion: Hashable, Sendable, Identifiable {
  /// Stable as a figure's is; starts with a letter.
  public var id: String
  /// Where the numeral stands, and the words that stand there.
  public var source: Source
  /// `incidental` or `index`, with the value that the numeral would have had.
  public var quantity: Quantity
  /// Why it is no figure.
  public var reason: ExclusionReason

  /// A numeral at a place, with the reason why it is no figure.
  public init(id: String, source: Source, quantity: Quantity, reason: ExclusionReason) {
    self.id = id
    self.source = source
    self.quantity = quantity
    self.reason = reason
  }

  /// The row that `--all` adds to the sheet.
  public var figure: Figure { Figure(id: id, source: source, quantity: quantity) }
}

/// Why a numeral is no figure.
public enum ExclusionReason: String, Hashable, Sendable, CaseIterable, Codable {
  case idiom = "part of an idiom"
  case article = "one as an article or a pronoun"
  case partitive = "one of several, no count asserted"
  case negation = "no one and its like"
  case enumeration = "orders the sentence (first, secondly)"
  case title = "part of a title or a name"
  case listMarker = "list marker"
  case pageFurniture = "page furniture"
  case identifier = "identifies a thing (a code, a model, an article of law)"
  case address = "part of a web address, a file name or a handle"
  case clockTime = "time of day"
  case versionNumber = "version or section number"
  case tooLarge = "beyond the range of a 64-bit number"

  /// Whether the numeral names or numbers a thing, or asserts nothing.
  public var kind: Kind {
    switch self {
    case .listMarker, .identifier, .address, .versionNumber, .title: .index
    default: .incidental
    }
  }
}
