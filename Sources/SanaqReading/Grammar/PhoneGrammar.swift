import SanaqCore

/// Finds telephone numbers: `+7 727 250 11 22`, `(212) 555-0199`, and `555-0134` where the sentence speaks of calling.
///
/// - Source: ITU-T E.123, the written forms; E.164, at most 15 digits.
struct PhoneGrammar {
  let tokens: [Token]

  func apply(to mentions: inout [Mention]) {
    guard mentions.indices.contains(where: { phone(mentions[$0]) != nil }) else { return }
    mentions.rewrite { mentions, index, last in
      if let last, mentions[last].tokens.upperBound > mentions[index].tokens.lowerBound { return false }
      if let phone = phone(mentions[index]) { mentions[index] = Mention(excluded: .identifier, phone, .digits) }
      return true
    }
  }

  private func phone(_ mention: Mention) -> Range<Int>? {
    guard mention.isFigure, mention.form == .digits else { return nil }
    let start = mention.tokens.lowerBound
    guard tokens.is(start - 1, "+") || tokens.is(start - 1, "(") || tokens.isHyphen(start + 1) else { return nil }
    return international(start) ?? bracketed(start) ?? local(start)
  }

  /// A plus that touches the country's code, and groups of digits behind it.
  private func international(_ start: Int) -> Range<Int>? {
    guard tokens.is(start - 1, "+"), tokens.touches(start),
      start < 2 || tokens[start - 1].isSpaced || !isNumber(start - 2)
    else { return nil }
    let (end, digits) = groups(from: start)
    return (7...15).contains(digits) && end > start + 1 || digits >= 10 ? start - 1..<end : nil
  }

  /// `(212) 555-0199`.
  private func bracketed(_ start: Int) -> Range<Int>? {
    guard tokens.is(start - 1, "("), tokens.is(start + 1, ")"), isNumber(start + 2),
      tokens[start].isWhole, (2...5).contains(tokens[start].range.count)
    else { return nil }
    let (end, digits) = groups(from: start + 2)
    return (6...8).contains(digits) && tokens[start + 2].range.count <= 4 && end > start + 3 ? start..<end : nil
  }

  /// Three digits, a hyphen and four, where someone is called.
  private func local(_ start: Int) -> Range<Int>? {
    guard tokens[start].isWhole, tokens[start].range.count == 3, tokens.isHyphen(start + 1),
      tokens.touches(start + 1), tokens.touches(start + 2), let last = tokens.at(start + 2), last.isWhole,
      last.range.count == 4
    else { return nil }
    let calls = tokens[..<start].contains { $0.is(.call, .phone, .telephone, .tel, .fax, .dial, .hotline) }
    return calls ? start..<start + 3 : nil
  }

  /// Groups of digits that blanks, hyphens or one pair of brackets part.
  private func groups(from start: Int) -> (end: Int, digits: Int) {
    var (end, digits) = (start, 0)
    var index = start
    while let token = tokens.at(index), index - start < 14 {
      if token.shape == .number, token.value != nil {
        digits += digitCount(token)
        end = index + 1
      } else if !(token.isHyphen || token.is("(") || token.is(")")) {
        break
      }
      index += 1
    }
    return (end, digits)
  }

  private func digitCount(_ token: Token) -> Int {
    token.isWhole ? token.range.count : String(Int64(exactly: token.value ?? 0) ?? 0).utf8.count
  }

  private func isNumber(_ index: Int) -> Bool { tokens.at(index)?.shape == .number }
}
