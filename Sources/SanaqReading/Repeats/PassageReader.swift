import SanaqCore

/// Reads passages as runs of words (Broder's shingles), one after another into the same memory.
struct PassageReader {
  /// How many words a run has.
  static let length = 5
  /// A passage with fewer words takes in what stands around it.
  static let leastWords = 24
  /// Two passages with fewer runs than this are not compared.
  static let leastShingles = 4
  /// How many of the smallest hashes stand for a passage.
  static let sketchSize = 8

  /// The passage's place in its document.
  private(set) var bytes = 0..<0
  /// The hashes of its runs, each once, in their order.
  private(set) var shingles: [UInt32] = []
  /// The smallest of them; none for a passage that is too short.
  private(set) var sketch: ArraySlice<UInt32> = []
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

  /// The share of runs that two passages have in common, of all that they have.
  func resemblance(to others: [UInt32], _ range: Range<Int>) -> Double {
    var (mine, other, common) = (0, range.lowerBound, 0)
    while mine < shingles.count, other < range.upperBound {
      let (one, two) = (shingles[mine], others[other])
      if one == two { common += 1 }
      if one <= two { mine += 1 }
      if two <= one { other += 1 }
    }
    return Double(common) / Double(shingles.count + range.count - common)
  }

  // MARK: Words

  /// The words' hashes, ASCII letters in lower case; what is neither letter nor digit parts them.
  @discardableResult
  private mutating func append(from start: Int, to end: Int, limit: Int, in bytes: Span<UInt8>) -> Int {
    var index = start
    var taken = 0
    while index < end, taken < limit {
      var hash = WordHash()
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
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x80...: byte
    case 0x41...0x5A: byte | 0x20
    default: nil
    }
  }

  // MARK: Runs

  private mutating func makeShingles() {
    shingles.removeAll(keepingCapacity: true)
    sketch = []
    guard words.count >= Self.length + Self.leastShingles - 1 else { return }
    for start in 0...words.count - Self.length {
      var hash: UInt64 = 0
      for word in words[start..<start + Self.length] { hash = SeededHash.mix(hash, word) }
      shingles.append(UInt32(truncatingIfNeeded: hash))
    }
    shingles.sort()
    var count = 0
    for index in shingles.indices where index == 0 || shingles[index] != shingles[count - 1] {
      shingles[count] = shingles[index]
      count += 1
    }
    shingles.removeLast(shingles.count - count)
    guard count >= Self.leastShingles else { return shingles.removeAll(keepingCapacity: true) }
    sketch = shingles.prefix(Self.sketchSize)
  }
}
