import SanaqCore
import SanaqReading
import Testing

@Suite("A number's meaning is read from its sentence")
struct MeaningTests {
  private static func figures(_ text: String) -> [Figure] { Reader().read(text, named: "case").figures }

  @Test(
    "whether it is a total, a part or an addition",
    arguments: [
      ("A total of 12 boats came.", ["total"]), ("There were 12 boats in all.", ["total"]),
      ("The toll rose to 18.", ["total"]), ("The total fell 11,000.", [""]),
      ("They hold 94 of 161 seats.", ["part", "total"]), ("They hold ten out of the 11 towns.", ["part", "total"]),
      ("Of the total, 56 came and 17 left.", ["part", ""]), ("Some 12 of them left.", ["part"]),
      ("They lost 30 boats, including 12 new ones.", ["", "part"]), ("They lost 12 more boats.", ["new"]),
      ("They lost an extra 12 boats.", ["new"]), ("Another 12 boats sank.", ["new"]),
      ("They lost 30 boats and another 12 huts burned.", ["", ""]), ("A share of 94 of the club is old.", [""]),
    ])
  func aggregation(text: String, expected: [String]) {
    #expect(Self.figures(text).map { $0.meaning.aggregation?.rawValue ?? "" } == expected)
  }

  @Test(
    "whether it is alleged, confirmed or denied",
    arguments: [
      ("He allegedly took 12 boats.", "alleged"), ("There are unconfirmed reports of 12 deaths.", "alleged"),
      ("Police confirmed 12 deaths.", "confirmed"), ("Police have not confirmed 12 deaths.", ""),
      ("The army denied that 12 had died.", "denied"), ("The army took 12 boats.", ""),
    ])
  func status(text: String, expected: String) {
    #expect(Self.figures(text).map { $0.meaning.status?.rawValue ?? "" } == [expected])
  }

  @Test(
    "whom or what it describes",
    arguments: [
      ("Oda Berg, 70, said so.", "Oda Berg"), ("The 44-month siege ended.", "siege"),
      ("A 10,000 acre tract was sold.", "tract"), ("A fine of 500 euros was set.", "fine"),
      ("A mass loss of about 3% was seen.", "mass loss"), ("It is 5 km away.", ""),
    ])
  func subject(text: String, expected: String) {
    #expect(Self.figures(text).map(\.meaning.subject) == [expected])
  }
}
