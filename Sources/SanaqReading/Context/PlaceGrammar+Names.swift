/// Where names begin and end.
extension PlaceGrammar {
  private static let longestName = 4

  func hash(_ range: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
    var hash = NameHash()
    for index in range {
      if index > range.lowerBound, tokens[index].isSpaced { hash.combineBlank() }
      hash.combine(bytes, tokens[index].range)
    }
    return hash.value
  }

  /// The end of the longest known name at `index`; `learned` are those that no table has.
  @inline(__always)
  func knownEnd(at index: Int, in bytes: Span<UInt8>, learned: NameSet) -> Int? {
    guard index < tokens.count else { return nil }
    let head = NameSet.Head(tokens[index].range, in: bytes)
    guard Gazetteer.standard.mayBegin(with: head) || learned.mayBegin(with: head) else { return nil }
    return longestKnown(at: index, in: bytes, Gazetteer.standard, learned)
  }

  private func longestKnown(at index: Int, in bytes: Span<UInt8>, _ gazetteer: NameSet, _ learned: NameSet) -> Int? {
    var hash = NameHash(bytes, tokens[index].range)
    var known = gazetteer.contains(hash.value) || learned.contains(hash.value) ? index + 1 : nil
    for next in index + 1..<max(index + 1, min(tokens.count, index + 7)) {
      let token = tokens[next]
      let isInner = token.shape == .symbol ? !token.isSpaced : token.isCapitalized || token.range.count <= 3
      guard isInner, token.shape != .number else { break }
      if token.isSpaced { hash.combineBlank() }
      hash.combine(bytes, token.range)
      if gazetteer.contains(hash.value) || learned.contains(hash.value) { known = next + 1 }
    }
    return known
  }

  /// The end of the capitalised words from `index`, hyphens between them included.
  func nameEnd(from index: Int) -> Int {
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
  func unknownEnd(at index: Int, in bytes: Span<UInt8>) -> Int? {
    guard isNameWord(tokens[index]) else { return nil }
    let end = nameEnd(from: index)
    guard end - index <= Self.longestName,
      (index..<end).allSatisfy({ tokens[$0].isHyphen || isNameWord(tokens[$0]) }),
      !isOfPeople(tokens[end - 1], in: bytes)
    else { return nil }
    return end
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

  /// `ASTANA, March 3 (Agency) -`, `DIYARBAKIR/ISTANBUL, Turkey Eight soldiers`, `Patna: Lightning`.
  func dateline(in bytes: Span<UInt8>) -> (places: [PlaceMention], end: Int)? {
    guard let first = tokens.first, first.isCapitalized, tokens.count > 3 else { return nil }
    let known = knownEnd(at: 0, in: bytes, learned: NameSet())
    if let known, tokens.is(known, ":") {
      return ([mention(0..<known, in: bytes)], known + 1)
    }
    guard first.isUppercase, first.range.count > 2 || known != nil else { return nil }
    var end = known ?? 1
    if known == nil { while let token = tokens.at(end), token.isUppercase, token.range.count > 2 { end += 1 } }
    var places = [mention(0..<end, in: bytes)]
    let isLine =
      tokens.at(end).map { $0.is(",") || $0.is("/") || $0.is("(") || $0.isDash || $0.isHyphen && $0.isSpaced } == true
    guard known != nil || isLine, tokens.at(end)?.isUppercase != true, end < tokens.count else { return nil }
    while tokens.is(end, "/") || tokens.is(end, ","),
      let next = knownEnd(at: end + 1, in: bytes, learned: NameSet())
    {
      var country = mention(end + 1..<next, in: bytes)
      country.isCoordinate = true
      places.append(country)
      end = next
    }
    return (places, end)
  }

  private func mention(_ range: Range<Int>, in bytes: Span<UInt8>) -> PlaceMention {
    PlaceMention(tokens: range, name: range, hash: hash(range, in: bytes), role: .dateline, opensSentence: false)
  }
}
