import SanaqCore
import SanaqReading
import Testing

/// A text, and the rows that must come of it. One line of a table:
///
///     text => «quote» interval kind unit; «quote» …
///
/// A row may add `~` (approximate), `increase` or `decrease`, `vague`, `per=…`, `time=…` or `notime`, `place=…` or `noplace`, `measure=…`, `total`, `new`,
/// `part`, `alleged`; `-` stands for no unit. `=> none` demands that there is no figure.
struct Phenomenon: CustomTestStringConvertible, Sendable {
  let text: String
  let expected: [String]
  var testDescription: String { text }

  /// The lines of a table; blank lines and lines that begin with `#` are passed over.
  static func table(_ lines: String) -> [Phenomenon] {
    lines.split(separator: "\n").compactMap { line in
      let line = line.trimmed
      guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
      guard let arrow = line.range(of: " => ") else {
        Issue.record("no => in \"\(line)\"")
        return nil
      }
      let rows = line[arrow.upperBound...].split(separator: ";").map(\.trimmed)
      return Phenomenon(
        text: String(line[..<arrow.lowerBound]), expected: rows == ["none"] ? [] : rows)
    }
  }

  /// Compares what was read with the line, row by row; only what a row names beyond its unit is compared.
  func check(_ extraction: Extraction, sourceLocation: SourceLocation = #_sourceLocation) {
    let actual = extraction.figures
    #expect(actual.count == expected.count, "\(actual.map(Self.describe))", sourceLocation: sourceLocation)
    for (figure, row) in zip(actual, expected) {
      let description = Self.describe(figure)
      let parts = Self.parts(row)
      let isSame =
        parts.prefix(4) == Self.parts(description).prefix(4)
        && Set(parts.dropFirst(4)).isSubset(of: Self.parts(description).dropFirst(4))
        && parts.contains("~") == figure.quantity.isApproximate
      #expect(isSame, "read \(description), expected \(row)", sourceLocation: sourceLocation)
    }
  }

  /// Quote, interval, kind, unit, and the rest.
  private static func parts(_ row: String) -> [String] {
    guard let end = row.lastIndex(of: "»") else { return [row] }
    let quote = String(row[...end])
    var words = row[row.index(after: end)...].split(separator: " ").map(String.init)
    // Units of two words (`percentage point`) are written with an underscore.
    while words.count < 3 { words.append("-") }
    return [quote] + words
  }

  static func describe(_ figure: Figure) -> String {
    let quantity = figure.quantity
    let meaning = figure.meaning
    var words = [
      "«\(figure.source.quote)»", quantity.interval.description, quantity.kind.rawValue,
      quantity.unit?.name.split(separator: " ").joined(separator: "_") ?? "-",
    ]
    if quantity.isApproximate { words.append("~") }
    if !quantity.vague.isEmpty { words.append("vague") }
    if let direction = quantity.direction { words.append(direction.rawValue) }
    if !quantity.per.isEmpty { words.append("per=\(quantity.per.split(separator: " ").joined(separator: "_"))") }
    words.append(meaning.time.isEmpty ? "notime" : "time=\(meaning.time)")
    // Blanks in names are written with an underscore.
    let place = meaning.place.split(separator: " ").joined(separator: "_")
    words.append(place.isEmpty ? "noplace" : "place=\(place)")
    if !meaning.measure.isEmpty { words.append("measure=\(meaning.measure)") }
    if let aggregation = meaning.aggregation { words.append(aggregation.rawValue) }
    if let status = meaning.status { words.append(status.rawValue) }
    return words.joined(separator: " ")
  }
}

extension StringProtocol {
  var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  func range(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
      start = index(after: start)
    }
    return nil
  }
}
