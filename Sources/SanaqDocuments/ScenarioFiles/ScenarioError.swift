/// What is wrong with a scenario, where, and what would help.
public struct ScenarioError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's path, as it was given.
  public let file: String
  /// From 1; 0 where the whole file is meant.
  public let line: Int
  /// In Unicode scalars, from 1.
  public let column: Int
  /// What is wrong there.
  public let problem: String
  /// What would do instead.
  public let hint: String

  /// `file.md:12:8: there is no "atendance"; did you mean "attendance"?`
  public var description: String {
    let place = line == 0 ? "" : ":\(line):\(column)"
    return "\(file.escaped)\(place): \(problem.escaped); \(hint.escaped)"
  }
}

/// A place in a scenario's file.
struct ScenarioPlace: Hashable, Sendable {
  let line: Int
  let column: Int
}

/// A fault found in a file whose name the finder doesn't know.
struct ScenarioFault: Error, Hashable {
  let place: ScenarioPlace
  let problem: String
  let hint: String

  init(_ place: ScenarioPlace, _ problem: String, _ hint: String) {
    self.place = place
    self.problem = problem
    self.hint = hint
  }

  func error(in file: String) -> ScenarioError {
    ScenarioError(file: file, line: place.line, column: place.column, problem: problem, hint: hint)
  }
}
