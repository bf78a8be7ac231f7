import SanaqCore

/// Opens bounds and marks approximations: `more than`, `nearly`, `or so`.
struct QualifierGrammar: SentenceReader {
  let sentence: Sentence

  func apply(to mentions: inout [Mention]) {
    for index in mentions.indices where mentions[index].isFigure {
      let floor = index > 0 ? mentions[index - 1].tokens.upperBound : 0
      qualifyBefore(&mentions[index], floor: floor)
      qualifyAfter(&mentions[index])
    }
  }

  private func qualifyBefore(_ mention: inout Mention, floor: Int) {
    var start = mention.tokens.lowerBound
    while start > 0, mayQualify(tokens[start - 1]) {
      var edge = start
      if tokens.isHyphen(edge - 1), tokens.touches(edge) { edge -= 1 }
      if tokens.is(edge - 1, .the, .a, .an), edge - 1 > floor, edge == mention.tokens.lowerBound { edge -= 1 }
      // `approx. 30`
      if tokens.is(edge - 1, "."), tokens.touches(edge - 1),
        tokens.is(edge - 2, .approx, .ca, .min, .max, .est)
      {
        edge -= 1
      }
      guard let match = lexicon.qualifiersBefore.match(before: edge, in: tokens), match.tokens.lowerBound >= floor,
        !isName(match, before: edge == start)
      else { return }
      // `more than the 26` sets a known number beside another; it bounds neither.
      if edge < start, tokens.is(edge, .the), match.value.bound != nil { return }
      if !isDuring(mention, match) { qualify(&mention, match.value) }
      start = match.tokens.lowerBound
    }
  }

  /// Whether a qualifier may end with a token, or before it.
  private func mayQualify(_ token: Token) -> Bool {
    token.roles.contains(.lead) || token.is(.the) || token.is(.a, .an) || token.isHyphen || token.is(".")
  }

  /// `Mad Max 2`, and `ca`, `est` and their like without their point.
  private func isName(_ match: PhraseTable<Qualifier>.Match, before touches: Bool) -> Bool {
    let first = match.tokens.lowerBound
    guard match.tokens.count == 1, tokens.is(first, .ca, .min, .max, .est) else { return false }
    return touches && tokens.is(first, .est, .ca) || tokens[first].isCapitalized && first > 0
  }

  private func qualifyAfter(_ mention: inout Mention) {
    var end = mention.tokens.upperBound
    if tokens.isHyphen(end), tokens.touches(end), tokens.touches(end + 1), tokens.is(end + 1, .odd) {
      end += 1
    }
    guard mayFollow(end) || mayFollow(end + 1) else { return }
    let match = lexicon.qualifiersAfter.match(at: end, in: tokens)
    // `5 or more than 6` says nothing more of the 5.
    if let match,
      tokens.is(match.tokens.upperBound, .than) && match.tokens.upperBound + 1 < tokens.count
        || tokens.at(match.tokens.upperBound)?.ending == .ly
    {
      return
    }
    // A number has one bound on a side; what follows may close an open one (`less than 5 or equal`), but not open both.
    if let bound = match?.value.bound, bound != .exact, mention.value == nil { return }
    if let match, standsBehind(match) {
      qualify(&mention, match.value)
    } else if end < tokens.count, tokens[end].shape == .word, lexicon.classes(tokens[end]).isEmpty,
      let match = lexicon.qualifiersAfter.match(at: end + 1, in: tokens), match.tokens.count > 1
    {
      // `ten people or more`
      qualify(&mention, match.value)
    }
  }

  private func mayFollow(_ index: Int) -> Bool {
    index < tokens.count && lexicon.qualifiersAfter.hasPhrase(at: tokens[index])
  }

  /// One-word qualifiers behind a number must touch it (`10+`, `60-odd`, `50-plus`).
  private func standsBehind(_ match: PhraseTable<Qualifier>.Match) -> Bool {
    match.tokens.count > 1 || !tokens[match.tokens.lowerBound].isSpaced
  }

  /// `over three years` is a while, unless it says how long something is.
  private func isDuring(_ mention: Mention, _ match: PhraseTable<Qualifier>.Match) -> Bool {
    guard mention.kind == .duration, match.tokens.count == 1, tokens.is(match.tokens.lowerBound, .over) else {
      return false
    }
    guard let before = tokens.at(match.tokens.lowerBound - 1) else { return false }
    return
      !(before.is(.for, .of, .is, .was, .are, .were, .after, .be, .been, .than, .just, .well, .a)
      || before.shape == .symbol || !lexicon.classes(before).isDisjoint(with: [.verb]))
  }

  private func qualify(_ mention: inout Mention, _ qualifier: Qualifier) {
    if qualifier.isApproximate { mention.isApproximate = true }
    guard let bound = qualifier.bound, mention.form != .ordinal, mention.form != .calendar, !mention.isRange else {
      return
    }
    switch bound {
    case .moreThan:
      mention.lower = .excludingValue(of: mention.lower)
      mention.upper = .unbounded
    case .atLeast: mention.upper = .unbounded
    case .lessThan:
      mention.upper = .excludingValue(of: mention.upper)
      mention.lower = .unbounded
    case .atMost: mention.lower = .unbounded
    // `less than 5 or equal`
    case .exact:
      mention.lower = mention.lower.value.map(Edge.included) ?? .unbounded
      mention.upper = mention.upper.value.map(Edge.included) ?? .unbounded
    case .range: break
    }
  }
}

extension Edge {
  fileprivate static func excludingValue(of edge: Edge) -> Edge { edge.value.map(Edge.excluded) ?? edge }
}
