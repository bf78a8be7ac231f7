/// A unit to calculate with: powers of units, each worth so many of its dimension's base.
///
///     ScenarioUnit.usd / .person     // USD per person
///     .person * (.usd / .person)     // USD
public struct ScenarioUnit: Hashable, Sendable {
  struct Part: Hashable, Sendable {
    let name: String
    /// Base dimensions and their powers; empty for shares.
    let dimensions: [String: Int]
    let factor: BoundNumber
    var power = 1
  }

  let parts: [Part]

  private init(parts: [Part]) { self.parts = parts }

  /// A number without a unit.
  public static let number = ScenarioUnit(parts: [])
  /// A head.
  public static let person = ScenarioUnit("person")
  /// A US dollar, a dimension of its own: money is never converted.
  public static let usd = ScenarioUnit("USD")
  /// A hundredth: a number by itself, which leaves other units as they are.
  public static let percent = ScenarioUnit("%", dimensions: [:], factor: 0.01)

  /// A unit by its name; parameters say what it can be compared with.
  ///
  /// - Parameters:
  ///   - name: as results show it.
  ///   - dimensions: powers of base dimensions; without them the unit is a dimension of its own.
  ///   - factor: how many of the base one unit is.
  public init(_ name: String, dimensions: [String: Int]? = nil, factor: Double = 1) {
    parts = [Part(name: name, dimensions: dimensions ?? [name: 1], factor: BoundNumber(factor))]
  }

  /// The base dimensions and their powers, none of them zero.
  public var dimensions: [String: Int] {
    var powers: [String: Int] = [:]
    for part in parts {
      for (name, power) in part.dimensions { powers[name, default: 0] += power * part.power }
    }
    return powers.filter { $0.value != 0 }
  }

  /// Whether values in the two units can be added and compared.
  public func isComparable(to other: ScenarioUnit) -> Bool { dimensions == other.dimensions }

  /// The unit of a product: powers add up, and units of one dimension become the first one's.
  public static func * (one: ScenarioUnit, other: ScenarioUnit) -> ScenarioUnit {
    if other.parts.isEmpty { return one }
    if one.parts.isEmpty { return ScenarioUnit(parts: simplified(other.parts)) }
    var parts: [Part] = []
    for part in one.parts + other.parts {
      // Units of one dimension become the first one's: kilometres times metres are square kilometres.
      let index = parts.firstIndex {
        $0.name == part.name || $0.dimensions == part.dimensions && !part.dimensions.isEmpty
      }
      if let index { parts[index].power += part.power } else { parts.append(part) }
    }
    return ScenarioUnit(parts: simplified(parts))
  }

  /// The unit of a quotient: what stands on both sides cancels out.
  public static func / (one: ScenarioUnit, other: ScenarioUnit) -> ScenarioUnit { one * other.inverse }

  /// So many of this to one of `other`, each side as it is: 25 people per 100,000 people.
  public func per(_ other: ScenarioUnit) -> ScenarioUnit { ScenarioUnit(parts: parts + other.inverse.parts) }

  private var inverse: ScenarioUnit {
    ScenarioUnit(
      parts: parts.map { Part(name: $0.name, dimensions: $0.dimensions, factor: $0.factor, power: -$0.power) })
  }

  /// A share stays one only where it stands alone: a tenth of a sum is a sum.
  private static func simplified(_ parts: [Part]) -> [Part] {
    let kept = parts.filter { $0.power != 0 }
    let measured = kept.filter { !$0.dimensions.isEmpty }
    if !measured.isEmpty { return measured }
    return kept.count == 1 && kept[0].power == 1 ? kept : Array(kept.filter { $0.power == 2 }.prefix(1)).map(\.single)
  }

  /// How many of the base one unit is, to the nearest number.
  public var baseFactor: Double { scale.lower.number.value(.down) }

  /// The same, exactly where that is possible.
  var scale: ScenarioBounds {
    parts.reduce(ScenarioBounds(point: .exact(Fraction(1)))) { scale, part in
      let factor = ScenarioBounds(point: part.factor)
      return (0..<min(part.power.magnitude, 64)).reduce(scale) { scale, _ in
        part.power > 0 ? scale * factor : scale / factor
      }
    }
  }
}

extension ScenarioUnit.Part {
  /// A share of a share is a share.
  fileprivate var single: Self { .init(name: name, dimensions: dimensions, factor: factor) }
}

extension ScenarioUnit: CustomStringConvertible {
  /// `USD per person`; empty for a plain number.
  public var description: String {
    let above = parts.filter { $0.power > 0 }.map(\.text)
    let below = parts.filter { $0.power < 0 }.map(\.text)
    let text = above.joined(separator: "·")
    if below.isEmpty { return text }
    return (text.isEmpty ? "" : text + " ") + "per " + below.joined(separator: "·")
  }
}

extension ScenarioUnit.Part {
  fileprivate var text: String { power.magnitude == 1 ? name : "\(name)^\(power.magnitude)" }
}
