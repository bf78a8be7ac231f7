/// The columns of `figures.csv`, in their order.
public enum FigureColumn: String, Hashable, Sendable, CaseIterable {
  /// A name that stays the same across runs, and across edits elsewhere in the document.
  case id
  /// The document's name.
  case document
  /// The line in the document, from 1.
  case line
  /// The column in the line, in Unicode scalars, from 1.
  case column
  /// Where the quote begins in the document's text, in Unicode scalars, from 0.
  case start
  /// Where it ends, half-open.
  case end
  /// The number's own words, letter for letter.
  case quote
  /// The sentence around them, letter for letter.
  case sentence
  /// What sort of number it is: a `Kind`.
  case kind
  /// The lowest value; empty where the text sets none.
  case low
  /// The highest value; empty where the text sets none.
  case high
  /// What the ends say, in a word: a `Bound`.
  case bound
  /// `true` or `false`: whether the text says *about*.
  case approximate
  /// The vague word, if it is one: *dozens*.
  case vague
  /// What it is counted in: `person`, `USD`, `km`, `%`.
  case unit
  /// The denominator: `person` of *150 dollars each*.
  case per
  /// `increase` or `decrease`, where the text says so.
  case direction
  /// What is measured, a dotted name: `casualties.killed`.
  case measure
  /// What is counted or described, from the text.
  case subject
  /// Where it applies, by the name that the text gives.
  case place
  /// When it applies, in EDTF (ISO 8601-2).
  case time
  /// Who the text says it comes from; empty for its own voice.
  case attribution
  /// `total`, `new` or `part`.
  case aggregation
  /// `alleged`, `confirmed` or `denied`.
  case status
  /// The group of rival reports that the row belongs to.
  case group
  /// The first row that this one repeats.
  case repeats
  /// `applied` where a person's correction changed the row.
  case correction

  /// The text of a figure's cell; empty where the figure has nothing to say.
  public func text(of figure: Figure) -> String {
    switch self {
    case .id: figure.id
    case .document, .line, .column, .start, .end, .quote, .sentence: text(of: figure.source)
    case .kind, .low, .high, .bound, .approximate, .vague, .unit, .per, .direction: text(of: figure.quantity)
    case .measure, .subject, .place, .time, .attribution, .aggregation, .status: text(of: figure.meaning)
    case .group: figure.links.group
    case .repeats: figure.links.repeats
    case .correction: figure.links.correction
    }
  }

  private func text(of source: Source) -> String {
    switch self {
    case .document: source.document
    case .line: String(source.line)
    case .column: String(source.column)
    case .start: String(source.scalars.lowerBound)
    case .end: String(source.scalars.upperBound)
    case .quote: source.quote
    case .sentence: source.sentence
    default: ""
    }
  }

  private func text(of quantity: Quantity) -> String {
    switch self {
    case .kind: quantity.kind.rawValue
    case .low: quantity.interval.low.map(NumberText.describe) ?? ""
    case .high: quantity.interval.high.map(NumberText.describe) ?? ""
    case .bound: quantity.interval.bound?.rawValue ?? ""
    case .approximate: quantity.isApproximate ? "true" : "false"
    case .vague: quantity.vague
    case .unit: quantity.unit?.name ?? ""
    case .per: quantity.per
    case .direction: quantity.direction?.rawValue ?? ""
    default: ""
    }
  }

  private func text(of meaning: Meaning) -> String {
    switch self {
    case .measure: meaning.measure
    case .subject: meaning.subject
    case .place: meaning.place
    case .time: meaning.time
    case .attribution: meaning.attribution
    case .aggregation: meaning.aggregation?.rawValue ?? ""
    case .status: meaning.status?.rawValue ?? ""
    default: ""
    }
  }
}
