/// What a number is counted or measured per: units with their powers, or nothing. It holds no references, as `UnitEntry`.
struct Denominator: Hashable, Sendable {
  /// A unit that divides.
  struct Factor: Hashable, Sendable {
    /// The unit's place among those of the lexicon.
    let unit: UInt16
    /// From 1 on.
    let power: UInt8
    /// Whether a hundred of it divide: `per 100 km`.
    var isHundred = false
  }

  // No unit of the corpus is divided by more than four.
  private var first: Factor?
  private var second: Factor?
  private var third: Factor?
  private var fourth: Factor?

  /// Nothing divides.
  init() {}

  init(_ unit: UnitEntry) { first = Factor(unit: unit.number, power: 1) }

  /// People divide: `per head`.
  static let person = {
    var denominator = Denominator()
    denominator.first = Factor(unit: UnitList.person, power: 1)
    return denominator
  }()

  var isEmpty: Bool { first == nil }

  /// What divides, where it is one unit.
  var only: Factor? { second == nil ? first : nil }

  var factors: [Factor] { [first, second, third, fourth].compactMap(\.self) }

  /// Adds a factor; false where there are as many as may be.
  mutating func append(_ factor: Factor) -> Bool {
    switch factors.count {
    case 0: first = factor
    case 1: second = factor
    case 2: third = factor
    case 3: fourth = factor
    default: return false
    }
    return true
  }
}
