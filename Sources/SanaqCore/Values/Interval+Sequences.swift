extension Sequence<Interval> {
  /// The narrowest interval that holds all; nil where there are none.
  public var hull: Interval? { reduce(nil) { $0?.hull($1) ?? $1 } }

  /// What all have in common; nil where that is nothing, and where there are none.
  public var intersection: Interval? {
    var common: Interval?
    for interval in self {
      guard let next = common.map({ $0.intersection(interval) }) ?? interval else { return nil }
      common = next
    }
    return common
  }
}
