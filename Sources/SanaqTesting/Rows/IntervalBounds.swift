#if canImport(Testing)
  public import SanaqCore

  /// What can bound ranged values: `0...100`, `5...`, `...9`, `0..<1`, or an interval.
  public protocol IntervalBounds: Sendable {
    /// The interval; a bound that is infinite or NaN bounds nothing.
    var interval: Interval { get }
  }

  extension Interval: IntervalBounds {
    /// The interval itself.
    public var interval: Interval { self }
  }

  extension ClosedRange<Double>: IntervalBounds {
    /// Both ends included.
    public var interval: Interval { bounds(.included(lowerBound), .included(upperBound)) }
  }

  extension Range<Double>: IntervalBounds {
    /// The upper end excluded.
    public var interval: Interval { bounds(.included(lowerBound), .excluded(upperBound)) }
  }

  extension PartialRangeFrom<Double>: IntervalBounds {
    /// Open upwards.
    public var interval: Interval { bounds(.included(lowerBound), .unbounded) }
  }

  extension PartialRangeThrough<Double>: IntervalBounds {
    /// Open downwards.
    public var interval: Interval { bounds(.unbounded, .included(upperBound)) }
  }

  private func bounds(_ lower: Edge, _ upper: Edge) -> Interval {
    func finite(_ edge: Edge) -> Edge { edge.value?.isFinite == false ? .unbounded : edge }
    return Interval(lower: finite(lower), upper: finite(upper)) ?? .unknown
  }
#endif
