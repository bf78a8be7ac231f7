/// How an input's values are spread, where the scenario says so; nothing is inferred.
public enum ScenarioShape: Hashable, Sendable {
  /// Every value between the ends is as likely as any other.
  case uniform(low: Double, high: Double)
  /// The density rises straight from `low` to `mode` and falls straight to `high`.
  case triangular(low: Double, mode: Double, high: Double)
  /// A beta distribution with the mean (low + 4 mode + high) / 6.
  ///
  /// - Source: Malcolm, Roseboom, Clark, Fazar, "Application of a technique for research and development program
  ///   evaluation", *Operations Research* 7 (1959), 646–669.
  case pert(low: Double, mode: Double, high: Double)
  /// By its 5 % and 95 % quantiles.
  case lognormal(p5: Double, p95: Double)

  /// Nil where a shape's numbers are upside down or infinite: low ≤ mode ≤ high, 0 < p5 < p95.
  public var support: Interval? {
    switch self {
    case .uniform(let low, let high): return low <= high ? Interval(between: low, and: high) : nil
    case .triangular(let low, let mode, let high), .pert(let low, let mode, let high):
      return low <= mode && mode <= high ? Interval(between: low, and: high) : nil
    case .lognormal(let p5, let p95):
      guard 0 < p5, p5 < p95, p95.isFinite else { return nil }
      return Interval(lower: .excluded(0), upper: .unbounded)
    }
  }

  /// The function that spells the shape out in a scenario.
  public var name: String {
    switch self {
    case .uniform: "uniform"
    case .triangular: "triangular"
    case .pert: "pert"
    case .lognormal: "lognormal"
    }
  }

  /// The same with every number multiplied by a positive factor.
  func scaled(by factor: Double) -> ScenarioShape {
    switch self {
    case .uniform(let low, let high): .uniform(low: low * factor, high: high * factor)
    case .triangular(let low, let mode, let high):
      .triangular(low: low * factor, mode: mode * factor, high: high * factor)
    case .pert(let low, let mode, let high): .pert(low: low * factor, mode: mode * factor, high: high * factor)
    case .lognormal(let p5, let p95): .lognormal(p5: p5 * factor, p95: p95 * factor)
    }
  }
}
