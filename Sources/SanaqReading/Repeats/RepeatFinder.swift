public import SanaqCore

/// Finds the rows of a corpus that repeat an earlier one: the passage stood before, reprinted or lightly edited, and the
/// quantity is the same.
///
/// A passage is a figure's sentence, with the words around it where it is short. Two passages are alike where they share
/// at least half of all their runs of five words (their resemblance: Broder, "On the resemblance and containment of
/// documents", 1997). Candidates are found by the smallest hashes of their runs, so that a corpus is read in linear time,
/// and then compared by all of them. A sentence in which another number took a number's place is another report.
///
/// Feed it one document after another in a fixed order. It remembers passages in two generations: where the younger is
/// full, the older is forgotten, and the younger takes its place. A passage that repeats one of the older generation is
/// remembered anew, so what is reprinted again and again is not forgotten. Thus repeats are found in the last 49,152
/// different passages at least, those of some 15 MB of news, and in 98,304 at most; they take some 20 MB. What is
/// forgotten follows from the texts and their order alone.
public struct RepeatFinder: Sendable {
  /// The least share of runs that two passages have in common.
  static let threshold = 0.5

  /// A passage that was read. In 32 bits where that is enough, for very many are kept.
  struct Passage {
    let document: UInt32
    private let start: UInt32
    private let length: UInt32
    /// Its runs of words.
    let shingles: RunStore<UInt32>.Run
    let figures: RunStore<Known>.Run

    /// - Parameter bytes: its place in its document, or in the piece of it that was read.
    init(document: UInt32, bytes: Range<Int>, shingles: RunStore<UInt32>.Run, figures: RunStore<Known>.Run) {
      self.document = document
      start = UInt32(clamping: bytes.lowerBound)
      length = UInt32(clamping: bytes.count)
      (self.shingles, self.figures) = (shingles, figures)
    }

    var bytes: Range<Int> { Int(start)..<Int(start) + Int(length) }
  }

  /// A figure of a passage.
  struct Known {
    /// The first row that says it.
    let root: String
    let value: Value
  }

  /// What must be equal in a repeat.
  struct Value: Hashable {
    let kind: Kind
    /// Of the interval, the unit, and the quote's words in any case.
    let hash: UInt64
  }

  /// Passages that are remembered and forgotten together.
  private struct Generation {
    var passages: [Passage] = []
    var shingles = RunStore<UInt32>()
    var known = RunStore<Known>()
    var index = PassageIndex()

    /// Forgets all of them, and keeps their memory for others.
    mutating func removeAll() {
      passages.removeAll(keepingCapacity: true)
      shingles.removeAll()
      known.removeAll()
      index.removeAll()
    }

    /// Whether a passage could be found: else each of its hashes stands for another already.
    func isNew(_ sketch: PassageSketch) -> Bool { (0..<sketch.count).contains { index[sketch[$0]] == nil } }
  }

  /// How many passages a generation has at most.
  private let capacity: Int
  private var older = Generation()
  private var younger = Generation()
  private var documents: UInt32 = 0
  /// The rows of the document that repeat one of another passage, and those; of long documents the last ones.
  private var roots: [String: String] = [:]
  private static let rootsKept = 1 << 16
  /// Their memory serves one document after another.
  private var reader = PassageReader()
  private var values: [Value] = []

  /// Ready for a corpus's first document.
  public init() { self.init(capacity: 3 << 14) }

  /// - Parameter capacity: how many passages are remembered at least.
  init(capacity: Int) { self.capacity = min(capacity, PassageIndex.mostPassages) }

  /// Names in `repeats` of each figure the first row that it repeats, in this document or an earlier one.
  ///
  /// - Parameters:
  ///   - figures: all of a document, in the order of its text, as they were read from it.
  ///   - bytes: the document.
  /// - Complexity: O(*n*) in the length of the figures' sentences.
  public mutating func link(_ figures: inout [Figure], in bytes: Span<UInt8>) { link(&figures, in: bytes, from: 0) }

  /// The same for the next piece of a document.
  ///
  /// - Parameter start: where the piece begins in the document, whose beginning is another document's end.
  package mutating func link(_ figures: inout [Figure], in bytes: Span<UInt8>, from start: Int) {
    // So many later, no passage of one is remembered.
    documents &+= 1
    if start == 0 { roots.removeAll(keepingCapacity: true) }
    var (reader, values) = (PassageReader(), [Value]())
    swap(&reader, &self.reader)
    swap(&values, &self.values)
    defer { (self.reader, self.values) = (reader, values) }
    var position = 0
    // Where the sentence before ended: the next one begins behind it, or else, of marked text, within its last marks.
    var last = 0
    while position < figures.count {
      let (text, quote) = (figures[position].source.sentence, figures[position].source.utf8Range)
      guard
        let sentence = Self.range(of: text, around: quote, in: bytes, from: start, behind: last)
          ?? Self.range(of: text, around: quote, in: bytes, from: start, behind: 0)
      else {
        position += 1
        continue
      }
      last = sentence.upperBound
      // Where a figure stands, tells most of the next sentences apart.
      let end = figures[position...].firstIndex {
        !$0.source.begins(before: sentence.upperBound + start) || $0.source.sentence != text
      }
      let group = position..<(end ?? figures.count)
      reader.read(sentence, in: bytes)
      values.clear()
      for index in group { values.append(Self.value(of: figures[index].quantity, figures[index].source.quote)) }
      link(group, of: &figures, values, reader)
      remember(group, of: figures, values, reader)
      position = group.upperBound
    }
  }

  /// Links the figures of one sentence.
  private mutating func link(
    _ group: Range<Int>, of figures: inout [Figure], _ values: [Value], _ reader: borrowing PassageReader
  ) {
    let matches = matches(of: values, reader)
    for (offset, position) in group.enumerated() {
      let match = matches?[offset]
      if figures[position].links.repeats.isEmpty {
        guard let match else { continue }
        figures[position].links.repeats = match.root
        if roots.count == Self.rootsKept { roots.removeAll(keepingCapacity: true) }
        roots[figures[position].id] = match.root
      } else if let root = roots[figures[position].links.repeats] {
        // The reader knows of sentences that stand twice; the first of them may be a repeat itself.
        figures[position].links.repeats = root
      }
    }
  }

  /// What each figure of a sentence repeats in the likest passage; nil where none of them repeats anything.
  private func matches(of values: [Value], _ reader: borrowing PassageReader) -> [Known?]? {
    guard var free = likest(reader) else { return nil }
    let matches = values.map { value -> Known? in
      free.firstIndex { $0.value == value }.map { free.remove(at: $0) }
    }
    let isReplaced = zip(values, matches).contains { value, match in
      match == nil && free.contains { $0.value.kind == value.kind }
    }
    return isReplaced ? nil : matches
  }

  /// The figures of the passage that resembles this one most, the first of several; nil where none does enough.
  private func likest(_ reader: borrowing PassageReader) -> [Known]? {
    var best = Likest()
    best.look(for: reader, in: older, documents)
    best.look(for: reader, in: younger, documents)
    return best.known
  }

  /// The passage that was found to resemble another most.
  private struct Likest {
    private var resemblance = 0.0
    private(set) var known: [Known]?

    mutating func look(for reader: borrowing PassageReader, in generation: Generation, _ document: UInt32) {
      guard resemblance < 1, !generation.passages.isEmpty else { return }
      var best: (number: Int, resemblance: Double)?
      var seen: [Int] = []
      for place in 0..<reader.sketch.count {
        guard let number = generation.index[reader.sketch[place]], !seen.contains(number) else { continue }
        seen.append(number)
        let passage = generation.passages[number]
        let isApart = passage.document != document || !passage.bytes.overlaps(reader.bytes)
        guard isApart else { continue }
        let resemblance = reader.resemblance(to: generation.shingles[passage.shingles])
        guard resemblance >= RepeatFinder.threshold, resemblance > self.resemblance else { continue }
        let isBetter = best.map { (resemblance, $0.number) > ($0.resemblance, number) }
        if isBetter ?? true { best = (number, resemblance) }
        if resemblance == 1 { break }
      }
      guard let best else { return }
      resemblance = best.resemblance
      known = Array(generation.known[generation.passages[best.number].figures])
    }
  }

  private mutating func remember(
    _ group: Range<Int>, of figures: [Figure], _ values: [Value], _ reader: borrowing PassageReader
  ) {
    let sketch = reader.sketch
    guard younger.isNew(sketch) else { return }
    if younger.passages.count == capacity {
      swap(&older, &younger)
      younger.removeAll()
    }
    let number = younger.passages.count
    let known = younger.known.append(count: group.count) { offset in
      let (id, repeats) = (figures[group.lowerBound + offset].id, figures[group.lowerBound + offset].links.repeats)
      return Known(root: repeats.isEmpty ? id : repeats, value: values[offset])
    }
    younger.passages.append(
      Passage(
        document: documents, bytes: reader.bytes, shingles: younger.shingles.append(reader.shingles), figures: known))
    for place in 0..<sketch.count { younger.index.insert(sketch[place], number) }
  }
}

extension RepeatFinder {
  /// Where a figure's sentence stands in the bytes of its document from `start` on; nil for a row that was not read from them.
  ///
  /// - Parameters:
  ///   - quote: the figure's place in the document.
  ///   - floor: the sentence begins no earlier.
  private static func range(
    of text: String, around quote: Range<Int>?, in bytes: Span<UInt8>, from start: Int, behind floor: Int
  ) -> Range<Int>? {
    guard let quote, quote.lowerBound >= start, quote.upperBound <= start + bytes.count else { return nil }
    let sentence = text.utf8Span.span
    let earliest = max(floor, quote.upperBound - start - sentence.count)
    guard earliest <= quote.lowerBound - start, sentence.count > 0 else { return nil }
    let limit = min(quote.lowerBound - start, bytes.count - sentence.count) + 1
    var index = ByteChunk.index(of: sentence[0], from: earliest, before: limit, in: bytes)
    while index < limit {
      if begins(bytes, at: index, with: sentence) { return index..<index + sentence.count }
      index = ByteChunk.index(of: sentence[0], from: index + 1, before: limit, in: bytes)
    }
    return nil
  }

  /// Eight bytes at a time.
  private static func begins(_ bytes: Span<UInt8>, at start: Int, with text: Span<UInt8>) -> Bool {
    var index = 0
    while index + 8 <= text.count {
      if ByteChunk(bytes, at: start + index).bytes != ByteChunk(text, at: index).bytes { return false }
      index += 8
    }
    let mask = ByteChunk.mask(text.count - index)
    return (ByteChunk(bytes, at: start + index).bytes ^ ByteChunk(text, at: index).bytes) & mask == 0
  }

  private static func value(of quantity: borrowing Quantity, _ quote: borrowing String) -> Value {
    var words = ByteHash()
    let bytes = quote.utf8.span
    for index in bytes.indices where bytes[index] > 0x20 { words.combine(ByteHash.folded(bytes[index])) }
    words.combine(0)
    if let unit = quantity.unit { words.combine(unit.name) }
    return Value(kind: quantity.kind, hash: quantity.interval.hash(seed: words.value))
  }
}

extension Source {
  fileprivate func begins(before end: Int) -> Bool { utf8Range.map { $0.lowerBound < end } ?? false }
}
