import SanaqCore

/// Gives dates without a year the one that the document's other dates have.
///
/// The year is known where every date with a month and a year names the same one; where they differ, or where there is
/// none, a bare month stays open.
struct DocumentYear {
  private var years: Set<Int> = []
  /// The figures whose dates lack a year.
  private var open: [(index: Int, date: CalendarDate)] = []

  mutating func note(_ date: CalendarDate, figure index: Int) {
    let points = [date.first] + (date.last.map { [$0] } ?? [])
    for point in points where point.month != nil {
      if let year = point.year { years.insert(year) }
    }
    if points.contains(where: { $0.year == nil }) { open.append((index, date)) }
  }

  func apply(to figures: inout [Figure]) {
    guard years.count == 1, let year = years.first else { return }
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
