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
  /// Every speaker named in full, by the surname.
  private var names: [String: String] = [:]
  private var attributions: [Int: String] = [:]

  mutating func openParagraph() {
    isActive = false
    isQuoting = false
    turns.openParagraph()
    silence += 1
    if silence > Self.reach { last = "" }
  }

  /// Takes the sentence's frames in; `text` gives the words of a range of tokens.
  mutating func read(
    _ tokens: [Token], _ frames: [SpeechFrame], _ places: [Place], opensLine: Bool, text: (Range<Int>) -> String
  ) {
    if opensLine { turns.read(tokens, text: text) }
    let quotations = Quotations(tokens, isOpen: isQuoting)
    for place in places {
      if let speaker = speaker(at: place.token, frames, quotations, text) {
        attributions[place.figure] = speaker
      } else if quotations.continues(place.token) || quotations.staysOpen(place.token) {
        if quotations.continues(place.token), !quoted.isEmpty {
          attributions[place.figure] = quoted
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
    for (index, speaker) in turns.speakers() where attributions[index] == nil { attributions[index] = speaker }
    for (index, speaker) in attributions { figures[index].meaning.attribution = speaker }
  }

  // MARK: Who it is

  private func speaker(
    at token: Int, _ frames: [SpeechFrame], _ quotations: Quotations, _ text: (Range<Int>) -> String
  ) -> String? {
    let covering = frames.filter { $0.covers(token) }
    // Who reports what others said is the source, but for sources that a preposition names.
    let outermost = covering.last { $0.isMarked } ?? covering.max { $0.scope.count < $1.scope.count }
    if let outermost {
      let speaker = name(outermost, text)
      return speaker.isEmpty ? nil : speaker
    }
    // A quotation in the middle of someone's words.
    return frames.isEmpty && isActive && quotations.isWhole(around: token) && !last.isEmpty ? last : nil
  }

  private func name(_ frame: SpeechFrame, _ text: (Range<Int>) -> String) -> String {
    switch frame.speaker {
    case .before: return last
    case .named(let range):
      let name = text(range)
      return known(name, by: Self.surname(name))
    }
  }

  private mutating func hear(_ frame: SpeechFrame, _ text: (Range<Int>) -> String) {
    isActive = true
    silence = 0
    guard case .named(let range) = frame.speaker else { return }
    let name = text(range)
    let surname = Self.surname(name)
    last = known(name, by: surname)
    guard surname == nil, let key = Self.lastWord(name), key.first?.isUppercase == true else { return }
    if names[String(key)] == nil { names[String(key)] = name }
  }

  /// The name under which a speaker was named in full before: `Mr Smith` and `Smith` for `the mayor Anna Smith`.
  private func known(_ name: String, by surname: Substring?) -> String {
    surname.flatMap { names[String($0)] } ?? name
  }

  /// The surname, where a name is nothing more, or has a title before it.
  private static func surname(_ name: String) -> Substring? {
    guard let last = lastWord(name) else { return nil }
    let before = name.utf8[..<last.startIndex].prefix(6)
    let title = before.prefix { $0 != 0x20 }
    let isAlone =
      before.isEmpty || before.dropFirst(title.count).allSatisfy { $0 == 0x20 } && titles.contains(Substring(title))
    return isAlone && last.first?.isUppercase == true ? last : nil
  }

  private static let titles: [Substring] = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Mr.", "Mrs.", "Ms.", "Dr."]

  private static func lastWord(_ name: String) -> Substring? {
    let end = name.utf8.lastIndex { $0 != 0x20 }.map { name.utf8.index(after: $0) }
    guard let end else { return nil }
    let space = name.utf8[..<end].lastIndex(of: 0x20)
    return name[(space.map { name.utf8.index(after: $0) } ?? name.startIndex)..<end]
  }

  private mutating func close(_ speaker: String) {
    if !speaker.isEmpty { for figure in waiting { attributions[figure] = speaker } }
    waiting.removeAll(keepingCapacity: true)
  }
}
