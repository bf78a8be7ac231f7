#if canImport(Testing)
  internal import OrderedCollections
  public import SanaqCore

  /// Something that should hold for a table as a whole: how many rows it has, what they sum to, whether it is fresh.
  ///
  /// It does not combine with `&&` and `||`: these speak of rows.
  public struct TableInvariant<Row: InvariantRow>: Sendable {
    /// What should hold, as a failure says it.
    public let name: String
    let judge: @Sendable ([Row]) -> [Finding]

    init(_ name: String, judge: @escaping @Sendable ([Row]) -> [Finding]) {
      self.name = name
      self.judge = judge
    }

    /// What a table invariant says; `row` is the one to look at, if there is one.
    struct Finding: Sendable {
      var verdict: Verdict
      var row: Row?
    }
  }

  extension TableInvariant {
    /// The number of rows lies between these.
    public static func count(_ range: ClosedRange<Int>) -> Self {
      Self("has \(range.lowerBound)…\(range.upperBound) rows") { rows in
        [Finding(verdict: Verdict(range.contains(rows.count), found: "\(rows.count) rows"), row: nil)]
      }
    }

    /// There are so many rows.
    public static func count(_ number: Int) -> Self { count(number...number) }

    /// The ranged values of each key's rows sum to something between these: the shares of one poll to 99…101.
    ///
    /// A sum of ranges runs from the sum of the lows to the sum of the highs, rounded outward.
    public static func sum<Key: Hashable & Sendable>(
      of path: any KeyPath<Row, Interval> & Sendable, within bounds: some IntervalBounds,
      by key: any KeyPath<Row, Key> & Sendable
    ) -> Self {
      let interval = bounds.interval
      return Self("\(path.columnName) sums to \(interval) by \(key.columnName)") { rows in
        if rows.isEmpty { return [nothing] }
        return groups(of: rows, by: key).map { rows in
          let sum = IntervalSample(rows.map { $0[keyPath: path] }).sum ?? .unknown
          let found = "\(rows.map { $0[keyPath: path].description }.joined(separator: " + ")) = \(sum)"
          return Finding(verdict: Verdict(sum.isWithin(interval), found: found), row: rows.first)
        }
      }
    }

    /// The parts of each key's rows sum to no more than the whole.
    ///
    /// A key without a whole or without parts is not judged; of several wholes, each must hold the parts.
    public static func parts<Key: Hashable & Sendable>(
      _ isPart: @escaping @Sendable (Row) -> Bool, notExceeding isWhole: @escaping @Sendable (Row) -> Bool,
      of path: any KeyPath<Row, Interval> & Sendable, by key: any KeyPath<Row, Key> & Sendable
    ) -> Self {
      Self("parts do not exceed the whole by \(key.columnName)") { rows in
        if rows.isEmpty { return [nothing] }
        return groups(of: rows, by: key).flatMap { rows -> [Finding] in
          let parts = rows.filter { isPart($0) && !isWhole($0) }.map { $0[keyPath: path] }
          return parts.isEmpty ? [] : rows.filter(isWhole).map { held(parts, by: $0, $0[keyPath: path]) }
        }
      }
    }

    /// Every sum of no rows would do, so that none at all is a slip of the selection.
    private static var nothing: Finding { Finding(verdict: Verdict(.never, found: "the selection is empty"), row: nil) }

    private static func held(_ parts: [Interval], by row: Row, _ whole: Interval) -> Finding {
      let sum = IntervalSample(parts).sum ?? .unknown
      let found = "\(parts.count) parts sum to \(sum), the whole is \(whole)"
      return Finding(verdict: Verdict(sum.isAtMost(whole), found: found), row: row)
    }

    /// Rows of one key, in the order of their first.
    private static func groups<Key: Hashable & Sendable>(of rows: [Row], by key: any KeyPath<Row, Key> & Sendable)
      -> [[Row]]
    {
      OrderedDictionary(grouping: rows) { $0[keyPath: key] }.values.elements
    }
  }
#endif
