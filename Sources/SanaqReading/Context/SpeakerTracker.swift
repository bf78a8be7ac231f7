import SanaqCore

/// Remembers who speaks from one sentence to the next: quotations that span sentences, pronouns, turns of an interview.
struct SpeakerTracker {
  /// A figure, and the token at which its number stands.
  typealias Place = (token: Int, figure: Int)

  /// How many paragraphs later `he` is still who spoke last.
  private static let reach = 3

  /// Who spoke last by name, and whether anyone did in this paragraph.
  private var last = ""
  private var isActive = false
  /// How many paragraphs began since anyone spoke; a pronoun reaches back no further than a few.
  private var silence = 0
  /// Whether the last sentence ended inside a quotation, whose it is, and its figures while that isn't known.
  private var isQuoting = false
  private var quoted = ""
  private var waiting: [Int] = []
  private var turns = InterviewTurns()
  /// Every speaker named in full, and where each surname's stands.
  private var fullNames: [String] = []
  private var surnames = HashIndex(slots: 64)
  /// Each figure at most once.
  private var attributions: [(figure: Int, speaker: String)] = []

  mutating func openParagraph() {
    isActive = false
    isQuoting = false
    turns.openParagraph()
    silence += 1
    if silence > Self.reach { last = "" }
  }

  /// Takes the sentence's frames in; `text` gives the words of a range of tokens.
  mutating func read(
    _ tokens: [Token], _ roles: WordRoles, _ frames: [SpeechFrame], _ places: [Place], opensLine: Bool,
    text: (Range<Int>) -> String
  ) {
    if opensLine { turns.read(tokens, text: text) }
    let quotations = Quotations(tokens, roles, isOpen: isQuoting)
    for place in places {
      if let speaker = speaker(at: place.token, frames, quotations, text) {
        attributions.append((place.figure, speaker))
      } else if quotations.continues(place.token) || quotations.staysOpen(place.token) {
        if quotations.continues(place.token), !quoted.isEmpty {
          attributions.append((place.figure, quoted))
        } else {
          waiting.append(place.figure)
        }
      }
      turns.note(place.figure)
    }
    if quotations.closesFirst { close(frames.first.map { name($0, text) } ?? (isActive ? last : "")) }
    for frame in frames { hear(frame, text) }
    if quotations.staysOpen {
      if !quotations.isOneQuotation { quoted = frames.isEmpty ? "" : last }
    } else if !quotations.closesFirst, !frames.isEmpty, !waiting.isEmpty {
      close(last)
    }
    isQuoting = quotations.staysOpen
  }

  /// Gives each figure its source.
  consuming func apply(to figures: inout [Figure]) {
    for (index, speaker) in turns.speakers() { figures[index].meaning.attribution = speaker }
    for (index, speaker) in attributions { figures[index].meaning.attribution = speaker }
  }

  // MARK: Who it is

  private func speaker(
    at token: Int, _ frames: [SpeechFrame], _ quotations: Quotations, _ text: (Range<Int>) -> String
  ) -> String? {
    if let outermost = Self.outermost(of: frames, over: token) {
      let speaker = name(outermost, text)
      return speaker.isEmpty ? nil : speaker
    }
    // A quotation in the middle of someone's words.
    return frames.isEmpty && isActive && quotations.isWhole(around: token) && !last.isEmpty ? last : nil
  }

  /// Who reports what others said is the source, but for sources that a preposition names: the last of these.
  private static func outermost(of frames: [SpeechFrame], over token: Int) -> SpeechFrame? {
    var outermost: SpeechFrame?
    for frame in frames where frame.covers(token) {
      guard let other = outermost else {
        outermost = frame
        continue
      }
      if frame.isMarked || !other.isMarked && frame.scope.count > other.scope.count { outermost = frame }
    }
    return outermost
  }

  private func name(_ frame: SpeechFrame, _ text: (Range<Int>) -> String) -> String {
    switch frame.speaker {
    case .before: return last
    case .named(let range):
      let name = text(range)
      return known(name, by: LastName(name))
    }
  }

  private mutating func hear(_ frame: SpeechFrame, _ text: (Range<Int>) -> String) {
    isActive = true
    silence = 0
    guard case .named(let range) = frame.speaker else { return }
    let name = text(range)
    let key = LastName(name)
    last = known(name, by: key)
    if let key, !key.isAlone, surnames[key.hash] == nil {
      surnames.insert(key.hash, fullNames.count)
      fullNames.append(name)
    }
  }

  /// The name under which a speaker was named in full before: `Mr Smith` and `Smith` for `the mayor Anna Smith`.
  private func known(_ name: String, by key: LastName?) -> String {
    guard let key, key.isAlone, let number = surnames[key.hash] else { return name }
    return fullNames[number]
  }

  private mutating func close(_ speaker: String) {
    if !speaker.isEmpty { for figure in waiting { attributions.append((figure, speaker)) } }
    waiting.removeAll(keepingCapacity: true)
  }
}

/// The capitalised word that ends a name.
private struct LastName {
  let hash: UInt64
  /// Whether the name is nothing more, or has a title before it.
  let isAlone: Bool

  /// Nil where the last word has no capital.
  init?(_ name: String) {
    let bytes = name.utf8.span
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
    guard start < end, Scalars.isUppercase(Scalars.scalar(at: start, in: bytes).value) else { return nil }
    isAlone = Self.isTitle(bytes.extracting(0..<start))
    var hash = ByteHash()
    for index in start..<end { hash.combine(bytes[index]) }
    self.hash = hash.value
  }

  /// Whether nothing stands before the name, or one of a few titles with blanks behind it.
  private static func isTitle(_ bytes: Span<UInt8>) -> Bool {
    var end = 0
    while end < bytes.count, bytes[end] != 0x20 { end += 1 }
    for index in end..<bytes.count where bytes[index] != 0x20 { return false }
    if end > 2, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return bytes.isEmpty
      || titles.contains { title in title.count == end && title.indices.allSatisfy { bytes[$0] == title[$0] } }
  }

  private static let titles = ["Mr", "Mrs", "Ms", "Miss", "Dr"].map { Array($0.utf8) }
}
