/// The guaranteed bounds of a graph's nodes.
///
/// Where an input is used more than once, plain interval arithmetic forgets that it is one quantity. Then the result is
/// bounded over boxes: one in which the result only rises or falls with an input is evaluated at that input's ends, and
/// others are halved (Moore, Kearfott, Cloud, *Introduction to Interval Analysis*, 2009, chapters 5–6).
struct BoundsEvaluator {
  /// Bounds of a result, and whether it comes as close to them as is known to be possible.
  struct Result: Hashable {
    var bounds: ScenarioBounds
    var isTight: Bool
  }

  private let graph: ScenarioGraph
  private let order: [Int]
  private let target: Int
  /// Inputs of more than one value, and those of them that are used more than once.
  private let variables: [Int]
  private let repeated: Set<Int>
  /// How many steps the search may take; what it has by then is still outward.
  private(set) var budget: Int

  init(_ graph: ScenarioGraph, target: Int, budget: Int) {
    self.graph = graph
    self.target = target
    self.budget = budget
    order = graph.ancestors(of: [target])
    var paths = [target: 1]
    var variables: [Int] = []
    var repeated: Set<Int> = []
    for index in order.reversed() {
      let count = paths[index] ?? 0
      if case .input(let input) = graph.nodes[index], !graph.inputs[input].bounds.isExact {
        variables.append(input)
        if count > 1 { repeated.insert(input) }
      }
      for operand in graph.nodes[index].operands { paths[operand] = min(2, (paths[operand] ?? 0) + count) }
    }
    self.variables = variables.sorted()
    self.repeated = repeated
  }

  /// The bounds where inputs have those of `pins`, or else their own.
  mutating func bounds(pins: [Int: ScenarioBounds] = [:]) -> Result {
    let inputs = graph.inputs.enumerated().map { pins[$0] ?? $1.bounds }
    guard !repeated.isEmpty, stepsOfSlopes <= budget else {
      budget -= order.count
      return Result(bounds: forward(inputs)[target], isTight: repeated.isEmpty)
    }
    var boxes = [box(inputs)]
    while boxes.count < Self.mostBoxes, budget > 0, let next = loosest(boxes), let axis = boxes[next].axis {
      let (low, high) = halves(of: boxes[next].inputs[axis])
      let parent = boxes.remove(at: next)
      for half in [low, high] {
        var inputs = parent.inputs
        inputs[axis] = half
        boxes.append(box(inputs))
      }
    }
    let hull = boxes.dropFirst().reduce(boxes[0].bounds) { $0.hull($1.bounds) }
    return Result(bounds: hull, isTight: loosest(boxes) == nil)
  }

  private static let mostBoxes = 64

  /// What one round of a corner's search costs.
  private var stepsOfSlopes: Int { order.count * (variables.count + 1) }
}

// MARK: Boxes

extension BoundsEvaluator {
  private struct Box {
    let inputs: [ScenarioBounds]
    let bounds: ScenarioBounds
    /// Whether the lower and the upper bound are as close as can be.
    let isTight: (lower: Bool, upper: Bool)
    /// The input to halve; nil where none can be.
    let axis: Int?
  }

  private mutating func box(_ inputs: [ScenarioBounds]) -> Box {
    let natural = forward(inputs)
    let slopes = slopes(natural)
    budget -= stepsOfSlopes
    let (low, high) = (corner(inputs, slopes, isLower: true), corner(inputs, slopes, isLower: false))
    let ends = ScenarioBounds(lower: low.bounds.lower, upper: high.bounds.upper)
    return Box(
      inputs: inputs, bounds: natural[target].narrowed(ends), isTight: (low.open.isEmpty, high.open.isEmpty),
      axis: widest(of: low.open.union(high.open), inputs))
  }

  /// The bounds where the result is lowest or highest, as far as its slopes tell, and the inputs of which they don't.
  ///
  /// Once some inputs stand at their ends, the result may only rise or only fall with another.
  private mutating func corner(
    _ inputs: [ScenarioBounds], _ slopes: [Slope], isLower: Bool
  ) -> (bounds: ScenarioBounds, open: Set<Int>) {
    var inputs = inputs
    var slopes = slopes
    while true {
      var isMoved = false
      for (slope, input) in zip(slopes, variables) where slope.isMonotone {
        guard let end = end(of: inputs[input], slope, isLower: isLower) else { continue }
        inputs[input] = end
        isMoved = true
      }
      let values = forward(inputs)
      let open = repeated.filter { !inputs[$0].isPoint }
      guard isMoved, !open.isEmpty, budget > 0 else { return (values[target], open) }
      budget -= stepsOfSlopes
      slopes = self.slopes(values)
    }
  }

  /// The end at which the result is lowest or highest; nil where the input is there already, or has no such end.
  private func end(of bounds: ScenarioBounds, _ slope: Slope, isLower: Bool) -> ScenarioBounds? {
    guard !bounds.isPoint else { return nil }
    let isConstant = slope.low == 0 && slope.high == 0
    let takesLower = isConstant ? !bounds.lower.number.isInfinite : (slope.low >= 0) == isLower
    let end = takesLower ? bounds.lower : bounds.upper
    guard !end.number.isInfinite else { return nil }
    // A result that moves all the way to an end that isn't reached doesn't reach its own.
    return ScenarioBounds(point: end.number, isReached: end.isReached || !slope.isStrict)
  }

  /// The widest of some inputs, by its share of the whole.
  private func widest(of open: Set<Int>, _ inputs: [ScenarioBounds]) -> Int? {
    let candidates = open.sorted().compactMap { input -> (input: Int, share: Double)? in
      guard inputs[input].isBounded else { return nil }
      let share = inputs[input].width / graph.inputs[input].bounds.width
      return share > 1e-12 ? (input, share) : nil
    }
    return candidates.max { $0.share < $1.share }?.input
  }

  /// The box of the lowest or of the highest bound that may be wider than need be; nil where neither is.
  private func loosest(_ boxes: [Box]) -> Int? {
    let lowest = boxes.indices.min { boxes[$0].bounds.lower.number < boxes[$1].bounds.lower.number }
    let highest = boxes.indices.min { boxes[$1].bounds.upper.number < boxes[$0].bounds.upper.number }
    let loose = [lowest.filter { !boxes[$0].isTight.lower }, highest.filter { !boxes[$0].isTight.upper }]
      .compactMap { $0 }
    return loose.first { boxes[$0].axis != nil } ?? loose.first
  }

  private func halves(of bounds: ScenarioBounds) -> (ScenarioBounds, ScenarioBounds) {
    let middle = BoundNumber(bounds.lower.number.value(.down) / 2 + bounds.upper.number.value(.up) / 2)
    let end = ScenarioBounds.End(number: middle, isReached: true)
    return (ScenarioBounds(lower: bounds.lower, upper: end), ScenarioBounds(lower: end, upper: bounds.upper))
  }
}

// MARK: Evaluation

extension BoundsEvaluator {
  /// The natural interval extension: each node from its operands.
  private func forward(_ inputs: [ScenarioBounds]) -> [ScenarioBounds] {
    var values = [ScenarioBounds](repeating: .zero, count: target + 1)
    for index in order { values[index] = value(of: graph.nodes[index], inputs, values) }
    return values
  }

  private func value(
    of node: ScenarioGraph.Node, _ inputs: [ScenarioBounds], _ values: [ScenarioBounds]
  ) -> ScenarioBounds {
    switch node {
    case .input(let index): inputs[index]
    case .binary(.divide, let one, let other) where one == other && !values[one].holdsZero:
      ScenarioBounds(point: .exact(Fraction(1)))
    case .binary(.multiply, let one, let other) where one == other: values[one].magnitude * values[one].magnitude
    case .binary(let operation, let one, let other): operation.applied(values[one], values[other])
    case .negated(let one): -values[one]
    case .magnitude(let one): values[one].magnitude
    case .choice(let relation, let one, let other, let then, let otherwise):
      switch (values[one] - values[other]).truth(relation) {
      case .certainly: values[then]
      case .never: values[otherwise]
      case .possibly: values[then].hull(values[otherwise])
      }
    }
  }

  /// How the target changes with each variable input, over the whole box.
  private func slopes(_ values: [ScenarioBounds]) -> [Slope] {
    let ranges = values.map { Slope($0) }
    return variables.map { input in
      var slopes = [Slope](repeating: .zero, count: target + 1)
      for index in order { slopes[index] = slope(of: index, by: input, values, ranges, slopes) }
      return slopes[target]
    }
  }

  private func slope(
    of index: Int, by input: Int, _ values: [ScenarioBounds], _ ranges: [Slope], _ slopes: [Slope]
  ) -> Slope {
    switch graph.nodes[index] {
    case .input(let found): return found == input ? .one : .zero
    case .negated(let one): return -slopes[one]
    case .magnitude(let one):
      return ranges[one].low >= 0 ? slopes[one] : ranges[one].high <= 0 ? -slopes[one] : slopes[one].hull(-slopes[one])
    case .binary(let operation, let one, let other):
      return operation.slope(
        (ranges[one], slopes[one]), (ranges[other], slopes[other]), ranges[index], isSame: one == other)
    case .choice(let relation, let one, let other, let then, let otherwise):
      let truth = (values[one] - values[other]).truth(relation)
      if truth == .certainly { return slopes[then] }
      if truth == .never { return slopes[otherwise] }
      // Where the condition itself moves, the result may jump.
      guard slopes[one] == .zero, slopes[other] == .zero else { return .unknown }
      return slopes[then].hull(slopes[otherwise])
    }
  }
}

extension ScenarioOperation {
  func applied(_ one: ScenarioBounds, _ other: ScenarioBounds) -> ScenarioBounds {
    switch self {
    case .add: one + other
    case .subtract: one - other
    case .multiply: one * other
    case .divide: one / other
    case .minimum: one.minimum(other)
    case .maximum: one.maximum(other)
    }
  }
}

extension Int? {
  fileprivate func filter(_ isIncluded: (Int) -> Bool) -> Int? { flatMap { isIncluded($0) ? $0 : nil } }
}
