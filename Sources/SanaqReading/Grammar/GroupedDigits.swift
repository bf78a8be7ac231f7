/// Joins thousands that blanks set off (`10 000`, `1 234 567`): one to three digits, then groups of exactly three.
struct GroupedDigits {
  let lexicon: Lexicon

  func apply(to tokens: inout [Token]) {
    guard tokens.indices.contains(where: { mayJoin($0, in: tokens) }) else { return }
    var result: [Token] = []
    result.reserveCapacity(tokens.count)
    for token in tokens {
      if let joined = spacedGroup(token, behind: result) {
        result.removeLast(2)
        result.append(joined)
      } else if let last = result.last, joins(last, token, after: result.dropLast().last) {
        result[result.count - 1] = joined(last, token)
      } else {
        result.append(token)
      }
    }
    tokens = result
  }

  /// Whether three digits stand behind a number, or behind a comma.
  private func mayJoin(_ index: Int, in tokens: [Token]) -> Bool {
    guard tokens[index].shape == .number, index > 0, isGroup(tokens[index]) else { return false }
    return tokens[index - 1].shape == .number || tokens[index - 1].is(",")
  }

  /// `80, 000`: no item of a list begins with a nought and has three digits.
  private func spacedGroup(_ group: Token, behind tokens: [Token]) -> Token? {
    guard group.isWhole, group.range.count == 3, group.isSpaced, let value = group.value, value < 100,
      tokens.count > 1, tokens[tokens.count - 1].is(","), !tokens[tokens.count - 1].isSpaced
    else { return nil }
    let head = tokens[tokens.count - 2]
    guard head.shape == .number, head.isWhole && head.range.count <= 3, head.value ?? 0 > 0 else { return nil }
    return joined(head, group)
  }

  /// A day of a month is no head of a number, nor is what another number stands before.
  private func joins(_ head: Token, _ group: Token, after before: Token?) -> Bool {
    guard group.shape == .number, isGroup(group), group.isSpaced, !group.isTabbed, group.start - head.end <= 3,
      head.shape == .number, head.isWhole || head.isGrouped, head.isGrouped || head.range.count <= 3,
      head.value ?? 0 > 0
    else { return false }
    if head.isGrouped { return true }
    return before.map { lexicon.calendarWord($0) == nil && $0.shape != .number } ?? true
  }

  /// Three digits, and decimals behind a point at most.
  private func isGroup(_ token: Token) -> Bool {
    token.isWhole ? token.range.count == 3 : token.places > 0 && token.range.count == 4 + Int(token.places)
  }

  private func joined(_ head: Token, _ group: Token) -> Token {
    var token = head
    token.end = group.end
    token.value = (head.value ?? 0) * 1000 + (group.value ?? 0)
    token.isWhole = false
    token.isGrouped = group.isWhole
    return token
  }
}
