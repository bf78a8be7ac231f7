internal import OrderedCollections

/// A text of a pool, as a small number.
package struct Name: Hashable, Sendable, Comparable {
  package let number: Int32

  package static let empty = Name(number: 0)
  package var isEmpty: Bool { self == .empty }

  package static func < (one: Name, other: Name) -> Bool { one.number < other.number }
}

/// Texts that recur, each kept once.
package struct NamePool: Sendable {
  private var texts: OrderedSet = [""]

  package init() {}

  /// All texts, by the numbers of their names.
  var all: [String] { Array(texts) }

  /// The name of a text. O(1).
  package mutating func name(of text: String) -> Name { Name(number: Int32(texts.append(text).index)) }

  package subscript(name: Name) -> String { texts[Int(name.number)] }

  /// The names that this pool has for the texts of another, by the other's numbers.
  mutating func names(of other: NamePool) -> [Name] { other.texts.map { name(of: $0) } }
}

extension Name: Codable {
  package init(from decoder: any Decoder) throws {
    number = try decoder.singleValueContainer().decode(Int32.self)
    guard number >= 0 else { throw decoder.corrupted("\(number) is no name") }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}

extension NamePool: Codable {
  package init(from decoder: any Decoder) throws {
    let all = try decoder.singleValueContainer().decode([String].self)
    texts = OrderedSet(all)
    guard all.first == "", texts.count == all.count else {
      throw decoder.corrupted("the names are not the empty one and then each once")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(all)
  }
}
