/// The smallest hashes of a passage's runs, which stand for it (Broder's sketch).
struct PassageSketch: Sendable {
  /// How many there are at most.
  static let size = 6
  /// Each once, in their order; the largest number, which none of them is, marks a free place.
  private var hashes = InlineArray<6, UInt32>(repeating: .max)

  /// That of a passage that is too short to be found.
  init() {}

  /// - Parameter shingles: the hashes of all runs.
  init(of shingles: Span<UInt32>) {
    // Most hashes are larger than the largest that is kept.
    for index in shingles.indices where shingles[index] < hashes[Self.size - 1] { enter(shingles[index]) }
  }

  var count: Int {
    var count = 0
    while count < Self.size, hashes[count] < .max { count += 1 }
    return count
  }

  subscript(index: Int) -> UInt32 { hashes[index] }

  private mutating func enter(_ hash: UInt32) {
    var place = 0
    while hashes[place] < hash { place += 1 }
    if hashes[place] == hash { return }
    var last = Self.size - 1
    while last > place {
      hashes[last] = hashes[last - 1]
      last -= 1
    }
    hashes[place] = hash
  }
}
