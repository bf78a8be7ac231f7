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
  /// Inputs of more than one value that are used more than once.
  private let repeated: [Int]
  /// How many steps the search may take; what it has by then is still outward.
  private(set) var budget: Int

  init(_ graph: ScenarioGraph, target: Int, budget: Int) {
    self.graph = graph
    self.target = target
    self.budget = budget
    order = graph.ancestors(of: [target])
    repeated = Self.repeatedInputs(graph, order, target)
  }

  private static func repeatedInputs(_ graph: ScenarioGraph, _ order: [Int], _ target: Int) -> [Int] {
    var paths = [target: 1]
    var found: [Int] = []
    for index in order.reversed() {
      let count = paths[index] ?? 0
      if case .input(let input) = graph.nodes[index], count > 1, !graph.inputs[input].bounds.isExact {
        found.append(input)
      }
      for operand in graph.nodes[index].operands { paths[operand] = min(2, (paths[operand] ?? 0) + count) }
    }
    return found.sorted()
  }

  /// The bounds where inputs have those of `pins`, or else their own.
  mutating func bounds(pins: [Int: ScenarioBounds] = [:]) -> Result {
    let inputs = graph.inputs.enumerated().map { pins[$0] ?? $1.bounds }
    guard !repeated.isEmpty else {
      budget -= order.count
      return Result(bounds: forward(inputs)[target], isTight: true)
    }
    guard spend() else { return Result(bounds: forward(inputs)[target], isTight: false) }
    var boxes = [box(inputs)]
    while boxes.count < Self.mostBoxes, let next = loosest(boxes), let axis = boxes[next].axis, spend() {
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

  private static let mostBoxes = 128

  /// Takes two boxes' steps from the budget; false, and nothing taken, where it doesn't hold them.
  private mutating func spend() -> Bool {
    let steps = order.count * (repeated.count + 3) * 2
    guard steps <= budget else { return false }
    budget -= steps
    return true
  }
}

// MARK: Boxes

extension BoundsEvaluator {
  private struct Box {
    let inputs: [ScenarioBounds]
    let bounds: ScenarioBounds
    /// The input to halve; nil where the bounds are reached, or no input can be halved.
    let axis: Int?
    let isTight: Bool
  }

  private func box(_ inputs: [ScenarioBounds]) -> Box {
    let values = forward(inputs)
    let slopes = slopes(values)
    let (atLow, isLowTight) = corner(inputs, slopes, isLower: true)
    let (atHigh, isHighTight) = corner(inputs, slopes, isLower: false)
    let ends = ScenarioBounds(lower: forward(atLow)[target].lower, upper: forward(atHigh)[target].upper)
    let isTight = isLowTight && isHighTight
    let axis = isTight ? nil : widest(inputs, slopes)
    return Box(inputs: inputs, bounds: values[target].narrowed(ends), axis: axis, isTight: isTight)
  }

  /// The inputs at which the result is lowest or highest, as far as its slopes tell.
  private func corner(
    _ inputs: [ScenarioBounds], _ slopes: [Slope], isLower: Bool
  ) -> (inputs: [ScenarioBounds], isTight: Bool) {
    var inputs = inputs
    var isTight = true
    for (slope, input) in zip(slopes, repeated) where !inputs[input].isExact {
      guard slope.isMonotone else {
        isTight = false
        continue
      }
      let bounds = inputs[input]
      let takesLower = slope.low == 0 && slope.high == 0 ? !bounds.lower.number.isInfinite : (slope.low >= 0) == isLower
      let end = takesLower ? bounds.lower : bounds.upper
      guard !end.number.isInfinite else {
        isTight = false
        continue
      }
      // An end that isn't reached is not reached by the result either only if the result moves all the way there.
      inputs[input] = ScenarioBounds(point: end.number, isReached: end.isReached || !slope.isStrict)
    }
    return (inputs, isTight)
  }

  /// The widest input, by its share of the whole, of those with which the result both rises and falls.
  private func widest(_ inputs: [ScenarioBounds], _ slopes: [Slope]) -> Int? {
    let candidates = zip(slopes, repeated).compactMap { slope, input -> (input: Int, share: Double)? in
      let bounds = inputs[input]
      guard !slope.isMonotone, bounds.isBounded, !bounds.isExact else { return nil }
      let share = Self.width(bounds) / Self.width(graph.inputs[input].bounds)
      return share > 1e-12 ? (input, share) : nil
    }
    return candidates.max { $0.share < $1.share }?.input
  }

  /// The box that holds the lowest or the highest bound without reaching it; nil where there is none.
  private func loosest(_ boxes: [Box]) -> Int? {
    let lowest = boxes.indices.min { boxes[$0].bounds.lower.number < boxes[$1].bounds.lower.number }
    let highest = boxes.indices.min { boxes[$1].bounds.upper.number < boxes[$0].bounds.upper.number }
    return [lowest, highest].compactMap { $0 }.first { !boxes[$0].isTight && boxes[$0].axis != nil }
      ?? [lowest, highest].compactMap { $0 }.first { !boxes[$0].isTight }
  }

  private func halves(of bounds: ScenarioBounds) -> (ScenarioBounds, ScenarioBounds) {
    let middle = BoundNumber(bounds.lower.number.value(.down) / 2 + bounds.upper.number.value(.up) / 2)
    let end = ScenarioBounds.End(number: middle, isReached: true)
    return (ScenarioBounds(lower: bounds.lower, upper: end), ScenarioBounds(lower: end, upper: bounds.upper))
  }

  private static func width(_ bounds: ScenarioBounds) -> Double {
    bounds.upper.number.value(.up) - bounds.lower.number.value(.down)
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

  /// How the target changes with each repeated input, over the whole box.
  private func slopes(_ values: [ScenarioBounds]) -> [Slope] {
    let ranges = values.map { Slope($0) }
    return repeated.map { input in
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
