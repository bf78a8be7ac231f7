import SanaqCore

/// The units of a lexicon, each with a number.
struct UnitList: Sendable {
  /// People are the first.
  static let person: UInt16 = 0

  private(set) var units: [UnitOfMeasure] = []
  private var numbers = NameMap<UInt16>(slots: 1 << 12)
  /// Whether a unit was left out, for there are no more numbers.
  private(set) var isFull = false

  init() { _ = number(of: "person") }

  subscript(number: UInt16) -> UnitOfMeasure { units[Int(number)] }

  /// The number of a unit, given one where it has none yet; nil for an empty name.
  mutating func number(of name: String) -> UInt16? {
    if let number = numbers[name] { return number }
    guard let unit = UnitOfMeasure(name) else { return nil }
    guard units.count < Int(UInt16.max) else {
      isFull = true
      return Self.person
    }
    let number = UInt16(units.count)
    units.append(unit)
    numbers.add(number, for: name)
    return number
  }
}
