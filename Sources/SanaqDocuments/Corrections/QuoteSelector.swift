/// A piece of a document, told by its own words and those around it (TextQuoteSelector of W3C's Web Annotation).
public struct QuoteSelector: Hashable, Sendable {
  /// The document's name.
  public let document: String
  /// The words themselves.
  public let exact: String
  /// The words before them.
  public let prefix: String
  /// The words behind them.
  public let suffix: String

  /// How many scalars each context has at least. A shorter one says that the document begins or ends there.
  public static let reach = 32

  /// Words between two contexts.
  public init(document: String, exact: String, prefix: String, suffix: String) {
    self.document = document
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }
}
