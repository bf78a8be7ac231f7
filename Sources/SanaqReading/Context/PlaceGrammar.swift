/// The name of a place in a sentence.
struct PlaceMention: Sendable {
  /// How the sentence uses the name, from what says most of where something is to what says least.
  enum Role: Int, Comparable, Sendable {
    /// `in Aktobe`.
    case locative
    /// `Aktobe has 500,000 people`, `Kenya's deficit`, `the UK jobless total`.
    case topic
    /// `a loan from Kenya`, and the second name of `in Homs, Syria`.
    case aside
    /// `NAIROBI, Kenya (AP) _`.
    case dateline

    static func < (one: Role, other: Role) -> Bool { one.rawValue < other.rawValue }
  }

  /// The tokens of the name and of the direction that belongs to it: `northern Iraq`.
  var tokens: Range<Int>
  /// The name's hash, without the direction.
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
struct PlaceGrammar {
  let lexicon: Lexicon
  let tokens: [Token]
  let gazetteer: Gazetteer
  /// Whether the sentence begins a line.
  let opensLine: Bool
  /// Whether most of its words have capitals, so that a capital tells no name.
  private let isHeadline: Bool

  init(lexicon: Lexicon, tokens: [Token], gazetteer: Gazetteer, opensLine: Bool) {
    self.lexicon = lexicon
    self.tokens = tokens
    self.gazetteer = gazetteer
    self.opensLine = opensLine
    var words = 0
    var capitals = 0
    for token in tokens where token.shape == .word && lexicon.classes(token).isEmpty {
      words += 1
      if token.isCapitalized { capitals += 1 }
    }
    isHeadline = words > 2 && capitals * 4 > words * 3
  }

  private static let longestName = 4

  /// `learned` tells whether the document has used a name as a place.
  func places(in bytes: Span<UInt8>, learned: (UInt64) -> Bool) -> [PlaceMention] {
    var places: [PlaceMention] = []
    var index = 0
    if opensLine, let found = dateline(in: bytes) {
      places = found.places
      index = found.end
    }
    while index < tokens.count {
      guard tokens[index].isCapitalized, tokens[index].shape == .word, !tokens[index].isAddress else {
        index += 1
        continue
      }
      if let end = knownEnd(at: index, in: bytes, learned), let place = place(index..<end, true, places.last, in: bytes)
      {
        if let last = places.indices.last, isPossessor(places[last], of: place) { places[last].role = .aside }
        places.append(place)
        index = end
      } else if let end = unknownEnd(at: index),
        let place = place(index..<end, false, places.last, in: bytes)
      {
        places.append(place)
        index = end
      } else {
        index = isNameLike(tokens[index]) ? nameEnd(from: index) : index + 1
      }
    }
    return places
  }

  // MARK: Names

  private func hash(_ range: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
    var hash = NameHash()
    for index in range {
      if index > range.lowerBound, tokens[index].isSpaced { hash.combine(0x20) }
      hash.combine(bytes, tokens[index].range)
    }
    return hash.value
  }

  /// The end of the longest known name at `index`.
  private func knownEnd(at index: Int, in bytes: Span<UInt8>, _ learned: (UInt64) -> Bool) -> Int? {
    var hash = NameHash()
    var known: Int?
    for next in index..<min(tokens.count, index + 7) {
      let token = tokens[next]
      if next > index {
        let isInner = token.shape == .symbol ? !token.isSpaced : token.isCapitalized || token.range.count <= 3
        guard isInner, token.shape != .number else { break }
        if token.isSpaced { hash.combine(0x20) }
      }
      hash.combine(bytes, token.range)
      if gazetteer.contains(hash.value) || learned(hash.value) { known = next + 1 }
    }
    return known
  }

  /// The end of the capitalised words from `index`, hyphens between them included.
  private func nameEnd(from index: Int) -> Int {
    var end = index + 1
    while let token = tokens.at(end) {
      if token.isHyphen, !token.isSpaced, tokens.touches(end + 1), tokens[end + 1].isCapitalized {
        end += 2
      } else if token.shape == .word, token.isCapitalized, !isCalendar(token) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// A name that no table knows, as far as its surroundings may make it a place's.
  private func unknownEnd(at index: Int) -> Int? {
    guard !isHeadline, isNameWord(tokens[index]) else { return nil }
    let end = nameEnd(from: index)
    guard end - index <= Self.longestName, (index..<end).allSatisfy({ tokens[$0].isHyphen || isNameWord(tokens[$0]) })
    else { return nil }
    return end
  }

  private func isCalendar(_ token: Token) -> Bool {
    lexicon.calendarWord(token) != nil || lexicon.placeWord(token).contains(.weekday)
  }

  private func isNameWord(_ token: Token) -> Bool {
    let word = lexicon.placeWord(token)
    return token.shape == .word && token.isCapitalized && lexicon.classes(token).isEmpty && !isCalendar(token)
      && lexicon.number(token) == nil && word.isDisjoint(with: [.thing, .weekday]) && !lexicon.isPerson(token)
      && (token.range.count > 2) && !isAcronym(token)
  }

  private func isAcronym(_ token: Token) -> Bool { token.isUppercase }

  // MARK: Roles

  private func place(_ name: Range<Int>, _ isKnown: Bool, _ last: PlaceMention?, in bytes: Span<UInt8>) -> PlaceMention?
  {
    var name = name
    let isCoordinate = last.map { isNext(to: $0, name.lowerBound) } ?? false
    let left = leftEnd(of: name.lowerBound)
    let framed = framedAfter(name.upperBound)
    guard isKnown ? standsAsName(name, isFramed: framed || left.isFramed) : true else { return nil }
    let before = tokens.at(left.start - 1)
    var word = before.map { lexicon.placeWord($0) } ?? []
    // `looked at Russia`, `a stake in Zamora`
    let isRegarded = tokens.at(left.start - 2).map { lexicon.placeWord($0).contains(.regard) } ?? false
    if isRegarded { word = word.isDisjoint(with: [.locative, .known, .loose]) ? [] : .loose }
    var role: PlaceMention.Role
    if word.contains(.locative) || word.contains(.known) && isKnown || left.isFramed
      || isKnown && enumerates(left.start)
    {
      role = .locative
    } else if isKnown, word.contains(.loose) {
      role = framed || isTopic(left.start - 1) ? .topic : .aside
    } else {
      role = isActor(name) ? .aside : .topic
    }
    if !isKnown {
      guard
        role == .locative && endsName(name.upperBound) || framed || left.isFramed
          || isCoordinate && last?.role == .locative
      else { return nil }
      if framed, role != .locative { role = .topic }
    }
    if let last {
      if isCoordinate, role == .topic { role = .aside }
      // `in Homs in central Syria`
      if role == .locative, last.role == .locative, left.start - 1 == last.tokens.upperBound { role = .aside }
      // `on Japan's Okinawa island`
      if role == .topic, isPossessive(last.tokens.upperBound), name.lowerBound - 2 == last.tokens.upperBound {
        role = last.role
      }
    }
    let hash = hash(name, in: bytes)
    if let direction = tokens.at(name.lowerBound - 1), lexicon.placeWord(direction).contains(.direction),
      !framed
    {
      name = name.lowerBound - 1..<name.upperBound
    }
    let opens = role == .locative && left.start == 1
    return PlaceMention(
      tokens: name, hash: hash, role: role, opensSentence: opens, isCoordinate: isCoordinate,
      isCertain: isKnown || framed || left.isFramed)
  }

  /// `the siege of Sarajevo`, but not `the president of Serbia`.
  private func isEvent(_ noun: Token) -> Bool {
    noun.shape == .word && !noun.isCapitalized && !lexicon.isPerson(noun) && lexicon.classes(noun).isEmpty
      && lexicon.placeWord(noun).isDisjoint(with: .thing)
  }

  /// `in several cities – Astana, Almaty, Aktobe`, `in towns including Homs`.
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
  private func isNext(to place: PlaceMention, _ index: Int) -> Bool {
    let joiners = place.tokens.upperBound..<index
    return !joiners.isEmpty && joiners.count <= 2
      && joiners.allSatisfy { tokens[$0].is(",") || tokens[$0].is("/") || tokens.is($0, .and, .or) }
  }

  /// Where what belongs to a name from the left begins: `the southeastern`, `the northern city of`; and whether a word like
  /// `city` is in it.
  private func leftEnd(of name: Int) -> (start: Int, isFramed: Bool) {
    var start = name
    var isFramed = false
    for _ in 0..<5 {
      guard let token = tokens.at(start - 1), token.shape == .word else { break }
      let word = lexicon.placeWord(token)
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

  /// `Homs province`, `the Aktobe region`.
  private func framedAfter(_ end: Int) -> Bool {
    guard let token = tokens.at(end), token.isSpaced else { return false }
    return lexicon.placeWord(token).contains(.frame)
  }

  /// Whether no noun follows that an unknown name would describe, and no word that makes it a body's: `in Kurdish areas`,
  /// `in Harbour Group`.
  private func endsName(_ end: Int) -> Bool {
    guard let token = tokens.at(end), token.isSpaced, token.shape == .word else { return true }
    if token.isCapitalized { return isCalendar(token) || !lexicon.classes(token).isEmpty }
    return !lexicon.classes(token).isEmpty || [.ed, .ing, .ly].contains(token.ending)
  }

  private func isPossessive(_ index: Int) -> Bool {
    guard let mark = tokens.at(index), mark.shape == .symbol, Scalars.isApostrophe(mark.scalar), !mark.isSpaced else {
      return false
    }
    return tokens.is(index + 1, .s)
  }

  /// `Japan's Okinawa`: the nearer name says where.
  private func isPossessor(_ last: PlaceMention, of place: PlaceMention) -> Bool {
    isPossessive(last.tokens.upperBound) && place.tokens.lowerBound - 2 == last.tokens.upperBound
  }

  /// `U.S. soldiers`, `Saudi Arabia's Defence Ministry`: a state that acts, or people from it.
  private func isActor(_ name: Range<Int>) -> Bool {
    if isPossessive(name.upperBound) { return tokens.at(name.upperBound + 2)?.isCapitalized == true }
    return name.count == 1 && (tokens[name.lowerBound].isAbbreviation || tokens[name.lowerBound].isUppercase)
  }

  /// A known name with a capitalised word beside it is part of another: `Michael Jordan`, `the Bank of England`.
  private func standsAsName(_ name: Range<Int>, isFramed: Bool) -> Bool {
    if isHeadline || isFramed { return true }
    if let next = tokens.at(name.upperBound), next.isSpaced, isNameLike(next) { return false }
    if let hyphen = tokens.at(name.upperBound), hyphen.isHyphen, !hyphen.isSpaced { return false }
    guard let before = tokens.at(name.lowerBound - 1) else { return true }
    if before.isHyphen, !tokens[name.lowerBound].isSpaced { return false }
    if tokens.is(name.lowerBound - 1, .of), let head = tokens.at(name.lowerBound - 2), isNameLike(head) {
      return false
    }
    return !isNameLike(before) || name.lowerBound == 1
  }

  private func isNameLike(_ token: Token) -> Bool {
    token.shape == .word && token.isCapitalized && lexicon.classes(token).isEmpty && !isCalendar(token)
      && lexicon.placeWord(token).isDisjoint(with: [.direction, .aside, .locative, .loose, .frame])
  }

  // MARK: Datelines

  /// `ASTANA, March 3 (Agency) -`, `DIYARBAKIR/ISTANBUL, Turkey Eight soldiers`, `Patna: Lightning`.
  private func dateline(in bytes: Span<UInt8>) -> (places: [PlaceMention], end: Int)? {
    guard let first = tokens.first, first.isCapitalized, tokens.count > 3 else { return nil }
    let known = knownEnd(at: 0, in: bytes) { _ in false }
    if let known, tokens.at(known)?.is(":") == true {
      return ([mention(0..<known, in: bytes)], known + 1)
    }
    guard first.isUppercase, first.range.count > 2 || known != nil else { return nil }
    var end = known ?? 1
    if known == nil { while let token = tokens.at(end), token.isUppercase, token.range.count > 2 { end += 1 } }
    var places = [mention(0..<end, in: bytes)]
    let isLine =
      tokens.at(end).map { $0.is(",") || $0.is("/") || $0.is("(") || $0.isDash || $0.isHyphen && $0.isSpaced } == true
    guard known != nil || isLine, tokens.at(end)?.isUppercase != true, end < tokens.count else { return nil }
    while tokens.at(end)?.is("/") == true || tokens.at(end)?.is(",") == true,
      let next = knownEnd(at: end + 1, in: bytes, { _ in false })
    {
      places.append(mention(end + 1..<next, in: bytes))
      end = next
    }
    return (places, end)
  }

  private func mention(_ range: Range<Int>, in bytes: Span<UInt8>) -> PlaceMention {
    PlaceMention(tokens: range, hash: hash(range, in: bytes), role: .dateline, opensSentence: false)
  }
}
