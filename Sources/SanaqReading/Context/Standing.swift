import SanaqCore

/// Whether a number is a total, an addition or a part, and whether the text only alleges it.
struct Standing {
  let tokens: [Token]

  func aggregation(of mention: Mention) -> Aggregation? {
    let start = mention.tokens.lowerBound
    let end = mention.tokens.upperBound
    if tokens.is(end, .more) && !tokens.is(end + 1, .than) || tokens.is(start - 1, .another) { return .new }
    if tokens.is(start - 1, .including, .among) || tokens.is(start - 2, .including) { return .part }
    for index in max(0, start - 7)..<start where tokens.is(index, .total) { return .total }
    return nil
  }

  func status(of mention: Mention) -> Status? {
    let near = max(0, mention.tokens.lowerBound - 6)..<min(tokens.count, mention.tokens.upperBound + 6)
    return near.contains { tokens.is($0, .allegedly, .reportedly, .supposedly, .purportedly) } ? .alleged : nil
  }
}
