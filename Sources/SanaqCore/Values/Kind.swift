/// What sort of number a figure is.
public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
  case count, percentage, change, money, duration, calendar, ordinal, multiplier, ratio, age
  case length, area, volume, mass, temperature, speed, acceleration, force, torque, energy, power, pressure
  case angle, frequency, information, bandwidth, density, voltage, current, charge, resistance, radiation
  case capacitance, conductance, substance, concentration, acidity, level
  /// A numeral that names or numbers a thing (`Resolution 425`, `M-16`, a list marker).
  case index
  /// A numeral that asserts no number (`one of the most`, `first of all`).
  case incidental

  /// Whether a numeral of this kind is a figure, or only accounted for.
  public var isFigure: Bool { self != .index && self != .incidental }
}
