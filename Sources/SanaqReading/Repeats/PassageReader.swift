/// Reads passages as runs of words (Broder's shingles), one after another into the same memory.
struct PassageReader {
  /// How many words a run has.
  static let length = 5
  /// A passage with fewer words takes in what stands around it.
  static let leastWords = 24
  /// Two passages with fewer runs than this are not compared.
  static let leastShingles = 4
  /// How many of the smallest hashes stand for a passage.
  static let sketchSize = 6

  /// The passage's place in its document.
  private(set) var bytes = 0..<0
  /// The hashes of its runs, in the order of the text.
  private(set) var shingles: [UInt32] = []
  /// The smallest of them; none for a passage that is too short.
  private(set) var sketch: [UInt32] = []
  private var words: [UInt64] = []

  /// Reads the passage of a sentence.
  mutating func read(_ sentence: Range<Int>, in document: Span<UInt8>) {
    words.removeAll(keepingCapacity: true)
    bytes = sentence
    append(from: sentence.lowerBound, to: sentence.upperBound, limit: .max, in: document)
    let missing = Self.leastWords - words.count
    if missing > 0 {
      let end = append(from: sentence.upperBound, to: document.count, limit: missing / 2, in: document)
      let start = prepend(to: sentence.lowerBound, limit: missing - missing / 2, in: document)
      bytes = start..<end
    }
    makeShingles()
  }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
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

  /// The words' hashes, ASCII letters in lower case; what is neither letter nor digit parts them.
  @discardableResult
  private mutating func append(from start: Int, to end: Int, limit: Int, in bytes: Span<UInt8>) -> Int {
    var index = start
    var taken = 0
    while index < end, taken < limit {
      var hash = ByteHash()
      let first = index
      while index < end, let letter = Self.letter(bytes[index]) {
        hash.combine(letter)
        index += 1
      }
      if index > first {
        words.append(hash.value)
        taken += 1
      } else {
        index += 1
      }
    }
    return index
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
    let own = words
    words.removeAll(keepingCapacity: true)
    append(from: start, to: end, limit: .max, in: bytes)
    words += own
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
    sketch.removeAll(keepingCapacity: true)
    guard words.count >= Self.length + Self.leastShingles - 1 else { return }
    let words = words
    shingles.append(addingCapacity: words.count) { Self.appendRuns(of: words.span, to: &$0) }
    // The largest that is kept once there are enough: most hashes are larger.
    var limit = UInt32.max
    for index in shingles.indices where shingles[index] < limit {
      enter(shingles[index])
      if sketch.count == Self.sketchSize { limit = sketch[Self.sketchSize - 1] }
    }
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

  /// Keeps the smallest hashes, each once, in their order.
  private mutating func enter(_ hash: UInt32) {
    let place = sketch.firstIndex { $0 >= hash } ?? sketch.count
    if place < sketch.count, sketch[place] == hash { return }
    if sketch.count < Self.sketchSize { sketch.append(hash) }
    var last = sketch.count - 1
    while last > place {
      sketch[last] = sketch[last - 1]
      last -= 1
    }
    sketch[place] = hash
  }
}
