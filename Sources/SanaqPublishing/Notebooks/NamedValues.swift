internal import SanaqDocuments

/// What a command gives by name, for a notebook's prose: `median` is `18…26`, `arrests.figures` is `4`.
public struct NamedValues: Hashable, Sendable {
  private var texts: [String: String] = [:]
  /// Names that were given twice, with different texts.
  private var ambiguous: Set<String> = []

  /// No values.
  public init() {}

  /// All names that a key may end with, in the order of their bytes.
  public var names: [String] {
    texts.keys.filter { !ambiguous.contains($0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The text under a name; nil where there is none, or more than one.
  public subscript(name: String) -> String? { ambiguous.contains(name) ? nil : texts[name] }

  /// Whether different things go by the name.
  func isAmbiguous(_ name: String) -> Bool { ambiguous.contains(name) }

  /// Gives a text a name; an empty one says nothing and gets none.
  public mutating func add(_ name: String, _ text: String) {
    guard !text.isEmpty else { return }
    if let other = texts[name], other != text { ambiguous.insert(name) }
    texts[name] = text
  }

  /// Takes what another command gave.
  public mutating func add(_ other: NamedValues) {
    ambiguous.formUnion(other.ambiguous)
    for (name, text) in other.texts { add(name, text) }
  }

  /// The same under each of some labels: `median` becomes `arrests.median`.
  mutating func add(_ other: [(name: String, text: String)], labels: [String]) {
    for label in labels {
      for (name, text) in other { add(label.isEmpty ? name : "\(label).\(name)", text) }
    }
  }
}

extension [[String]] {
  /// For each row's parts the labels that tell it from the others: nothing where it stands alone, then its first parts, as
  /// many as are needed and more, with or without those that all rows share.
  func labels() -> [[String]] {
    let differing = first?.indices.filter { column in Set(map { $0[column] }).count > 1 } ?? []
    let candidates = map { parts in
      [parts, differing.map { parts[$0] }].flatMap { parts in
        parts.indices.map { parts[...$0].filter { !$0.isEmpty }.joined(separator: ".") }
      }
    }
    let owners = candidates.enumerated().reduce(into: [String: Set<Int>]()) { owners, row in
      for label in row.element { owners[label, default: []].insert(row.offset) }
    }
    return candidates.map { labels in
      let own = Set(labels).filter { !$0.isEmpty && owners[$0]?.count == 1 }.sorted()
      return count == 1 ? [""] + own : own
    }
  }
}
