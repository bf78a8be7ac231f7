import SanaqCore
import SanaqReading

/// A number as people write it, read by the grammar that reads the documents.
struct ScenarioLiteral {
  let interval: Interval
  let unit: ScenarioUnit

  /// Throws where the text is not just one number with its unit.
  init(_ text: String, _ reader: Reader, at place: ScenarioPlace) throws(ScenarioFault) {
    if let figure = Self.figure(text, reader) {
      self = try Self(figure, text, place)
      return
    }
    // `10 thousand people per division`: the grammar knows few denominators, so each side is read by itself.
    if let (above, below) = Self.parted(text), let figure = Self.figure(above, reader) {
      let one = below.first?.isNumber == true ? below : "1 " + below
      if let denominator = Self.figure(one, reader), let count = denominator.quantity.interval.low,
        denominator.quantity.interval.isExact, count > 0, figure.quantity.per.isEmpty
      {
        let literal = try Self(figure, text, place)
        let unit = ScenarioUnit(denominator)
        self.init(
          interval: literal.interval, unit: literal.unit.per(count == 1 ? unit : ScenarioUnit(below, of: unit, count)))
        return
      }
    }
    throw ScenarioFault(
      place, "\"\(text)\" is not read as one number with its unit",
      "write a number as a document would (4,500 people, 10% to 100%, 1 million USD), or define a name")
  }

  private init(interval: Interval, unit: ScenarioUnit) {
    self.interval = interval
    self.unit = unit
  }

  private init(_ figure: Figure, _ text: String, _ place: ScenarioPlace) throws(ScenarioFault) {
    guard figure.isCalculable else {
      throw ScenarioFault(
        place, "\"\(text)\" is a \(figure.quantity.kind == .calendar ? "date" : "rank"), not a quantity",
        "no date and no rank can be calculated with; write a duration or a count")
    }
    self.init(interval: figure.quantity.interval, unit: ScenarioUnit(figure))
  }

  /// The one figure that covers the text: before it only the words that made it a bound, after it only what it counts.
  private static func figure(_ text: String, _ reader: Reader) -> Figure? {
    let extraction = reader.read(text, named: "scenario")
    guard extraction.figures.count == 1, extraction.exclusions.isEmpty, let figure = extraction.figures.first else {
      return nil
    }
    // `5-3` is a score to a reader, and a difference to whoever writes it here.
    if figure.quantity.kind == .ratio, !figure.quantity.interval.isExact { return nil }
    let scalars = Array(text.unicodeScalars)
    let before = String(String.UnicodeScalarView(scalars[..<figure.source.scalars.lowerBound])).trimmed
    let after = String(String.UnicodeScalarView(scalars[figure.source.scalars.upperBound...])).trimmed
    let quantity = figure.quantity
    let isHedged = quantity.isApproximate || quantity.interval.bound != .exact
    guard before.isEmpty || isHedged else { return nil }
    let isCounted = after.isEmpty || after == figure.meaning.subject || after == "of " + figure.meaning.subject
    return isCounted || !quantity.per.isEmpty && after.split(separator: " ").count <= 4 ? figure : nil
  }

  private static func parted(_ text: String) -> (above: String, below: String)? {
    for separator in [" per ", "/"] {
      let parts = text.split(separator: separator, maxSplits: 1)
      if parts.count == 2 { return (parts[0].trimmed, parts[1].trimmed) }
    }
    return nil
  }
}

extension ScenarioUnit {
  /// So many of a unit, as one unit.
  fileprivate init(_ name: String, of unit: ScenarioUnit, _ count: Double) {
    self.init(name, dimensions: unit.dimensions, factor: unit.baseFactor * count)
  }
}

extension Figure {
  /// Whether the number is an amount of something.
  var isCalculable: Bool { quantity.kind.isFigure && ![.calendar, .ordinal].contains(quantity.kind) }
}
