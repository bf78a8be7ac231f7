import Testing

@testable import SanaqPublishing

@Suite("Times in words")
struct TimeSpanTests {
  @Test(
    "cover their months",
    arguments: [
      ("2016", 2016 * 12...2016 * 12 + 11, "2016"), ("2016-05", 2016 * 12 + 4...2016 * 12 + 4, "May 2016"),
      ("2016-06-05", 2016 * 12 + 5...2016 * 12 + 5, "5 June 2016"), ("198X", 1980 * 12...1989 * 12 + 11, "1980–1989"),
      ("19XX", 1900 * 12...1999 * 12 + 11, "1900–1999"), ("1991/2019", 1991 * 12...2019 * 12 + 11, "1991 to 2019"),
      ("2016-33", 2016 * 12...2016 * 12 + 2, "quarter 1 of 2016"),
      ("2016-41", 2016 * 12 + 6...2016 * 12 + 11, "second half of 2016"),
      ("2016-21", 2016 * 12...2016 * 12 + 11, "spring 2016"),
      ("2016-05/2017-02", 2016 * 12 + 4...2017 * 12 + 1, "May 2016 to February 2017"),
    ])
  func months(edtf: String, months: ClosedRange<Int>, words: String) throws {
    let span = try #require(TimeSpan(edtf))
    #expect(span.months == months && span.words == words)
    #expect(TimeSpan.words(of: edtf) == words)
  }

  @Test(
    "without a year have words, and no place in time",
    arguments: [
      ("XXXX-01-02", "2 January"), ("XXXX-12", "December"), ("XXXX-01-02/XXXX-01-05", "2 January to 5 January"),
    ])
  func undated(edtf: String, words: String) {
    #expect(TimeSpan(edtf) == nil)
    #expect(TimeSpan.words(of: edtf) == words)
  }

  @Test(
    "of other forms stay as they are",
    arguments: [
      "", "soon", "2016-99", "2016-05-40", "2016-05-05T10:00", "/", "1/2/3", "2019/1991", "99999", "2016-", "१९९१",
    ])
  func unread(edtf: String) {
    #expect(TimeSpan(edtf) == nil)
    if edtf != "2019/1991" { #expect(TimeSpan.words(of: edtf) == edtf) }
  }
}
