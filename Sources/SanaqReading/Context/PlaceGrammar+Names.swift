/// Where names begin and end.
extension PlaceGrammar {
  /// An unknown name has no more tokens than these, and a known one no more than those.
  private static var longestName: Int { 4 }
  private static var longestKnown: Int { 7 }

  func hash(_ range: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
    var hash = NameHash()
    for index in range {
      if index > range.lowerBound, tokens[index].isSpaced { hash.combineBlank() }
      hash.combine(bytes, tokens[index].range)
    }
    return hash.value
  }

  /// A name that is known to be a place's.
  struct KnownName {
    let end: Int
    let hash: UInt64
  }

  /// The longest known name at `index`; `learned` are those that no table has.
  @inline(__always)
  func known(at index: Int, in bytes: Span<UInt8>, learned: NameSet) -> KnownName? {
    guard index < tokens.count else { return nil }
    let gazetteer = Gazetteer.standard
    let head = NameSet.Head(tokens[index].range, in: bytes)
    guard gazetteer.mayBegin(with: head) || learned.mayBegin(with: head) else { return nil }
    let goesOn = gazetteer.mayGoOn(behind: head) || learned.mayGoOn(behind: head)
    let limit = goesOn ? min(tokens.count, index + Self.longestKnown) : index + 1
    return known(at: index, before: limit, in: bytes, gazetteer, learned)
  }

  private func known(
    at index: Int, before limit: Int, in bytes: Span<UInt8>, _ gazetteer: NameSet, _ learned: NameSet
  ) -> KnownName? {
    var hash = NameHash(bytes, tokens[index].range)
    var next = index + 1
    var known = KnownName(end: next, hash: hash.value)
    var isKnown = gazetteer.contains(known.hash) || learned.contains(known.hash)
    while next < limit {
      let token = tokens[next]
      let isInner = token.shape == .symbol ? !token.isSpaced : token.isCapitalized || token.range.count <= 3
      guard isInner, token.shape != .number else { break }
      if token.isSpaced { hash.combineBlank() }
      hash.combine(bytes, token.range)
      next += 1
      let value = hash.value
      if gazetteer.contains(value) || learned.contains(value) {
        known = KnownName(end: next, hash: value)
        isKnown = true
      }
    }
    return isKnown ? known : nil
  }

  /// The end of the capitalised words from `index`, hyphens between them included.
  func nameEnd(from index: Int) -> Int {
    var end = index + 1
    while end < tokens.count {
      if tokens[end].shape == .word, tokens[end].isCapitalized, !isCalendar(tokens[end]) {
        end += 1
      } else if tokens[end].isHyphen, !tokens[end].isSpaced, tokens.touches(end + 1), tokens[end + 1].isCapitalized {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Whether a name that no table knows may be a place's, as far as its words tell.
  func mayBePlace(_ name: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard name.count <= Self.longestName, !isOfPeople(tokens[name.upperBound - 1], in: bytes) else { return false }
    for index in name where !isNameWord(tokens[index]) && !tokens[index].isHyphen { return false }
    return true
  }

  /// `Kurdish`, `Ukrainian`, `Japanese`: whose it is, and no place.
  private func isOfPeople(_ token: Token, in bytes: Span<UInt8>) -> Bool {
    guard token.range.count > 4 else { return false }
    switch (bytes[token.end - 3], bytes[token.end - 2], bytes[token.end - 1]) {
    case (UInt8(ascii: "i"), UInt8(ascii: "s"), UInt8(ascii: "h")),
      (UInt8(ascii: "i"), UInt8(ascii: "a"), UInt8(ascii: "n")),
      (UInt8(ascii: "e"), UInt8(ascii: "s"), UInt8(ascii: "e")):
      return true
    default: return false
    }
  }

  func isCalendar(_ token: Token) -> Bool {
    lexicon.calendarWord(token) != nil || lexicon.weekday(token) != nil
  }

  @inline(__always)
  func isNameWord(_ token: Token) -> Bool {
    token.shape == .word && token.isCapitalized && !token.isUppercase && token.range.count > 2
      && (token.word == .unknown || isFree(token))
  }

  /// Whether a word of the lexicon is none that names are not made of.
  private func isFree(_ token: Token) -> Bool {
    lexicon.classes(token).isEmpty && !isCalendar(token) && lexicon.number(token) == nil
      && lexicon.placeWord(token).isDisjoint(with: .thing) && !lexicon.isPerson(token)
  }

  // MARK: Datelines

  /// Appends the places of a dateline, and tells where it ends; nil where there is none: `ASTANA, March 3 (Agency) -`,
  /// `DIYARBAKIR/ISTANBUL, Turkey Eight soldiers`, `Patna: Lightning`.
  func dateline(into places: inout [PlaceMention], in bytes: Span<UInt8>) -> Int? {
    guard tokens.count > 3, tokens[0].isCapitalized else { return nil }
    let known = known(at: 0, in: bytes, learned: NameSet())
    if let known, tokens.is(known.end, ":") {
      places.append(mention(0..<known.end, known.hash))
      return known.end + 1
    }
    guard tokens[0].isUppercase, tokens[0].range.count > 2 || known != nil else { return nil }
    var end = known?.end ?? 1
    if known == nil { while let token = tokens.at(end), token.isUppercase, token.range.count > 2 { end += 1 } }
    let isLine =
      tokens.at(end).map { $0.is(",") || $0.is("/") || $0.is("(") || $0.isDash || $0.isHyphen && $0.isSpaced } == true
    guard known != nil || isLine, tokens.at(end)?.isUppercase != true, end < tokens.count else { return nil }
    places.append(mention(0..<end, known?.hash ?? hash(0..<end, in: bytes)))
    while tokens.is(end, "/") || tokens.is(end, ","), let next = self.known(at: end + 1, in: bytes, learned: NameSet())
    {
      places.append(mention(end + 1..<next.end, next.hash))
      places[places.count - 1].isCoordinate = true
      end = next.end
    }
    return end
  }

  private func mention(_ name: Range<Int>, _ hash: UInt64) -> PlaceMention {
    PlaceMention(tokens: name, name: name, hash: hash, role: .dateline, opensSentence: false)
  }
}
