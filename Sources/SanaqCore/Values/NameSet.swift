internal import BitCollections

/// Names of one pool.
struct NameSet: Hashable, Sendable {
  private var numbers = BitSet()

  var count: Int { numbers.count }

  /// O(1), but for growth.
  mutating func insert(_ name: Name) { numbers.insert(Int(name.number)) }

  /// Adds the names of another pool, which `names` translates. O(*n*) in the other pool's size.
  mutating func formUnion(_ other: NameSet, names: [Name]) {
    for number in other.numbers { insert(names[number]) }
  }
}

extension NameSet: Codable {
  init(from decoder: any Decoder) throws {
    for name in try decoder.singleValueContainer().decode([Name].self) { insert(name) }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(names)
  }

  /// All names, by their numbers.
  var names: [Name] { numbers.map { Name(number: Int32($0)) } }
}
