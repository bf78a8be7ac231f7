#if canImport(Testing)
  public import SanaqCore

  /// The columns of a row, by key path. A text that is empty is missing, as is a value that is nil; but for `notMissing`,
  /// a missing value is not judged: it breaks no rule that is about values.
  extension Invariant {
    /// The value is there.
    public static func notMissing<Value>(_ path: any KeyPath<Row, Value?> & Sendable) -> Self {
      notMissing(.of(path))
    }

    /// The text is not empty.
    public static func notMissing(_ path: any KeyPath<Row, String> & Sendable) -> Self { notMissing(.of(path)) }

    /// No two rows have the same value; the first that has it passes.
    public static func unique<Value: Hashable & Sendable>(_ path: any KeyPath<Row, Value> & Sendable) -> Self {
      unique(.of(path))
    }

    /// No two rows have the same value, where they have one.
    public static func unique<Value: Hashable & Sendable>(_ path: any KeyPath<Row, Value?> & Sendable) -> Self {
      unique(.of(path))
    }

    /// The value is one of these.
    public static func oneOf<Value: Hashable & Sendable>(
      _ path: any KeyPath<Row, Value> & Sendable, _ values: [Value]
    ) -> Self { oneOf(.of(path), Set(values), "is one of \(list(values))") }

    /// The value is one of these, where there is one.
    public static func oneOf<Value: Hashable & Sendable>(
      _ path: any KeyPath<Row, Value?> & Sendable, _ values: [Value]
    ) -> Self { oneOf(.of(path), Set(values), "is one of \(list(values))") }

    /// The value is one that another column has: the key of another table, or of this one.
    ///
    ///     .refers(\.links.group, to: groups.map(\.id), named: "the groups' ids")
    public static func refers<Value: Hashable & Sendable>(
      _ path: any KeyPath<Row, Value> & Sendable, to values: some Sequence<Value>, named name: String
    ) -> Self { oneOf(.of(path), Set(values), "stands in \(name)") }

    /// The same for a value that may be missing.
    public static func refers<Value: Hashable & Sendable>(
      _ path: any KeyPath<Row, Value?> & Sendable, to values: some Sequence<Value>, named name: String
    ) -> Self { oneOf(.of(path), Set(values), "stands in \(name)") }

    /// The value lies between these.
    public static func within<Value: Comparable & Sendable>(
      _ path: any KeyPath<Row, Value> & Sendable, _ range: ClosedRange<Value>
    ) -> Self {
      within(.of(path), range)
    }

    /// The value lies between these, where there is one.
    public static func within<Value: Comparable & Sendable>(
      _ path: any KeyPath<Row, Value?> & Sendable, _ range: ClosedRange<Value>
    ) -> Self {
      within(.of(path), range)
    }

    /// The ranged value lies between these.
    public static func within(_ path: any KeyPath<Row, Interval> & Sendable, _ bounds: some IntervalBounds) -> Self {
      let interval = bounds.interval
      return Self("\(path.columnName) is within \(interval)") { row in
        let value = row[keyPath: path]
        return Verdict(value.isWithin(interval), found: value.description)
      }
    }

    /// Values in their order, each at most the next: low ≤ best ≤ high. What is missing is passed over.
    public static func ordered(_ paths: any KeyPath<Row, Double?> & Sendable...) -> Self {
      let columns = paths.map { Column<Row, Double>.of($0) }
      return Self(columns.map(\.name).joined(separator: " ≤ ")) { row in
        let known = columns.compactMap { column in column.value(row).map { (column.name, $0) } }
        let isOrdered = zip(known, known.dropFirst()).allSatisfy { $0.1 <= $1.1 }
        let found = known.map { "\($0) \(NumberText.describe($1))" }.joined(separator: ", ")
        return known.count < 2 ? nil : Verdict(isOrdered, found: found)
      }
    }

    private static func within<Value: Comparable & Sendable>(
      _ column: Column<Row, Value>, _ range: ClosedRange<Value>
    ) -> Self {
      Self("\(column.name) is within \(describe(range.lowerBound))…\(describe(range.upperBound))") { row in
        column.value(row).map { Verdict(range.contains($0), found: describe($0)) }
      }
    }

    private static func list<Value>(_ values: [Value]) -> String { values.map { describe($0) }.joined(separator: ", ") }

    private static func notMissing<Value>(_ column: Column<Row, Value>) -> Self {
      Self("\(column.name) is not missing") { row in
        let value = column.value(row)
        return Verdict(value != nil, found: value.map { describe($0) } ?? "missing")
      }
    }

    private static func oneOf<Value: Hashable & Sendable>(
      _ column: Column<Row, Value>, _ values: Set<Value>, _ words: String
    ) -> Self {
      Self("\(column.name) \(words)") { row in
        column.value(row).map { Verdict(values.contains($0), found: describe($0)) }
      }
    }

    private static func unique<Value: Hashable & Sendable>(_ column: Column<Row, Value>) -> Self {
      Self("\(column.name) is unique") { rows in
        var firsts: [Value: Row] = [:]
        return rows.map { row in
          guard let value = column.value(row) else { return nil }
          guard let first = firsts[value] else {
            firsts[value] = row
            return Verdict(.certainly, found: describe(value))
          }
          return Verdict(.never, found: "\(describe(value)), as at \(first.evidence)")
        }
      }
    }
  }

  extension Column {
    static func of(_ path: any KeyPath<Row, Value?> & Sendable) -> Self {
      Self(name: path.columnName) { row in
        let value = row[keyPath: path]
        return (value as? String)?.isEmpty == true ? nil : value
      }
    }

    static func of(_ path: any KeyPath<Row, Value> & Sendable) -> Self {
      Self(name: path.columnName) { row in
        let value = row[keyPath: path]
        return (value as? String)?.isEmpty == true ? nil : value
      }
    }
  }
#endif
