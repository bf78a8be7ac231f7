import SanaqCore

/// The places that a document has named so far, and the figures that still lack one.
///
/// A figure whose sentence names no place has that of the paragraph's sentences before it; else the one that the
/// document speaks of: the place that it names most often, its dateline counted.
struct DocumentPlaces {
  private struct Entry {
    var text: String
    /// How much the sentences that name it make of it.
    var weight = 0
    /// Whether it is a place for certain: the gazetteer's, or called a city or a province.
    var isCertain = false
    /// As in a dateline; another spelling takes its place.
    var isUppercase: Bool
  }

  /// So many bytes at a document's head are read for places even where they have no number: they say what it is about.
  private static let head = 1000

  /// Where the head ends. CRs don't count: a document's places are not those of its lines' ends.
  static func headEnd(in bytes: Span<UInt8>) -> Int {
    let end = min(head, bytes.count)
    // Few documents have any.
    if ByteChunk.index(of: UInt8(ascii: "\r"), from: 0, before: end, in: bytes) == end { return end }
    var left = head
    var index = 0
    while left > 0, index < bytes.count {
      if bytes[index] != 0x0D { left -= 1 }
      index += 1
    }
    return index
  }

  /// Those of the sentence at hand. The array is filled again and again.
  private(set) var mentions: [PlaceMention] = []
  private var numbers = HashIndex(slots: 1 << 5)
  private var entries: [Entry] = []
  /// Those of its names that are places for certain, though the gazetteer lacks them.
  private var learned = NameSet()
  /// The place that the paragraph speaks of.
  private var current = ""
  /// Figures without a place of their own.
  private var open: [(figure: Int, text: String)] = []
  /// Whether a figure of the sentence has set the paragraph's place.
  private var isSet = false

  /// Makes room for so many figures without a place of their own.
  mutating func reserveCapacity(_ figures: Int) { open.reserveCapacity(figures) }

  mutating func beginParagraph() { current = "" }

  /// Finds the places of a sentence, whose numbers these are, and keeps them.
  mutating func note(_ sentence: Sentence, _ numbers: [Mention], opensLine: Bool, in bytes: Span<UInt8>) {
    isSet = false
    mentions.clear()
    var grammar = PlaceGrammar(sentence: sentence, opensLine: opensLine)
    grammar.read(into: &mentions, in: bytes, learned: learned)
    if mentions.isEmpty { return }
    // `150 US dollars`
    mentions.removeAll { place in
      numbers.indices.contains { numbers[$0].date == nil && numbers[$0].tokens.overlaps(place.tokens) }
    }
    for index in mentions.indices { note(mentions[index], sentence.tokens, in: bytes) }
  }

  private mutating func note(_ place: PlaceMention, _ tokens: [Token], in bytes: Span<UInt8>) {
    let isUppercase = tokens[place.tokens.lowerBound].isUppercase
    let number = numbers[place.hash] ?? entries.count
    if number == entries.count {
      numbers.insert(place.hash, number)
      entries.append(Entry(text: Self.text(place, tokens, in: bytes), isUppercase: isUppercase))
    } else if entries[number].isUppercase, !isUppercase {
      entries[number].text = Self.text(place, tokens, in: bytes)
      entries[number].isUppercase = false
    }
    entries[number].weight += Self.weight(of: place)
    if place.isCertain, !entries[number].isCertain { certify(number, place, tokens, in: bytes) }
  }

  private mutating func certify(_ number: Int, _ place: PlaceMention, _ tokens: [Token], in bytes: Span<UInt8>) {
    entries[number].isCertain = true
    if Gazetteer.standard.contains(place.hash) { return }
    let word = tokens[place.name.lowerBound].range
    let isWord =
      place.name.count == 1
      && ByteChunk.lettersEnd(at: word.lowerBound, before: word.upperBound, in: bytes) == word.upperBound
    learned.insert(place.hash, beginningWith: NameSet.Head(word, in: bytes), isWord: isWord)
  }

  /// `NAIROBI, Kenya`: the country only tells which Nairobi.
  private static func weight(of place: PlaceMention) -> Int {
    if place.role == .dateline { return place.isCoordinate ? 0 : 1 }
    return place.role < .aside ? 2 : 1
  }

  private static func text(_ place: PlaceMention, _ tokens: [Token], in bytes: Span<UInt8>) -> String {
    let range = tokens[place.tokens.lowerBound].start..<tokens[place.tokens.upperBound - 1].end
    return DocumentReading.line(bytes, range)
  }

  /// The place of a figure: its sentence's, or else the paragraph's; empty where it stays open, and for ages.
  mutating func place(_ own: PlaceMention?, _ kind: Kind, figure index: Int, _ tokens: [Token], in bytes: Span<UInt8>)
    -> String
  {
    if kind == .age { return "" }
    if let own, own.role < .aside {
      let text = Self.text(own, tokens, in: bytes)
      if !isSet, own.isCertain { current = text }
      isSet = true
      return text
    }
    if !current.isEmpty { return current }
    open.append((index, own.map { Self.text($0, tokens, in: bytes) } ?? ""))
    return ""
  }

  /// Gives the figures that are left the document's own place.
  func apply(to figures: inout [Figure]) {
    guard !open.isEmpty else { return }
    let own = own
    for (index, text) in open { figures[index].meaning.place = own ?? text }
  }

  /// The place that the document makes most of, if that is more than a mention in passing.
  private var own: String? {
    var best: Entry?
    var total = 0
    for entry in entries where entry.isCertain {
      total += entry.weight
      if entry.weight > best?.weight ?? 0 { best = entry }
    }
    guard let best, best.weight >= Self.leastWeight || best.weight == total, best.weight * Self.leastShare >= total
    else { return nil }
    return best.text
  }

  /// One use as a place.
  private static let leastWeight = 2
  /// A quarter of all that the document makes of places.
  private static let leastShare = 4
}
