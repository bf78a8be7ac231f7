/// The columns of `figures.csv`, in their order.
public enum FigureColumn: String, Hashable, Sendable, CaseIterable {
  case id, document, line, column, start, end, quote, sentence
  case kind, low, high, bound, approximate, vague, unit, per, direction
  case measure, subject, place, time, attribution, aggregation, status
  case group, repeats, correction

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
