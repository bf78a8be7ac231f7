import SanaqCore

/// The places that a document has named so far, and the figures that still lack one.
///
/// A figure whose sentence names no place has that of the paragraph's sentences before it; else the one that the
/// document speaks of: the place that it names most often, or that of its dateline.
struct DocumentPlaces {
  private struct Entry {
    let hash: UInt64
    var text: String
    var count: Int
    /// As in a dateline; another spelling takes its place.
    var isUppercase: Bool
  }

  private var entries: [Entry] = []
  /// The place that the paragraph speaks of.
  private var current = ""
  /// Figures without a place of their own.
  private var open: [(figure: Int, text: String)] = []
  /// Whether a figure of the sentence has set the paragraph's place.
  private var isSet = false

  func knows(_ hash: UInt64) -> Bool { entries.contains { $0.hash == hash } }

  mutating func beginParagraph() { current = "" }

  /// Finds the places of a sentence, and keeps them.
  mutating func note(_ tokens: [Token], _ sentence: ScannedSentence, _ lexicon: Lexicon, in bytes: Span<UInt8>)
    -> [PlaceMention]
  {
    isSet = false
    guard tokens.contains(where: { $0.isCapitalized }) else { return [] }
    let grammar = PlaceGrammar(
      lexicon: lexicon, tokens: tokens, gazetteer: .standard, opensLine: sentence.opensLine)
    let places = grammar.places(in: bytes) { knows($0) }
    for place in places {
      let isUppercase = tokens[place.tokens.lowerBound].isUppercase
      if let index = entries.firstIndex(where: { $0.hash == place.hash }) {
        entries[index].count += Self.weight(place.role)
        if entries[index].isUppercase, !isUppercase {
          entries[index].text = Self.text(place, tokens, in: bytes)
          entries[index].isUppercase = false
        }
      } else {
        entries.append(
          Entry(
            hash: place.hash, text: Self.text(place, tokens, in: bytes), count: Self.weight(place.role),
            isUppercase: isUppercase))
      }
    }
    return places
  }

  private static func weight(_ role: PlaceMention.Role) -> Int { role < .aside ? 2 : 1 }

  private static func text(_ place: PlaceMention, _ tokens: [Token], in bytes: Span<UInt8>) -> String {
    DocumentReading.text(bytes, tokens[place.tokens.lowerBound].start..<tokens[place.tokens.upperBound - 1].end)
  }

  /// The place of a figure: its sentence's, or else the paragraph's; empty where it stays open, and for ages.
  mutating func place(_ own: PlaceMention?, _ kind: Kind, figure index: Int, _ tokens: [Token], in bytes: Span<UInt8>)
    -> String
  {
    if kind == .age { return "" }
    if let own, own.role < .aside {
      let text = Self.text(own, tokens, in: bytes)
      if !isSet { current = text }
      isSet = true
      return text
    }
    if !current.isEmpty { return current }
    open.append((index, own.map { Self.text($0, tokens, in: bytes) } ?? ""))
    return ""
  }

  /// Gives the figures that are left the document's own place.
  func apply(to figures: inout [Figure]) {
    let own = own
    for (index, text) in open { figures[index].meaning.place = own ?? text }
  }

  private var own: String? {
    var best: Entry?
    for entry in entries where entry.count > best?.count ?? 0 { best = entry }
    return best?.text
  }
}
