public import SanaqCore

/// What units are units of, and how large they are: the columns of the units' tables, by unit.
public struct UnitScales: Sendable {
  /// A unit's size.
  public struct Scale: Hashable, Sendable {
    public let kind: Kind
    /// Units of one dimension convert into each other; a currency has one of its own.
    public let dimension: String
    /// The size in the dimension's own unit; nil where the scale has another zero (°C).
    public let factor: Double?
  }

  /// The scales of the tables that ship with the library.
  public static let standard = UnitScales()

  private let scales: [String: Scale]

  private init() {
    let tables = LexiconTables()
    let apart = Dictionary(uniqueKeysWithValues: TableText("dimensions", Self.apart).rows.map { ($0[0], $0[1]) })
    var scales: [String: Scale] = [:]
    for row in TableText("units", tables.units).rows {
      let (unit, kind) = (row[0], row[1])
      guard let kind = Kind(rawValue: String(kind)) else { continue }
      let dimension = apart[unit] ?? Substring(kind.rawValue)
      scales[String(unit)] = Scale(kind: kind, dimension: String(dimension), factor: Double(row[2]))
    }
    for row in TableText("currencies", tables.currencies).rows {
      scales[String(row[0])] = Scale(kind: .money, dimension: String(row[0]), factor: 1)
    }
    self.scales = scales
  }

  /// Nil for what no table calls a unit: a counted thing.
  public subscript(unit: String) -> Scale? { scales[unit] }

  /// Units that share a kind with others and don't convert into them, and what they are units of instead.
  private static let apart = """
    percentage point | points of a percentage
    basis point | points of a percentage
    Bq | activity
    kBq | activity
    MBq | activity
    GBq | activity
    TBq | activity
    PBq | activity
    curie | activity
    roentgen | exposure
    microroentgen | exposure
    Sv | equivalent dose
    mSv | equivalent dose
    µSv | equivalent dose
    rem | equivalent dose
    millirem | equivalent dose
    """
}
