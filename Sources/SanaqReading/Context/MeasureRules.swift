import Algorithms
import SanaqCore

/// Tells what a number measures, by the rows of the measures' table.
struct MeasureRules: SentenceReader {
  let sentence: Sentence

  /// A row that fired, and how far its word stands from the number.
  struct Finding {
    let row: MeasureRow
    let distance: Int
  }

  /// Words of a table that stand in the sentence.
  struct Trigger {
    let tokens: Range<Int>
    let uses: [MeasureTrigger]
  }

  let triggers: [Trigger]
  static let reach = 20
  private static let weakness = 1000

  /// - Parameter roles: what the words of the sentence may begin.
  init(sentence: Sentence, _ roles: WordRoles) {
    self.sentence = sentence
    let (lexicon, tokens) = (sentence.lexicon, sentence.tokens)
    var triggers: [Trigger] = []
    var index = roles.contains(.measure) ? 0 : tokens.count
    while index < tokens.count {
      guard tokens[index].roles.contains(.measure), let match = lexicon.triggers.match(at: index, in: tokens) else {
        index += 1
        continue
      }
      triggers.append(Trigger(tokens: match.tokens, uses: match.value))
      index = match.tokens.upperBound
    }
    self.triggers = triggers
  }

  /// The best row for a figure; `counted` is the noun phrase that it counts.
  func measure(of mention: Mention, kind: Kind, unit: UnitOfMeasure?, per: String, counted: Range<Int>?)
    -> Finding?
  {
    var best: Finding?
    for firing in firings(mention, counted) {
      let row = lexicon.measures[firing.row]
      if let distance = score(row, firing.subject, firing.context), isBetter(row, distance, than: best),
        fits(row, mention, kind, unit, per, counted)
      {
        best = Finding(row: row, distance: distance)
      }
    }
    for row in lexicon.wordlessMeasures(kind) {
      if let distance = score(row, nil, nil), isBetter(row, distance, than: best),
        fits(row, mention, kind, unit, per, counted)
      {
        best = Finding(row: row, distance: distance)
      }
    }
    return best
  }

  private func isBetter(_ row: MeasureRow, _ distance: Int, than best: Finding?) -> Bool {
    guard let best else { return true }
    return distance < best.distance || distance == best.distance && row.index < best.row.index
  }

  private func fits(
    _ row: MeasureRow, _ mention: Mention, _ kind: Kind, _ unit: UnitOfMeasure?, _ per: String, _ counted: Range<Int>?
  ) -> Bool {
    guard admits(row, mention, kind, unit, per: per) else { return false }
    // People are killed and arrested; what counts other things is none of these.
    guard row.givenUnit != nil, !row.needsSubject, unit == nil, let counted else { return true }
    return suffers(counted, from: row.index)
  }

  /// How far the nearest words of a row stand: those in what is counted, and those near.
  private struct Firing {
    let row: Int
    var subject: Int?
    var context: Int?
  }

  private func firings(_ mention: Mention, _ counted: Range<Int>?) -> [Firing] {
    var fired: [Firing] = []
    for trigger in triggers[near(mention)] {
      let isCounted = counted.map { $0.overlaps(trigger.tokens) } ?? false
      let isNear = gap(from: mention, to: trigger.tokens).count <= Self.reach
      guard isCounted || isNear else { continue }
      let distance = distance(from: mention, to: trigger.tokens)
      for use in trigger.uses where use.isSubject ? isCounted : isNear {
        let place = fired.firstIndex { $0.row == use.row } ?? fired.count
        if place == fired.count { fired.append(Firing(row: use.row)) }
        if use.isSubject {
          fired[place].subject = min(fired[place].subject ?? .max, distance)
        } else {
          fired[place].context = min(fired[place].context ?? .max, distance)
        }
      }
    }
    return fired
  }

  /// The triggers that the number's reach or its noun phrase may touch: few, however long the sentence.
  func near(_ mention: Mention) -> Range<Int> {
    let first = mention.tokens.lowerBound - Self.reach - 8
    let last = mention.tokens.upperBound + Self.reach + 8
    let start = triggers.partitioningIndex(where: { $0.tokens.lowerBound >= first })
    let end = triggers.partitioningIndex(where: { $0.tokens.lowerBound > last })
    return start..<end
  }

  /// Whether the verb of a row follows its phrase at once: `four bomb makers were killed`.
  private func suffers(_ counted: Range<Int>, from row: Int) -> Bool {
    triggers[triggers.partitioningIndex(where: { $0.tokens.lowerBound >= counted.upperBound })...].prefix(4).contains {
      trigger in
      trigger.uses.contains { $0.row == row }
        && (counted.upperBound..<trigger.tokens.lowerBound).allSatisfy {
          lexicon.classes(tokens[$0]).contains(.auxiliary)
        }
    }
  }

  /// The topic that this sentence sets for those after it.
  func topics() -> [MeasureRow] {
    var rows: [MeasureRow] = []
    for trigger in triggers {
      for use in trigger.uses where lexicon.measures[use.row].strength == .topic {
        rows.append(lexicon.measures[use.row])
      }
    }
    return rows
  }

  func admits(_ row: MeasureRow, _ mention: Mention, _ kind: Kind, _ unit: UnitOfMeasure?, per: String) -> Bool {
    guard row.kinds.contains(kind), row.unit == nil || row.unit == unit, row.per.isEmpty || row.per == per else {
      return false
    }
    if row.needs.contains(.range), !mention.isSpan { return false }
    guard let values = Interval(lower: mention.lower, upper: mention.upper) else { return false }
    return values.isWithin(row.values) != .never && (row.values == .unknown || values.low ?? 0 >= row.values.low ?? 0)
  }

  private func score(_ row: MeasureRow, _ subject: Int?, _ context: Int?) -> Int? {
    if row.needsSubject, subject == nil { return nil }
    if row.needsContext, context == nil { return nil }
    let distance = min(subject ?? .max, context ?? .max)
    switch row.strength {
    case .strong: return distance == .max ? 0 : distance
    case .weak: return Self.weakness + (distance == .max ? 0 : distance)
    case .fallback: return 10 * Self.weakness
    case .topic: return nil
    }
  }

  /// The tokens between the number and a word.
  func gap(from mention: Mention, to trigger: Range<Int>) -> Range<Int> {
    if trigger.upperBound <= mention.tokens.lowerBound { return trigger.upperBound..<mention.tokens.lowerBound }
    if trigger.lowerBound >= mention.tokens.upperBound { return mention.tokens.upperBound..<trigger.lowerBound }
    return trigger.lowerBound..<trigger.lowerBound
  }

  /// Tokens between, and more where a mark, a conjunction or another number parts the two.
  func distance(from mention: Mention, to trigger: Range<Int>) -> Int {
    let isBefore = trigger.upperBound <= mention.tokens.lowerBound
    let between = gap(from: mention, to: trigger)
    var distance = between.count
    for index in between {
      let token = tokens[index]
      if token.is(";") { distance += 8 }
      if token.shape == .number || lexicon.number(token) != nil { distance += 4 }
      if token.is(.and, .but) || token.is(",") { distance += isBefore ? 3 : 1 }
    }
    return distance
  }
}
