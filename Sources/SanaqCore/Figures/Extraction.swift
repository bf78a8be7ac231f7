/// All that was read in one document, in the order of the text.
public struct Extraction: Hashable, Sendable {
  /// The numbers that the document asserts.
  public var figures: [Figure]
  /// The other numerals.
  public var exclusions: [Exclusion]

  /// What was read, both in the order of the text.
  public init(figures: [Figure] = [], exclusions: [Exclusion] = []) {
    self.figures = figures
    self.exclusions = exclusions
  }

  /// Adds what was read behind it in the same document.
  package mutating func append(_ other: Extraction) {
    figures += other.figures
    exclusions += other.exclusions
  }

  /// Figures and exclusions together, in the order of the text: what `--all` writes.
  public var everything: [Figure] {
    (figures + exclusions.map(\.figure)).sorted {
      ($0.source.scalars.lowerBound, $0.source.scalars.upperBound)
        < ($1.source.scalars.lowerBound, $1.source.scalars.upperBound)
    }
  }
}
