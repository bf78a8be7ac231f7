/// Draws an input's values.
struct InputSampler: Sendable {
  private enum Rule: Sendable {
    case constant(Double)
    case even(low: Double, width: Double)
    case triangular(low: Double, rise: Double, fall: Double, width: Double)
    case beta(low: Double, width: Double, Beta)
    case lognormal(mean: Double, deviation: Double)
  }

  private let rule: Rule
  private var stream: RandomStream

  /// Nil for an input that can't be drawn from, or whose range is too wide for floating-point numbers.
  init?(_ input: ScenarioGraph.Input, seed: UInt64) {
    stream = RandomStream(seed: seed, name: input.name)
    let low = input.bounds.lower.number.value(.down)
    let high = input.bounds.upper.number.value(.up)
    if let shape = input.shape {
      rule = Self.rule(shape)
    } else {
      guard input.bounds.isBounded, (high - low).isFinite else { return nil }
      rule = input.bounds.isExact ? .constant(low) : .even(low: low, width: high - low)
    }
  }

  private static func rule(_ shape: ScenarioShape) -> Rule {
    switch shape {
    case .uniform(let low, let high): return .even(low: low, width: high - low)
    case .triangular(let low, let mode, let high):
      return low == high
        ? .constant(low) : .triangular(low: low, rise: mode - low, fall: high - mode, width: high - low)
    case .pert(let low, let mode, let high):
      return low == high ? .constant(low) : .beta(low: low, width: high - low, Beta(mode: (mode - low) / (high - low)))
    case .lognormal(let p5, let p95):
      let (low, high) = (PortableMath.log(p5), PortableMath.log(p95))
      return .lognormal(mean: (low + high) / 2, deviation: (high - low) / 2 / PortableMath.normalQuantile(0.95))
    }
  }

  /// Fills a column with draws.
  mutating func fill(_ column: UnsafeMutableBufferPointer<Double>) {
    switch rule {
    case .constant(let value): column.update(repeating: value)
    case .even(let low, let width): for index in column.indices { column[index] = low + stream.unit() * width }
    case .triangular(let low, let rise, let fall, let width):
      for index in column.indices {
        let u = stream.unit()
        let isRising = u * width < rise
        column[index] =
          isRising ? low + (u * width * rise).squareRoot() : low + width - ((1 - u) * width * fall).squareRoot()
      }
    case .beta(let low, let width, let beta):
      for index in column.indices { column[index] = low + width * beta.draw(&stream) }
    case .lognormal(let mean, let deviation):
      for index in column.indices {
        column[index] = PortableMath.exp(mean + deviation * PortableMath.normalQuantile(stream.unit()))
      }
    }
  }
}

/// The beta distribution of PERT on 0…1, by its mode: α = 1 + 4 mode, β = 5 − 4 mode.
private struct Beta: Sendable {
  let rise: Double
  let fall: Double
  let peak: Double

  init(mode: Double) {
    rise = 4 * mode
    fall = 4 - rise
    peak = Self.logDensity(mode, rise, fall)
  }

  private static func logDensity(_ x: Double, _ rise: Double, _ fall: Double) -> Double {
    (rise > 0 ? rise * PortableMath.log(x) : 0) + (fall > 0 ? fall * PortableMath.log(1 - x) : 0)
  }

  /// Von Neumann's rejection; one draw in five is kept at the worst, for the density is 5 at most.
  func draw(_ stream: inout RandomStream) -> Double {
    while true {
      let x = stream.unit()
      if x < 1, PortableMath.log(stream.unit()) <= Self.logDensity(x, rise, fall) - peak { return x }
    }
  }
}
