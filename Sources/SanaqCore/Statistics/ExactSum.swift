/// A sum of floating-point numbers without rounding error, so that its bounds can be rounded outward.
///
/// - Source: Shewchuk, "Adaptive precision floating-point arithmetic and fast robust geometric predicates", *Discrete &
///   Computational Geometry* 18 (1997), 305–363: grow-expansion.
public struct ExactSum: Hashable, Sendable {
  /// Non-overlapping parts of ascending size; their exact sum is the sum.
  private var parts: [Double] = []
  /// What overflowed, or was infinite to begin with.
  private var overflow = 0.0

  /// The sum of nothing, 0.
  public init() {}

  /// The sum of these. O(*n*) unless magnitudes differ wildly.
  public init(_ numbers: some Sequence<Double>) {
    for number in numbers { add(number) }
  }

  /// Adds a number. O(*k*) in the number of parts, which is small unless magnitudes differ wildly.
  public mutating func add(_ number: Double) {
    guard number.isFinite else {
      overflow += number
      return
    }
    if parts.count == 1 {
      // Nearly always: one part that the next number fits into exactly.
      let (sum, error) = Rounding.twoSum(number, parts[0])
      if error == 0 && sum.isFinite && sum != 0 { return parts[0] = sum }
    }
    var carried = number
    var kept = 0
    for index in parts.indices {
      let (sum, error) = Rounding.twoSum(carried, parts[index])
      guard sum.isFinite else {
        overflow += sum
        parts = []
        return
      }
      if error != 0 {
        parts[kept] = error
        kept += 1
      }
      carried = sum
    }
    parts.removeLast(parts.count - kept)
    if carried != 0 { parts.append(carried) }
  }

  /// Adds another sum; associative and commutative, for both are exact.
  public mutating func add(_ other: ExactSum) {
    overflow += other.overflow
    for part in other.parts { add(part) }
  }

  /// The largest number that is not above the sum.
  public var roundedDown: Double { rounded(toward: -1) }

  /// The smallest number that is not below the sum.
  public var roundedUp: Double { rounded(toward: 1) }

  /// Whether the exact sums are equal, however they were put together.
  public static func == (one: ExactSum, other: ExactSum) -> Bool {
    var difference = one
    for part in other.parts { difference.add(-part) }
    return one.overflow == other.overflow && difference.parts.isEmpty
  }

  /// Equal sums have one nearest number, which is hashed.
  public func hash(into hasher: inout Hasher) { hasher.combine(nearest) }

  /// The sum, correctly rounded: half-way cases look at the part below (as in CPython's `math.fsum`).
  private var nearest: Double {
    var rest = parts
    guard var high = rest.popLast() else { return 0 }
    var low = 0.0
    while low == 0, let part = rest.popLast() { (high, low) = Rounding.twoSum(high, part) }
    guard let below = rest.last, low < 0 && below < 0 || low > 0 && below > 0 else { return high }
    let doubled = low * 2
    let next = high + doubled
    return next - high == doubled ? next : high
  }

  private func rounded(toward direction: Double) -> Double {
    if overflow != 0 || overflow.isNaN { return overflow }
    let nearest = nearest
    guard residueSign * direction > 0 else { return nearest }
    return direction > 0 ? nearest.nextUp : nearest.nextDown
  }

  /// The sign of the exact sum minus `nearest`.
  private var residueSign: Double {
    var rest = ExactSum()
    for part in parts { rest.add(part) }
    rest.add(-nearest)
    return rest.parts.last.map { $0 < 0 ? -1 : 1 } ?? 0
  }
}

extension ExactSum: Codable {
  /// Reads what was written; throws where a part is no finite number.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    overflow = try container.decode(Double.self)
    while !container.isAtEnd {
      let part = try container.decode(Double.self)
      guard part.isFinite else { throw decoder.corrupted("a sum's part is finite") }
      add(part)
    }
  }

  /// Writes what overflowed, then the sum's nearest number, that of what is left, and so on: the same for equal sums.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(overflow)
    var rest = self
    while !rest.parts.isEmpty {
      let nearest = rest.nearest
      try container.encode(nearest)
      rest.add(-nearest)
    }
  }
}
