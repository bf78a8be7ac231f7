public import SanaqCore

extension UnitScales {
  /// A quantity told in the coherent SI unit of its kind; counts, money, shares and dates stay as they are.
  ///
  /// Amounts are rounded once, so that they are within a unit in the last place of the factor's exact multiple.
  public func inSI(_ quantity: Quantity) -> Quantity {
    guard let name = quantity.unit?.name, let scale = self[name], scale.kind == quantity.kind,
      let target = Self.coherent[scale.dimension], let per = denominator(quantity.per)
    else { return quantity }
    // A rise of 2 °C is one of 2 K, not of 275.
    if Self.offsets[name] != nil, quantity.direction != nil { return quantity }
    guard let interval = converted(quantity.interval, name, scale, per.factor) else { return quantity }
    var quantity = quantity
    quantity.interval = interval
    quantity.unit = UnitOfMeasure(target)
    quantity.per = per.name
    return quantity
  }

  private func converted(_ interval: Interval, _ unit: String, _ scale: Scale, _ per: Double) -> Interval? {
    if let offset = Self.offsets[unit] {
      return Interval(lower: interval.lower.map(offset), upper: interval.upper.map(offset))
    }
    return scale.factor.flatMap { interval.scaled(by: .init(numerator: $0, denominator: per)) }
  }

  /// The denominator's SI unit and its size; one that is no unit (`person`) stays.
  private func denominator(_ name: String) -> (name: String, factor: Double)? {
    guard !name.isEmpty, let scale = self[name] else { return (name, 1) }
    return Self.coherent[scale.dimension].flatMap { target in scale.factor.map { (target, $0) } }
  }

  /// SI Brochure (9th ed.), tables 2 and 4; information has no SI unit, and is counted in bits.
  private static let coherent: [String: String] = [
    "duration": "second", "length": "m", "area": "m2", "volume": "m3", "mass": "kg", "temperature": "K", "speed": "m/s",
    "acceleration": "m/s2", "force": "N", "torque": "newton metre", "energy": "J", "power": "W", "pressure": "Pa",
    "angle": "rad",
    "frequency": "Hz", "information": "bit", "bandwidth": "bit per second", "density": "kg/m3", "voltage": "V",
    "current": "A", "charge": "C", "resistance": "Ω", "activity": "Bq", "equivalent dose": "Sv",
  ]

  /// Scales whose zero is another than the kelvin's.
  private static let offsets: [String: @Sendable (Double) -> Double] = [
    "°C": { ($0 + 273.15).rounded(places: 9) }, "°F": { (($0 + 459.67) * 5 / 9).rounded(places: 9) },
  ]
}
