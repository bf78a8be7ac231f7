public import SanaqCore

/// What units are units of, and how large they are: the columns of the units' tables, by unit.
public struct UnitScales: Sendable {
  /// A unit's size.
  public struct Scale: Hashable, Sendable {
    /// What sort of number has the unit.
    public let kind: Kind
    /// Units of one dimension convert into each other; a currency has one of its own.
    public let dimension: String
    /// The size in the dimension's own unit; nil where the scale has another zero (°C).
    public let factor: Double?
  }

  /// The scales of the tables that ship with the library.
  public static let standard = UnitScales(LexiconTables())

  private let scales: [String: Scale]

  init(_ tables: LexiconTables) {
    let apart = Dictionary(uniqueKeysWithValues: TableText("dimensions", Self.apart).rows.map { ($0[0], $0[1]) })
    var scales: [String: Scale] = [:]
    // The lexicon reads the same table, and a test reads every row of it.
    let units = try? UnitTable(TableText(.units, tables.units, adding: tables.additions))
    try? units?.forEachRow { row, _ in
      // Of two rows of one name, the shipped one counts.
      guard scales[row.unit] == nil || !row.isAdded else { return }
      let dimension = apart[row.base] ?? row.kind.rawValue
      scales[row.unit] = Scale(kind: row.kind, dimension: dimension, factor: row.factor)
    }
    let currencies = try? TableText(.currencies, tables.currencies, adding: tables.additions).rows
    for row in currencies ?? [] {
      scales[row[0]] = Scale(kind: .money, dimension: row[0], factor: 1)
    }
    self.scales = scales
  }

  /// Nil for what no table calls a unit: a counted thing.
  public subscript(unit: String) -> Scale? { scales[unit] }

  /// The names of all units, in alphabetical order.
  public var names: [String] { scales.keys.sorted() }

  /// How all units of a unit's dimension are told in it.
  public func conversion(to name: String) throws(UnitConversionError) -> UnitConversion {
    guard let target = UnitOfMeasure(name), let scale = scales[name] else { throw .unknown(name) }
    guard scale.kind != .money else { throw .money(name) }
    guard let denominator = scale.factor else { throw .noFactor(name) }
    var factors: [String: UnitConversion.Factor] = [:]
    for (unit, other) in scales where other.dimension == scale.dimension {
      guard let numerator = other.factor else { continue }
      factors[unit] = UnitConversion.Factor(numerator: numerator, denominator: denominator)
    }
    return UnitConversion(to: target, factors: factors)
  }

  /// Units that share a kind with others and don't convert into them, and what they are units of instead.
  private static let apart = """
    percentage point | points of a percentage
    basis point | points of a percentage
    Bq | activity
    curie | activity
    roentgen | exposure
    microroentgen | exposure
    Sv | equivalent dose
    rem | equivalent dose
    millirem | equivalent dose
    """
}

/// Why nothing can be told in a unit.
public enum UnitConversionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No table has such a unit.
  case unknown(String)
  /// It is a currency: a rate belongs to a day and a market.
  case money(String)
  /// Its zero is not that of its dimension, as of °C.
  case noFactor(String)

  /// The unit, why nothing can be told in it, and what to do.
  public var description: String {
    switch self {
    case .unknown(let name): "there is no unit \"\(name)\"; sanaq lexicon units lists them"
    case .money(let name):
      "\(name) is money, and no amount is converted: a rate belongs to a day and a market, not to a unit; leave it out"
    case .noFactor(let name): "\(name) has a zero of its own, and other units are no multiple of it; take K"
    }
  }
}
