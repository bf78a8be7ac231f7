public import SanaqCore

/// Finds the rows of a corpus that repeat an earlier one: the passage stood before, reprinted or lightly edited, and the
/// quantity is the same.
///
/// A passage is a figure's sentence, with the words around it where it is short. Two passages are alike where they share
/// at least half of all their runs of five words (their resemblance: Broder, "On the resemblance and containment of
/// documents", 1997). Candidates are found by the smallest hashes of their runs, so that a corpus is read in linear time,
/// and then compared by all of them. A sentence in which another number took a number's place is another report.
///
/// Feed it one document after another in a fixed order; it keeps some 300 bytes for each sentence with a figure.
public struct RepeatFinder: Sendable {
  /// The least share of runs that two passages have in common.
  static let threshold = 0.5

  /// A passage that was read.
  struct Passage {
    let document: Int
    let bytes: Range<Int>
    /// Its runs of words.
    let shingles: Range<Int>
    let figures: Range<Int>
  }

  /// A figure of a passage.
  struct Known {
    /// The first row that says it.
    let root: String
    let kind: Kind
    /// All that must be equal in a repeat.
    let value: UInt64
  }

  private var passages: [Passage] = []
  private var shingles: [UInt32] = []
  private var known: [Known] = []
  /// The first passage that each hash stands for.
  private var index = HashIndex(slots: 1 << 10)
  private var documents = 0

  /// Ready for a corpus's first document.
  public init() {}

  /// Names in `repeats` of each figure the first row that it repeats, in this document or an earlier one.
  ///
  /// - Parameters:
  ///   - figures: all of a document, in the order of its text, as they were read from it.
  ///   - bytes: the document.
  /// - Complexity: O(*n*) in the length of the figures' sentences.
  public mutating func link(_ figures: inout [Figure], in bytes: Span<UInt8>) {
    documents += 1
    var reader = PassageReader()
    var roots: [String: String] = [:]
    var start = 0
    while start < figures.count {
      guard let sentence = figures[start].source.sentenceRange(in: bytes) else {
        start += 1
        continue
      }
      let text = figures[start].source.sentence
      let end = figures[start...].firstIndex { $0.source.sentence != text || !$0.source.stands(in: sentence) }
      let group = start..<(end ?? figures.count)
      reader.read(sentence, in: bytes)
      link(group, of: &figures, reader)
      for position in group {
        // The reader knows of sentences that stand twice; the first of them may be a repeat itself.
        if let root = roots[figures[position].links.repeats] { figures[position].links.repeats = root }
        if !figures[position].links.repeats.isEmpty { roots[figures[position].id] = figures[position].links.repeats }
      }
      remember(group, of: figures, reader)
      start = group.upperBound
    }
  }

  /// Links the figures of one sentence.
  private func link(_ group: Range<Int>, of figures: inout [Figure], _ reader: borrowing PassageReader) {
    guard let passage = likest(reader) else { return }
    let values = group.map { (kind: figures[$0].quantity.kind, value: figures[$0].repeatedValue) }
    var free = Array(known[passage.figures])
    let matches = values.map { value -> Known? in
      free.firstIndex { $0.value == value.value }.map { free.remove(at: $0) }
    }
    let isReplaced = zip(values, matches).contains { value, match in
      match == nil && free.contains { $0.kind == value.kind }
    }
    guard !isReplaced else { return }
    for (position, match) in zip(group, matches) where figures[position].links.repeats.isEmpty {
      figures[position].links.repeats = match?.root ?? ""
    }
  }

  /// The passage that resembles this one most, the first of several; nil where none does enough.
  private func likest(_ reader: borrowing PassageReader) -> Passage? {
    guard !reader.sketch.isEmpty else { return nil }
    var best: (passage: Passage, resemblance: Double)?
    var seen: [Int] = []
    for hash in reader.sketch {
      guard let number = index[UInt64(hash)], !seen.contains(number) else { continue }
      seen.append(number)
      let passage = passages[number]
      let isApart = passage.document != documents || !passage.bytes.overlaps(reader.bytes)
      guard isApart else { continue }
      let resemblance = reader.resemblance(to: shingles[passage.shingles])
      guard resemblance >= Self.threshold else { continue }
      let isBetter = best.map {
        (resemblance, $0.passage.figures.lowerBound) > ($0.resemblance, passage.figures.lowerBound)
      }
      if isBetter ?? true { best = (passage, resemblance) }
      if resemblance == 1 { break }
    }
    return best?.passage
  }

  private mutating func remember(_ group: Range<Int>, of figures: [Figure], _ reader: borrowing PassageReader) {
    guard !reader.sketch.isEmpty else { return }
    let number = passages.count
    let (firstShingle, firstFigure) = (shingles.count, known.count)
    shingles += reader.shingles
    for position in group {
      let links = figures[position].links
      let root = links.repeats.isEmpty ? figures[position].id : links.repeats
      known.append(Known(root: root, kind: figures[position].quantity.kind, value: figures[position].repeatedValue))
    }
    passages.append(
      Passage(
        document: documents, bytes: reader.bytes, shingles: firstShingle..<shingles.count,
        figures: firstFigure..<known.count))
    for hash in reader.sketch { index.insert(UInt64(hash), number) }
  }
}

extension Source {
  /// Where the sentence stands in its document's bytes; nil for a row that was not read from them.
  fileprivate func sentenceRange(in bytes: Span<UInt8>) -> Range<Int>? {
    guard let quote = utf8Range, quote.upperBound <= bytes.count else { return nil }
    let sentence = sentence.utf8Span.span
    let earliest = max(0, quote.upperBound - sentence.count)
    guard earliest <= quote.lowerBound, sentence.count > 0 else { return nil }
    var start = earliest
    while start <= quote.lowerBound, start + sentence.count <= bytes.count {
      var length = 0
      while length < sentence.count, bytes[start + length] == sentence[length] { length += 1 }
      if length == sentence.count { return start..<start + length }
      start += 1
    }
    return nil
  }

  fileprivate func stands(in range: Range<Int>) -> Bool { utf8Range.map { $0.lowerBound < range.upperBound } ?? false }
}

extension Figure {
  /// The interval, the kind, the unit, and the quote's words in any case.
  fileprivate var repeatedValue: UInt64 {
    let interval = quantity.interval
    var words = ByteHash()
    for byte in source.quote.utf8 where byte > 0x20 { words.combine(ByteHash.folded(byte)) }
    words.combine(interval.lower.isIncluded ? 1 : 2)
    words.combine(interval.upper.isIncluded ? 1 : 2)
    for byte in quantity.kind.rawValue.utf8 { words.combine(byte) }
    words.combine(0)
    if let unit = quantity.unit { for byte in unit.name.utf8 { words.combine(byte) } }
    let low = SeededHash.mix(words.value, (interval.low ?? -.infinity).bitPattern)
    return SeededHash.mix(low, (interval.high ?? .infinity).bitPattern)
  }
}
