internal import Mustache
internal import SanaqCore
internal import SanaqDocuments

/// A figure as the page shows it, in its table, its mark and its charts; texts that it lacks are nil.
struct ReportFigure {
  /// Its mark in the text, and its row in the table.
  let mark: String
  let row: String
  let id: String
  let quote: String
  let value: String
  let low: String
  let high: String
  /// For sorting: a number, or an infinity that scripts read too.
  let lowKey: String
  let highKey: String
  let unit: String?
  let kind: String
  /// The kind, and how the text hedges the number.
  let hedged: String
  /// One of a few classes of kinds, which have a colour and an underline each.
  let family: String
  let measure: String?
  let subject: String?
  let origin: String?
  /// When and where.
  let circumstances: String?
  let sentence: String
  let document: String
  let location: String
  /// All of it in a line: what a tooltip says.
  let title: String

  init(_ figure: Figure, mark: String, row: String) {
    let (quantity, meaning) = (figure.quantity, figure.meaning)
    (self.mark, self.row, id) = (mark, row, figure.id)
    quote = figure.source.quote
    value = Self.value(of: quantity)
    low = Self.text(quantity.interval.lower, open: "−∞", excluded: ">")
    high = Self.text(quantity.interval.upper, open: "∞", excluded: "<")
    lowKey = quantity.interval.low.map(NumberText.describe) ?? "-Infinity"
    highKey = quantity.interval.high.map(NumberText.describe) ?? "Infinity"
    let per = quantity.per.isEmpty ? "" : "per \(quantity.per)"
    unit = [quantity.unit?.name ?? "", per].filter { !$0.isEmpty }.joined(separator: " ").nonEmpty
    kind = quantity.kind.rawValue
    family = quantity.kind.family.rawValue
    measure = meaning.measure.nonEmpty
    subject = meaning.subject.nonEmpty
    origin = meaning.attribution.nonEmpty
    let (when, place) = (meaning.time.nonEmpty.map(TimeSpan.words), meaning.place.nonEmpty)
    circumstances = [when, place].compactMap(\.self).joined(separator: ", ").nonEmpty
    hedged = Self.hedges(of: figure).joined(separator: ", ")
    sentence = figure.source.sentence
    document = figure.source.document.escaped
    location = figure.source.line == 0 ? "" : "\(figure.source.line):\(figure.source.column)"
    let parts = [
      "\(kind) \(value)", unit, meaning.measure.nonEmpty, place.map { "in \($0)" }, when, origin.map { "says \($0)" },
    ]
    title = parts.compactMap(\.self).joined(separator: ", ") + " (\(figure.id))"
  }

  /// The kind, then what the text says of the number besides its value.
  private static func hedges(of figure: Figure) -> [String] {
    let (quantity, meaning) = (figure.quantity, figure.meaning)
    return [
      quantity.kind.rawValue, quantity.isApproximate ? "about" : nil, quantity.vague.isEmpty ? nil : "vague",
      quantity.direction?.rawValue, meaning.aggregation?.rawValue, meaning.status?.rawValue,
    ].compactMap(\.self)
  }

  /// `about 20…90 (several tens)`.
  static func value(of quantity: Quantity) -> String {
    let vague = quantity.vague.isEmpty ? "" : " (\(quantity.vague))"
    let text = quantity.kind == .calendar ? quantity.interval.description : quantity.interval.description.groupedDigits
    return (quantity.isApproximate ? "about " : "") + text + vague
  }

  private static func text(_ edge: Edge, open: String, excluded: String) -> String {
    guard let value = edge.value else { return open }
    return (edge.isIncluded ? "" : excluded) + NumberText.describe(value).groupedDigits
  }
}

extension ReportFigure: MustacheParent {
  /// What the templates call it; thousands of figures are too many for reflection.
  func child(named name: String) -> Any? {
    switch name {
    case "mark": mark
    case "row": row
    case "id": id
    case "quote": quote
    case "value": value
    case "low": low
    case "high": high
    case "lowKey": lowKey
    case "highKey": highKey
    case "unit": unit
    case "kind": kind
    case "hedged": hedged
    case "family": family
    case "measure": measure
    case "subject": subject
    case "origin": origin
    case "circumstances": circumstances
    case "sentence": sentence
    case "document": document
    case "location": location
    case "title": title
    default: nil
    }
  }
}

extension Kind {
  /// The classes that marks are coloured by.
  enum Family: String, CaseIterable {
    case count, money, share, time, order, size

    /// What the page's key says of it.
    var words: String {
      switch self {
      case .count: "counts"
      case .money: "money"
      case .share: "shares, changes, ratios"
      case .time: "dates, terms, ages"
      case .order: "ranks"
      case .size: "lengths, masses and other sizes"
      }
    }
  }

  var family: Family {
    switch self {
    case .count, .index, .incidental: .count
    case .money: .money
    case .percentage, .change, .multiplier, .ratio: .share
    case .duration, .calendar, .age: .time
    case .ordinal: .order
    default: .size
    }
  }
}

extension String {
  /// Nil for an empty text.
  var nonEmpty: String? { isEmpty ? nil : self }
}

extension String {
  /// What stands before and behind a quote: its first place where it is no part of a longer word or number.
  func around(_ quote: String) -> (before: String, after: String) {
    let places = ranges(of: quote)
    let free = places.first { place in
      let neighbours = [self[..<place.lowerBound].last, self[place.upperBound...].first]
      return !neighbours.contains { $0?.isLetter == true || $0?.isNumber == true }
    }
    guard let place = free ?? places.first else { return (self, "") }
    return (String(self[..<place.lowerBound]), String(self[place.upperBound...]))
  }
}
