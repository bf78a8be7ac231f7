/// Counts of numbers by size: what stands for numbers that are too many to keep.
///
/// A bucket holds numbers that share their sign, their binary exponent and the first ten binary digits behind it, and
/// knows its least and its greatest: it is at most 2⁻¹⁰ of its numbers wide, and whole numbers below 2,048 have buckets
/// of their own. What is in it depends on the numbers alone, not on their order, so that merging is exact, associative
/// and commutative.
///
/// - Source: the buckets are those of HdrHistogram (Tene); the promise in terms of values, not of ranks, is that of
///   Masson, Rim and Lee, "DDSketch", *PVLDB* 12 (2019), 2195–2205.
struct ValueHistogram: Hashable, Sendable {
  struct Bucket: Hashable, Sendable {
    var count: Int
    var least: Double
    var greatest: Double
  }

  private var buckets: [Int32: Bucket] = [:]

  /// Counts a number, which may be infinite but not NaN.
  mutating func add(_ number: Double, count: Int = 1) {
    add(Bucket(count: count, least: number, greatest: number), at: Self.key(of: number))
  }

  mutating func merge(_ other: ValueHistogram) {
    for (key, bucket) in other.buckets { add(bucket, at: key) }
  }

  /// The buckets in ascending order. O(*k* log *k*).
  var sorted: [Bucket] { buckets.sorted { $0.key < $1.key }.map(\.value) }

  private mutating func add(_ bucket: Bucket, at key: Int32) {
    guard var known = buckets[key] else {
      buckets[key] = bucket
      return
    }
    known.count += bucket.count
    known.least = min(known.least, bucket.least)
    known.greatest = max(known.greatest, bucket.greatest)
    buckets[key] = known
  }

  /// Ascends with the numbers: sign, exponent and the first ten digits of the fraction.
  private static func key(of number: Double) -> Int32 {
    let magnitude = Int32(truncatingIfNeeded: number.magnitude.bitPattern >> 42)
    return number < 0 ? -1 - magnitude : magnitude
  }
}

extension ValueHistogram: Codable {
  private struct Row: Codable {
    let count: Count
    let least: Double
    let greatest: Double
  }

  init(from decoder: any Decoder) throws {
    for row in try decoder.singleValueContainer().decode([Row].self) {
      let key = Self.key(of: row.least)
      guard row.least <= row.greatest, key == Self.key(of: row.greatest) else {
        throw decoder.corrupted("\(row.least) and \(row.greatest) share no bucket")
      }
      add(Bucket(count: row.count.value, least: row.least, greatest: row.greatest), at: key)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(sorted.map { Row(count: Count($0.count), least: $0.least, greatest: $0.greatest) })
  }
}
