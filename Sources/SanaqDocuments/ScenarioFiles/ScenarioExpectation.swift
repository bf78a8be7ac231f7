public import SanaqCore

/// What a scenario expects, and whether it holds.
public struct ScenarioExpectation: Hashable, Sendable {
  /// For how many values it must hold.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    /// It must hold for all values.
    case certainly
    /// It must hold for some.
    case possibly
    /// It must hold for none.
    case never
  }

  /// How far it must hold.
  public let mode: Mode
  /// As it is written, without `expect`.
  public let text: String
  /// How far it does.
  public let truth: Truth
  /// The rows of the sheet that it rests on.
  public let figures: [Figure]
  /// The line of the file, from 1.
  public let line: Int
  /// In Unicode scalars, from 1.
  public let column: Int

  /// Whether it holds as far as it must.
  public var holds: Bool {
    switch mode {
    case .certainly: truth == .certainly
    case .possibly: truth != .never
    case .never: truth == .never
    }
  }
}
