internal import Algorithms

/// Numbers in ascending order, each with how often it occurs, and known exactly or to within a narrow bucket.
struct OrderedNumbers: Hashable, Sendable {
  /// One entry a distinct number or bucket.
  let least: [Double]
  let greatest: [Double]
  /// How many numbers there are up to and including each entry.
  private let ends: [Int]

  /// Numbers that are known exactly, with their counts.
  init(_ counts: some Sequence<(number: Double, count: Int)>) {
    let sorted = counts.sorted { $0.number < $1.number }
    least = sorted.map(\.number)
    greatest = least
    ends = Self.running(sorted.map(\.count))
  }

  init(_ histogram: ValueHistogram) {
    let buckets = histogram.sorted
    least = buckets.map(\.least)
    greatest = buckets.map(\.greatest)
    ends = Self.running(buckets.map(\.count))
  }

  var count: Int { ends.last ?? 0 }

  /// The bounds of the number at a rank, counted from 0. O(log *n*).
  func bounds(at rank: Int) -> (least: Double, greatest: Double) {
    let entry = ends.partitioningIndex { $0 > rank }
    return (least[entry], greatest[entry])
  }

  /// How many numbers are at most `x`: at least, and at most. O(log *n*).
  func count(upTo x: Double) -> (certain: Int, possible: Int) {
    (total(greatest.partitioningIndex { $0 > x }), total(least.partitioningIndex { $0 > x }))
  }

  /// The bounds of a quantile; nil where there are no numbers.
  func quantile(_ p: Double, rule: QuantileRule) -> (least: Double, greatest: Double)? {
    guard let low = rule.quantile(p, count: count, order: { bounds(at: $0).least }),
      let high = rule.quantile(p, count: count, order: { bounds(at: $0).greatest })
    else { return nil }
    return (low, high)
  }

  /// Each entry's bounds and count.
  var entries: [(least: Double, greatest: Double, count: Int)] {
    ends.indices.map { (least[$0], greatest[$0], ends[$0] - ($0 == 0 ? 0 : ends[$0 - 1])) }
  }

  private func total(_ entries: Int) -> Int { entries == 0 ? 0 : ends[entries - 1] }

  private static func running(_ counts: [Int]) -> [Int] { Array(counts.reductions(0, +).dropFirst()) }
}
