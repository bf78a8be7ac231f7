/// Units that the next smaller one follows without a word: `1 hour thirty`, `6 ft 2`.
enum MinorUnitRows {
  /// unit | the smaller unit that goes without saying
  static let text = #"""
    hour | minute
    minute | second
    ft | inch
    """#
}

/// The unit that goes without saying, and how many of it make the larger one.
struct MinorUnit: Sendable {
  let unit: UnitEntry
  let ratio: Double
}
