import SanaqCore
import Testing

@testable import SanaqReading

@Suite("Dates as text")
struct CalendarDateTests {
  static let points: [(CalendarDate.Point, String)] = [
    (.init(year: 2016), "2016"), (.init(year: 987), "0987"), (.init(year: 0), "0000"), (.init(year: 12345), "12345"),
    (.init(year: 1980, span: 10), "198X"), (.init(year: 1900, span: 100), "19XX"),
    (.init(year: 900, span: 100), "09XX"),
    (.init(year: 2016, month: 6), "2016-06"), (.init(year: 2016, month: 33), "2016-33"),
    (.init(year: 2016, month: 12, day: 5), "2016-12-05"), (.init(month: 1, day: 2), "XXXX-01-02"), (.init(), "XXXX"),
    (.init(year: .max, month: 127, day: 127), "2147483647-127-127"),
  ]

  @Test("have four digits of the year at least, and two of month and day", arguments: points)
  func letters(point: CalendarDate.Point, text: String) { #expect(point.edtf == text) }

  @Test("have a stroke between the ends of a span") func spans() {
    #expect(CalendarDate(first: .init(year: 1991), last: .init(year: 2019, month: 5)).edtf == "1991/2019-05")
  }
}
