#if canImport(Testing)
  public import SanaqCore
  public import SanaqDocuments
  internal import Testing

  /// Checks that a scenario's expectations hold.
  ///
  /// Records one issue an expectation that fails, at its line in the scenario's file, so that an editor opens it there.
  ///
  ///     @Test(arguments: Scenario.all(in: "data/scenarios"))
  ///     func scenario(_ scenario: Scenario) throws {
  ///       try expectHolds(scenario, figures: FigureTable(contentsOf: "data/figures.csv"))
  ///     }
  ///
  /// - Returns: what the scenario comes to, for questions of the test's own.
  @discardableResult
  public func expectHolds(_ scenario: Scenario, figures: some Sequence<Figure>) throws(ScenarioFailure)
    -> ScenarioReport
  {
    let report = try scenario.report(figures: figures)
    for failure in report.failures {
      Issue.record(
        "\(failure.text): must hold \(failure.mode.rawValue), holds \(failure.truth.rawValue)",
        sourceLocation: SourceLocation(
          fileID: "scenarios/\(report.path)", filePath: report.path, line: failure.line, column: failure.column))
    }
    return report
  }
#endif
