import SanaqCore
import SanaqTesting
import Testing

/// The numbers that the stories were read for: each with its bounds, unit, measure and document.
@Suite("The mission's numbers", .figures("data/figures.csv", documents: "seeds"))
struct MissionInvariants {
  var figures: FigureTable { FigureCorpus.current.figures }

  /// Document, line, quote, measure, unit, and the value as the sheet bounds it; counted by hand from the texts.
  static let numbers: [(document: String, line: Int, quote: String, measure: String, unit: String, value: String)] = [
    ("001", 12, "a number", "casualties", "person", "2…∞"),
    ("001", 12, "Several", "casualties.killed", "person", "2…9"),
    ("001", 12, "18", "casualties.killed", "person", "18"),
    ("002", 11, "dozens", "casualties.killed", "person", "24…99"),
    ("004", 20, "dozens", "casualties.killed", "person", "24…99"),
    ("004", 20, "26", "casualties.killed", "person", "26"),
    ("004", 20, "18", "casualties.killed", "person", "18"),
    ("000", 41, "2 thousand", "casualties.killed", "person", "-∞…2000"),
    ("000", 13, "several tens", "arrests", "person", "20…90"),
    ("000", 15, "several tens", "arrests", "person", "20…90"),
    ("002", 37, "Six", "arrests", "person", "6"),
    ("004", 20, "4,000", "arrests", "person", ">4000…∞"),
    ("000", 41, "5 thousand", "fighters.foreign", "person", "5000"),
    ("000", 41, "7 thousand", "fighters.foreign", "person", "7000"),
    ("000", 41, "300", "fighters.foreign", "person", "300"),
    ("000", 41, "300 thousand", "fighters.foreign", "person", "300000"),
    ("001", 16, "several hundred", "fighters.foreign", "person", "200…900"),
    ("000", 57, "28%", "trade.change", "%", "-28"),
    ("000", 15, "10 to 25 years", "lease.term", "year", "10…25"),
  ]

  @Test("stand in the sheet with bounds, unit, measure and document", arguments: numbers)
  func number(document: String, line: Int, quote: String, measure: String, unit: String, value: String) throws {
    let interval = try #require(Interval(value))
    let rows = figures.document(document).rows(\.source.line, line).rows(\.source.quote, quote)
    expect(rows, .count(1))
    expect(rows, .oneOf(\.meaning.measure, [measure]), .oneOf(\.quantity.unit?.name, [unit]))
    expect(rows, .oneOf(\.quantity.interval, [interval]))
  }

  @Test("casualties, arrests and fighters are counts of people", arguments: ["casualties", "arrests", "fighters"])
  func people(measure: String) {
    let rows = figures.measure(measure)
    expect(rows, .notMissing(\.quantity.unit), .oneOf(\.quantity.unit?.name, ["person"]))
    expect(rows, .oneOf(\.quantity.kind, [.count]))
    // "Up to 2 thousand" sets no lower bound, "over 4,000" no upper one.
    expect(rows, .within(0...1_000_000), hold: .possibly)
  }

  @Test("every casualty has a bound") func bounds() {
    expect(figures.measure("casualties"), .satisfies("has a bound") { $0.quantity.interval != .unknown })
  }

  @Test("the deaths of one sentence are not more than its \"dozens\"") func parts() {
    let deaths = figures.document("004").measure("casualties.killed")
    expect(
      deaths,
      .parts(
        { $0.quantity.vague.isEmpty }, notExceeding: { $0.quantity.vague == "dozens" }, of: \.quantity.interval,
        by: \.source.line), hold: .possibly)
    expect(deaths, .count(3))
  }

  @Test("the decline of trade is a decrease, and negative") func decline() {
    let rows = figures.measure("trade.change")
    expect(rows, .within(-100..<0), .oneOf(\.quantity.direction, [.decrease]), .oneOf(\.quantity.kind, [.change]))
    expect(rows, .count(1))
  }

  @Test("a lease of land lasts years, a whole lease at least one") func lease() {
    expect(figures.measure("lease"), .within(1...99), .oneOf(\.quantity.unit?.name, ["year"]))
  }
}

/// Answers of one poll, its votes and their shares.
@Suite("Polls", .figures("data/figures.csv", documents: "seeds"))
struct PollInvariants {
  let shares = FigureCorpus.current.figures.measure("poll.share")
  let votes = FigureCorpus.current.figures.measure("poll.votes")

  @Test("add up") func sum() {
    // Four shares, each rounded to a whole per cent, are off by two at most.
    expect(shares, .sum(of: \.quantity.interval, within: 98...102, by: \.source.document))
    expect(shares, .within(0...100), .oneOf(\.quantity.unit?.name, ["%"]))
  }

  @Test("a share is its votes by all votes, within rounding") func ratio() {
    let byAnswer = Dictionary(votes.map { ($0.meaning.subject, $0) }, uniquingKeysWith: { first, _ in first })
    let total = votes.compactMap(\.quantity.interval.low).reduce(0, +)
    expect(shares, .refers(\.meaning.subject, to: votes.map(\.meaning.subject), named: "the answers with votes"))
    expect(
      shares,
      .satisfies("is its votes by all votes") { share in
        guard let count = byAnswer[share.meaning.subject]?.quantity.interval.low, total > 0,
          let exact = Interval(between: 100 * count / total - 0.5, and: 100 * count / total + 0.5)
        else { return .never }
        return share.quantity.interval.isWithin(exact)
      })
  }
}
