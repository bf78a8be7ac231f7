/// The answer to a question about ranged values: it holds for all of them, for some, or for none.
///
/// Kleene's strong three-valued logic (*Introduction to Metamathematics*, 1952, § 64).
public enum Truth: String, Hashable, Sendable, CaseIterable {
  /// It holds for all of the values.
  case certainly
  /// It holds for some of them and not for others: the text leaves it open.
  case possibly
  /// It holds for none.
  case never

  /// Kleene's negation: `possibly` stays `possibly`.
  public static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .certainly: .never
    case .possibly: .possibly
    case .never: .certainly
    }
  }

  /// Kleene's conjunction: the weaker of the two.
  public static func && (one: Truth, other: Truth) -> Truth {
    if one == .never || other == .never { return .never }
    return one == .certainly && other == .certainly ? .certainly : .possibly
  }

  /// Kleene's disjunction: the stronger of the two.
  public static func || (one: Truth, other: Truth) -> Truth { !(!one && !other) }
}

extension Interval {
  /// Whether a value of this interval is less than one of `other`; there is no `<`, because two ranges may overlap.
  ///
  ///     Interval(between: 1, and: 5).isLess(than: Interval(5))   // possibly
  public func isLess(than other: Interval) -> Truth {
    if isWholly(below: other, orEqual: false) { return .certainly }
    return other.isWholly(below: self, orEqual: true) ? .never : .possibly
  }

  /// Whether a value of this interval is at most one of `other`.
  public func isAtMost(_ other: Interval) -> Truth { !other.isLess(than: self) }

  /// Whether a value of this interval is greater than one of `other`.
  public func isGreater(than other: Interval) -> Truth { other.isLess(than: self) }

  /// Whether a value of this interval is at least one of `other`.
  public func isAtLeast(_ other: Interval) -> Truth { !isLess(than: other) }

  /// Whether a value of this interval equals one of `other`: certain only for two equal points.
  public func isEqual(to other: Interval) -> Truth {
    guard intersection(other) != nil else { return .never }
    return isExact && other.isExact ? .certainly : .possibly
  }

  /// Whether a value of this interval lies in `other`.
  public func isWithin(_ other: Interval) -> Truth {
    if lies(within: other) { return .certainly }
    return intersection(other) == nil ? .never : .possibly
  }

  /// Whether every value here is below every value of `other`, or may touch it where `orEqual`.
  private func isWholly(below other: Interval, orEqual: Bool) -> Bool {
    guard let high, let low = other.low else { return false }
    let touches = upper.isIncluded && other.lower.isIncluded
    return high < low || (high == low && (orEqual || !touches))
  }
}
