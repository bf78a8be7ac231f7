internal import Algorithms
import SanaqCore

/// Gives dates without a year the one that the document's other dates have.
///
/// The year is known where every date with a month and a year names the same one; else where the latest year of all is
/// named at least twice, as a document does with its own, and is no goal far behind the year named most often (`by
/// 2050`). Elsewhere a bare month stays open.
struct DocumentYear {
  /// How many years behind the most usual one a document's own may lie.
  private static let reach = 5

  private struct NamedYear {
    let year: Int
    /// How often it is named.
    var count = 0
    /// Whether a date names a month of it.
    var hasMonth = false
  }

  /// The years that dates name, in their order.
  private var years: [NamedYear] = []
  /// The figures whose dates lack a year.
  private var open: [(index: Int, date: CalendarDate)] = []

  mutating func note(_ date: CalendarDate, figure index: Int) {
    count(date.first)
    if let last = date.last { count(last) }
    if date.first.year == nil || date.last.map({ $0.year == nil }) ?? false { open.append((index, date)) }
  }

  private mutating func count(_ point: CalendarDate.Point) {
    guard point.span == 1, let year = point.year else { return }
    let place = years.partitioningIndex { $0.year >= year }
    if place == years.count || years[place].year > year { years.insert(NamedYear(year: year), at: place) }
    years[place].count += 1
    if point.month != nil { years[place].hasMonth = true }
  }

  private var year: Int? {
    var monthYears = years.lazy.filter(\.hasMonth).makeIterator()
    if let year = monthYears.next(), monthYears.next() == nil { return year.year }
    // Of years named as often the later one.
    guard let latest = years.last, let usual = years.reversed().max(by: { $0.count < $1.count }) else { return nil }
    return latest.count > 1 && latest.year - usual.year <= Self.reach ? latest.year : nil
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
