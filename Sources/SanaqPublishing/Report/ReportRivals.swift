internal import SanaqCore
internal import SanaqDocuments

/// The groups of a page in the making, with as many of their reports as the page may list; what these say is put aside.
struct ReportRivals {
  private var tally = GroupTally()
  private var members: [Members] = []
  private let texts: Spool

  /// The most reports of one quantity that the page lists.
  private static let mostReports = 30

  /// A report that the page lists.
  struct Rival {
    let item: IntervalChart.Item
    let value: String
    let attribution: String
    let quote: String
    let sentence: String
    let location: String
    let key: ReportTargets.Key
  }

  private struct Member {
    /// Which of its group's it is.
    let number: Int
    let item: IntervalChart.Item
    let start: Int
    let words: Range<Int>
  }

  /// The first reports of a group, and the two that stand farthest apart.
  private struct Members {
    var count = 0
    var first: [Member] = []
    /// The first with the lowest upper bound.
    var lower: Member?
    /// The first with the highest lower bound.
    var upper: Member?
  }

  init(texts: Spool) { self.texts = texts }

  /// Takes the next figure of all.
  mutating func add(_ figure: Figure) throws(OutputError) {
    guard let position = tally.add(figure) else { return }
    if position == members.count { members.append(Members()) }
    let item = IntervalChart.Item(figure)
    let number = members[position].count
    let isLower = members[position].lower.map { Self.high(item) < Self.high($0.item) } ?? true
    let isUpper = members[position].upper.map { Self.low($0.item) < Self.low(item) } ?? true
    members[position].count += 1
    guard number < Self.mostReports || isLower || isUpper else { return }
    let source = figure.source
    let words = try texts.append(texts: [
      ReportFigure.value(of: figure.quantity), figure.meaning.attribution, source.quote, source.sentence,
      source.description.escaped, figure.id, source.document,
    ])
    let member = Member(number: number, item: item, start: source.scalars.lowerBound, words: words)
    if number < Self.mostReports { members[position].first.append(member) }
    if isLower { members[position].lower = member }
    if isUpper { members[position].upper = member }
  }

  /// The groups so far.
  var groups: [GroupOutline] { tally.outlines }

  /// The reports of the group at a position: all, or the two that stand farthest apart and the first others.
  func shown(at position: Int) throws(OutputError) -> [Rival] {
    let all = members[position]
    var shown = all.first
    if all.count > Self.mostReports {
      var ends = [all.lower, all.upper].compactMap(\.self)
      if ends.first?.number == ends.last?.number { ends.removeLast() }
      let others = all.first.filter { member in !ends.contains { $0.number == member.number } }
      shown = (ends + others.prefix(Self.mostReports - ends.count)).sorted { $0.number < $1.number }
    }
    var rivals: [Rival] = []
    for member in shown { rivals.append(try rival(member)) }
    return rivals
  }

  private func rival(_ member: Member) throws(OutputError) -> Rival {
    let words = try texts.texts(in: member.words)
    return Rival(
      item: member.item, value: words[0], attribution: words[1], quote: words[2], sentence: words[3],
      location: words[4], key: ReportTargets.Key(id: words[5], document: words[6], start: member.start))
  }

  private static func low(_ item: IntervalChart.Item) -> Double { item.interval.low ?? -.infinity }
  private static func high(_ item: IntervalChart.Item) -> Double { item.interval.high ?? .infinity }
}
