#if canImport(Testing)
  public import SanaqCore

  /// A row, or a table, that breaks an invariant.
  public struct Violation<Row: InvariantRow>: Sendable {
    /// The invariant's name.
    public let invariant: String
    /// How far it holds: `possibly` breaks what should hold certainly.
    public let truth: Truth
    /// How far it should hold.
    public let strength: Truth
    /// What the row has instead.
    public let found: String
    /// Nil where the table as a whole breaks it.
    public let row: Row?

    fileprivate init(_ invariant: String, _ verdict: Verdict, _ strength: Truth, _ row: Row?) {
      self.invariant = invariant
      truth = verdict.truth
      self.strength = strength
      found = verdict.found
      self.row = row
    }
  }

  extension Violation: CustomStringConvertible {
    /// What should hold, and what is there: `value is within 0…100: >200…∞`.
    public var description: String {
      let degree =
        switch (strength, truth) {
        case (.never, _): "should never hold: "
        case (.possibly, _): "should hold possibly: "
        case (.certainly, .possibly): "holds only possibly: "
        default: ""
        }
      return degree + invariant + (found.isEmpty ? "" : ": \(found)")
    }
  }

  extension Invariant {
    /// The rows for which this does not hold as strongly as it should, in their order.
    ///
    /// - Parameters:
    ///   - rows: the rows to judge, all at once: `unique` compares them.
    ///   - strength: `certainly` lets nothing else pass; `possibly` lets `possibly` pass too; `never` wants the opposite
    ///     of the invariant.
    public func violations(in rows: some Sequence<Row>, hold strength: Truth = .certainly) -> [Violation<Row>] {
      let rows = Array(rows)
      return zip(rows, judge(rows)).compactMap { row, verdict in
        guard let verdict, !verdict.truth.satisfies(strength) else { return nil }
        return Violation(name, verdict, strength, row)
      }
    }
  }

  extension TableInvariant {
    /// What of the table does not hold as strongly as it should.
    public func violations(in rows: some Sequence<Row>, hold strength: Truth = .certainly) -> [Violation<Row>] {
      judge(Array(rows)).compactMap { finding in
        finding.verdict.truth.satisfies(strength)
          ? nil
          : Violation(name, finding.verdict, strength, finding.row)
      }
    }
  }

  extension Truth {
    fileprivate func satisfies(_ strength: Truth) -> Bool {
      switch strength {
      case .certainly: self == .certainly
      case .possibly: self != .never
      case .never: self == .never
      }
    }
  }
#endif
