internal import OrderedCollections

/// A text of a pool, as a small number.
package struct Name: Hashable, Sendable {
  package let number: Int32

  package static let empty = Name(number: 0)
  package var isEmpty: Bool { self == .empty }
}

/// Texts that recur, each kept once.
package struct NamePool: Sendable {
  private var texts: OrderedSet = [""]

  package init() {}

  /// The name of a text. O(1).
  package mutating func name(of text: String) -> Name { Name(number: Int32(texts.append(text).index)) }

  package subscript(name: Name) -> String { texts[Int(name.number)] }

  /// The names that this pool has for the texts of another, by the other's numbers.
  mutating func names(of other: NamePool) -> [Name] { other.texts.map { name(of: $0) } }
}
