/// A property that is tried on drawn cases; one that breaks it is made smaller for as long as it still does.
///
///     let broken = Property("the text is read", cases: 200) { dice in HostileText.paragraphs(&dice) }
///       .counterexample { parts in read(parts.joined()) ? nil : "it is not" }
///     #expect(broken == nil)
///
/// A case is a list of parts, and smaller is one with fewer of them (Zeller's delta debugging, "Simplifying and isolating
/// failure-inducing input", 2002).
public struct Property<Part: Sendable>: Sendable {
  private let name: String
  private let seeds: Range<UInt64>
  private let draw: @Sendable (inout SplitMix64) -> [Part]

  /// - Parameters:
  ///   - name: what must hold, for the table in `Tests/README.md`.
  ///   - cases: how many cases are tried, each of a seed of its own, from 0.
  ///   - draw: makes a case.
  public init(_ name: String, cases: Int, draw: @escaping @Sendable (inout SplitMix64) -> [Part]) {
    self.name = name
    seeds = 0..<UInt64(cases)
    self.draw = draw
  }

  /// A case that breaks the property, as small as can be; nil where none does.
  ///
  /// - Parameter breach: what doesn't hold of a case; nil where all does.
  public func counterexample(_ breach: ([Part]) throws -> String?) rethrows -> Counterexample<Part>? {
    defer { PropertyRecord.note(name, cases: seeds.count) }
    for seed in seeds {
      var dice = SplitMix64(seed: seed)
      let drawn = draw(&dice)
      guard let first = try breach(drawn) else { continue }
      let (parts, words) = try smallest(drawn, first, breach)
      return Counterexample(name: name, seed: seed, parts: parts, words: words)
    }
    return nil
  }

  private func smallest(
    _ drawn: [Part], _ first: String, _ breach: ([Part]) throws -> String?
  ) rethrows -> ([Part], String) {
    var (parts, words) = (drawn, first)
    var size = max(1, parts.count / 2)
    while true {
      var isSmaller = false
      var start = 0
      while start < parts.count {
        let fewer = Array(parts[..<start] + parts[min(start + size, parts.count)...])
        if let broken = try breach(fewer) {
          (parts, words, isSmaller) = (fewer, broken, true)
        } else {
          start += size
        }
      }
      if size == 1, !isSmaller { return (parts, words) }
      size = max(1, size / 2)
    }
  }
}

/// A case of which a property doesn't hold.
public struct Counterexample<Part: Sendable>: Sendable, CustomStringConvertible {
  let name: String
  /// Draws the case again, before it was made smaller.
  public let seed: UInt64
  /// The parts that are left of it.
  public let parts: [Part]
  let words: String

  /// The seed, the smallest case and what doesn't hold of it.
  public var description: String {
    "\(name), but not of seed \(seed): \(parts.map { String(reflecting: $0) }.joined(separator: ", ")): \(words)"
  }
}
