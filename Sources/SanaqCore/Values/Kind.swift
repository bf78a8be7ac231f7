/// What sort of number a figure is.
public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
  /// How many there are: people, houses, or a bare number.
  case count
  /// A share of a whole, in `%` (or percentage points, per mille …): `28% of voters`.
  case percentage
  /// A share that a value moved by, in `%`, negative where it fell: `trade fell by 28%`.
  case change
  /// An amount in one currency, by its ISO 4217 code; never converted.
  case money
  /// A length of time, in the unit of the text: `six to 12 months`.
  case duration
  /// A date or a span of them: the years are the values, the whole date is in `Meaning.time`.
  case calendar
  /// A place in an order: `the third`.
  case ordinal
  /// So many times as much: `doubled` is 2.
  case multiplier
  /// A fraction, odds or a score without a unit: `one in four`, `9 to 1`.
  case ratio
  /// How old somebody or something is.
  case age
  /// A physical quantity, in the unit of the text; `UnitScales` has the SI unit of each kind.
  case length, area, volume, mass, temperature, speed, acceleration, force, torque, energy, power, pressure
  /// A physical quantity, in the unit of the text; information counts bits.
  case angle, frequency, information, bandwidth, density, voltage, current, charge, resistance
  /// Of ionising radiation: a dose, an activity or an exposure, which don't convert into each other.
  case radiation
  /// A quantity of electricity or chemistry, in the unit of the text.
  case capacitance, conductance, substance, concentration
  /// A pH, which has no unit.
  case acidity
  /// Decibels: a logarithm of a ratio.
  case level
  /// A numeral that names or numbers a thing (`Resolution 425`, `M-16`, a list marker).
  case index
  /// A numeral that asserts no number (`one of the most`, `first of all`).
  case incidental

  /// Whether a numeral of this kind is a figure, or only accounted for.
  public var isFigure: Bool { self != .index && self != .incidental }
}
