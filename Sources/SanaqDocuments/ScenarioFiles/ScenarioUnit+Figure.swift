public import SanaqCore
import SanaqReading

extension ScenarioUnit {
  /// The unit of a figure: its unit, or the noun that it counts, over its denominator.
  init(_ figure: Figure) {
    let quantity = figure.quantity
    var unit = quantity.unit.map { ScenarioUnit(named: $0.name) } ?? .number
    let noun = figure.meaning.countedNoun
    if quantity.unit == nil, quantity.kind == .count, !noun.isEmpty { unit = ScenarioUnit(noun) }
    self = quantity.per.isEmpty ? unit : unit.per(ScenarioUnit(per: quantity.per))
  }

  /// A unit of the tables (`year`, `km/h`), or else a dimension of its own.
  public init(named name: String) {
    // `km/h` is made of units that have exact factors; 1/3.6 has no decimal digits to the end.
    let parts = name.split(separator: "/").map { Self.names[String($0)] ?? String($0) }
    if parts.count == 2, parts.allSatisfy({ UnitScales.standard[$0] != nil }) {
      self = ScenarioUnit(named: parts[0]).per(ScenarioUnit(named: parts[1]))
      return
    }
    // A unit without a factor, such as °C, is a dimension of its own.
    guard let scale = UnitScales.standard[name], let factor = scale.factor else {
      self.init(name)
      return
    }
    self.init(name, dimensions: Self.composites[scale.dimension] ?? [scale.dimension: 1], factor: factor)
  }

  /// A denominator as the sheet writes it: `person`, `100000 person`.
  private init(per text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let count = NumberText.parse(parts[0]), count > 0 else {
      self.init(named: text)
      return
    }
    let name = String(parts[1])
    let unit = ScenarioUnit(named: name)
    self.init(text, dimensions: unit.dimensions, factor: unit.baseFactor * count)
  }

  /// Units whose names in a compound aren't their own.
  private static let names = ["h": "hour", "s": "second"]

  /// Kinds that are made of others, by the SI Brochure's table of derived units; energy and torque stay apart.
  private static let composites: [String: [String: Int]] = [
    "percentage": [:],
    "points of a percentage": [:],
    "area": ["length": 2],
    "volume": ["length": 3],
    "speed": ["length": 1, "duration": -1],
    "acceleration": ["length": 1, "duration": -2],
    "force": ["mass": 1, "length": 1, "duration": -2],
    "energy": ["mass": 1, "length": 2, "duration": -2],
    "power": ["mass": 1, "length": 2, "duration": -3],
    "pressure": ["mass": 1, "length": -1, "duration": -2],
    "density": ["mass": 1, "length": -3],
    "bandwidth": ["information": 1, "duration": -1],
  ]
}
