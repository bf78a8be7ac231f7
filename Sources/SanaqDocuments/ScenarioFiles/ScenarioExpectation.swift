public import SanaqCore

/// What a scenario expects, and whether it holds.
public struct ScenarioExpectation: Hashable, Sendable {
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    /// It must hold for all values.
    case certainly
    /// It must hold for some.
    case possibly
    /// It must hold for none.
    case never
  }

  public let mode: Mode
  /// As it is written, without `expect`.
  public let text: String
  public let truth: Truth
  /// The rows of the sheet that it rests on.
  public let figures: [Figure]
  public let line: Int
  public let column: Int

  public var holds: Bool {
    switch mode {
    case .certainly: truth == .certainly
    case .possibly: truth != .never
    case .never: truth == .never
    }
  }
}
