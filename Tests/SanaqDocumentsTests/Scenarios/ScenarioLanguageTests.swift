import SanaqCore
import SanaqDocuments
import SanaqReading
import Testing

@Suite("The scenario language")
struct ScenarioLanguageTests {
  /// The value of `y` in a scenario of these lines.
  static func value(_ lines: String, figures: [Figure] = []) throws -> ScenarioValue {
    try report(lines, figures: figures)["y"]
  }

  static func report(_ lines: String, figures: [Figure] = []) throws -> ScenarioReport {
    try Scenario(path: "s.md", text: "# Title\n\n```scenario\n\(lines)\n```\n").report(figures: figures, draws: 100)
  }

  static let values: [(code: String, bounds: String, unit: String)] = [
    ("y = 4,500 people", "4500", "person"),
    ("y = 700 to 4,5 thousand people", "700…4500", "person"),
    ("y = over 4,000 people", ">4000…∞", "person"),
    ("y = up to 2 thousand people", "-∞…2000", "person"),
    ("y = dozens of people", "24…99", "person"),
    ("y = two divisions", "2", "division"),
    ("y = two", "2", ""),
    ("y = $150", "150", "USD"),
    ("y = 150 dollars each", "150", "USD per person"),
    ("y = 10 thousand people per division", "10000", "person per division"),
    ("y = 25 people per 100 thousand people", "25", "person per 100000 person"),
    ("y = 25 people per 100 thousand people * 4 million people", "1000", "person"),
    ("y = 1 + 2 * 3 - 4 / 2", "5", ""),
    ("y = (1 + 2) * 3", "9", ""),
    ("y = 2 - 3 - 4", "-5", ""),
    ("y = -3 + 1", "-2", ""),
    ("y = --3", "3", ""),
    ("y = 5 -3", "2", ""),
    ("y = -3 to -1", "-3…-1", ""),
    ("y = 100/3 - 100 / 3", "0", ""),
    ("y = 0.1 + 0.2", "0.3", ""),
    ("y = 700 people * 150 dollars per person", "105000", "USD"),
    ("y = 1,000 USD * 31%", "310", "USD"),
    ("y = 31% * 1,000 USD", "310", "USD"),
    ("y = 50% * 50%", "25", "%"),
    ("y = 2 * 31%", "62", "%"),
    ("y = 31% - 3 percentage points", "28", "%"),
    ("y = 1 / 50%", "2", ""),
    ("y = 25% / 50%", "0.5", ""),
    ("y = 310 USD / 31%", "1000", "USD"),
    ("y = 1 year + 6 months", "1.5", "year"),
    ("y = 30 km/h * 3 hours", "90", "km"),
    ("y = 1 km + 500 metres", "1.5", "km"),
    ("y = 3 km * 500 metres", "1.5", "km^2"),
    ("y = 20,000 people / 7 days * 14 days", "40000", "person"),
    ("y = 33 / 108 - 30.5%", "0.0005555555555555…0.0005555555555556", ""),
    ("y = min(3, 1 to 2)", "1…2", ""),
    ("y = max(3 people, 1 to 5 people, 2 people)", "3…5", "person"),
    ("y = sum(1, 2, 3)", "6", ""),
    ("y = abs(1 - 3 to 5)", "2…4", ""),
    ("y = if(1 < 2, 10 people, 20 people)", "10", "person"),
    ("y = if(1 to 3 < 2, 10, 20)", "10…20", ""),
    ("x = 1 to 9\ny = x - x", "0", ""),
    ("x = 1 to 9\ny = x / x", "1", ""),
    ("x = 2 to 6\ny = x / (x + 6)", "0.25…0.5", ""),
    ("x = -2 to 3\ny = x * x", "0…9", ""),
    ("y = x + 1\nx = 2 # after its use", "3", ""),
    ("x = sum(\n  1,\n  2)\ny = x", "3", ""),
    ("y = uniform(10% to 100%)", "10…100", "%"),
    ("y = triangular(1 km, 2 km, 4 km)", "1…4", "km"),
    ("y = pert(1, 2, 4)", "1…4", ""),
    ("y = lognormal(p5: 10 people, p95: 90 people)", ">0…∞", "person"),
    ("y = 1 / (-1 to 2)", "-∞…∞", ""),
    ("y = 1 / (0 to 2)", "0.5…∞", ""),
  ]

  @Test("calculates", arguments: values)
  func calculates(code: String, bounds: String, unit: String) throws {
    let value = try Self.value(code)
    let expected = try #require(Interval(bounds))
    let interval = try #require(value.interval)
    if expected.isExact {
      #expect(interval == expected)
    } else {
      #expect(Self.isClose(interval, expected), "\(interval)")
      #expect(interval.lower.isIncluded == expected.lower.isIncluded)
    }
    #expect(value.unit.description == unit)
  }

  private static func isClose(_ one: Interval, _ other: Interval) -> Bool {
    func isClose(_ a: Double?, _ b: Double?) -> Bool {
      guard let a, let b else { return a == nil && b == nil }
      return (a - b).magnitude <= 1e-12 * max(1, b.magnitude)
    }
    return isClose(one.low, other.low) && isClose(one.high, other.high)
  }

  static let faults: [(code: String, place: String, words: String)] = [
    ("a = 10 USD\nb = a + 3 years", "5:7", "\"+\" can't join \"USD\" and \"year\"; both sides must be counted"),
    ("b = 3 people + 10 EUR", "4:14", "\"+\" can't join \"person\" and \"EUR\""),
    ("expect 3 people < 4", "4:17", "\"<\" can't join \"person\" and a plain number"),
    ("y = atendance * 2\nattendance = 3", "4:5", "there is no \"atendance\"; did you mean \"attendance\"?"),
    ("y = z", "4:5", "there is no \"z\""),
    ("a = b + 1\nb = c\nc = a", "6:5", "\"a\" needs itself: a → b → c → a; calculate one of them"),
    ("a = a + 1", "4:5", "\"a\" needs itself: a → a"),
    ("a = 1\na = 2", "5:1", "\"a\" is defined twice, first in line 4"),
    ("a = 1 / 0", "4:7", "this divides by 0"),
    ("a = 2016 * 2", "4:5", "is a date, not a quantity"),
    ("a = 5-3", "4:5", "\"5-3\" is not read as one number"),
    ("a = 3 apples and 4 pears", "4:5", "is not read as one number with its unit"),
    ("a = 1 +", "4:8", "a value is missing, but found the end of the line"),
    ("a = (1 + 2", "6:0", ""),
    ("a = 1) + 2", "4:6", "the statement should end here, but found \")\""),
    ("a 1", "4:1", "\"a 1\" is no name"),
    ("a * 1", "4:3", "after the name \"a\" comes =, but found \"*\""),
    ("a = mni(1, 2)", "4:5", "there is no function \"mni\"; did you mean \"min\"?"),
    ("min = 1", "4:1", "\"min\" is a function's name"),
    ("a = abs(1, 2)", "4:5", "abs(…) is not called so; write abs(a)"),
    ("a = triangular(3, 2, 4)", "4:5", "the numbers of triangular(…) are out of order; write them as lowest"),
    ("a = lognormal(1, 2)", "4:5", "lognormal(…) is not called so; write lognormal(p5: a, p95: b)"),
    ("a = lognormal(p5: 0, p95: 2)", "4:5", "are out of order; write them as 0 < p5 < p95"),
    ("a = pert(1 km, 2 kg, 3 km)", "4:16", "\"2 kg\" is not counted in \"km\""),
    ("x = 1\na = uniform(x)", "5:5", "uniform(…) takes plain numbers only"),
    ("expect 1", "4:9", "expect needs a comparison, but found the end of the line; compare with <, <=, >, >= or ="),
    ("a = if(1, 2, 3)", "4:9", "if(…) needs a comparison, but found \",\""),
    ("a = figures(measure: nothing)", "4:13", "no figure has measure: nothing"),
    ("a = figures()", "4:5", "figures(…) selects nothing"),
    ("a = figures(measre: x)", "4:13", "figures(…) knows no \"measre\"; did you mean \"measure\"?"),
    ("a = figures(measure: x", "4:12", "the parenthesis is not closed on its line"),
    ("a = figures(measure)", "4:13", "\"measure\" in figures(…) is no selection"),
    ("жыл = 1\nb = жыл + 3 years", "5:9", "\"+\" can't join a plain number and \"year\""),
  ]

  @Test("names what is wrong, and where", arguments: faults)
  func refuses(code: String, place: String, words: String) throws {
    let failure = #expect(throws: ScenarioFailure.self) { try Self.report(code) }
    let text = try #require(failure).description
    guard !words.isEmpty else { return }
    #expect(text.hasPrefix("s.md:\(place): "), "\(text)")
    #expect(text.contains(words), "\(text)")
  }

  @Test("ends on what is too deep, too long, too large")
  func limits() throws {
    let cases: [(String, String)] = [
      ("a = " + String(repeating: "(", count: 10_000) + "1", "more than 64 parentheses in each other"),
      ("a = " + String(repeating: "-", count: 30_000) + "1", "more than 20000 words and signs"),
      ("a = 1" + String(repeating: " + 1", count: 3_000), "more than 2000 values and operations"),
      // Each sign would be judged by all that stands before it.
      ("a = x y" + String(repeating: "/y", count: 20_000), "a name or a number of more than 500 letters"),
      ("a = 5" + String(repeating: " to -a", count: 10_000), "a name or a number of more than 500 letters"),
      ("a = figures(" + String(repeating: "quote: a, ", count: 100) + ")", "figures(…) has more than 50 terms"),
      (String(repeating: "a = 1 USD\n", count: 150_000), "is longer than 1000000 bytes; split it into files"),
      ((0..<1_990).map { "a\($0) = \($0 == 0 ? "1" : "a\($0 - 1)")" }.joined(separator: "\n"), ""),
      (
        "u = 2 km\n"
          + (0..<9).map { "u\($0) = u\($0 == 0 ? "" : "\($0 - 1)") * u\($0 == 0 ? "" : "\($0 - 1)")" }.joined(
            separator: "\n"), "the unit grows too large"
      ),
    ]
    for (code, words) in cases {
      do {
        _ = try Self.report(code)
        #expect(words.isEmpty)
      } catch {
        #expect(!words.isEmpty && "\(error)".contains(words), "\("\(error)".prefix(200))")
      }
    }
  }

  @Test("never crashes on torn text", arguments: 0..<60 as Range<Int>)
  func torn(seed: Int) {
    let whole =
      "# T\n```scenario\na = figures(measure: x, quote: \"y\")\nb = if(a < 3, -4,500 people, 5%) * min(1, 2)\nexpect never b >= uniform(1 to 2)\n```"
    let cut = Array(whole.unicodeScalars)
    let text = String(String.UnicodeScalarView(cut[..<(cut.count * seed / 60)] + cut[(cut.count * (seed + 3) / 63)...]))
    #expect(throws: ScenarioFailure.self) { try Scenario(path: "s.md", text: text).report(figures: [], draws: 10) }
  }

  @Test("reads the title, and the blocks of a file as one")
  func markdown() throws {
    let text = """
      Before.

      ## The *title*

      ~~~text
      ```scenario
      a = 3
      ```
      ~~~
      ```scenario
      a = 1 + 1
      ```

      ```swift
      let a = 3
      ```

      Prose with ``` in it.

      ````scenario
      b = a * 2
      ````

      """
    let scenario = Scenario(path: "s.md", text: text)
    let report = try scenario.report(figures: [])
    #expect(scenario.title == "The *title*")
    #expect(scenario.description == scenario.title)
    #expect(report["b"].interval == Interval(4))
    #expect(throws: ScenarioFailure.self) { try Scenario(path: "s.md", text: "# None").report(figures: []) }
    let open = #expect(throws: ScenarioFailure.self) {
      try Scenario(path: "s.md", text: "# A\n\n```scenario\na = 1").report(figures: [])
    }
    #expect(open?.description == "s.md:3:1: the block that opens here is never closed; end it with a line of ```")
  }

  @Test("expects in three ways")
  func expectations() throws {
    let report = try Self.report(
      """
      x = 1 to 3
      expect x < 4
      expect x < 2
      expect possibly x < 2   # not for all
      expect possibly x > 3
      expect never x > 3
      expect never x > 2
      expect x <= x
      """)
    #expect(report.expectations.map(\.holds) == [true, false, true, false, true, false, true])
    #expect(
      report.expectations.map(\.truth) == [.certainly, .possibly, .possibly, .never, .never, .possibly, .certainly])
    #expect(report.failures.map(\.line) == [6, 8, 10])
    #expect(report.expectations[2].text == "x < 2")
  }

  @Test("knows an end that isn't reached from one that is")
  func openEnds() throws {
    let report = try Self.report(
      """
      x = over 4,000 people
      expect x > 4,000 people
      expect never x = 4,000 people
      expect x - x = 0 people
      expect x / x = 1
      expect possibly x - 4,000 people < 1 person
      """)
    #expect(report.failures.isEmpty)
  }

  @Test("warns of a divisor that may be zero, where it stands")
  func zeroDivisor() throws {
    let report = try Self.report("x = 1 to 3\ny = 1 / (x - 2)")
    #expect(report["y"].interval == .unknown)
    #expect(report.notes == ["s.md:5:7: the divisor may be 0, so that what rests on the quotient is unbounded"])
  }

  @Test("compares in Swift")
  func swift() throws {
    let scenario = try Self.report("cost = 700 to 4,500 people * 150 dollars each")
    #expect(scenario["cost"].certainly(<=, .usd(1_000_000)))
    #expect(scenario["cost"].possibly(<, .usd(200_000)))
    #expect(scenario["cost"].never(<, .usd(100_000)))
    #expect(!scenario["cost"].certainly(<=, .persons(1_000_000)))
    #expect(!scenario["costs"].possibly(<=, .usd(1_000_000)))
  }
}
