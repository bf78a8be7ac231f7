import SanaqCore

/// The state of reading one document: what carries over from one sentence to the next.
struct DocumentReading {
  let lexicon: Lexicon
  private let readsContext: Bool
  private let document: String
  private let grammar: SentenceGrammar
  /// Room for a sentence and its numbers, which are moved out while it is read: so none of its parts is counted as somebody
  /// else's too.
  private var sentence: Sentence?
  private var mentions: [Mention] = []
  private var triggers: [MeasureRules.Trigger] = []
  private var foundTimes: [TimeChoice.FoundTime] = []
  /// Where the numbers of its figures stand.
  private var numbers: [SpeakerTracker.Place] = []
  /// What the words of the sentence may begin.
  private var roles: WordRoles = []
  /// Where the last row ends.
  private(set) var position = TextPosition()
  var identifier: FigureIdentifier
  var documentYear = DocumentYear()
  private var places = DocumentPlaces()
  /// Known from the first sentence on.
  private var headEnd: Int?
  private var times = DocumentTimes()
  var extraction = Extraction()
  /// The topics of the paragraph so far, and the sentence before.
  private var topics: [MeasureRow] = []
  private var previous: Range<Int>?
  /// What is to be explained, if anything is.
  private var inquiry: MeasureInquiry?
  private var speakers = SpeakerTracker()
  /// Who says what in the sentence at hand.
  private var frames: [SpeechFrame] = []

  init(
    lexicon: Lexicon, profile: VagueProfile, document: String, readsContext: Bool = true,
    inquiry: MeasureInquiry? = nil
  ) {
    self.inquiry = inquiry
    self.readsContext = readsContext
    self.lexicon = lexicon
    self.document = document
    grammar = SentenceGrammar(profile: profile)
    identifier = FigureIdentifier(document: document)
  }

  /// Makes room for the figures of so many bytes of prose.
  mutating func reserveCapacity(forBytes count: Int) {
    extraction.figures.reserveCapacity(count / 128)
    extraction.exclusions.reserveCapacity(count / 2048)
    identifier.reserveCapacity(count / 192)
    places.reserveCapacity(count / 192)
  }

  mutating func read(_ sentence: ScannedSentence, in bytes: Span<UInt8>) {
    guard readsContext else { return readNumbers(sentence, in: bytes) }
    if sentence.opensLine { places.beginParagraph() }
    if sentence.opensParagraph || sentence.opensLine { topics.clear() }
    defer { previous = sentence.range }
    if sentence.opensParagraph { speakers.openParagraph() }
    let headEnd = self.headEnd ?? DocumentPlaces.headEnd(in: bytes)
    self.headEnd = headEnd
    let isHead = sentence.range.lowerBound < headEnd
    let (current, mentions) = readMentions(of: sentence, in: bytes)
    tell(current, mentions, sentence, isHead: isHead, in: bytes)
    keep(current, mentions)
  }

  private mutating func tell(
    _ current: Sentence, _ mentions: [Mention], _ sentence: ScannedSentence, isHead: Bool, in bytes: Span<UInt8>
  ) {
    let isTold =
      mayHoldNumber(sentence) || roles.contains(.topic) || sentence.hasQuotation
      || InterviewTurns.mayOpen(sentence, in: bytes)
    guard isTold || isHead else { return }
    if mentions.isEmpty, isHead { places.note(current, [], opensLine: sentence.opensLine, in: bytes) }
    guard isTold else { return }
    numbers.clear()
    // The end of a line ends its topics too.
    let mayBeTopic = roles.contains(.topicMeasure) && !(mentions.isEmpty && sentence.endsLine)
    if mayBeTopic || !mentions.isEmpty { MeasureRules.read(current, roles, into: &triggers) }
    if !mentions.isEmpty { write(current, mentions, sentence, in: bytes) }
    if mayBeTopic { setTopics(MeasureRules.topics(triggers, lexicon), sentence) }
    hear(current, sentence, in: bytes)
  }

  private mutating func setTopics(_ rows: [MeasureRow], _ sentence: ScannedSentence) {
    guard !rows.isEmpty else { return }
    topics = rows
    inquiry?.topicSentence = sentence.range
  }

  /// Cuts the sentence into tokens, and finds its numbers.
  mutating func readMentions(of sentence: ScannedSentence, in bytes: Span<UInt8>) -> (Sentence, [Mention]) {
    var current = self.sentence.take() ?? Sentence(lexicon: lexicon, tokens: [])
    var mentions: [Mention] = []
    swap(&mentions, &self.mentions)
    roles = lexicon.tokenizer.tokenize(sentence.range, in: bytes, into: &current.tokens)
    if sentence.hasDigit { GroupedDigits(lexicon: lexicon).apply(to: &current.tokens) }
    mentions.clear()
    if mayHoldNumber(sentence) { grammar.read(current, roles, opensLine: sentence.opensLine, into: &mentions) }
    return (current, mentions)
  }

  /// Keeps the room of a sentence for the next one.
  mutating func keep(_ sentence: consuming Sentence, _ mentions: consuming [Mention]) {
    self.sentence = sentence
    self.mentions = mentions
  }

  private func mayHoldNumber(_ sentence: ScannedSentence) -> Bool {
    sentence.hasDigit || roles.contains(.candidate)
  }

  /// The figures and exclusions of the whole document, dates completed.
  consuming func finish() -> Extraction {
    documentYear.apply(to: &extraction.figures)
    places.apply(to: &extraction.figures)
    times.apply(to: &extraction.figures)
    speakers.apply(to: &extraction.figures)
    return extraction
  }

  /// The sentences that were named so far, in their order.
  var standings: [SentenceStanding] { identifier.standings }

  /// Why the figure of the inquiry has its measure; nil where there is no such figure.
  var explanation: MeasureExplanation? { inquiry?.explanation }

  private mutating func hear(_ current: Sentence, _ sentence: ScannedSentence, in bytes: Span<UInt8>) {
    SpeechGrammar(sentence: current, roles: roles).read(into: &frames)
    speakers.read(current.tokens, roles, frames, numbers, opensLine: sentence.opensLine, in: bytes)
  }

  /// A name that is wrapped in the text stands on one line in the sheet.
  static func line(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    let text = bytes.text(range)
    return isWrapped(bytes, range) ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text
  }

  static func isWrapped(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    return ByteChunk.index(of: UInt8(ascii: "\n"), from: range.lowerBound, before: end, in: bytes) < end
  }

  // MARK: Rows

  /// Writes the sentence's rows.
  private mutating func write(
    _ current: Sentence, _ mentions: [Mention], _ sentence: ScannedSentence, in bytes: Span<UInt8>
  ) {
    var rows = SentenceRows(
      seeds: identifier.seeds(bytes, sentence.range), text: bytes.text(sentence.range),
      start: sentence.range.lowerBound)
    let tally = sentence.opensLine && mentions.count == 2 ? PollLine(current, mentions[0], mentions[1]) : nil
    let describer = MentionDescriber(
      rules: MeasureRules(sentence: current, triggers: triggers), topics: topics,
      marks: Standing.Marks(roles, mentions))
    places.note(current, mentions, opensLine: sentence.opensLine, in: bytes)
    let choice = PlaceChoice.among(places.mentions, in: current, mentions)
    let isTimed = TimeChoice.isAsked(mentions, roles)
    if isTimed { TimeChoice.read(current, roles, mentions, into: &foundTimes) }
    let timing = isTimed ? TimeChoice(sentence: current, mentions: mentions, found: foundTimes) : nil
    let first = extraction.figures.count
    for index in mentions.indices {
      let mention = mentions[index]
      let source = source(of: mention, in: current.tokens, sentence: rows.text, in: bytes)
      let (id, links) = rows.name(at: current.tokens[mention.tokens.lowerBound].start, in: bytes)
      if let reason = mention.exclusion {
        exclude(mention, reason, id: id, source: source)
        continue
      }
      var (quantity, basis) = describer.quantity(of: mention) { bytes.text($0) }
      var meaning = describer.meaning(of: mention, index, in: mentions, basis) { bytes.text($0) }
      if let tally {
        if let label = tally.label ?? previous { Self.poll(&quantity, &meaning, tally, label, index, in: bytes) }
      } else {
        locate(
          &meaning, quantity.kind, mention, among: mentions, choice, timing, current.tokens, first: first, in: bytes)
      }
      let model = Self.inherit(&quantity, &meaning, from: extraction.figures[first...])
      if let asked = inquiry?.id, asked == id {
        explain(mention, describer.rules, meaning.measure, basis, model, tally, in: bytes)
      }
      numbers.append((mention.tokens.lowerBound, extraction.figures.count))
      if let date = mention.date { documentYear.note(date, figure: extraction.figures.count) }
      extraction.figures.append(
        Figure(id: id, source: source, quantity: consume quantity, meaning: consume meaning, links: links))
    }
  }

  /// Tells what a figure's measure was told by; `model` is the figure whose measure it took.
  private mutating func explain(
    _ mention: Mention, _ rules: MeasureRules, _ measure: String, _ basis: MentionDescriber.Basis, _ model: Int?,
    _ tally: PollLine?, in bytes: Span<UInt8>
  ) {
    inquiry?.explain(
      mention, rules, measure: measure, row: tally == nil ? basis.row : nil, counted: basis.counted?.tokens,
      model: model.map { extraction.figures[$0] }, isTally: tally != nil && (tally?.label ?? previous) != nil,
      in: bytes)
  }

  mutating func exclude(_ mention: Mention, _ reason: ExclusionReason, id: String, source: Source) {
    let quantity = Quantity(kind: reason.kind, interval: mention.interval)
    extraction.exclusions.append(Exclusion(id: id, source: source, quantity: quantity, reason: reason))
  }

  /// The share of a poll's line, whose label says what it is of.
  private static func poll(
    _ quantity: inout Quantity, _ meaning: inout Meaning, _ tally: PollLine, _ label: Range<Int>, _ index: Int,
    in bytes: Span<UInt8>
  ) {
    meaning.measure = tally.measure(at: index)
    meaning.subject = bytes.text(trimmed(label, in: bytes))
    if index == 0 { quantity.unit = nil }
  }

  /// Where and when a figure applies. A date that stands alone on its line is the document's own, and has no place.
  private mutating func locate(
    _ meaning: inout Meaning, _ kind: Kind, _ mention: Mention, among mentions: [Mention], _ choice: PlaceChoice,
    _ timing: TimeChoice?, _ tokens: [Token], first: Int, in bytes: Span<UInt8>
  ) {
    let number = extraction.figures.count
    if let date = mention.date, mention.isDateline(of: tokens, lexicon) { return times.note(date) }
    meaning.place = places.place(choice.place(of: mention), kind, figure: number, tokens, in: bytes)
    if let source = timing?.time(of: mention, kind: kind) {
      times.link(source, figure: number, first: first, mentions)
    }
  }

  /// A number that no word explains takes the meaning of its sentence's last one of the same sort: of the same value
  /// (`twenty thousand terrorists …: twenty thousand are …`), or a share beside a share. That one's place, if there is one.
  private static func inherit(
    _ quantity: inout Quantity, _ meaning: inout Meaning, from figures: ArraySlice<Figure>
  ) -> Int? {
    let (kind, interval) = (quantity.kind, quantity.interval)
    let isShare = kind == .percentage || kind == .change
    guard isShare || kind == .count, meaning.measure.isEmpty, meaning.subject.isEmpty else { return nil }
    let model = figures.indices.last { index in
      figures[index].quantity.kind == kind && (isShare || figures[index].quantity.interval == interval)
    }
    guard let model else { return nil }
    meaning.measure = figures[model].meaning.measure
    if quantity.unit == nil { quantity.unit = figures[model].quantity.unit }
    return model
  }

  mutating func source(of mention: Mention, in tokens: [Token], sentence: String, in bytes: Span<UInt8>) -> Source {
    let range = tokens[mention.tokens.lowerBound].start..<tokens[mention.tokens.upperBound - 1].end
    position.advance(to: range.lowerBound, in: bytes)
    let start = position.scalars
    let line = position.line
    let column = position.column
    position.advance(to: range.upperBound, in: bytes)
    return Source(
      document: document, line: line, column: column, scalars: start..<position.scalars, utf8Range: range,
      quote: bytes.text(range), sentence: sentence)
  }

  private static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      let scalar = Scalars.scalar(before: end, in: bytes)
      guard scalar.scalarClass == .blank || scalar.scalarClass == .newline else { break }
      end -= scalar.length
    }
    return range.lowerBound..<end
  }
}
