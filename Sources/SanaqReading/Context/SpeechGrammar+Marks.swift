/// The marks and the pronouns by which clauses and what is said are told apart.
extension SpeechGrammar {
  /// Behind the mark that opens the clause before `index`, or at the sentence's head.
  func clauseStart(before index: Int) -> Int {
    for place in stride(from: index - 1, through: 0, by: -1) where tokens[place].is(";") { return place + 1 }
    return index == 1 && isQuotation(0) ? 1 : 0
  }

  /// A comma, a dash or a closing quotation mark sets a frame off from what it tells.
  func isSetOff(_ index: Int) -> Bool {
    tokens[index].is(",") || tokens[index].isDash || tokens[index].isHyphen && tokens[index].isSpaced
      || isQuotation(index)
  }

  func isQuotation(_ index: Int) -> Bool {
    guard roles.contains(.quotation), index >= 0, index < tokens.count, tokens[index].roles.contains(.quotation) else {
      return false
    }
    return isQuotationMark(tokens[index]) || Quotations.isDoubled(tokens, index - 1)
      || Quotations.isDoubled(tokens, index)
  }

  func isQuotationMark(_ token: Token) -> Bool {
    token.is("\"") || token.is("“") || token.is("”") || token.is("«") || token.is("»")
  }

  func isPronoun(_ source: Range<Int>) -> Bool {
    source.count == 1 && tokens.is(source.lowerBound, .he, .she, .it, .they)
  }

  func speaker(_ source: Range<Int>) -> SpeechFrame.Speaker { isPronoun(source) ? .before : .named(source) }
}
