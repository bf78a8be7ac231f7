import SanaqCore

/// Turns a mention into the quantity and the meaning of its row.
struct MentionDescriber: SentenceReader {
  let rules: MeasureRules
  let topics: [MeasureRow]
  let marks: Standing.Marks

  var sentence: Sentence { rules.sentence }
  private var quantities: QuantityDescriber { QuantityDescriber(sentence: sentence) }
  private var phrases: NounPhrase { NounPhrase(sentence: sentence) }
  private var standing: Standing { Standing(sentence: sentence, marks: marks) }

  /// What a measure is told by.
  struct Basis {
    let kind: Kind
    /// The noun phrase that is counted.
    let counted: NounPhrase.Counted?
    /// The place of the measure's row.
    let row: Int?
  }

  /// What a number is, with the unit that its measure gives it; `text` gives the words of a range of bytes.
  func quantity(of mention: Mention, text: (Range<Int>) -> String) -> (Quantity, Basis) {
    let kind = mention.figureKind
    let counted = counted(mention, kind)
    var unit = quantities.unit(of: mention)
    if unit == nil, kind == .count, isPerson(mention, counted) { unit = UnitOfMeasure("person") }
    let per = quantities.per(of: mention, text: text)
    let row = measure(mention, kind, unit, per, counted)
    if let row, unit == nil, kind == .count, let given = lexicon.measures[row].givenUnit,
      counted == nil || lexicon.measures[row].needsSubject
    {
      unit = given
    }
    return (
      quantities.quantity(of: mention, kind, unit, per: per, text: text),
      Basis(kind: kind, counted: counted, row: row)
    )
  }

  /// What it says of the world, but for where and when.
  ///
  /// - Parameter index: its place among the mentions of the sentence.
  func meaning(
    of mention: Mention, _ index: Int, in mentions: [Mention], _ basis: Basis, text: (Range<Int>) -> String
  ) -> Meaning {
    Meaning(
      measure: basis.kind == .duration && isElapsed(mention)
        ? "elapsed" : basis.row.map { lexicon.measures[$0].name } ?? "",
      subject: subject(mention, basis.kind, basis.counted).map { text(quantities.bytes($0)) } ?? "",
      time: mention.date?.edtf ?? "", aggregation: standing.aggregation(of: mention, index, in: mentions),
      status: standing.status(of: mention))
  }

  // MARK: What is counted

  private func counted(_ mention: Mention, _ kind: Kind) -> NounPhrase.Counted? {
    switch kind {
    case .count where standsAlone(mention): return nil
    // `12 deaths per 1,000 births`: the noun stands before the denominator.
    case .count where mention.perCount != nil: return phrases.counted(after: mention.numeral.upperBound)
    case .count, .ordinal: return phrases.counted(after: mention.tokens.upperBound)
    case .calendar, .duration, .age: return nil
    default: return tokens.is(mention.tokens.upperBound, .of) ? phrases.counted(after: mention.tokens.upperBound) : nil
    }
  }

  /// `Thousands gather`: a vague plural counts nothing that follows without `of`.
  private func standsAlone(_ mention: Mention) -> Bool {
    guard let vague = mention.vague, lexicon.number(tokens[vague.upperBound - 1])?.role == .plural else { return false }
    return !tokens.is(mention.tokens.upperBound, .of)
  }

  private func isPerson(_ mention: Mention, _ counted: NounPhrase.Counted?) -> Bool {
    if let counted { return lexicon.isPerson(tokens[counted.head]) }
    return !leftNoun(mention).isEmpty
  }

  /// `the number of gunmen killed reached 18`: people named before a bare number.
  private func leftNoun(_ mention: Mention) -> Range<Int> {
    guard marks.roles.contains(.sum) else { return 0..<0 }
    let start = mention.tokens.lowerBound
    for index in stride(from: start - 1, through: max(0, start - 8), by: -1) {
      guard tokens.is(index, .number), tokens.is(index + 1, .of) else { continue }
      let people = (index + 2..<start).filter { lexicon.isPerson(tokens[$0]) }
      if let last = people.last { return index + 2..<last + 1 }
    }
    return 0..<0
  }

  private func subject(_ mention: Mention, _ kind: Kind, _ counted: NounPhrase.Counted?)
    -> Range<Int>?
  {
    if let counted { return counted.tokens }
    if kind == .count {
      let left = leftNoun(mention)
      if !left.isEmpty { return left }
    }
    if let described = phrases.described(by: mention, kind) { return described }
    guard mention.isChange || mention.direction != nil else { return nil }
    if mention.form == .multiplier { return phrases.counted(after: mention.tokens.upperBound)?.tokens }
    let start = mention.tokens.lowerBound
    for index in stride(from: start - 1, through: max(0, start - 8), by: -1) where lexicon.change(tokens[index]) != nil
    {
      return phrases.subject(before: index)
    }
    return nil
  }

  // MARK: What is measured

  /// The place of the measure's row.
  private func measure(
    _ mention: Mention, _ kind: Kind, _ unit: UnitOfMeasure?, _ per: String, _ counted: NounPhrase.Counted?
  ) -> Int? {
    let finding = rules.measure(of: mention, kind: kind, unit: unit, per: per, counted: counted?.tokens)
    if let finding, finding.strength == .strong { return finding.row }
    let isPlain = counted == nil || unit != nil
    if kind == .count, isPlain, let topic = topics.first(where: { rules.admits($0, mention, kind, unit, per: "") }) {
      return topic.index
    }
    return finding?.row
  }

  /// Of a duration: `two years ago`, `in 10 years`, `1,5-2 months earlier`.
  private func isElapsed(_ mention: Mention) -> Bool {
    let end = mention.tokens.upperBound
    if tokens.is(end, .ago, .earlier, .later, .before, .after, .hence) { return true }
    if tokens.is(end, .has, .have, .had), tokens.is(end + 1, .passed) { return true }
    return tokens.is(mention.tokens.lowerBound - 1, .in) && !mention.isRange
  }
}
