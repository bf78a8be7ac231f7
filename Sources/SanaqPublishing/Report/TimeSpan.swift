/// The months that a time in EDTF (ISO 8601-2) covers, as the column `time` has it: `2016-06-05`, `198X`, `1991/2019`,
/// `2016-33`.
struct TimeSpan: Hashable {
  /// Months since the year 0, January first.
  let months: ClosedRange<Int>
  /// `5 June 2016`, `the 1980s`, `1991 to 2019`.
  let words: String

  /// The first and the last year.
  var years: ClosedRange<Int> { months.lowerBound / 12...months.upperBound / 12 }

  /// Nil for a time without a year, or one that is no EDTF of these forms.
  init?(_ edtf: String) {
    let ends = edtf.split(separator: "/", omittingEmptySubsequences: false).map { TimePoint($0) }
    guard let start = ends.first ?? nil, let end = ends.last ?? nil, ends.count <= 2,
      let first = start.months, let last = end.months, first.lowerBound <= last.upperBound
    else { return nil }
    months = first.lowerBound...last.upperBound
    words = ends.count == 1 ? start.words : "\(start.words) to \(end.words)"
  }

  /// A time in words, with or without a year; the text itself where it is of another form.
  static func words(of edtf: String) -> String {
    let ends = edtf.split(separator: "/", omittingEmptySubsequences: false).map { TimePoint($0)?.words }
    let known = ends.compactMap(\.self)
    return known.count == ends.count && !known.isEmpty ? known.joined(separator: " to ") : edtf
  }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

/// One end of a time.
private struct TimePoint {
  /// Nil for `XXXX`; else the first year, and how many there are.
  private let year: (first: Int, span: Int)?
  private let month: Int?
  private let day: Int?

  init?(_ text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let year = Self.year(parts[0]) else { return nil }
    self.year = year.span == 10_000 ? nil : year
    month = parts.count > 1 ? Int(parts[1]) : nil
    day = parts.count > 2 ? Int(parts[2]) : nil
    let isKnown = month.map { Self.groupings[$0] != nil } ?? (parts.count == 1)
    guard isKnown, parts.count < 3 || (1...31).contains(day ?? 0),
      year.span == 1 || parts.count == 1 || self.year == nil
    else { return nil }
  }

  /// `2016` is one year, `198X` ten, `XXXX` any.
  private static func year(_ text: Substring) -> (first: Int, span: Int)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unknown = text.dropFirst(digits.count)
    guard text.count == 4, unknown.allSatisfy({ $0 == "X" }) else { return nil }
    let span = unknown.reduce(1) { span, _ in span * 10 }
    return ((Int(digits) ?? 0) * span, span)
  }

  /// Months, seasons, quarters and halves: which months they are, and their names. Seasons are told in no hemisphere, and may
  /// be any part of the year.
  private static let groupings: [Int: (months: ClosedRange<Int>, name: String)] = {
    var all: [Int: (months: ClosedRange<Int>, name: String)] = [:]
    for (index, name) in TimeSpan.monthNames.enumerated() { all[index + 1] = (index...index, name) }
    for (index, name) in ["spring", "summer", "autumn", "winter"].enumerated() { all[21 + index] = (0...11, name) }
    for quarter in 0..<4 { all[33 + quarter] = (quarter * 3...quarter * 3 + 2, "quarter \(quarter + 1) of") }
    for half in 0..<2 { all[40 + half] = (half * 6...half * 6 + 5, half == 0 ? "first half of" : "second half of") }
    return all
  }()

  /// Nil without a year.
  var months: ClosedRange<Int>? {
    guard let year else { return nil }
    let start = year.first * 12
    guard let within = month.flatMap({ Self.groupings[$0]?.months }) else { return start...start + year.span * 12 - 1 }
    return start + within.lowerBound...start + within.upperBound
  }

  var words: String {
    let name = month.flatMap { Self.groupings[$0]?.name }
    return [day.map(String.init), name, year.map(Self.words)].compactMap(\.self).joined(separator: " ")
  }

  private static func words(_ year: (first: Int, span: Int)) -> String {
    year.span == 1 ? String(year.first) : "\(year.first)–\(year.first + year.span - 1)"
  }
}
