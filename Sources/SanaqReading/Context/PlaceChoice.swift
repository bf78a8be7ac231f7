/// Chooses the place of a figure among those that its sentence names.
struct PlaceChoice {
  private let places: [PlaceMention]
  /// What parts the sentence's beginning from each token; empty where there is nothing to choose.
  private let parted: [Int]

  /// The choice among the places of a sentence. A function, for what is given to `init` is counted up and down.
  static func among(_ places: [PlaceMention], in sentence: Sentence, _ mentions: [Mention]) -> PlaceChoice {
    if places.isEmpty { return PlaceChoice(places: [], parted: []) }
    let places = joined(places, sentence.tokens)
    let isChoice = places.count { $0.role != .dateline } > 1
    return PlaceChoice(places: places, parted: isChoice ? parted(sentence.lexicon, sentence.tokens, mentions) : [])
  }

  /// Marks and conjunctions part a number from a place, and another number between takes the place for itself.
  private static func parted(_ lexicon: Lexicon, _ tokens: [Token], _ mentions: [Mention]) -> [Int] {
    var sums = [Int](repeating: 0, count: tokens.count + 1)
    var sum = 0
    var next = 0
    for index in tokens.indices {
      sum += cost(of: tokens[index], lexicon)
      while next < mentions.count, mentions[next].tokens.lowerBound <= index {
        if mentions[next].tokens.lowerBound == index, mentions[next].isFigure { sum += 3 }
        next += 1
      }
      sums[index + 1] = sum
    }
    return sums
  }

  private static func cost(of token: Token, _ lexicon: Lexicon) -> Int {
    switch token.shape {
    case .symbol:
      if token.is(";") { return 12 }
      return token.is(",") || token.is(":") || token.isDash ? 2 : 0
    case .word: return lexicon.classes(token).contains(.conjunction) ? 3 : 0
    case .number, .code: return 0
    }
  }

  /// Makes one of the places of a list: `in Homs, Hama and Aleppo` is where the number applies. Of states that act
  /// together none is.
  private static func joined(_ places: [PlaceMention], _ tokens: [Token]) -> [PlaceMention] {
    guard places.contains(where: { $0.isCoordinate }) else { return places }
    var joined: [PlaceMention] = []
    var index = 0
    while index < places.count {
      var end = index + 1
      while end < places.count, places[end].isCoordinate { end += 1 }
      var place = places[index]
      if isList(places[index..<end], tokens) {
        place.tokens = place.tokens.lowerBound..<places[end - 1].tokens.upperBound
        if place.role == .topic { place.role = .aside }
      }
      joined.append(place)
      index = end
    }
    return joined
  }

  /// `Homs, Syria` is no list but one place, and the first name is the nearer.
  private static func isList(_ places: ArraySlice<PlaceMention>, _ tokens: [Token]) -> Bool {
    guard places.count == 2, let first = places.first, let last = places.last else { return places.count > 2 }
    return (first.tokens.upperBound..<last.tokens.lowerBound).contains { tokens.is($0, .and, .or) }
  }

  /// The place that says best where a number applies; nil where the sentence names none but in its dateline.
  func place(of mention: Mention) -> PlaceMention? {
    if places.isEmpty { return nil }
    if parted.isEmpty { return places.first { $0.role != .dateline } }
    var best: (place: PlaceMention, cost: Int)?
    for place in places where place.role != .dateline {
      let cost = cost(of: place, for: mention)
      if cost < best?.cost ?? .max { best = (place, cost) }
    }
    return best?.place
  }

  /// Tokens between, and more for what parts the two and for a name that is used otherwise than as a place.
  private func cost(of place: PlaceMention, for mention: Mention) -> Int {
    let (between, isBefore) = mention.tokens.gap(to: place.tokens)
    let cost = role(place.role) + (isBefore ? 2 : 0)
    if place.opensSentence { return cost + min(6, between.count) + parting(between) / 2 }
    return cost + between.count + parting(between)
  }

  private func role(_ role: PlaceMention.Role) -> Int {
    switch role {
    case .locative: 0
    case .topic: 8
    case .aside: 16
    case .dateline: 100
    }
  }

  private func parting(_ range: Range<Int>) -> Int { parted[range.upperBound] - parted[range.lowerBound] }
}
