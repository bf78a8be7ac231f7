/// The name of a place in a sentence.
struct PlaceMention: Sendable {
  /// How the sentence uses the name, from what says most of where something is to what says least.
  enum Role: Int, Comparable, Sendable {
    /// `in Homs`.
    case locative
    /// `Homs has 500,000 people`, `Kenya's deficit`, `the UK jobless total`.
    case topic
    /// `a loan from Kenya`, and the second name of `in Homs, Syria`.
    case aside
    /// `NAIROBI, Kenya (AP) _`.
    case dateline

    static func < (one: Role, other: Role) -> Bool { one.rawValue < other.rawValue }
  }

  /// The tokens of the name and of the direction that belongs to it: `northern Iraq`.
  var tokens: Range<Int>
  /// The tokens of the name alone, and their hash.
  let name: Range<Int>
  let hash: UInt64
  var role: Role
  /// Whether it opens the sentence, and so governs it: `In Aleppo, …`.
  let opensSentence: Bool
  /// Whether it goes on with the place before it: `in Homs and Hama`, `in Homs, Syria`.
  var isCoordinate = false
  /// Whether a table knows it, or a word like `city` says what it is.
  var isCertain = true
}

/// Finds the names of places in a sentence: those of the gazetteer, those that the document has used as places before, and
/// capitalised names where a preposition or a word like `province` makes them places.
struct PlaceGrammar: SentenceReader {
  let sentence: Sentence
  /// Whether the sentence begins a line.
  let opensLine: Bool
  /// Whether most of its words have capitals, so that a capital tells no name. Asked last, for it looks at all words.
  private lazy var isHeadline = lexicon.isHeadline(tokens, leastWords: 3)

  init(sentence: Sentence, opensLine: Bool) {
    self.sentence = sentence
    self.opensLine = opensLine
  }

  /// Appends the places of the sentence to `places`, which are none.
  ///
  /// - Parameter learned: the names that the document has used as places, unless the gazetteer has them.
  mutating func read(into places: inout [PlaceMention], in bytes: Span<UInt8>, learned: NameSet) {
    var index = opensLine ? dateline(into: &places, in: bytes) ?? 0 : 0
    while let start = nameStart(from: index) {
      if let known = known(at: start, in: bytes, learned: learned),
        let place = place(start..<known.end, known: known.hash, places, in: bytes)
      {
        if let last = places.indices.last, isPossessor(places[last], of: place.tokens) { places[last].role = .aside }
        places.append(place)
        index = known.end
        continue
      }
      let end = nameEnd(from: start)
      if isNameWord(tokens[start]), isLocated(start..<end, places), mayBePlace(start..<end, in: bytes),
        let place = place(start..<end, known: nil, places, in: bytes)
      {
        places.append(place)
        index = end
      } else {
        index = isNameLike(start) ? end : start + 1
      }
    }
  }

  /// Where the next word with a capital stands.
  private func nameStart(from index: Int) -> Int? {
    let tokens = tokens.span
    var index = index
    while index < tokens.count {
      if tokens[index].mayBeginName { return index }
      index += 1
    }
    return nil
  }

  // MARK: Roles

  /// What stands around a name.
  private struct Surroundings {
    /// Where what belongs to it from the left begins, and whether that is a word like `city`.
    let left: (start: Int, isFramed: Bool)
    /// What the preposition before that says.
    let preposition: PlaceWord
    /// Whether a word like `province` follows.
    let isFramed: Bool
    let last: PlaceMention?
    /// Whether it goes on with the last place.
    let isCoordinate: Bool
  }

  /// - Parameters:
  ///   - hash: that of a known name; nil for others.
  ///   - places: those before it.
  private mutating func place(
    _ name: Range<Int>, known hash: UInt64?, _ places: [PlaceMention], in bytes: Span<UInt8>
  ) -> PlaceMention? {
    let isKnown = hash != nil
    let left = leftEnd(of: name.lowerBound)
    let preposition = preposition(before: left.start)
    let follows = framedAfter(name.upperBound)
    let isCoordinate = places.indices.last.map { isNext(to: places[$0].tokens, name.lowerBound) } ?? false
    let isFramed = follows || left.isFramed
    let around = Surroundings(
      left: left, preposition: preposition, isFramed: follows, last: places.last, isCoordinate: isCoordinate)
    let role = role(of: name, isKnown, around)
    guard isKnown ? isFramed || standsAsName(name) || isHeadline : isPlace(name, role, around) && !isHeadline
    else { return nil }
    // `northern Iraq`, but not `the southeastern Hakkari province`
    let hasDirection = tokens.at(name.lowerBound - 1).map { lexicon.placeWord($0).contains(.direction) } ?? false
    let start = hasDirection && !around.isFramed ? name.lowerBound - 1 : name.lowerBound
    return PlaceMention(
      tokens: start..<name.upperBound, name: name, hash: hash ?? self.hash(name, in: bytes),
      role: settled(role, of: name, around),
      opensSentence: role == .locative && left.start == 1, isCoordinate: isCoordinate,
      isCertain: isKnown || isFramed)
  }

  /// Whether what stands around an unknown name may make it a place's: for most of them nothing does.
  private func isLocated(_ name: Range<Int>, _ places: [PlaceMention]) -> Bool {
    if framedAfter(name.upperBound) || isLed(name.lowerBound) { return true }
    return places.indices.last.map { isNext(to: places[$0].tokens, name.lowerBound) } ?? false
  }

  private func isLed(_ start: Int) -> Bool {
    // Most words before a name lead to no place.
    if start == 0 || tokens[start - 1].keyword == nil && lexicon.placeWord(tokens[start - 1]).isEmpty { return false }
    let left = leftEnd(of: start)
    return left.isFramed || preposition(before: left.start).contains(.locative)
  }

  /// Whether its surroundings make an unknown name a place's.
  private func isPlace(_ name: Range<Int>, _ role: PlaceMention.Role, _ around: Surroundings) -> Bool {
    if around.isFramed || around.left.isFramed { return true }
    if role == .locative, endsName(name.upperBound), !tokens.is(name.lowerBound - 1, .the) { return true }
    guard around.isCoordinate, let last = around.last else { return false }
    return (last.role == .locative || last.isCoordinate) && !followsComma(name, last)
  }

  /// What a preposition says of the name behind it, what belongs to which begins at `start`.
  private func preposition(before start: Int) -> PlaceWord {
    guard start > 0 else { return [] }
    let word = lexicon.placeWord(tokens[start - 1])
    if word.isEmpty { return [] }
    // `looked at Russia`, `a stake in Zamora`
    guard start > 1, lexicon.placeWord(tokens[start - 2]).contains(.regard) else { return word }
    return word.isDisjoint(with: [.locative, .known, .loose]) ? [] : .loose
  }

  /// What the preposition before a name makes of it.
  private func role(of name: Range<Int>, _ isKnown: Bool, _ around: Surroundings) -> PlaceMention.Role {
    let word = around.preposition
    if around.left.isFramed || word.contains(.locative) { return .locative }
    if isKnown, word.contains(.known) || enumerates(around.left.start) { return .locative }
    guard isKnown, word.contains(.loose) else { return isActor(name) ? .aside : .topic }
    return around.isFramed || isTopic(around.left.start - 1) && !isActor(name) ? .topic : .aside
  }

  /// The role beside the place before it.
  private func settled(_ role: PlaceMention.Role, of name: Range<Int>, _ around: Surroundings) -> PlaceMention.Role {
    guard let last = around.last else { return role }
    if around.isCoordinate, role == .topic { return .aside }
    // `in Homs in central Syria`
    if role == .locative, last.role == .locative, around.left.start - 1 == last.tokens.upperBound { return .aside }
    // `on Japan's Okinawa island`
    return role == .topic && isPossessor(last, of: name) ? last.role : role
  }

  /// `the siege of Sarajevo`, but not `the president of Serbia`.
  private func isEvent(_ noun: Token) -> Bool {
    noun.shape == .word && !noun.isCapitalized && !lexicon.isPerson(noun) && lexicon.classes(noun).isEmpty
      && lexicon.placeWord(noun).isDisjoint(with: .thing)
  }

  /// `in several cities – Homs, Hama, Aleppo`, `in towns including Homs`.
  private func enumerates(_ start: Int) -> Bool {
    guard let joiner = tokens.at(start - 1), joiner.is(.including) || joiner.is(":") || joiner.isDash else {
      return false
    }
    return (max(0, start - 4)..<start - 1).contains {
      tokens[$0].ending == .s && lexicon.placeWord(tokens[$0]).contains(.frame)
    }
  }

  /// `As for Kazakhstan: …`, `4 thousand are from Uzbekistan`, `reported from Patna`.
  private func isTopic(_ preposition: Int) -> Bool {
    if tokens.is(preposition, .for), tokens.is(preposition - 1, .as) { return true }
    guard let verb = tokens.at(preposition - 1) else { return false }
    if tokens.is(preposition, .of) { return isEvent(verb) }
    guard tokens.is(preposition, .from) else { return false }
    return verb.is(.is, .was, .are, .were) || lexicon.placeWord(verb).contains(.speech)
  }

  /// Whether a name follows another place's behind a comma, `and` or a slash.
  private func isNext(to place: Range<Int>, _ index: Int) -> Bool {
    let joiners = place.upperBound..<index
    return !joiners.isEmpty && joiners.count <= 2
      && joiners.allSatisfy { tokens[$0].is(",") || tokens[$0].is("/") || tokens.is($0, .and, .or) }
  }

  /// Where what belongs to a name from the left begins: `the southeastern`, `the northern city of`; and whether a word like
  /// `city` is in it.
  private func leftEnd(of name: Int) -> (start: Int, isFramed: Bool) {
    var start = name
    var isFramed = false
    for _ in 0..<5 {
      guard start > 0, tokens[start - 1].shape == .word else { break }
      let token = tokens[start - 1]
      let word = lexicon.placeWord(token)
      if word.isEmpty, token.keyword == nil { break }
      if tokens.is(start - 1, .of), let frame = tokens.at(start - 2),
        !lexicon.placeWord(frame).isDisjoint(with: [.frame, .aside]), !isFramed
      {
        isFramed = true
        start -= 2
      } else if word.contains(.frame) {
        isFramed = isFramed || start == name && !token.isCapitalized
        start -= 1
      } else if !word.isDisjoint(with: [.direction, .aside]) || tokens.is(start - 1, .the, .a, .an)
        || tokens.is(start - 1, .its, .their, .our, .his, .her, .this)
      {
        start -= 1
      } else {
        break
      }
    }
    return (start, isFramed)
  }

  /// `Homs province`, `the Homs region`.
  private func framedAfter(_ end: Int) -> Bool {
    end < tokens.count && tokens[end].isSpaced && lexicon.placeWord(tokens[end]).contains(.frame)
  }

  /// Whether no noun follows that an unknown name would describe, and no word that makes it a body's: `in Kurdish areas`,
  /// `in Harbour Group`.
  private func endsName(_ end: Int) -> Bool {
    guard let token = tokens.at(end) else { return true }
    if token.shape == .number || isPossessive(end) { return false }
    guard token.isSpaced, token.shape == .word else { return true }
    if token.isCapitalized { return isCalendar(token) || !lexicon.classes(token).isEmpty }
    return !lexicon.classes(token).isEmpty || [.ed, .ing, .ly].contains(token.ending)
  }

  /// Behind a comma an unknown name may be anyone's (`in Athens, and Kluft said`), unless a list goes on with it.
  private func followsComma(_ name: Range<Int>, _ last: PlaceMention) -> Bool {
    if last.isCoordinate { return false }
    return !tokens.is(name.lowerBound - 1, .and, .or) || tokens.is(name.lowerBound - 2, ",")
  }

  private func isPossessive(_ index: Int) -> Bool {
    guard let mark = tokens.at(index), mark.shape == .symbol, Scalars.isApostrophe(mark.scalar), !mark.isSpaced else {
      return false
    }
    return tokens.is(index + 1, .s)
  }

  /// `Japan's Okinawa`: the nearer name says where.
  private func isPossessor(_ last: PlaceMention, of name: Range<Int>) -> Bool {
    isPossessive(last.tokens.upperBound) && name.lowerBound - 2 == last.tokens.upperBound
  }

  /// `U.S. soldiers`, `Saudi Arabia's Defence Ministry`: a state that acts, or people from it.
  private func isActor(_ name: Range<Int>) -> Bool {
    if isPossessive(name.upperBound) { return tokens.at(name.upperBound + 2)?.isCapitalized == true }
    return name.count == 1 && (tokens[name.lowerBound].isAbbreviation || tokens[name.lowerBound].isUppercase)
  }

  /// A known name with a capitalised word beside it is part of another: `Michael Jordan`, `the Bank of England`.
  private func standsAsName(_ name: Range<Int>) -> Bool {
    let (end, start) = (name.upperBound, name.lowerBound)
    if end < tokens.count, tokens[end].isSpaced ? isNameLike(end) : tokens[end].isHyphen { return false }
    guard start > 0 else { return true }
    if tokens[start - 1].isHyphen, !tokens[start].isSpaced { return false }
    if tokens.is(start - 1, .of), start > 1, isNameLike(start - 2) { return false }
    return start == 1 || !isNameLike(start - 1)
  }

  private func isNameLike(_ index: Int) -> Bool {
    guard tokens[index].shape == .word, tokens[index].isCapitalized else { return false }
    return tokens[index].word == .unknown || isNameLike(tokens[index])
  }

  /// The same for a word of the lexicon.
  private func isNameLike(_ word: Token) -> Bool {
    lexicon.classes(word).isEmpty && !isCalendar(word)
      && lexicon.placeWord(word).isDisjoint(with: [.direction, .aside, .locative, .loose, .frame])
  }
}
