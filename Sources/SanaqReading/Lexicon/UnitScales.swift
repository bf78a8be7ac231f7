/// What a unit of the sheet is worth in its dimension's base, from the tables of units and currencies.
///
///     UnitScales.standard["km"]    // ("length", 1000)
///     UnitScales.standard["USD"]   // ("USD", 1): no currency converts into another
public struct UnitScales: Sendable {
  public static let standard = UnitScales(LexiconTables())

  private let scales: [String: (dimension: String, factor: Double)]

  init(_ tables: LexiconTables) {
    var scales: [String: (dimension: String, factor: Double)] = [:]
    for row in TableText("units", tables.units).rows {
      // Dose, activity and exposure share a kind, and don't convert into each other; degrees Celsius have no factor.
      guard row[1] != "radiation", let factor = Double(row[2]), factor > 0 else { continue }
      let name = String(row[0])
      if scales[name] == nil { scales[name] = (String(row[1]), factor) }
    }
    for row in TableText("currencies", tables.currencies).rows { scales[String(row[0])] = (String(row[0]), 1) }
    self.scales = scales
  }

  /// The dimension, by its kind's name or a currency's code, and how many of its base one unit is; nil for a unit without
  /// a factor.
  public subscript(name: String) -> (dimension: String, factor: Double)? { scales[name] }
}
