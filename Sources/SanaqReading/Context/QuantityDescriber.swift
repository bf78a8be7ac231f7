import SanaqCore

/// Turns a mention into the quantity of its row, by what the number's own words say.
struct QuantityDescriber: SentenceReader {
  let sentence: Sentence

  /// `text` gives the words of a range of bytes.
  func quantity(of mention: Mention, text: (Range<Int>) -> String) -> Quantity {
    quantity(of: mention, mention.figureKind, unit(of: mention), per: per(of: mention, text: text), text: text)
  }

  func quantity(
    of mention: Mention, _ kind: Kind, _ unit: UnitOfMeasure?, per: String, text: (Range<Int>) -> String
  ) -> Quantity {
    Quantity(
      kind: kind, interval: mention.interval, isApproximate: mention.isApproximate,
      vague: mention.vague.map { text(bytes($0)) } ?? "", unit: unit, per: per, direction: mention.direction)
  }

  func unit(of mention: Mention) -> UnitOfMeasure? {
    guard let unit = mention.unit ?? (mention.form == .calendar ? lexicon.year : nil) else { return nil }
    return lexicon.unit(of: unit)
  }

  func per(of mention: Mention, text: (Range<Int>) -> String) -> String {
    mention.isRate ? denominator(of: mention, text: text) : ""
  }

  private func denominator(of mention: Mention, text: (Range<Int>) -> String) -> String {
    let each =
      mention.perNoun.map { Plural.singular(of: text(tokens[$0].range).lowercased()) } ?? lexicon.name(of: mention.per)
    return mention.perCount.map { NumberText.describe($0) + " " + each } ?? each
  }

  /// The bytes from the first of some tokens to the last.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
  }
}

extension Mention {
  /// The values of its figure: what an unreadable numeral leaves possible is everything.
  var interval: Interval { Interval(lower: lower, upper: upper) ?? .unknown }

  /// Whether something divides it.
  fileprivate var isRate: Bool { !per.isEmpty || perNoun != nil || perCount != nil }

  /// The kind of its figure.
  var figureKind: Kind {
    if let kind { return kind }
    switch form {
    case .ordinal: return .ordinal
    case .multiplier: return .multiplier
    case .fraction: return .ratio
    case .calendar: return .calendar
    case .digits, .words, .vague, .adverb: return .count
    }
  }
}
