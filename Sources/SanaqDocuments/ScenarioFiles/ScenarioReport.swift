public import SanaqCore

/// What a scenario comes to: its values, its expectations, and what must be said of them.
public struct ScenarioReport: Sendable {
  /// The file's path, as it was given.
  public let path: String
  /// The scenario's first heading, or else its path.
  public let title: String
  /// The values, by bounds and by draws.
  public let evaluation: ScenarioEvaluation
  /// In the order of the file.
  public let expectations: [ScenarioExpectation]
  /// Warnings with their places, such as a divisor that may be zero.
  public let notes: [String]

  /// The expectations that don't hold.
  public var failures: [ScenarioExpectation] { expectations.filter { !$0.holds } }

  /// The value of a variable.
  public subscript(name: String) -> ScenarioValue { evaluation[name] }

  init(
    _ path: String, _ title: String, _ resolver: ScenarioResolver, _ evaluation: ScenarioEvaluation,
    text: (ScenarioSyntax.Expectation) -> String
  ) {
    self.path = path
    self.title = title
    self.evaluation = evaluation
    expectations = resolver.comparisons.map { comparison in
      let expectation = comparison.expectation
      return ScenarioExpectation(
        mode: expectation.mode, text: text(expectation),
        truth: evaluation.truth(comparison.left, expectation.relation, comparison.right),
        figures: evaluation.figures(of: [comparison.left, comparison.right]), line: expectation.place.line,
        column: expectation.place.column)
    }
    notes = resolver.divisions.filter { evaluation.mayBeZero($0.divisor) }.map { division in
      "\(path.escaped):\(division.place.line):\(division.place.column): the divisor may be 0, so that what rests on the quotient "
        + "is unbounded"
    }
  }
}
