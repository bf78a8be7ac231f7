/// Draws of a graph's results: the inputs' columns are filled, and each node is calculated down its column, block by block.
struct Simulation {
  /// What the draws of a result say.
  struct Outcome: Hashable, Sendable {
    let p5: Double
    let median: Double
    let p95: Double
    let least: Double
    let most: Double
  }

  /// Draws that are calculated together: few enough for a processor's cache, enough to pay for the choice of an operation.
  private static let block = 512

  private let graph: ScenarioGraph
  private let targets: [Int]
  private let order: [Int]
  private var samplers: [Int: InputSampler]

  /// - Parameter targets: nodes that rest on inputs which can be drawn from; others have no draws.
  init(_ graph: ScenarioGraph, targets: [Int], seed: UInt64) {
    self.graph = graph
    var samplers: [Int: InputSampler] = [:]
    for (index, input) in graph.inputs.enumerated() { samplers[index] = InputSampler(input, seed: seed) }
    self.samplers = samplers
    self.targets = targets.filter { target in graph.inputs(of: target).allSatisfy { samplers[$0] != nil } }
    order = graph.ancestors(of: self.targets)
  }

  /// The draws of every target that has any, each in the base of its dimension. O(*draws* × *nodes*).
  mutating func draws(_ count: Int) -> [Int: [Double]] {
    var results = Dictionary(uniqueKeysWithValues: targets.map { ($0, [Double]()) })
    for target in results.keys { results[target]?.reserveCapacity(count) }
    // Columns of the nodes that are needed, side by side.
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let steps = order.map { (node: graph.nodes[$0].placed(places), place: places[$0] ?? 0) }
    var columns = [Double](repeating: 0, count: max(1, order.count) * Self.block)
    columns.withUnsafeMutableBufferPointer { columns in
      var done = 0
      while done < count {
        let length = min(Self.block, count - done)
        let table = ColumnTable(columns: columns, block: Self.block, length: length)
        for step in steps {
          if case .input(let input) = step.node {
            samplers[input]?.fill(table[step.place])
          } else {
            table.calculate(step.node, into: step.place)
          }
        }
        for target in targets { results[target]?.append(contentsOf: table[places[target] ?? 0]) }
        done += length
      }
    }
    return results
  }
}

extension ScenarioGraph.Node {
  /// The same with operands that count columns.
  fileprivate func placed(_ places: [Int: Int]) -> Self {
    func place(_ node: Int) -> Int { places[node] ?? 0 }
    switch self {
    case .input: return self
    case .binary(let operation, let one, let other): return .binary(operation, place(one), place(other))
    case .negated(let one): return .negated(place(one))
    case .magnitude(let one): return .magnitude(place(one))
    case .choice(let relation, let one, let other, let then, let otherwise):
      return .choice(relation, place(one), place(other), then: place(then), otherwise: place(otherwise))
    }
  }
}

/// A block of draws: a column a node.
private struct ColumnTable {
  let columns: UnsafeMutableBufferPointer<Double>
  let block: Int
  let length: Int

  subscript(place: Int) -> UnsafeMutableBufferPointer<Double> {
    UnsafeMutableBufferPointer(rebasing: columns[place * block..<place * block + length])
  }

  func calculate(_ node: ScenarioGraph.Node, into place: Int) {
    switch node {
    case .input: break
    case .binary(let operation, let one, let other): calculate(operation, self[one], self[other], self[place])
    case .negated(let one): each(self[one], self[place]) { -$0 }
    case .magnitude(let one): each(self[one], self[place]) { $0.magnitude }
    case .choice(let relation, let one, let other, let then, let otherwise):
      let (left, right, yes, no, target) = (self[one], self[other], self[then], self[otherwise], self[place])
      for index in target.indices { target[index] = relation.holds(left[index], right[index]) ? yes[index] : no[index] }
    }
  }

  private typealias Column = UnsafeMutableBufferPointer<Double>

  private func calculate(_ operation: ScenarioOperation, _ one: Column, _ other: Column, _ target: Column) {
    switch operation {
    case .add: each(one, other, target) { $0 + $1 }
    case .subtract: each(one, other, target) { $0 - $1 }
    case .multiply: each(one, other, target) { $0 * $1 }
    case .divide: each(one, other, target) { $0 / $1 }
    case .minimum: each(one, other, target) { min($0, $1) }
    case .maximum: each(one, other, target) { max($0, $1) }
    }
  }

  @inline(__always)
  private func each(_ one: Column, _ target: Column, _ result: (Double) -> Double) {
    for index in target.indices { target[index] = result(one[index]) }
  }

  @inline(__always)
  private func each(_ one: Column, _ other: Column, _ target: Column, _ result: (Double, Double) -> Double) {
    for index in target.indices { target[index] = result(one[index], other[index]) }
  }
}

extension ScenarioRelation {
  fileprivate func holds(_ one: Double, _ other: Double) -> Bool {
    switch self {
    case .less: one < other
    case .atMost: one <= other
    case .greater: one > other
    case .atLeast: one >= other
    case .equal: one == other
    }
  }
}

extension Simulation.Outcome {
  /// The quantiles of draws by the nearest rank, so that each is a draw; nil where one is no number. O(*n*) on average.
  init?(_ draws: inout [Double]) {
    guard !draws.isEmpty, !draws.contains(where: \.isNaN) else { return nil }
    let count = draws.count
    func rank(_ share: Int) -> Int { max(0, (count * share + 99) / 100 - 1) }
    let (low, middle, high) = (rank(5), rank(50), rank(95))
    draws.partialSort(to: middle, in: 0..<count)
    draws.partialSort(to: low, in: 0..<middle + 1)
    draws.partialSort(to: high, in: middle..<count)
    p5 = draws[low]
    median = draws[middle]
    p95 = draws[high]
    least = draws[0...low].min() ?? p5
    most = draws[high...].max() ?? p95
  }
}

extension [Double] {
  /// Puts the element at `place` where sorting would: none before it is greater, none after it is less.
  ///
  /// - Source: Hoare, "Algorithm 65: Find", *Communications of the ACM* 4 (1961), 321–322.
  fileprivate mutating func partialSort(to place: Int, in range: Range<Int>) {
    withUnsafeMutableBufferPointer { numbers in
      var (first, last) = (range.lowerBound, range.upperBound - 1)
      while first < last {
        let pivot = medianOfThree(numbers[first], numbers[first + (last - first) / 2], numbers[last])
        var (i, j) = (first, last)
        while i <= j {
          while numbers[i] < pivot { i += 1 }
          while pivot < numbers[j] { j -= 1 }
          if i <= j {
            numbers.swapAt(i, j)
            i += 1
            j -= 1
          }
        }
        if place <= j { last = j } else if place >= i { first = i } else { return }
      }
    }
  }
}

private func medianOfThree(_ a: Double, _ b: Double, _ c: Double) -> Double { max(min(a, b), min(max(a, b), c)) }
