import SanaqCore
import SanaqReading
import Testing

@Suite("Units convert within their dimension")
struct UnitScalesTests {
  @Test(
    "by the units' own table",
    arguments: [
      ("mile", "km", 5, "8.04672"), ("month", "year", 12, "1"), ("year", "month", 25, "300"),
      ("week", "day", 6, "42"), ("‰", "%", 12, "1.2"), ("basis point", "percentage point", 50, "0.5"),
      ("km", "km", 3, "3"), ("t", "kg", 2, "2000"),
    ])
  func converted(from: String, to: String, amount: Double, expected: String) throws {
    let factor = try #require(try UnitScales.standard.conversion(to: to).factor(from: from))
    #expect(Interval(amount)?.scaled(by: factor)?.description == expected)
  }

  @Test(
    "and not beyond it",
    arguments: [
      ("person", "km"), ("USD", "km"), ("year", "km"), ("percentage point", "%"), ("Sv", "Gy"), ("Bq", "Gy"),
      ("mile", "year"), ("°C", "K"),
    ])
  func refused(from: String, to: String) throws {
    #expect(try UnitScales.standard.conversion(to: to).factor(from: from) == nil)
  }

  @Test(
    "no money, no other zero, nothing unknown",
    arguments: [
      ("USD", "is money, and no amount is converted"), ("°C", "has a zero of its own"), ("person", "there is no unit"),
      ("", "there is no unit"),
    ])
  func errors(name: String, words: String) {
    let error = #expect(throws: UnitConversionError.self) { try UnitScales.standard.conversion(to: name) }
    #expect(error?.description.contains(words) == true)
  }
}
