import SanaqCore

/// The times of figures that are no dates, which are known where the document's dates are.
struct DocumentTimes {
  private enum Link {
    case figure(Int, isOpen: Bool)
    case weekday(Int)
    case ago(Int, TimeSource.CalendarUnit)
  }

  private var links: [(figure: Int, link: Link)] = []
  /// The date that a line of its own gives.
  private var own: CalendarDate.Point?

  /// Takes the date of a line that holds nothing else.
  mutating func note(_ date: CalendarDate) {
    if own == nil, date.last == nil, date.first.year != nil, date.first.day != nil { own = date.first }
  }

  /// - Parameter first: the figure that the sentence's first mention became.
  mutating func link(_ source: TimeSource, figure: Int, first: Int, _ mentions: [Mention]) {
    switch source {
    case .date(let index, let isOpen):
      let earlier = mentions[..<index].count { $0.isFigure }
      links.append((figure, .figure(first + earlier, isOpen: isOpen)))
    case .weekday(let day): links.append((figure, .weekday(day)))
    case .ago(let count, let unit): links.append((figure, .ago(count, unit)))
    }
  }

  /// Fills the times in; the dates must be complete.
  func apply(to figures: inout [Figure]) {
    for (index, link) in links {
      figures[index].meaning.time = time(of: link, in: figures) ?? ""
    }
  }

  private func time(of link: Link, in figures: [Figure]) -> String? {
    switch link {
    case .figure(let index, let isOpen): return figures[index].meaning.time + (isOpen ? "/.." : "")
    case .weekday(let day): return ownDay.map { edtf($0 - ($0 - day + 7) % 7) }
    case .ago(let count, .day): return ownDay.map { edtf($0 - count) }
    case .ago(let count, .month): return own.flatMap { month(of: $0, less: count) }
    case .ago(let count, .year): return own?.year.map { CalendarDate.Point(year: $0 - count).edtf }
    }
  }

  /// The own date as days since Monday, 1 January 1900.
  private var ownDay: Int? {
    guard let own, let year = own.year, let month = own.month, let day = own.day, month <= 12 else { return nil }
    return Self.days(year, month, day) - Self.days(1900, 1, 1)
  }

  private func month(of date: CalendarDate.Point, less count: Int) -> String? {
    guard let year = date.year, let month = date.month else { return nil }
    let months = year * 12 + month - 1 - count
    return CalendarDate.Point(year: months / 12, month: months % 12 + 1).edtf
  }

  /// Days of the Gregorian calendar before a date, years counted from March. Source: E. G. Richards, "Mapping Time", 1998.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month < 3 ? year - 1 : year
    let months = (month + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (months * 153 + 2) / 5 + day - 1
  }

  private func edtf(_ day: Int) -> String {
    let target = day + Self.days(1900, 1, 1)
    var year = 1900 + day / 365
    while Self.days(year, 1, 1) > target { year -= 1 }
    var month = 12
    while month > 1, Self.days(year, month, 1) > target { month -= 1 }
    return CalendarDate.Point(year: year, month: month, day: target - Self.days(year, month, 1) + 1).edtf
  }
}

extension Mention {
  /// Whether a date is all that its line says: `Friday, 5 June 2016`.
  func isDateline(of line: [Token], _ lexicon: Lexicon) -> Bool {
    line.indices.allSatisfy { index in
      tokens.contains(index) || line[index].shape == .symbol || lexicon.weekday(line[index]) != nil
    }
  }
}
