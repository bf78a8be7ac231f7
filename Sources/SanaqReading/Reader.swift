public import SanaqCore

/// Reads one document's numbers.
public struct Reader: Sendable {
  public init() {}
  /// Figures and exclusions of `text`, in its order.
  public func read(_ text: String, named document: String) -> Extraction { Extraction() }
}
