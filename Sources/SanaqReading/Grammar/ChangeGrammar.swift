import SanaqCore

/// Tells changes from levels: `fell 4%`, `a 4% rise`, `rose by 32,000 to 1.41 million`, `doubling`.
struct ChangeGrammar: SentenceReader {
  let sentence: Sentence
  /// What the words of the sentence may begin.
  let roles: WordRoles

  func apply(to mentions: inout [Mention]) {
    guard mayChange(mentions) else { return }
    var lastChange: Direction?
    for index in mentions.indices where mentions[index].isFigure {
      let floor = index > 0 ? mentions[index - 1].tokens.upperBound : 0
      let ceiling = index + 1 < mentions.count ? mentions[index + 1].tokens.lowerBound : tokens.count
      apply(to: &mentions[index], floor: floor, ceiling: ceiling, after: lastChange)
      if mentions[index].direction == nil, mentions[index].kind == .percentage, let earlier = parallel(index, mentions)
      {
        follow(mentions[earlier], &mentions[index])
      }
      if mentions[index].form != .calendar { lastChange = mentions[index].direction }
    }
  }

  /// Whether a word of change stands anywhere, or a number is one by itself, as `doubled` and `from 5 to 7` are.
  private func mayChange(_ mentions: [Mention]) -> Bool {
    roles.contains(.change)
      || mentions.contains { $0.direction != nil || $0.form == .multiplier || $0.kind == .multiplier }
  }

  private func apply(to mention: inout Mention, floor: Int, ceiling: Int, after previous: Direction?) {
    if mention.form == .multiplier || mention.kind == .multiplier { return multiply(&mention, floor) }
    guard canMove(mention) else { return }
    let start = qualifiedStart(mention.tokens.lowerBound)
    if tokens.is(start - 1, .to), !mention.isRange {
      // The level that was reached: behind its change, or behind the verb.
      mention.direction = start - 1 == floor ? previous : verb(before: start - 1, floor: floor)
      return
    }
    // `fell from over 70%`: the level that was left.
    if !mention.isRange, tokens.is(start - 1, .from), let left = verb(before: start - 1, floor: floor, reach: 3) {
      mention.direction = left
      return
    }
    if mention.isRange, mention.direction != nil || tokens.is(start - 1, .from) {
      mention.direction = mention.direction ?? verb(before: start - 1, floor: floor)
      return
    }
    guard let direction = direction(mention, start, floor, ceiling) else { return }
    mention.direction = direction
    // `cut by half`: the share is what was lost, and stays as it is written.
    if mention.form == .fraction { return }
    mention.isChange = true
    // `a loss of $(5,000)` has its sign already.
    if direction == .decrease, mention.lower.value ?? 0 >= 0 { mention.negate() }
    if mention.kind == .percentage, mention.unit.map(lexicon.name) == "%" { mention.kind = .change }
  }

  /// `9.4% and 8.1% respectively`, `4.3% in 2005 and 4.2% in 2006`: the change before, where only dates and joining words
  /// stand between.
  private func parallel(_ index: Int, _ mentions: [Mention]) -> Int? {
    var end = mentions[index].tokens.lowerBound
    for earlier in mentions[..<index].indices.reversed() {
      let between = mentions[earlier].tokens.upperBound..<end
      guard between.allSatisfy({ tokens.is($0, .in, .and, .by, .for, .or, .then) || tokens[$0].is(",") }) else {
        return nil
      }
      if mentions[earlier].form != .calendar {
        return mentions[earlier].isChange && mentions[earlier].kind == .change ? earlier : nil
      }
      end = mentions[earlier].tokens.lowerBound
    }
    return nil
  }

  private func follow(_ earlier: Mention, _ mention: inout Mention) {
    mention.direction = earlier.direction
    mention.isChange = true
    mention.kind = .change
    if earlier.direction == .decrease { mention.negate() }
  }

  private func canMove(_ mention: Mention) -> Bool {
    switch mention.form {
    case .digits, .words, .vague: mention.kind != .ordinal && mention.kind != .age
    case .fraction: true
    default: false
    }
  }

  private func qualifiedStart(_ start: Int) -> Int {
    var start = start
    while let match = lexicon.qualifiersBefore.match(before: start, in: tokens),
      !tokens.is(match.tokens.lowerBound, .more, .less, .fewer) || match.tokens.count > 1
    {
      start = match.tokens.lowerBound
    }
    return start
  }

  private func direction(_ mention: Mention, _ start: Int, _ floor: Int, _ ceiling: Int) -> Direction? {
    var edge = start
    if mention.isRange, tokens.is(edge - 1, .between) { edge = qualifiedStart(edge - 1) }
    let isBy = tokens.is(edge - 1, .by)
    if isBy { edge -= 1 }
    if mention.form == .fraction, !isBy { return nil }
    let isShare = mention.kind == .percentage
    if let direction = verb(before: edge, floor: floor, reach: isBy ? 8 : 2, ofShares: isShare),
      isBy || takesObject(mention, edge)
    {
      return direction
    }
    if let direction = nounBefore(start, floor: floor) { return direction }
    return wordAfter(mention, ceiling: ceiling)
  }

  /// A verb takes a bare percentage or sum as its measure, but other nouns as its object (`lost 40 soldiers`).
  private func takesObject(_ mention: Mention, _ edge: Int) -> Bool {
    if mention.kind == .percentage { return true }
    guard let verb = tokens.at(edge - 1), lexicon.change(verb) != nil, mention.kind == nil || mention.kind == .money
    else {
      return false
    }
    guard let next = tokens.at(mention.tokens.upperBound) else { return true }
    if next.is(.of) { return false }
    return next.shape == .symbol || !lexicon.classes(next).isEmpty
  }

  /// The change verb or adverb before `edge`, at most `reach` words away and with no other noun between.
  private func verb(before edge: Int, floor: Int, reach: Int = 8, ofShares: Bool = false)
    -> Direction?
  {
    var index = edge - 1
    var steps = 0
    while index >= floor, steps < reach {
      let token = tokens[index]
      if token.shape == .symbol, !token.isHyphen { return nil }
      if let change = lexicon.change(token),
        change.forms.contains(.verb) || token.is(.up, .down)
          || ofShares && change.forms.contains(.shares)
      {
        return change.direction
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// `a rise of 4%`, `an increase in trade of about 4%`, `up 4%`.
  private func nounBefore(_ start: Int, floor: Int) -> Direction? {
    guard tokens.is(start - 1, .of), start - 2 >= floor else { return nil }
    for index in stride(from: start - 2, through: max(floor, start - 6), by: -1) {
      if tokens[index].shape == .symbol { return nil }
      if let change = lexicon.change(tokens[index]), change.forms.contains(.noun) { return change.direction }
    }
    return nil
  }

  /// `a 4% rise`, `4% higher`, `9-percent increase`, `4% more`.
  private func wordAfter(_ mention: Mention, ceiling: Int) -> Direction? {
    let end = mention.tokens.upperBound
    for index in end..<min(end + 3, ceiling, tokens.count) {
      let token = tokens[index]
      if token.shape != .word { return nil }
      if let change = lexicon.change(token) {
        // `… less than 5%` opens the bound of the next number.
        if lexicon.qualifiersBefore.match(before: index + 2, in: tokens).map({ $0.tokens.lowerBound <= index }) == true
        {
          let next = tokens.at(index + 2)
          let role = next.flatMap { lexicon.number($0) }?.role
          if next?.shape == .number || role.map({ $0 != .ordinal }) == true { return nil }
        }
        let isAdverb = change.forms.contains(.adverb) && mention.unit != nil && mention.kind != .duration
        // `a one-day fall` says how long it took.
        let isNoun = change.forms.contains(.noun) && mention.unit != nil && mention.kind != .duration
        let isDegree = token.is(.more, .less, .fewer) && !tokens.is(index + 1, .than) && mention.kind != .percentage
        return (isNoun || isAdverb && !isDegree) ? change.direction : nil
      }
      if !lexicon.classes(token).isEmpty, !lexicon.classes(token).contains(.adverb) { return nil }
    }
    return nil
  }

  /// `doubling`; `rose tenfold`, `rose 2.5 times`.
  private func multiply(_ mention: inout Mention, _ floor: Int) {
    if let noun = tokens.at(mention.tokens.upperBound), let change = lexicon.change(noun), change.forms.contains(.noun)
    {
      mention.direction = change.direction
    }
    if let direction = verb(before: qualifiedStart(mention.tokens.lowerBound), floor: floor, reach: 2) {
      mention.direction = direction
    }
    guard let word = lexicon.number(tokens[mention.tokens.lowerBound]) else { return }
    mention.kind = .multiplier
    switch word.role {
    case .growth: mention.direction = .increase
    case .shrinking: mention.direction = .decrease
    default: break
    }
  }
}

extension Mention {
  /// Mirrors the values at zero.
  mutating func negate() {
    let low = lower
    lower = upper.map { -$0 }
    upper = low.map { -$0 }
  }
}
