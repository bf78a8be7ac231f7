import Algorithms

/// A document's bytes in which selectors are looked up, every line end as LF: a spreadsheet may have rewritten theirs.
struct SelectorText: Sendable {
  private let bytes: [UInt8]
  /// Where each byte stands in the document; empty where all stand where they stood.
  private let origins: [Int]

  init(_ document: Document) { self.init(document.utf8) }

  init(_ utf8: [UInt8]) {
    bytes = Self.unified(utf8)
    origins =
      bytes.count == utf8.count ? [] : utf8.indices.filter { !Self.isDropped($0, in: utf8) } + [utf8.count]
  }

  /// Each place where a selector's words stand between both its contexts, in bytes of the document. O(*nm*).
  func places(of selector: QuoteSelector) -> [Range<Int>] {
    let prefix = Self.unified(Array(selector.prefix.utf8))
    let exact = Self.unified(Array(selector.exact.utf8))
    let suffix = Self.unified(Array(selector.suffix.utf8))
    return starts(of: prefix + exact + suffix).compactMap { start in
      let quote = start + prefix.count..<start + prefix.count + exact.count
      return fits(selector, start..<quote.upperBound + suffix.count) ? origin(quote) : nil
    }
  }

  /// Whether a selector's contexts stand around a range of bytes of the document, whatever stands in it.
  func hasContexts(of selector: QuoteSelector, around range: Range<Int>) -> Bool {
    let prefix = Self.unified(Array(selector.prefix.utf8))
    let suffix = Self.unified(Array(selector.suffix.utf8))
    let (start, end) = (position(of: range.lowerBound), position(of: range.upperBound))
    guard start >= prefix.count, end + suffix.count <= bytes.count else { return false }
    return fits(selector, start - prefix.count..<end + suffix.count)
      && bytes[start - prefix.count..<start].elementsEqual(prefix)
      && bytes[end..<end + suffix.count].elementsEqual(suffix)
  }

  /// Short contexts reach the document's edges: else any look-alike would do.
  private func fits(_ selector: QuoteSelector, _ range: Range<Int>) -> Bool {
    (!selector.prefix.isShortContext || range.lowerBound == 0)
      && (!selector.suffix.isShortContext || range.upperBound == bytes.count)
  }

  private func starts(of pattern: [UInt8]) -> [Int] {
    guard let first = pattern.first, pattern.count <= bytes.count else { return [] }
    return (0...bytes.count - pattern.count).filter { bytes[$0] == first && bytes[$0...].starts(with: pattern) }
  }

  private func origin(_ range: Range<Int>) -> Range<Int> {
    origins.isEmpty ? range : origins[range.lowerBound]..<origins[range.upperBound]
  }

  /// The inverse of `origin`.
  private func position(of byte: Int) -> Int {
    origins.isEmpty ? byte : origins.partitioningIndex { $0 >= byte }
  }

  private static func unified(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x0D) else { return bytes }
    return bytes.indices.filter { !isDropped($0, in: bytes) }.map { bytes[$0] }
  }

  /// A CR before an LF.
  private static func isDropped(_ index: Int, in bytes: [UInt8]) -> Bool {
    bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
  }
}

extension String {
  /// Whether it has fewer scalars than a context needs, a line end counted as one.
  var isShortContext: Bool { replacing("\r\n", with: "\n").unicodeScalars.count < QuoteSelector.reach }
}
