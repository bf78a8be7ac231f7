import Algorithms
import SanaqCore

/// Tells what a number measures, by the rows of the measures' table.
struct MeasureRules: SentenceReader {
  let sentence: Sentence

  /// A row that fired, and how far its word stands from the number.
  struct Finding {
    let row: Int
    let strength: MeasureStrength
    let distance: Int
  }

  /// Words of the table that stand in the sentence.
  struct Trigger {
    let tokens: Range<Int>
    /// Their number in the lexicon.
    let words: Int32
  }

  let triggers: [Trigger]
  static let reach = 20
  private static let weakness = 1000

  /// Fills `triggers` with the words of a sentence by which measures fire.
  ///
  /// - Parameter roles: what the words of the sentence may begin.
  static func read(_ sentence: Sentence, _ roles: WordRoles, into triggers: inout [Trigger]) {
    triggers.clear()
    guard roles.contains(.measure) else { return }
    let (lexicon, tokens) = (sentence.lexicon, sentence.tokens)
    var end = 0
    for index in tokens.indices where tokens[index].roles.contains(.measure) && index >= end {
      guard let match = lexicon.triggerWords.match(at: index, in: tokens) else { continue }
      triggers.append(Trigger(tokens: match.tokens, words: match.value))
      end = match.tokens.upperBound
    }
  }

  /// The best row for a figure; `counted` is the noun phrase that it counts.
  func measure(of mention: Mention, kind: Kind, unit: UnitOfMeasure?, per: String, counted: Range<Int>?)
    -> Finding?
  {
    var best: Finding?
    let near = near(mention)
    for index in near {
      let words = triggers[index].tokens
      var distance: Int?
      for place in lexicon.triggers.places(of: triggers[index].words) {
        let trigger = lexicon.triggers[place]
        // What stands between is the least that the distance may be.
        guard trigger.kinds.contains(kind), trigger.strength != .topic, fires(trigger, words, mention, counted),
          isBetter(trigger.row, score(trigger.strength, gap(from: mention, to: words).count), than: best)
        else { continue }
        distance = distance ?? self.distance(from: mention, to: words)
        let score = score(trigger.strength, distance ?? 0)
        let row = lexicon.measures[trigger.row]
        if isBetter(trigger.row, score, than: best), hasAllWords(trigger, near, mention, counted),
          fits(row, mention, kind, unit, per, counted)
        {
          best = Finding(row: trigger.row, strength: trigger.strength, distance: score)
        }
      }
    }
    func hold(_ rows: [MeasureRow]) {
      for row in rows {
        let score = score(row.strength, 0)
        if isBetter(row.index, score, than: best), fits(row, mention, kind, unit, per, counted) {
          best = Finding(row: row.index, strength: row.strength, distance: score)
        }
      }
    }
    hold(lexicon.wordlessMeasures(kind))
    if !per.isEmpty { hold(lexicon.wordlessRates(kind)) }
    return best
  }

  private func isBetter(_ row: Int, _ distance: Int, than best: Finding?) -> Bool {
    guard let best else { return true }
    return distance < best.distance || distance == best.distance && row < best.row
  }

  private func fits(
    _ row: MeasureRow, _ mention: Mention, _ kind: Kind, _ unit: UnitOfMeasure?, _ per: String, _ counted: Range<Int>?
  ) -> Bool {
    guard admits(row, mention, kind, unit, per: per) else { return false }
    // People are killed and arrested; what counts other things is none of these.
    guard row.givenUnit != nil, !row.needsSubject, unit == nil, let counted else { return true }
    return suffers(counted, from: row.index)
  }

  /// Whether words stand where a row asks for them: in what is counted, or near.
  func fires(_ trigger: MeasureTrigger, _ words: Range<Int>, _ mention: Mention, _ counted: Range<Int>?) -> Bool {
    if trigger.isSubject { return counted?.overlaps(words) ?? false }
    return gap(from: mention, to: words).count <= Self.reach
  }

  /// Whether a row that asks for words in what is counted and for words near has the others too.
  private func hasAllWords(_ trigger: MeasureTrigger, _ near: Range<Int>, _ mention: Mention, _ counted: Range<Int>?)
    -> Bool
  {
    guard trigger.needs.isSuperset(of: [.subject, .context]) else { return true }
    return near.contains { index in
      lexicon.triggers.places(of: triggers[index].words).contains { place in
        let other = lexicon.triggers[place]
        return other.row == trigger.row && other.isSubject != trigger.isSubject
          && fires(other, triggers[index].tokens, mention, counted)
      }
    }
  }

  private func score(_ strength: MeasureStrength, _ distance: Int) -> Int {
    switch strength {
    case .strong: distance
    case .weak: Self.weakness + distance
    case .fallback, .topic: 10 * Self.weakness
    }
  }

  /// The triggers that the number's reach or its noun phrase may touch: few, however long the sentence.
  func near(_ mention: Mention) -> Range<Int> {
    if triggers.isEmpty { return 0..<0 }
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
      fires(row, trigger)
        && (counted.upperBound..<trigger.tokens.lowerBound).allSatisfy {
          lexicon.classes(tokens[$0]).contains(.auxiliary)
        }
    }
  }

  /// Whether words of the sentence are words of a row.
  func fires(_ row: Int, _ trigger: Trigger) -> Bool {
    lexicon.triggers.places(of: trigger.words).contains { lexicon.triggers[$0].row == row }
  }

  /// The topics that words of a sentence set for those after it; only words of the role `topicMeasure` do.
  static func topics(_ triggers: [Trigger], _ lexicon: Lexicon) -> [MeasureRow] {
    var rows: [MeasureRow] = []
    for trigger in triggers {
      for place in lexicon.triggers.places(of: trigger.words) where lexicon.triggers[place].strength == .topic {
        rows.append(lexicon.measures[lexicon.triggers[place].row])
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
    return row.values == .unknown || values.isWithin(row.values) != .never && values.low ?? 0 >= row.values.low ?? 0
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
      if token.shape == .number || token.roles.contains(.numeral) && lexicon.number(token) != nil { distance += 4 }
      if token.is(.and, .but) || token.is(",") { distance += isBefore ? 3 : 1 }
    }
    return distance
  }
}
