internal import BitCollections

/// Names of one pool.
struct NameSet: Hashable, Sendable {
  /// In their order as long as they are few: a set of bits is as long as its greatest number.
  private var few: [Int32] = []
  /// All of them, once they are more than that.
  private var many = BitSet()
  private static let most = 64

  var count: Int { few.count + many.count }

  /// O(1), but for growth.
  mutating func insert(_ name: Name) {
    guard many.isEmpty else { return _ = many.insert(Int(name.number)) }
    // Most names are new, or were given last.
    var place = few.count
    while place > 0, few[place - 1] > name.number { place -= 1 }
    if place > 0, few[place - 1] == name.number { return }
    few.insert(name.number, at: place)
    guard few.count > Self.most else { return }
    for number in few { many.insert(Int(number)) }
    few = []
  }

  /// Adds the names of another pool, which `names` translates. O(*n*) in the other pool's size.
  mutating func formUnion(_ other: NameSet, names: [Name]) {
    for name in other.names { insert(names[Int(name.number)]) }
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
  var names: [Name] { few.map(Name.init) + many.map { Name(number: Int32($0)) } }
}
