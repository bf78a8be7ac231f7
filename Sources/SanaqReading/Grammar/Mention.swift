import SanaqCore

/// A number on its way to becoming a figure; every stage of the grammar adds to it.
struct Mention: Sendable {
  /// How the number is written.
  enum Form: Sendable {
    case digits, words, ordinal, fraction, vague, multiplier, adverb, calendar
  }

  /// The tokens of the quote.
  var tokens: Range<Int>
  /// The tokens of the number proper, without its unit.
  var numeral: Range<Int>
  var form: Form
  var lower: Edge
  var upper: Edge
  /// The scale word that the numeral ends in, which may belong to the number before it too (`5 to 10 million`).
  var scale: Double?
  var isApproximate = false
  var vague: Range<Int>?
  var unit: UnitEntry?
  /// The denominator's name, or the token of the noun that names it.
  var per = ""
  var perNoun: Int?
  /// Where a denominator ends that the quote leaves out: `$5 per barrel`.
  var rateEnd: Int?
  /// How many of the denominator, where the text says (`per 100,000 people`).
  var perCount: Double?
  var direction: Direction?
  var kind: Kind?
  var date: CalendarDate?
  var exclusion: ExclusionReason?
  /// Whether both ends of a range were read.
  var isRange = false
  /// Whether the text says how much was gained or lost, not the level reached.
  var isChange = false

  init(_ value: Double, _ tokens: Range<Int>, _ form: Form, scale: Double? = nil) {
    self.tokens = tokens
    numeral = tokens
    self.form = form
    lower = .included(value)
    upper = .included(value)
    self.scale = scale
  }

  /// A number with its unit inside it: `a year and a half`.
  init(_ value: Double, _ tokens: Range<Int>, _ form: Form, unit: UnitEntry) {
    self.init(value, tokens, form)
    self.unit = unit
    kind = unit.kind
  }

  /// The value where it is exact.
  var value: Double? {
    guard case .included(let low) = lower, case .included(let high) = upper, low == high else { return nil }
    return low
  }

  /// Whether it reaches from one value to another, in numbers or in dates.
  var isSpan: Bool { isRange || date?.last != nil }

  var isFigure: Bool { exclusion == nil }
}

extension [Mention] {
  /// Edits each mention where it stands, or drops it where `keep` says no; `keep` gets the last one that was kept too.
  mutating func rewrite(_ keep: (_ mention: inout Mention, _ last: Mention?) -> Bool) {
    var kept = 0
    for index in indices where keep(&self[index], kept > 0 ? self[kept - 1] : nil) {
      if kept < index { swapAt(kept, index) }
      kept += 1
    }
    removeLast(count - kept)
  }

  /// Puts one mention in the place of two neighbours wherever `join` makes one of them, from left to right.
  mutating func joinNeighbors(_ join: (Mention, Mention) -> Mention?) {
    guard count > 1 else { return }
    var last = 0
    for index in 1..<count {
      if let joined = join(self[last], self[index]) {
        self[last] = joined
      } else {
        last += 1
        if last < index { swapAt(last, index) }
      }
    }
    removeLast(count - last - 1)
  }
}
