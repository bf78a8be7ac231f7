import SanaqCore

/// Remembers who speaks from one sentence to the next: quotations that span sentences, pronouns, turns of an interview.
struct SpeakerTracker {
  /// A figure, and the token at which its number stands.
  typealias Place = (token: Int, figure: Int)

  /// How many paragraphs later `he` is still who spoke last.
  private static let reach = 3

  /// Where the name of who spoke last stands in the text, and whether anyone spoke in this paragraph.
  private var last: Range<Int>?
  private var isActive = false
  /// How many paragraphs began since anyone spoke; a pronoun reaches back no further than a few.
  private var silence = 0
  private var quotations = Quotations()
  /// Whether the last sentence ended inside a quotation, whose it is, and its figures while that isn't known.
  private var isQuoting = false
  private var quoted: Range<Int>?
  private var waiting: [Int] = []
  private var turns = InterviewTurns()
  /// Every speaker named in full, and the number of each surname's.
  private var fullNames: [FullName] = []
  private var surnames = HashIndex(slots: 64)
  /// Each figure at most once.
  private var attributions: [Attribution] = []
  /// What the last name was that was asked for, and how the sheet tells the last source: mostly they are asked for again.
  private var latestName: (bytes: Range<Int>, key: LastName?) = (0..<0, nil)
  private var latestSource: (bytes: Range<Int>, text: String) = (0..<0, "")

  private struct Attribution {
    let figure: Int
    let speaker: String
  }

  /// Where it stands in the text. By itself, for an array of ranges is a type that is looked for by its name.
  private struct FullName {
    let bytes: Range<Int>
  }

  mutating func openParagraph() {
    isActive = false
    isQuoting = false
    turns.openParagraph()
    silence += 1
    if silence > Self.reach { last = nil }
  }

  /// Takes a sentence in, with what it says of its speakers and with its figures.
  mutating func read(
    _ tokens: [Token], _ roles: WordRoles, _ frames: [SpeechFrame], _ places: [Place], opensLine: Bool,
    in bytes: Span<UInt8>
  ) {
    if opensLine { turns.read(tokens, in: bytes) }
    for place in places { turns.note(place.figure) }
    // Most sentences without a speaker have no quotation, and begin in none.
    if frames.isEmpty, !isQuoting, !roles.contains(.quotation) { return }
    quotations.read(tokens, roles, isOpen: isQuoting)
    for place in places {
      if let speaker = speaker(at: place.token, frames, tokens, in: bytes) {
        attribute(place.figure, speaker, in: bytes)
      } else if quotations.continues(place.token) || quotations.staysOpen(place.token) {
        if quotations.continues(place.token), let quoted {
          attribute(place.figure, quoted, in: bytes)
        } else {
          waiting.append(place.figure)
        }
      }
    }
    if quotations.closesFirst {
      let speaker = frames.isEmpty ? (isActive ? last : nil) : name(frames[0], tokens, in: bytes)
      close(speaker, in: bytes)
    }
    for frame in frames { hear(frame, tokens, in: bytes) }
    if quotations.staysOpen {
      if !quotations.isOneQuotation { quoted = frames.isEmpty ? nil : last }
    } else if !quotations.closesFirst, !frames.isEmpty, !waiting.isEmpty {
      close(last, in: bytes)
    }
    isQuoting = quotations.staysOpen
  }

  /// Gives each figure its source.
  consuming func apply(to figures: inout [Figure]) {
    for (index, speaker) in turns.speakers() { figures[index].meaning.attribution = speaker }
    for source in attributions { figures[source.figure].meaning.attribution = source.speaker }
  }

  // MARK: Who it is

  private mutating func speaker(
    at token: Int, _ frames: [SpeechFrame], _ tokens: [Token], in bytes: Span<UInt8>
  ) -> Range<Int>? {
    if let outermost = Self.outermost(of: frames, over: token) { return name(outermost, tokens, in: bytes) }
    // A quotation in the middle of someone's words.
    return frames.isEmpty && isActive && quotations.isWhole(around: token) ? last : nil
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

  private mutating func name(_ frame: SpeechFrame, _ tokens: [Token], in bytes: Span<UInt8>) -> Range<Int>? {
    guard let name = frame.name(in: tokens) else { return last }
    let key = lastName(of: name, in: bytes)
    return known(name, by: key)
  }

  private mutating func lastName(of name: Range<Int>, in bytes: Span<UInt8>) -> LastName? {
    if latestName.bytes != name { latestName = (name, LastName(name, in: bytes)) }
    return latestName.key
  }

  private mutating func hear(_ frame: SpeechFrame, _ tokens: [Token], in bytes: Span<UInt8>) {
    isActive = true
    silence = 0
    guard let name = frame.name(in: tokens) else { return }
    let key = lastName(of: name, in: bytes)
    last = known(name, by: key)
    if let key, !key.isAlone, surnames[key.hash] == nil {
      surnames.insert(key.hash, fullNames.count)
      fullNames.append(FullName(bytes: name))
    }
  }

  /// Where a speaker was named in full before: `the mayor Anna Smith` for `Mr Smith` and `Smith`.
  private func known(_ name: Range<Int>, by key: LastName?) -> Range<Int> {
    guard let key, key.isAlone, let number = surnames[key.hash] else { return name }
    return fullNames[number].bytes
  }

  private mutating func close(_ speaker: Range<Int>?, in bytes: Span<UInt8>) {
    if let speaker { for figure in waiting { attribute(figure, speaker, in: bytes) } }
    waiting.clear()
  }

  private mutating func attribute(_ figure: Int, _ source: Range<Int>, in bytes: Span<UInt8>) {
    if latestSource.bytes != source { latestSource = (source, DocumentReading.line(bytes, source)) }
    attributions.append(Attribution(figure: figure, speaker: latestSource.text))
  }
}

/// The capitalised word that ends a name.
private struct LastName {
  let hash: UInt64
  /// Whether the name is nothing more, or has a title before it.
  let isAlone: Bool

  /// Nil where the last word has no capital.
  init?(_ name: Range<Int>, in bytes: Span<UInt8>) {
    if DocumentReading.isWrapped(bytes, name) {
      self.init(DocumentReading.line(bytes, name).utf8.span)
    } else {
      self.init(bytes.extracting(name))
    }
  }

  private init?(_ bytes: Span<UInt8>) {
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
