import SanaqCore

/// A number on its way to becoming a figure; every stage of the grammar adds to it.
struct Mention: Sendable {
  /// How the number is written.
  enum Form: Sendable {
    case digits, words, ordinal, fraction, vague, multiplier, adverb, calendar
  }

  // Kept small (128 bytes are copied without a call) and without references, for every stage copies mentions.
  private var tokenPlaces: Places
  private var numeralPlaces: Places
  private var vaguePlaces = Places()
  var lower: Edge
  /// How the number is written.
  var form: Form
  var isApproximate = false
  /// Whether both ends of a range were read.
  var isRange = false
  /// Whether the text says how much was gained or lost, not the level reached.
  var isChange = false
  var upper: Edge
  var direction: Direction?
  var kind: Kind?
  var exclusion: ExclusionReason?
  /// Not a number where there is none.
  private var scaleValue = Double.nan
  var unit: UnitEntry?
  /// What it is counted or measured per; empty where nothing divides, or `perNoun` names it.
  var per = Denominator()
  private var perNounPlace: Int32 = -1
  private var rateEndPlace: Int32 = -1
  /// Not a number where there is none.
  private var perCountValue = Double.nan
  private var dateValue = CalendarDate.unknown

  init(_ value: Double, _ tokens: Range<Int>, _ form: Form, scale: Double? = nil) {
    tokenPlaces = Places(tokens)
    numeralPlaces = tokenPlaces
    self.form = form
    lower = .included(value)
    upper = .included(value)
    scaleValue = scale ?? .nan
  }

  /// What is no figure, whatever it is worth.
  init(excluded reason: ExclusionReason, _ tokens: Range<Int>, _ form: Form) {
    self.init(0, tokens, form)
    lower = .unbounded
    upper = .unbounded
    exclusion = reason
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

// MARK: Parts

extension Mention {
  /// A range of a sentence's tokens, or none.
  private struct Places: Sendable {
    var first: Int32 = -1
    var end: Int32 = -1

    init() {}
    init(_ range: Range<Int>) {
      first = Int32(truncatingIfNeeded: range.lowerBound)
      end = Int32(truncatingIfNeeded: range.upperBound)
    }
    var range: Range<Int> { Range(uncheckedBounds: (Int(first), Int(end))) }
  }

  /// The tokens of the quote.
  var tokens: Range<Int> {
    get { tokenPlaces.range }
    set { tokenPlaces = Places(newValue) }
  }
  /// The tokens of the number proper, without its unit.
  var numeral: Range<Int> {
    get { numeralPlaces.range }
    set { numeralPlaces = Places(newValue) }
  }
  /// The tokens of a vague word.
  var vague: Range<Int>? {
    get { vaguePlaces.first < 0 ? nil : vaguePlaces.range }
    set { vaguePlaces = newValue.map(Places.init) ?? Places() }
  }
  /// The scale word that the numeral ends in, which may belong to the number before it too (`5 to 10 million`).
  var scale: Double? {
    get { scaleValue.isNaN ? nil : scaleValue }
    set { scaleValue = newValue ?? .nan }
  }

  /// When it is, of a number that is a date.
  var date: CalendarDate? {
    get { dateValue.isUnknown ? nil : dateValue }
    set { dateValue = newValue ?? .unknown }
  }

  /// The token of the noun that names the denominator.
  var perNoun: Int? {
    get { perNounPlace < 0 ? nil : Int(perNounPlace) }
    set { perNounPlace = newValue.map { Int32(truncatingIfNeeded: $0) } ?? -1 }
  }
  /// Where a denominator ends that the quote leaves out: `$5 per barrel`.
  var rateEnd: Int? {
    get { rateEndPlace < 0 ? nil : Int(rateEndPlace) }
    set { rateEndPlace = newValue.map { Int32(truncatingIfNeeded: $0) } ?? -1 }
  }
  /// How many of the denominator, where the text says (`per 100,000 people`).
  var perCount: Double? {
    get { perCountValue.isNaN ? nil : perCountValue }
    set { perCountValue = newValue ?? .nan }
  }
}

extension [Mention] {
  /// Edits each mention where it stands, or drops it where `keep` says no; `keep` gets its place, and that of the last one that
  /// was kept.
  mutating func rewrite(_ keep: (_ mentions: inout [Mention], _ index: Int, _ last: Int?) -> Bool) {
    var kept = 0
    for index in indices where keep(&self, index, kept > 0 ? kept - 1 : nil) {
      if kept < index { swapAt(kept, index) }
      kept += 1
    }
    removeLast(count - kept)
  }

  /// Puts one mention in the place of two neighbours wherever `join` makes one of them, from left to right; it is asked where
  /// `mayJoin` likes the first one and what stands between the two.
  mutating func joinNeighbors(
    where mayJoin: (_ first: Mention, _ between: Range<Int>) -> Bool, _ join: (Mention, Mention) -> Mention?
  ) {
    guard count > 1 else { return }
    var last = 0
    for index in 1..<count {
      if mayJoin(self[last], gap(from: last, to: index)), let joined = join(self[last], self[index]) {
        self[last] = joined
      } else {
        last += 1
        if last < index { swapAt(last, index) }
      }
    }
    if last < count - 1 { removeLast(count - last - 1) }
  }

  /// The tokens between two mentions; empty where they overlap.
  private func gap(from first: Int, to last: Int) -> Range<Int> {
    let start = self[first].tokens.upperBound
    return start..<Swift.max(start, self[last].tokens.lowerBound)
  }
}
