internal import SanaqCore

/// Values as bars from low to high, laid in as few lanes as keep them apart: points as dots, open ends as arrows.
struct IntervalChart {
  /// A value to be drawn.
  struct Item: Hashable {
    var interval: Interval
    /// How the text hedges it.
    var hedge = Hedge.plain
  }

  /// How a text hedges a value; each is drawn in a shape of its own.
  enum Hedge: String, Hashable { case plain, about, vague }

  /// One drawn value: coordinates along the axis in percent, down the lanes in pixels.
  struct Mark: Hashable {
    /// The items that are drawn here, by their positions among those given; several where they look the same.
    var items: [Int]
    let hedge: Hedge
    /// Where a bar begins and ends, or twice the place of a dot.
    let from: Double
    let to: Double
    let isOpenBelow: Bool
    let isOpenAbove: Bool
    /// The lane's middle.
    let y: Double

    /// Whether it is a point on the axis, and not open either.
    var isDot: Bool { from == to && !isOpenBelow && !isOpenAbove }
  }

  /// What is drawn, lane by lane from the top.
  let marks: [Mark]
  /// How many items found no lane.
  let hidden: Int
  /// The height in pixels.
  let height: Double

  static let laneHeight = 15.0
  /// The width in pixels that lanes are laid for; narrower charts are drawn denser.
  private static let nominalWidth = 460.0

  /// - Parameter limit: the most lanes there may be.
  init(_ items: [Item], on axis: ChartAxis, limit: Int = 16) {
    var lanes: [Double] = []
    var marks: [Mark] = []
    var hidden = 0
    for shape in Self.shapes(of: items, on: axis) {
      let (start, end) = shape.reach(nominalWidth: Self.nominalWidth)
      guard let lane = lanes.firstIndex(where: { $0 <= start }) ?? (lanes.count < limit ? lanes.count : nil) else {
        hidden += shape.items.count
        continue
      }
      if lane == lanes.count { lanes.append(end) } else { lanes[lane] = end }
      marks.append(shape.mark(y: (Double(lane) + 0.5) * Self.laneHeight))
    }
    self.marks = marks
    self.hidden = hidden
    height = Double(max(1, lanes.count)) * Self.laneHeight
  }

  /// What the items look like, from left to right; those that look the same are one.
  private static func shapes(of items: [Item], on axis: ChartAxis) -> [Shape] {
    var numbers: [Shape.Look: Int] = [:]
    var shapes: [Shape] = []
    for (index, item) in items.enumerated() where item.interval != .unknown {
      let look = Shape.Look(item, on: axis)
      if let known = numbers[look] {
        shapes[known].items.append(index)
      } else {
        numbers[look] = shapes.count
        shapes.append(Shape(look: look, items: [index]))
      }
    }
    return shapes.sorted { ($0.look.from, $0.look.to, $0.items[0]) < ($1.look.from, $1.look.to, $1.items[0]) }
  }
}

/// A value's drawing before it has a lane.
private struct Shape {
  let look: Look
  var items: [Int]

  struct Look: Hashable {
    let from: Double
    let to: Double
    let hedge: IntervalChart.Hedge
    let isOpenBelow: Bool
    let isOpenAbove: Bool

    init(_ item: IntervalChart.Item, on axis: ChartAxis) {
      let interval = item.interval
      isOpenBelow = interval.low == nil
      isOpenAbove = interval.high == nil
      from = interval.low.map { Self.rounded(axis.position(of: $0)) } ?? 1
      to = interval.high.map { Self.rounded(axis.position(of: $0)) } ?? 99
      hedge = item.hedge
    }

    /// To a tenth of a percent, which is less than a pixel.
    private static func rounded(_ position: Double) -> Double { (position * 10).rounded() / 10 }
  }

  /// The pixels that it takes, with air around it.
  func reach(nominalWidth: Double) -> (start: Double, end: Double) {
    let scale = nominalWidth / 100
    let air = look.from == look.to ? 6.0 : 3
    return (look.from * scale - air, max(look.to, look.from + 0.8) * scale + air)
  }

  func mark(y: Double) -> IntervalChart.Mark {
    IntervalChart.Mark(
      items: items, hedge: look.hedge, from: look.from, to: look.to, isOpenBelow: look.isOpenBelow,
      isOpenAbove: look.isOpenAbove, y: y)
  }
}

extension IntervalChart.Item {
  init(_ figure: Figure) { self.init(GroupMember(figure)) }

  init(_ member: GroupMember) {
    self.init(
      interval: member.interval, hedge: member.isVague ? .vague : member.isApproximate ? .about : .plain)
  }
}
