/// Reads passages as runs of words (Broder's shingles), one after another into the same memory.
struct PassageReader {
  /// How many words a run has.
  static let length = 5
  /// A passage with fewer words takes in what stands around it.
  static let leastWords = 24
  /// Two passages with fewer runs than this are not compared.
  static let leastShingles = 4

  /// The passage's place in its document.
  private(set) var bytes = 0..<0
  /// The hashes of its runs, in the order of the text.
  private(set) var shingles: [UInt32] = []
  /// The smallest of them; none for a passage that is too short.
  private(set) var sketch = PassageSketch()
  private var words: [UInt64] = []
  /// Those before the sentence.
  private var wordsBefore: [UInt64] = []

  /// Reads the passage of a sentence.
  mutating func read(_ sentence: Range<Int>, in document: Span<UInt8>) {
    words.removeAll(keepingCapacity: true)
    bytes = sentence
    Self.append(from: sentence.lowerBound, to: sentence.upperBound, limit: .max, in: document, to: &words)
    let missing = Self.leastWords - words.count
    if missing > 0 {
      let end = Self.append(
        from: sentence.upperBound, to: document.count, limit: missing / 2, in: document, to: &words)
      bytes = prepend(to: sentence.lowerBound, limit: missing - missing / 2, in: document)..<end
    }
    makeShingles()
  }

  private static let base = HashSpread.golden
  /// `base` to the power of a run's length: what a word weighs that leaves the run.
  private static let leaving = (0..<length).reduce(UInt64(1)) { product, _ in product &* base }

  /// The share of runs that two passages have in common, of all that they have. O(*n*), but only candidates are
  /// compared.
  func resemblance(to other: ArraySlice<UInt32>) -> Double {
    // Most repeats are reprinted as they were.
    if shingles.elementsEqual(other) { return 1 }
    let (mine, others) = (Set(shingles), Set(other))
    let common = mine.intersection(others).count
    return Double(common) / Double(mine.count + others.count - common)
  }

  // MARK: Words

  /// The words' hashes, ASCII letters in lower case; what is neither letter nor digit parts them. Returns where the last one
  /// ends if there are more, and else `end`.
  @discardableResult
  private static func append(
    from start: Int, to end: Int, limit: Int, in bytes: Span<UInt8>, to words: inout [UInt64]
  ) -> Int {
    var index = start
    // A word and what parts it from the next one have two bytes at least.
    words.append(addingCapacity: min(limit, (end - start + 1) / 2)) { words in
      let full = words.count + min(limit, words.freeCapacity)
      while index < end, words.count < full {
        var hash = ByteHash()
        let first = index
        while index < end, let letter = letter(bytes[index]) {
          hash.combine(letter)
          index += 1
        }
        if index > first {
          words.append(hash.value)
          if words.count == full { return }
        }
        index += 1
      }
    }
    return min(index, end)
  }

  /// The words before the passage, so many of them; returns where they begin.
  private mutating func prepend(to end: Int, limit: Int, in bytes: Span<UInt8>) -> Int {
    var start = end
    var found = 0
    while start > 0, found < limit {
      while start > 0, Self.letter(bytes[start - 1]) == nil { start -= 1 }
      guard start > 0 else { break }
      while start > 0, Self.letter(bytes[start - 1]) != nil { start -= 1 }
      found += 1
    }
    wordsBefore.removeAll(keepingCapacity: true)
    Self.append(from: start, to: end, limit: .max, in: bytes, to: &wordsBefore)
    words.insert(contentsOf: wordsBefore, at: 0)
    return start
  }

  /// Nil for a byte that is no part of a word.
  @inline(__always)  // once a byte: a call would cost more than the rest
  private static func letter(_ byte: UInt8) -> UInt8? {
    let folded = byte | 0x20
    if folded &- 0x61 < 26 { return folded }
    return byte >= 0x80 || byte &- 0x30 < 10 ? byte : nil
  }

  // MARK: Runs

  private mutating func makeShingles() {
    shingles.removeAll(keepingCapacity: true)
    sketch = PassageSketch()
    guard words.count >= Self.length + Self.leastShingles - 1 else { return }
    let words = words
    shingles.append(addingCapacity: words.count) { Self.appendRuns(of: words.span, to: &$0) }
    sketch = PassageSketch(of: shingles.span)
  }

  /// The hash of a run follows from that of the run before it (Karp and Rabin, 1987).
  private static func appendRuns(of words: Span<UInt64>, to shingles: inout OutputSpan<UInt32>) {
    var rolling: UInt64 = 0
    for index in 0..<length - 1 { rolling = rolling &* base &+ words[index] }
    for index in length - 1..<words.count {
      rolling = rolling &* base &+ words[index]
      if index >= length { rolling = rolling &- words[index - length] &* leaving }
      let product = (rolling ^ rolling >> 32).multipliedFullWidth(by: base)
      shingles.append(UInt32(truncatingIfNeeded: product.high ^ product.low))
    }
  }
}
