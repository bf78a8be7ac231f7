import SanaqCore

/// Whether a number is a total, an addition or a part, and whether the text only alleges it.
struct Standing: SentenceReader {
  let sentence: Sentence
  let marks: Marks

  /// What is told of a sentence once.
  struct Marks {
    /// What the words of the sentence may begin.
    let roles: WordRoles
    /// Where the sentence's first figure ends, and its first that is no date.
    let firstFigure: Int
    let firstNumber: Int

    init(_ roles: WordRoles, _ mentions: borrowing [Mention]) {
      self.roles = roles
      let figure = mentions.indices.first { mentions[$0].isFigure }
      let number = mentions.indices.first { mentions[$0].isFigure && mentions[$0].form != .calendar }
      firstFigure = figure.map { mentions[$0].tokens.upperBound } ?? .max
      firstNumber = number.map { mentions[$0].tokens.upperBound } ?? .max
    }
  }

  /// - Parameter index: the mention's place among those of the sentence.
  func aggregation(of mention: Mention, _ index: Int, in mentions: [Mention]) -> Aggregation? {
    if mention.form == .ordinal || mention.form == .calendar { return nil }
    if isPart(mention.tokens) || isWhole(index + 1, in: mentions) { return .part }
    if isTotal(mention.tokens) || isWhole(index, in: mentions) { return .total }
    return isNew(mention.tokens) ? .new : nil
  }

  func status(of mention: Mention) -> Status? {
    guard marks.roles.contains(.status), mention.form != .calendar else { return nil }
    let start = mention.tokens.lowerBound
    let near = max(0, start - 6)..<min(tokens.count, mention.tokens.upperBound + 6)
    let isAlleged = near.contains {
      tokens.is($0, .allegedly, .reportedly, .supposedly, .purportedly, .alleged, .purported, .unconfirmed)
    }
    if isAlleged { return .alleged }
    let before = max(0, start - 8)..<start
    if before.contains(where: { tokens.is($0, .denied, .denies, .deny, .denying) }) { return .denied }
    return before.contains { tokens.is($0, .confirmed, .confirms, .confirm) && !tokens.is($0 - 1, .not) }
      ? .confirmed : nil
  }

  /// `including 12`, `12 of them`, `of the total, 56`, `of whom 12`.
  private func isPart(_ number: Range<Int>) -> Bool {
    let (start, end) = (number.lowerBound, number.upperBound)
    if tokens.is(start - 1, .including, .among) || tokens.is(start - 2, .including) { return true }
    if tokens.is(start - 1, .whom, .which), tokens.is(start - 2, .of) { return true }
    if (1...2).contains(where: { tokens.is(end + $0, .them) && tokens.is(end + $0 - 1, .of) }) { return true }
    return tokens.is(0, .of) && (1...3).contains { tokens.is($0, .total) }
      && marks.firstFigure > start
  }

  /// Whether it is the count behind `of` or `out of`: `94 of 161 suspects`, `10 out of 11 charges`.
  private func isWhole(_ index: Int, in mentions: [Mention]) -> Bool {
    guard index > 0, index < mentions.count, tokens.is(mentions[index].tokens.lowerBound - 1, .of, .the) else {
      return false
    }
    return isWhole(mentions[index], of: mentions[index - 1])
  }

  private func isWhole(_ whole: Mention, of part: Mention) -> Bool {
    guard part.isFigure, whole.isFigure, part.kind == nil || part.kind == .count, part.unit == nil, whole.unit == nil,
      whole.form == .digits || whole.form == .words, let value = part.value, let all = whole.value, all > value
    else { return false }
    var index = part.tokens.upperBound
    if tokens.is(index, .out) { index += 1 }
    guard tokens.is(index, .of) else { return false }
    return whole.tokens.lowerBound == (tokens.is(index + 1, .the) ? index + 2 : index + 1)
  }

  /// `a total of 12`, `12 in all`, `the total reached 12`, `overall 12`.
  private func isTotal(_ number: Range<Int>) -> Bool {
    guard marks.roles.contains(.sum) else { return false }
    let (start, end) = (number.lowerBound, number.upperBound)
    let edge = lexicon.qualifiersBefore.match(before: start, in: tokens)?.tokens.lowerBound ?? start
    if tokens.is(edge - 1, .total, .overall) || tokens.is(edge - 1, .of) && tokens.is(edge - 2, .total) { return true }
    let behind = (end..<min(end + 4, tokens.count)).first { tokens[$0].is(.in) || tokens[$0].shape != .word }
    if let behind, tokens.is(behind, .in), tokens.is(behind + 1, .all, .total) { return true }
    return reachesTotal(edge)
  }

  /// `the total reached 12`, `the toll rose to 18`: the verb and at most a preposition stand between.
  private func reachesTotal(_ start: Int) -> Bool {
    for index in max(0, start - 7)..<max(0, start - 1) where tokens.is(index, .total, .toll) {
      let between = tokens[index + 1..<start]
      // `the total fell 11,000` tells how much, not what is left.
      let isMove = lexicon.change(tokens[start - 1]) != nil
      return !isMove && between.allSatisfy { $0.shape == .word && lexicon.number($0) == nil }
    }
    return false
  }

  /// `12 more`, `an extra 12`, `another 12` where no number of another sort stands before it.
  private func isNew(_ number: Range<Int>) -> Bool {
    let (start, end) = (number.lowerBound, number.upperBound)
    if tokens.is(end, .more) && !tokens.is(end + 1, .than) || tokens.is(start - 1, .extra, .additional, .further) {
      return true
    }
    return tokens.is(start - 1, .another) && marks.firstNumber > start
  }
}
