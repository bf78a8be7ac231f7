import SanaqCore

/// Gives dates without a year the one that the document's other dates have.
///
/// The year is known where every date with a month and a year names the same one; else where the latest year of all is
/// named at least twice, as a document does with its own, and is no goal far behind the year named most often (`by
/// 2050`). Elsewhere a bare month stays open.
struct DocumentYear {
  /// How many years behind the most usual one a document's own may lie.
  private static let reach = 5

  /// The years of dates that name a month.
  private var monthYears: Set<Int> = []
  /// How often each year is named.
  private var counts: [Int: Int] = [:]
  /// The figures whose dates lack a year.
  private var open: [(index: Int, date: CalendarDate)] = []

  mutating func note(_ date: CalendarDate, figure index: Int) {
    count(date.first)
    if let last = date.last { count(last) }
    if date.first.year == nil || date.last.map({ $0.year == nil }) ?? false { open.append((index, date)) }
  }

  private mutating func count(_ point: CalendarDate.Point) {
    guard point.span == 1, let year = point.year else { return }
    counts[year, default: 0] += 1
    if point.month != nil { monthYears.insert(year) }
  }

  private var year: Int? {
    if monthYears.count == 1 { return monthYears.first }
    guard let latest = counts.max(by: { $0.key < $1.key }),
      let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })
    else { return nil }
    return latest.value > 1 && latest.key - usual.key <= Self.reach ? latest.key : nil
  }

  func apply(to figures: inout [Figure]) {
    guard let year else { return }
    for (index, date) in open {
      var date = date
      date.first.year = date.first.year ?? year
      if date.last != nil, date.last?.year == nil { date.last?.year = year }
      guard let years = date.years,
        let interval = Interval(between: Double(years.lowerBound), and: Double(years.upperBound))
      else { continue }
      figures[index].quantity.interval = interval
      figures[index].meaning.time = date.edtf
    }
  }
}
