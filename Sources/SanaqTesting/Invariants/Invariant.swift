#if canImport(Testing)
  public import SanaqCore

  /// Something that should hold for each row of a table: a value with a name, judged without recording anything.
  ///
  ///     let adult = Invariant<Figure>.within(18...120).where(\.meaning.measure, "age")
  ///     adult.violations(in: table)   // [Violation]
  ///
  /// A ranged value may hold possibly: see `Truth`. Invariants combine with `&&`, `||` and `!` as Kleene's logic does.
  public struct Invariant<Row: InvariantRow>: Sendable {
    /// What should hold, as a failure says it: `unit is not missing`.
    public let name: String
    /// One answer for each row, in their order; nil for a row that the invariant says nothing of.
    let judge: @Sendable ([Row]) -> [Verdict?]

    init(_ name: String, judge: @escaping @Sendable ([Row]) -> [Verdict?]) {
      self.name = name
      self.judge = judge
    }

    /// An invariant that looks at one row at a time.
    init(_ name: String, each verdict: @escaping @Sendable (Row) -> Verdict?) {
      self.init(name) { $0.map(verdict) }
    }

    /// What else a test may want to hold, under a name of its own.
    public static func satisfies(_ name: String, _ holds: @escaping @Sendable (Row) -> Truth) -> Self {
      Self(name) { row in Verdict(holds(row), found: "") }
    }

    /// The same for a question without shades.
    public static func satisfies(_ name: String, _ holds: @escaping @Sendable (Row) -> Bool) -> Self {
      Self(name) { row in Verdict(holds(row), found: "") }
    }
  }

  extension Invariant: CustomStringConvertible {
    /// What should hold.
    public var description: String { name }
  }

  /// What an invariant says of a row.
  struct Verdict: Hashable, Sendable {
    var truth: Truth
    /// What the row has, for the failure's words; empty where its quote says enough.
    var found: String

    init(_ truth: Truth, found: String) {
      self.truth = truth
      self.found = found
    }

    init(_ holds: Bool, found: String) { self.init(holds ? .certainly : .never, found: found) }
  }

  // MARK: Combining

  extension Invariant {
    /// Both hold; says nothing of a row that neither says anything of.
    public static func && (one: Self, other: Self) -> Self {
      combined("(\(one.name) and \(other.name))", one, other) { $0 && $1 }
    }

    /// At least one holds.
    public static func || (one: Self, other: Self) -> Self {
      combined("(\(one.name) or \(other.name))", one, other) { $0 || $1 }
    }

    /// Does not hold; what holds possibly, does not hold possibly.
    public static prefix func ! (invariant: Self) -> Self {
      Self("not: \(invariant.name)") { rows in
        invariant.judge(rows).map { verdict in verdict.map { Verdict(!$0.truth, found: $0.found) } }
      }
    }

    /// The same for some rows only; the others are not judged, nor seen by `unique` and its like.
    public func `where`(_ condition: String = "a condition", _ admits: @escaping @Sendable (Row) -> Bool) -> Self {
      let judge = self.judge
      return Self("\(name), where \(condition)") { rows in
        var verdicts = judge(rows.filter(admits))[...]
        return rows.map { admits($0) ? verdicts.popFirst() ?? nil : nil }
      }
    }

    /// The same for the rows with this value.
    public func `where`<Value: Equatable & Sendable>(_ path: any KeyPath<Row, Value> & Sendable, _ value: Value) -> Self
    {
      `where`("\(path.columnName) is \(describe(value))") { $0[keyPath: path] == value }
    }

    private static func combined(
      _ name: String, _ one: Self, _ other: Self, _ combine: @escaping @Sendable (Truth, Truth) -> Truth
    ) -> Self {
      Self(name) { rows in
        zip(one.judge(rows), other.judge(rows)).map { left, right in
          guard let left, let right else { return left ?? right }
          let found = [left.found, right.found].filter { !$0.isEmpty }
          return Verdict(combine(left.truth, right.truth), found: found.joined(separator: "; "))
        }
      }
    }
  }
#endif
