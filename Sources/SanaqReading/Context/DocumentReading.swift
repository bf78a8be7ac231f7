import SanaqCore

/// The state of reading one document: what carries over from one sentence to the next.
struct DocumentReading {
  let lexicon: Lexicon
  private let readsContext: Bool
  private let document: String
  private let grammar: SentenceGrammar
  /// The sentence at hand. Its arrays are filled again and again.
  private(set) var tokens: [Token] = []
  private(set) var mentions: [Mention] = []
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
  mutating func reserveCapacity(forBytes count: Int) { extraction.figures.reserveCapacity(count / 128) }

  mutating func read(_ sentence: ScannedSentence, in bytes: Span<UInt8>) {
    guard readsContext else { return readNumbers(sentence, in: bytes) }
    if sentence.opensLine { places.beginParagraph() }
    if sentence.opensParagraph || sentence.opensLine { topics.removeAll(keepingCapacity: true) }
    defer { previous = sentence.range }
    if sentence.opensParagraph { speakers.openParagraph() }
    let headEnd = self.headEnd ?? DocumentPlaces.headEnd(in: bytes)
    self.headEnd = headEnd
    let isHead = sentence.range.lowerBound < headEnd
    readMentions(of: sentence, in: bytes)
    let isTold =
      mayHoldNumber(sentence) || roles.contains(.topic) || sentence.hasQuotation
      || InterviewTurns.mayOpen(sentence, in: bytes)
    guard isTold || isHead else { return }
    if mentions.isEmpty, isHead { _ = places.note(current, [], opensLine: sentence.opensLine, in: bytes) }
    guard isTold else { return }
    numbers.removeAll(keepingCapacity: true)
    // The end of a line ends its topics too.
    if !mentions.isEmpty || !sentence.endsLine {
      let rules = MeasureRules(sentence: current, roles)
      let set = rules.topics()
      if !mentions.isEmpty { write(rules, sentence, in: bytes) }
      setTopics(set, sentence)
    }
    hear(sentence, in: bytes)
  }

  private mutating func setTopics(_ rows: [MeasureRow], _ sentence: ScannedSentence) {
    guard !rows.isEmpty else { return }
    topics = rows
    inquiry?.topicSentence = sentence.range
  }

  /// The sentence at hand.
  var current: Sentence { Sentence(lexicon: lexicon, tokens: tokens) }

  /// Cuts the sentence into tokens, and finds its numbers.
  mutating func readMentions(of sentence: ScannedSentence, in bytes: Span<UInt8>) {
    roles = lexicon.tokenizer.tokenize(sentence.range, in: bytes, into: &tokens)
    if sentence.hasDigit { GroupedDigits(lexicon: lexicon).apply(to: &tokens) }
    mentions.removeAll(keepingCapacity: true)
    if mayHoldNumber(sentence) { grammar.read(current, roles, opensLine: sentence.opensLine, into: &mentions) }
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

  private mutating func hear(_ sentence: ScannedSentence, in bytes: Span<UInt8>) {
    SpeechGrammar(sentence: current, roles: roles).read(into: &frames)
    speakers.read(tokens, roles, frames, numbers, opensLine: sentence.opensLine, in: bytes)
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
  private mutating func write(_ rules: consuming MeasureRules, _ sentence: ScannedSentence, in bytes: Span<UInt8>) {
    var rows = SentenceRows(
      seeds: identifier.seeds(bytes, sentence.range), text: bytes.text(sentence.range),
      start: sentence.range.lowerBound)
    let tally = PollLine(sentence: rules.sentence, mentions: mentions, opensLine: sentence.opensLine)
    let describer = MentionDescriber(
      rules: rules, topics: topics, standing: Standing(sentence: rules.sentence, roles, mentions: mentions))
    let named = places.note(describer.sentence, mentions, opensLine: sentence.opensLine, in: bytes)
    let choice = PlaceChoice.among(named, in: describer.sentence, mentions)
    let timing = TimeChoice(sentence: describer.sentence, roles, mentions: mentions)
    let first = extraction.figures.count
    for index in mentions.indices {
      let mention = mentions[index]
      let source = source(of: mention, sentence: rows.text, in: bytes)
      let (id, links) = rows.name(at: tokens[mention.tokens.lowerBound].start, in: bytes)
      if let reason = mention.exclusion {
        exclude(mention, reason, id: id, source: source)
        continue
      }
      let (quantity, meaning, basis) = describer.describe(mention) { bytes.text($0) }
      var figure = Figure(id: id, source: source, quantity: quantity, meaning: meaning, links: links)
      if tally.matches {
        poll(&figure, tally, index, in: bytes)
      } else {
        locate(&figure, mention, choice, timing, first: first, in: bytes)
      }
      let model = inherit(&figure, from: first)
      if inquiry?.id == id {
        inquiry?.explain(
          mention, describer.rules, measure: figure.meaning.measure, row: tally.matches ? nil : basis.row,
          counted: basis.counted, model: model, isTally: tally.matches && (tally.label ?? previous) != nil, in: bytes)
      }
      numbers.append((mention.tokens.lowerBound, extraction.figures.count))
      if let date = mention.date { documentYear.note(date, figure: extraction.figures.count) }
      extraction.figures.append(consume figure)
    }
  }

  mutating func exclude(_ mention: Mention, _ reason: ExclusionReason, id: String, source: Source) {
    let interval = QuantityDescriber(sentence: current).interval(mention)
    let quantity = Quantity(kind: reason.kind, interval: interval)
    extraction.exclusions.append(Exclusion(id: id, source: source, quantity: quantity, reason: reason))
  }

  /// The share of a poll's line, whose label says what it is of.
  private func poll(_ figure: inout Figure, _ tally: PollLine, _ index: Int, in bytes: Span<UInt8>) {
    guard let label = tally.label ?? previous else { return }
    figure.meaning.measure = tally.measure(at: index)
    figure.meaning.subject = bytes.text(Self.trimmed(label, in: bytes))
    if index == 0 { figure.quantity.unit = nil }
  }

  /// Where and when a figure applies. A date that stands alone on its line is the document's own, and has no place.
  private mutating func locate(
    _ figure: inout Figure, _ mention: Mention, _ choice: PlaceChoice, _ timing: TimeChoice, first: Int,
    in bytes: Span<UInt8>
  ) {
    let number = extraction.figures.count
    let kind = figure.quantity.kind
    if let date = mention.date, mention.isDateline(of: tokens, lexicon) { return times.note(date) }
    figure.meaning.place = places.place(choice.place(of: mention), kind, figure: number, tokens, in: bytes)
    if let source = timing.time(of: mention, kind: kind) {
      times.link(source, figure: number, first: first, mentions)
    }
  }

  /// A number that no word explains takes the meaning of its sentence's last one of the same sort: of the same value
  /// (`twenty thousand terrorists …: twenty thousand are …`), or a share beside a share.
  private func inherit(_ figure: inout Figure, from first: Int) -> Figure? {
    let (kind, interval) = (figure.quantity.kind, figure.quantity.interval)
    let isShare = kind == .percentage || kind == .change
    guard isShare || kind == .count, figure.meaning.measure.isEmpty, figure.meaning.subject.isEmpty else { return nil }
    let place = extraction.figures.indices[first...].last { index in
      extraction.figures[index].quantity.kind == kind
        && (isShare || extraction.figures[index].quantity.interval == interval)
    }
    guard let model = place.map({ extraction.figures[$0] }) else { return nil }
    figure.meaning.measure = model.meaning.measure
    if figure.quantity.unit == nil { figure.quantity.unit = model.quantity.unit }
    return model
  }

  mutating func source(of mention: Mention, sentence: String, in bytes: Span<UInt8>) -> Source {
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
