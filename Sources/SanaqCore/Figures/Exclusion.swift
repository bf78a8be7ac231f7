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
  /// What a person says of it; empty where the reason says all.
  public var note: String

  /// A numeral at a place, with the reason why it is no figure.
  public init(id: String, source: Source, quantity: Quantity, reason: ExclusionReason, note: String = "") {
    self.id = id
    self.source = source
    self.quantity = quantity
    self.reason = reason
    self.note = note
  }

  /// The row that `--all` adds to the sheet.
  public var figure: Figure { Figure(id: id, source: source, quantity: quantity) }
}

/// Why a numeral is no figure.
public enum ExclusionReason: String, Hashable, Sendable, CaseIterable, Codable {
  /// `one day he left`, `once upon a time`.
  case idiom = "part of an idiom"
  /// `the one that got away`.
  case article = "one as an article or a pronoun"
  /// `one of the largest`.
  case partitive = "one of several, no count asserted"
  /// `not one of them`.
  case negation = "no one and its like"
  /// `first of all`, `thirdly`.
  case enumeration = "orders the sentence (first, secondly)"
  /// `World War Two`, `BBC Two`.
  case title = "part of a title or a name"
  /// The `1.` before an item.
  case listMarker = "list marker"
  /// What the page says of itself: `(0 votes)`.
  case pageFurniture = "page furniture"
  /// `Resolution 425`, `M-16`, `5G`.
  case identifier = "identifies a thing (a code, a model, an article of law)"
  /// Digits in a link, a file's name or an account's.
  case address = "part of a web address, a file name or a handle"
  /// `at 11:30`.
  case clockTime = "time of day"
  /// `section 2.1`.
  case versionNumber = "version or section number"
  /// More digits than a floating-point number reaches.
  case tooLarge = "beyond the range of a 64-bit number"
  /// Of a Markdown document or a page: no reader sees it as text.
  case markup = "in code, in an address or elsewhere in markup"
  /// A person said that it is no figure; `Exclusion.note` has their reason.
  case rejected = "rejected by a correction"

  /// What tables of words call it: the case's name, for printing a case costs a start more than reading such a table.
  package var name: String {
    switch self {
    case .idiom: "idiom"
    case .article: "article"
    case .partitive: "partitive"
    case .negation: "negation"
    case .enumeration: "enumeration"
    case .title: "title"
    case .listMarker: "listMarker"
    case .pageFurniture: "pageFurniture"
    case .identifier: "identifier"
    case .address: "address"
    case .clockTime: "clockTime"
    case .versionNumber: "versionNumber"
    case .tooLarge: "tooLarge"
    case .markup: "markup"
    case .rejected: "rejected"
    }
  }

  /// The reasons that a text itself can give.
  package static var textual: [ExclusionReason] { allCases.filter { $0 != .rejected && $0 != .markup } }

  /// Whether the numeral names or numbers a thing, or asserts nothing.
  public var kind: Kind {
    switch self {
    case .listMarker, .identifier, .address, .versionNumber, .title, .markup: .index
    default: .incidental
    }
  }
}

extension Exclusion {
  private static let mark = ": "

  /// The reason, and what a person says of it.
  package var cause: String { note.isEmpty ? reason.rawValue : reason.rawValue + Self.mark + note }

  /// The inverse of `cause`; nil for what is no reason.
  package static func reason(_ cause: String) -> (reason: ExclusionReason, note: String)? {
    if let reason = ExclusionReason(rawValue: cause) { return (reason, "") }
    let start = ExclusionReason.rejected.rawValue + mark
    return cause.hasPrefix(start) ? (.rejected, String(cause.dropFirst(start.count))) : nil
  }
}
