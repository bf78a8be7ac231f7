import SanaqCore

/// A unit as the grammar sees it.
struct UnitEntry: Hashable, Sendable {
  let unit: UnitOfMeasure
  let kind: Kind
  /// How many coherent SI units (or major units of money) it is; nil where that is no factor.
  let factor: Double?
  /// Whether a symbol, which only digits take (`5 m`, not `five m`).
  let isSymbol: Bool
}

/// A word that is a unit and what divides it: `bpd`.
struct RateEntry: Sendable {
  let unit: UnitEntry
  let per: String
  /// How many of the unit: a million in `mtpa`.
  let count: Double
}

/// A unit that a symbol is where the sentence has one of its topic's words.
struct TopicUnit: Sendable {
  let unit: UnitEntry
  let topics: Set<Word>
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

/// A row of the measures' table.
struct MeasureRow: Sendable {
  /// Its place in the table.
  let index: Int
  let name: String
  let kinds: Set<Kind>
  /// The unit and the denominator that the number must have.
  let unit: UnitOfMeasure?
  let per: String
  /// The unit that a number gets which has none.
  let givenUnit: UnitOfMeasure?
  let values: Interval
  /// Whether the number must be a range.
  let needsRange: Bool
  let needsSubject: Bool
  let needsContext: Bool
  let strength: MeasureStrength
}

/// Where a measure's word has to stand.
struct MeasureTrigger: Sendable {
  let row: Int
  let isSubject: Bool
}
