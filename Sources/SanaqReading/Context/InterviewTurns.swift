/// The turns of an interview: a line that begins with a name and a colon is its speaker's, and so is what follows.
struct InterviewTurns {
  /// At most this many paragraphs belong to one turn.
  private static let longest = 6

  /// The speaker of each turn.
  private var turns: [String] = []
  /// The number of the turn at hand.
  private var current: Int?
  private var lines = 0
  private var figures: [(index: Int, turn: Int)] = []

  /// Whether a colon stands near the head of a line.
  static func mayOpen(_ sentence: ScannedSentence, in bytes: Span<UInt8>) -> Bool {
    guard sentence.opensLine else { return false }
    return sentence.range.prefix(40).contains { bytes[$0] == UInt8(ascii: ":") }
  }

  /// A line of the sentence's tokens: `Anna Smith: We saw 12.`
  mutating func read(_ tokens: [Token], in bytes: Span<UInt8>) {
    guard let colon = tokens.prefix(5).firstIndex(where: { $0.is(":") }), colon > 0, colon + 1 < tokens.count,
      tokens[..<colon].allSatisfy({ $0.shape == .word && $0.isCapitalized })
    else { return }
    current = turns.count
    turns.append(DocumentReading.line(bytes, tokens[0].start..<tokens[colon - 1].end))
    lines = 0
  }

  /// A turn doesn't last for ever: what stands many paragraphs behind it is somebody else's text.
  mutating func openParagraph() {
    lines += 1
    if lines > Self.longest { current = nil }
  }

  mutating func note(_ figure: Int) {
    if let current { figures.append((figure, current)) }
  }

  /// Who says each figure; nobody where there are no two names that come back, for then the colons were something else's.
  func speakers() -> [(index: Int, speaker: String)] {
    guard !figures.isEmpty, turns.count > 3 else { return [] }
    let counts = turns.reduce(into: [String: Int]()) { counts, name in counts[name, default: 0] += 1 }
    let speakers = counts.filter { $0.value > 1 }
    guard speakers.count > 1, speakers.count * 2 > counts.count else { return [] }
    return figures.map { ($0.index, turns[$0.turn]) }.filter { speakers[$0.1] != nil }
  }
}
