import SanaqCore

/// A unit as the grammar sees it. It holds no references, for mentions carry it through every stage.
struct UnitEntry: Hashable, Sendable {
  /// The unit's place among those of the lexicon, which tells its name.
  let number: UInt16
  let kind: Kind
  /// Whether a symbol, which only digits take (`5 m`, not `five m`).
  let isSymbol: Bool
  private let ratio: Double

  init(number: UInt16, kind: Kind, factor: Double?, isSymbol: Bool) {
    self.number = number
    self.kind = kind
    self.isSymbol = isSymbol
    ratio = factor ?? .nan
  }

  /// How many coherent SI units (or major units of money) it is; nil where that is no factor.
  var factor: Double? { ratio.isNaN ? nil : ratio }

  static func == (one: UnitEntry, other: UnitEntry) -> Bool {
    // No factor is not a number, and so unlike itself, but its bits are like its bits.
    one.number == other.number && one.isSymbol == other.isSymbol && one.kind == other.kind
      && one.ratio.bitPattern == other.ratio.bitPattern
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(isSymbol)
  }
}

/// A word that is a unit and what divides it: `bpd`.
struct RateEntry: Sendable {
  let unit: UnitEntry
  let per: Denominator
  /// How many of the unit: a million in `mtpa`.
  let count: Double
}

/// A unit that a symbol is where the sentence has one of its topic's words.
struct TopicUnit: Sendable {
  let unit: UnitEntry
  let topics: [Word]
}

/// A word that makes the number beside it a name's.
struct NameWord: Sendable {
  let reason: ExclusionReason
  /// Whether it does so before a noun too: `type 2 diabetes`, but not `on the bus 12 people`.
  let isLabel: Bool
}

/// What a qualifier does to its number.
struct Qualifier: Sendable {
  let bound: Bound?
  let isApproximate: Bool
}

/// A word of change, in the forms in which it is used.
struct ChangeWord: Sendable {
  var direction: Direction
  var forms: ChangeForms
}

/// The forms in which a word of change is used.
struct ChangeForms: OptionSet, Sendable {
  let rawValue: UInt8
  static let verb = ChangeForms(rawValue: 1)
  static let noun = ChangeForms(rawValue: 2)
  static let adverb = ChangeForms(rawValue: 4)
  static let shares = ChangeForms(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ form: ChangeForm) {
    switch form {
    case .verb: self = .verb
    case .noun: self = .noun
    case .adverb: self = .adverb
    case .shares: self = .shares
    }
  }
}

/// The closed classes that a word belongs to.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt8
  static let determiner = WordClasses(rawValue: 1)
  static let preposition = WordClasses(rawValue: 2)
  static let conjunction = WordClasses(rawValue: 4)
  static let pronoun = WordClasses(rawValue: 8)
  static let auxiliary = WordClasses(rawValue: 16)
  static let adverb = WordClasses(rawValue: 32)
  static let verb = WordClasses(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ name: WordClass) {
    switch name {
    case .determiner: self = .determiner
    case .preposition: self = .preposition
    case .conjunction: self = .conjunction
    case .pronoun: self = .pronoun
    case .auxiliary: self = .auxiliary
    case .adverb: self = .adverb
    case .verb: self = .verb
    }
  }
}

/// A row of the measures' table. A class, for it is large, never changes, and every figure is held against many.
final class MeasureRow: Sendable {
  /// Its place in the table.
  let index: Int
  let name: String
  let kinds: KindSet
  /// The unit and the denominator that the number must have.
  let unit: UnitOfMeasure?
  let per: String
  /// The unit that a number gets which has none.
  let givenUnit: UnitOfMeasure?
  let values: Interval
  /// What more the number must be or have.
  let needs: MeasureNeeds
  let strength: MeasureStrength

  init(
    index: Int, name: String, kinds: KindSet, unit: UnitOfMeasure?, per: String, givenUnit: UnitOfMeasure?,
    values: Interval, needs: MeasureNeeds, strength: MeasureStrength
  ) {
    self.index = index
    self.name = name
    self.kinds = kinds
    self.unit = unit
    self.per = per
    self.givenUnit = givenUnit
    self.values = values
    self.needs = needs
    self.strength = strength
  }

  var needsSubject: Bool { needs.contains(.subject) }
  var needsContext: Bool { needs.contains(.context) }
  /// Whether it may fire without a word.
  var isWordless: Bool { !needsSubject && !needsContext && strength != .topic }
}

/// What a measure's number must be, or have beside it.
struct MeasureNeeds: OptionSet, Sendable {
  let rawValue: UInt8
  static let range = MeasureNeeds(rawValue: 1)
  /// One of the measure's words in what is counted.
  static let subject = MeasureNeeds(rawValue: 2)
  /// One of the measure's words near.
  static let context = MeasureNeeds(rawValue: 4)
}
