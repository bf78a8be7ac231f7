/// Names of powers: `m2` where there is that unit, else `square second`.
enum UnitPower {
  static func name(_ unit: String, _ power: Int, isUnit: (String) -> Bool) -> String {
    guard power > 1 else { return unit }
    if isUnit("\(unit)\(power)") { return "\(unit)\(power)" }
    return power == 2 ? "square \(unit)" : power == 3 ? "cubic \(unit)" : "\(unit)^\(power)"
  }
}
