import SanaqCore

/// Finds who says what in a sentence: `police said 12 died`, `12 died, said the ministry`, `according to reports`,
/// `the mayor told the BBC that …`, `a survey suggests …`.
struct SpeechGrammar: SentenceReader {
  let sentence: Sentence
  /// What the words of the sentence may begin.
  let roles: WordRoles

  /// How far before a relative clause what it tells of may begin.
  private static let relative = 12

  private var sources: SourcePhrase { SourcePhrase(sentence: sentence) }

  /// Replaces `frames` by all of the sentence, in the order of their verbs.
  func read(into frames: inout [SpeechFrame]) {
    frames.clear()
    if roles.contains(.sourceMarker) {
      for index in tokens.indices where tokens[index].shape == .word { readWord(index, &frames) }
    } else if roles.contains(.speech) {
      let span = tokens.span
      for index in span.indices where span[index].roles.contains(.speech) && span[index].shape == .word {
        readVerb(index, &frames)
      }
    }
    if frames.isEmpty, let frame = leadingReport() { frames.append(frame) }
  }

  private func readWord(_ index: Int, _ frames: inout [SpeechFrame]) {
    if let match = lexicon.sourceMarkers.match(at: index, in: tokens) {
      if let frame = marked(match.tokens) { frames.append(frame) }
    } else if tokens[index].roles.contains(.speech) {
      readVerb(index, &frames)
    }
  }

  private func readVerb(_ index: Int, _ frames: inout [SpeechFrame]) {
    let classes = lexicon.speech(tokens[index])
    if classes.contains(.cite) {
      cite(index, &frames)
    } else if classes.contains(.participle) {
      if let frame = goesOn(index, frames.last) { frames.append(frame) }
    } else if let frame = frame(of: index, classes) {
      yield(frame, &frames)
      frames.append(frame)
    }
  }

  /// `police said 12 died, while officials said 15 had`: a new clause with a speaker of its own ends the one before.
  private func yield(_ frame: SpeechFrame, _ frames: inout [SpeechFrame]) {
    let start = frame.teller.lowerBound
    // Whom a pronoun means, the sentence has told.
    if case .before = frame.speaker { return }
    guard let last = frames.last, last.scope.contains(start), last.scope.lowerBound >= last.teller.upperBound,
      frame.scope.lowerBound >= frame.teller.upperBound, let before = tokens.at(start - 1),
      before.is(",") || before.is(";") || before.is(.and, .but)
        || lexicon.classes(before).contains(.conjunction)
          && !before.is(.that)
    else { return }
    frames[frames.count - 1].scope = last.scope.lowerBound..<start
  }

  // MARK: Prepositions

  /// `according to the ministry, 12 died`, `12 died, according to reports`, `it was seen, according to some, by 12`.
  private func marked(_ marker: Range<Int>) -> SpeechFrame? {
    guard let source = sources.phrase(from: marker.upperBound) else { return nil }
    let start = marker.lowerBound
    let opens = clauseStart(before: start) == start || start <= 2 && !lexicon.classes(tokens[0]).isEmpty
    let goesOn = tokens.is(source.upperBound, ",")
    let scope = opens ? start..<tokens.count : clauseStart(before: start)..<(goesOn ? tokens.count : start)
    return SpeechFrame(
      speaker: .named(source), scope: scope, teller: start..<source.upperBound, isMarked: true)
  }

  /// `NTV said, citing the military`: both are the source.
  private func cite(_ index: Int, _ frames: inout [SpeechFrame]) {
    guard let source = sources.phrase(from: index + 1) else { return }
    if let last = frames.last, case .named(let speaker) = last.speaker, last.teller.upperBound >= index - 2,
      speaker.upperBound < index
    {
      frames[frames.count - 1].speaker = .named(source)
      frames[frames.count - 1].teller = last.teller.lowerBound..<source.upperBound
    } else if source.contains(where: { tokens[$0].isCapitalized || lexicon.speech(tokens[$0]).contains(.source) }) {
      let start = clauseStart(before: index)
      frames.append(
        SpeechFrame(speaker: .named(source), scope: start..<tokens.count, teller: index..<source.upperBound))
    }
  }

  /// `…, the ministry said, adding that 12 died`, `the union called for cuts, warning that 12 …`.
  private func goesOn(_ index: Int, _ last: SpeechFrame?) -> SpeechFrame? {
    guard tokens.is(index - 1, ",") || tokens.is(index - 1, .and) else { return nil }
    let speaker = last?.speaker ?? sources.phrase(from: 0).map { self.speaker($0) }
    return speaker.map { SpeechFrame(speaker: $0, scope: index + 1..<tokens.count, teller: index..<index + 1) }
  }

  /// `In a survey by the union, 12% …`: a report that opens the sentence.
  private func leadingReport() -> SpeechFrame? {
    guard tokens.is(0, .in, .from), let comma = tokens.indices.prefix(14).first(where: { tokens[$0].is(",") }),
      let source = sources.phrase(from: 1), source.upperBound <= comma,
      source.contains(where: { lexicon.speech(tokens[$0]).contains(.source) })
    else { return nil }
    return SpeechFrame(speaker: .named(source.lowerBound..<comma), scope: comma..<tokens.count, teller: 0..<comma)
  }

  // MARK: Verbs

  /// Who speaks with a verb; what stands beside it tells how to look for them.
  private func frame(of verb: Int, _ classes: SpeechClasses) -> SpeechFrame? {
    if tokens.is(verb + 1, .by), let frame = passive(verb, classes) { return frame }
    let followsComma = tokens.is(verb - 1, ",")
    if followsComma, let frame = apposed(verb, classes) { return frame }
    if followsComma || isQuotation(verb - 1), let frame = inverted(verb, classes) { return frame }
    return told(verb, classes)
  }

  /// `12 died, it was reported by the ministry`.
  private func passive(_ verb: Int, _ classes: SpeechClasses) -> SpeechFrame? {
    guard !classes.isDisjoint(with: [.say, .find]), isBe(verb - 1),
      let source = sources.phrase(from: verb + 2)
    else { return nil }
    let clause = stride(from: verb - 1, to: 0, by: -1).first { tokens.is($0, .and, .but) && tokens[$0 - 1].is(",") }
    return SpeechFrame(
      speaker: .named(source), scope: (clause ?? clauseStart(before: verb))..<tokens.count,
      teller: verb..<source.upperBound)
  }

  /// `Smith, who was there, said 12 died`: an apposition stands between the speaker and the verb.
  private func apposed(_ verb: Int, _ classes: SpeechClasses) -> SpeechFrame? {
    guard let end = subjectEnd(before: verb), let head = tokens.at(end + 1),
      head.is(.who, .which) || lexicon.classes(head).contains(.determiner),
      let source = sources.phrase(endingAt: end), isSpeaker(source)
    else { return nil }
    return told(verb, classes)
  }

  /// A name, a person or a report: what may speak, however its verb stands.
  private func isSpeaker(_ source: Range<Int>) -> Bool {
    isPronoun(source)
      || source.contains {
        tokens[$0].isCapitalized || lexicon.isPerson(tokens[$0])
          || !lexicon.speech(tokens[$0]).isDisjoint(with: [.source, .body])
      }
  }

  /// `…, said the mayor`, `"…," says Smith, who …`.
  private func inverted(_ verb: Int, _ classes: SpeechClasses) -> SpeechFrame? {
    guard classes.contains(.say), let source = sources.phrase(from: verb + 1), !tokens.is(verb + 1, .that),
      closes(source.upperBound),
      isPronoun(source) ? isQuotation(verb - 1) : isSpeaker(source) || tokens.is(verb + 1, .the, .a, .an)
    else { return nil }
    let quoteGoesOn = (source.upperBound..<tokens.count).contains { isQuotation($0) }
    return SpeechFrame(
      speaker: speaker(source), scope: 0..<(quoteGoesOn ? tokens.count : verb), teller: verb..<source.upperBound)
  }

  /// Whether no clause goes on behind an inverted speaker: `said he hoped` tells what he said.
  private func closes(_ index: Int) -> Bool {
    guard let next = tokens.at(index), next.shape == .word else { return true }
    return isTime(next) || !lexicon.classes(next).isDisjoint(with: [.preposition, .conjunction, .adverb])
  }

  private func isTime(_ token: Token) -> Bool {
    token.is(.yesterday, .today) || lexicon.weekday(token) != nil || lexicon.calendarWord(token) != nil
  }

  /// `the ministry said 12 died`, `12 died, the ministry said on Friday`, `a report suggests 12%`.
  private func told(_ verb: Int, _ classes: SpeechClasses) -> SpeechFrame? {
    guard !classes.isDisjoint(with: [.say, .tell, .find, .noun]), let end = subjectEnd(before: verb),
      let source = reportingHead(verb, classes) ?? sources.phrase(endingAt: end), speaks(source, verb, classes)
    else { return nil }
    let start = tokens.is(source.lowerBound - 1, .a, .an, .the) ? source.lowerBound - 1 : source.lowerBound
    var after = verb + 1
    if classes.contains(.tell), let hearer = sources.phrase(from: after) { after = hearer.upperBound }
    let ends = endsStatement(from: after)
    if let ends, start > 1, isSetOff(start - 1) {
      let goesOn = roles.contains(.quotation) && (ends..<tokens.count).contains { isQuotation($0) }
      let scope = clauseStart(before: start)..<(goesOn ? tokens.count : start)
      return SpeechFrame(speaker: speaker(source), scope: scope, teller: start..<ends)
    }
    guard opensContent(after, classes) else { return nil }
    // `18 guards who the ministry said were killed`
    let isRelative = tokens.is(start - 1, .who, .which)
    let scope =
      isRelative ? max(clauseStart(before: start), start - Self.relative)..<tokens.count : after..<tokens.count
    return SpeechFrame(speaker: speaker(source), scope: scope, teller: start..<after)
  }

  /// `announced in May that`, but not `a cable disclosed in May`: where a preposition follows, a clause must too.
  private func opensContent(_ index: Int, _ classes: SpeechClasses) -> Bool {
    guard let next = tokens.at(index), lexicon.classes(next).contains(.preposition), !next.is(.to) else { return true }
    return tokens.is(index - 1, .said, .says) || tokens[index...].prefix(9).contains { $0.is(.that) }
  }

  /// `Figures to be published today show 12`: all that stands before the verb, where the sentence begins with a report.
  private func reportingHead(_ verb: Int, _ classes: SpeechClasses) -> Range<Int>? {
    guard classes.contains(.find), (2...9).contains(verb),
      tokens[..<min(3, verb)].contains(where: { lexicon.speech($0).contains(.source) }),
      tokens[..<verb].allSatisfy({ $0.shape == .word })
    else { return nil }
    return tokens.is(0, .a, .an, .the) ? 1..<verb : 0..<verb
  }

  /// Whether what stands before the verb may speak with it.
  private func speaks(_ source: Range<Int>, _ verb: Int, _ classes: SpeechClasses) -> Bool {
    if isPronoun(source), !classes.contains(.put) { return classes.contains(.say) || classes.contains(.tell) }
    let isSource = source.contains { lexicon.speech(tokens[$0]).contains(.source) }
    // `the toll at 12`
    if classes.contains(.put) { return isSpeaker(source) && tokens[verb...].prefix(9).contains { $0.is(.at) } }
    if tokens.is(verb, .said, .says, .say, .told, .tells) { return true }
    // `demand reported before`: other verbs need someone who can speak; a capital at the sentence's head tells nobody.
    if classes.contains(.say) || classes.contains(.tell) {
      return isSpeaker(source) && (source.lowerBound > 1 || source.count == 1 || isSpeaker(source.dropFirst()))
    }
    if classes.contains(.find) { return isSource }
    // `official reports`: a noun, unless a clause follows.
    let next = tokens.at(verb + 1)
    let opensClause =
      next.map { $0.is(.that) || lexicon.classes($0).contains(.determiner) || $0.shape == .number } ?? false
    return isSpeaker(source) && (opensClause || next?.isCapitalized == true)
  }

  /// Where the subject ends: before adverbs, auxiliaries and an apposition between commas.
  private func subjectEnd(before verb: Int) -> Int? {
    var end = verb
    while end > 0, tokens[end - 1].shape == .word, isHelping(tokens[end - 1]) {
      if isBe(end - 1) || isModal(end - 1) { return nil }
      end -= 1
    }
    // `the Post on Monday said`
    if tokens.is(end - 2, .on), isTime(tokens[end - 1]) { end -= 2 }
    // `the Office of Statistics (OS) said`
    if tokens.is(end - 1, ")"), let opening = (max(0, end - 5)..<end).last(where: { tokens[$0].is("(") }) {
      return opening
    }
    guard tokens.is(end - 1, ",") else { return end }
    // `Smith, the mayor, said`
    let opening = stride(from: end - 2, through: max(0, end - 22), by: -1).first { tokens[$0].is(",") }
    guard let opening, !(opening..<end).contains(where: { isQuotationMark(tokens[$0]) }) else { return nil }
    return opening
  }

  private func isHelping(_ token: Token) -> Bool {
    let classes = lexicon.classes(token)
    return classes.contains(.auxiliary) || classes.contains(.adverb) && !classes.contains(.pronoun)
      || token.ending == .ly
  }

  /// `the head of state will say something` tells nothing yet.
  private func isModal(_ index: Int) -> Bool {
    tokens.is(index, .will, .would, .can, .could, .may, .might, .should, .must, .did, .not)
  }

  private func isBe(_ index: Int) -> Bool { tokens.is(index, .is, .are, .was, .were, .be, .been) }

  /// Where a statement that was told ends: behind the place and the day of telling; nil where what is told follows.
  private func endsStatement(from start: Int) -> Int? {
    var index = start
    while let token = tokens.at(index), index - start < 12 {
      if token.shape == .symbol, !token.isHyphen, !token.is("'"), !token.is("’") { return token.is(":") ? nil : index }
      let classes = lexicon.classes(token)
      let isFirst = index == start
      if isFirst, token.shape == .number || classes.isEmpty && !isTime(token) && token.ending != .ly {
        return nil
      }
      if !classes.isDisjoint(with: [.auxiliary, .conjunction, .pronoun, .verb]) || lexicon.number(token) != nil {
        return nil
      }
      if isFirst, classes.contains(.determiner) { return nil }
      index += 1
    }
    return tokens.at(index) == nil ? index : nil
  }
}
