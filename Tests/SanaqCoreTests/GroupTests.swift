import SanaqCore
import TestSupport
import Testing

@Suite("Groups of rival reports")
struct GroupTests {
  /// A report of people killed, with who says so.
  private static func report(
    _ interval: String, by origin: String = "", subject: String = "people", document: String = "a.txt",
    time: String = "",
    measure: String = "casualties.killed", kind: Kind = .count, repeats: String = "", start: Int = 10
  ) -> Figure {
    var figure = FigureTests.figure(
      id: "q\(interval)\(origin)\(subject)\(document)\(time)", interval, kind: kind, measure: measure,
      document: document)
    figure.meaning.subject = subject
    figure.meaning.attribution = origin
    figure.meaning.time = time
    figure.links.repeats = repeats
    figure.source.scalars = start..<start + 6
    return figure
  }

  private static func group(_ figures: [Figure]) throws -> FigureGroup {
    let groups = FigureGrouping.groups(of: figures)
    #expect(groups.count == 1)
    return try #require(groups.first)
  }

  /// Police 12, doctors dozens, army no more than 5.
  private static let rivals = [
    report("12", by: "police"), report("-∞…5", by: "army", start: 90), report("24…99", by: "doctors", start: 50),
  ]

  @Test("rivals stand together, and nothing is averaged") func rivals() throws {
    let group = try Self.group(Self.rivals)
    #expect(group.votes.map(\.origin) == ["army", "doctors", "police"])
    #expect(group.agreement == .conflict)
    let envelope = group.resolved(by: .envelope)
    #expect(envelope.interval?.description == "-∞…99")
    #expect(envelope.best == nil)
  }

  @Test(
    "each policy does what it says",
    arguments: [
      ("envelope", "-∞…99", nil), ("conservative", "-∞…99", 5), ("majority-else-lowest", "-∞…99", 5),
      ("trusted:doctors", "24…99", nil), ("trusted:nobody,Police", "12", 12), ("trusted:nobody", "-∞…99", nil),
      ("latest", "-∞…5", nil), ("intersection", nil, nil), ("median-of-sources", "12", 12),
    ] as [(String, String?, Double?)])
  func policies(name: String, interval: String?, best: Double?) throws {
    let policy = try #require(GroupPolicy(name))
    let resolution = try Self.group(Self.rivals).resolved(by: policy)
    #expect(resolution.interval?.description == interval)
    #expect(resolution.best == best)
    #expect(policy.description == name)
  }

  @Test("conflict is another name of intersection; what is none is none") func names() {
    #expect(GroupPolicy("conflict") == .intersection)
    #expect(GroupPolicy("mean") == nil && GroupPolicy("trusted:") == nil && GroupPolicy("") == nil)
  }

  @Test("one origin has one vote, however often it reports") func votes() throws {
    let figures = [
      Self.report("10", by: "police"), Self.report("10", by: "police", document: "b.txt"),
      Self.report("10", by: "police", document: "c.txt"),
      Self.report("20", by: "doctors"), Self.report("20", by: "army"),
    ]
    let group = try Self.group(figures)
    #expect(group.votes.count == 3)
    #expect(group.documents == 3)
    #expect(group.resolved(by: .majorityElseLowest).best == 20)
    #expect(group.resolved(by: .medianOfSources).best == 20)
  }

  @Test("a pool gives each origin the same weight") func pool() throws {
    let group = try Self.group([
      Self.report("10", by: "police"), Self.report("10", by: "police"), Self.report("20…30", by: "army"),
    ])
    #expect(group.pooledShare(at: 10)?.description == "0.5")
    #expect(group.pooledShare(at: 25)?.description == "0.5…1")
  }

  @Test("an origin that reports twice differently holds both") func hull() throws {
    let group = try Self.group([Self.report("10", by: "police"), Self.report("14", by: "police")])
    #expect(group.votes.map(\.interval.description) == ["10…14"])
    #expect(group.agreement == .conflict)
  }

  @Test("a document is the origin of what it says in its own voice") func ownVoice() throws {
    let group = try Self.group([Self.report("10"), Self.report("11", document: "b.txt")])
    #expect(group.votes.map(\.origin) == ["a.txt", "b.txt"])
  }

  @Test("the latest report is the last of the table") func latest() throws {
    let group = try Self.group([Self.report("10"), Self.report("11"), Self.report("9", document: "b.txt")])
    #expect(group.resolved(by: .latest).best == 9)
  }

  @Test("other quantities stand apart") func apart() {
    let figures = [
      Self.report("18", subject: "gunmen"), Self.report("18", subject: "security guards"),
      Self.report("18", subject: "gunmen", time: "2022"), Self.report("18", subject: "gunmen", measure: "arrests"),
      Self.report("18", subject: "gunmen", kind: .percentage), Self.report("18", measure: ""),
      Self.report("2016", measure: "date", kind: .calendar),
    ]
    #expect(FigureGrouping.groups(of: figures).map(\.figures.count) == [1, 1, 1, 1, 1])
  }

  @Test(
    "heads are compared, not phrases",
    arguments: [
      ("members of the criminal group", "member"), ("armed criminals", "criminal"), ("“armed criminals”", "criminal"),
      ("people", "person"), ("gunmen", "gunman"), ("law enforcement officials and demonstrators", "official"),
      ("cities", "city"), ("", ""),
    ])
  func heads(subject: String, head: String) { #expect(GroupKey(Self.report("1", subject: subject))?.subject == head) }

  @Test("the answers of a poll are compared whole") func answers() {
    let figures = ["wants to build", "wants to break"].map { Self.report("33", subject: $0, measure: "poll.votes") }
    #expect(FigureGrouping.groups(of: figures).count == 2)
  }

  @Test("a bare number takes the subject before it, in its own document") func inherited() {
    let figures = [Self.report("5"), Self.report("7", subject: ""), Self.report("9", subject: "", document: "b.txt")]
    #expect(FigureGrouping.groups(of: figures).map(\.figures.count) == [2, 1])
  }

  @Test("what repeats another row is no second report") func repeated() throws {
    #expect(try Self.group([Self.report("5"), Self.report("5", document: "b.txt", repeats: "q")]).figures.count == 1)
  }

  @Test("no order of the reports changes what a policy makes of them", arguments: 0..<30 as Range<UInt64>)
  func order(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let figures = (0..<6).map { index in
      Self.report(
        "\(Int.random(in: 1...9, using: &dice))…\(Int.random(in: 10...20, using: &dice))", by: "o\(index % 4)")
    }
    let shuffled = figures.shuffled(using: &dice)
    for name in [
      "envelope", "conservative", "majority-else-lowest", "trusted:o2,o1", "intersection",
      "median-of-sources",
    ] {
      let policy = try #require(GroupPolicy(name))
      #expect(try Self.group(figures).resolved(by: policy) == Self.group(shuffled).resolved(by: policy), "\(name)")
    }
  }

  @Test(
    "a dispute says how far apart the reports are",
    arguments: [
      (["5000", "7000"], 2000, 1.4), (["700…4500", "700…4300"], 0, nil), (["20…90", ">4000…∞"], 3910, 4000.0 / 90),
      (["-5", "5"], 10, nil),
    ] as [([String], Double, Double?)])
  func disputes(values: [String], gap: Double, factor: Double?) throws {
    let figures = values.map { Self.report($0, by: $0) }
    let dispute = try #require(Dispute(try Self.group(figures)))
    #expect(dispute.gap == gap)
    #expect(dispute.factor == factor)
    #expect(Dispute(try Self.group([figures[0]])) == nil)
  }

  @Test("a tally of figures one by one comes to the same groups, and to their rows where it keeps them") func tally() {
    var dice = SplitMix64(seed: 12)
    let figures = (0..<400).map { number in
      var figure = Self.report(
        ["12", "24…99", "-∞…5", ">50…∞", "3"].randomElement(using: &dice) ?? "",
        by: ["", "police", "army"].randomElement(using: &dice) ?? "",
        subject: ["people", "boats", ""].randomElement(using: &dice) ?? "", document: "\(number / 20).txt",
        time: ["", "2016"].randomElement(using: &dice) ?? "", repeats: number % 7 == 0 ? "q1" : "", start: number)
      figure.links.group = number % 11 == 0 ? "mine" : ""
      figure.source.quote = "quote \(number)"
      figure.quantity.isApproximate = number % 3 == 0
      return figure
    }
    let groups = FigureGrouping.groups(of: figures)
    var (tally, bare) = (GroupTally(keepsMembers: true), GroupTally())
    for figure in figures {
      tally.add(figure)
      bare.add(figure)
    }
    #expect(groups.count > 5 && groups.contains { $0.outline.isDisputed })
    #expect(tally.outlines == groups.map(\.outline))
    #expect(bare.outlines == tally.outlines)
    for position in groups.indices {
      #expect(tally.members(at: position) == groups[position].figures.map(GroupMember.init))
      #expect(bare.members(at: position).isEmpty)
    }
  }
}
