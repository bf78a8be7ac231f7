/// A sentence's place, and whether it holds anything worth reading.
struct ScannedSentence {
  let range: Range<Int>
  /// Whether it has a digit or a fraction in one sign, or is so short that an article may count.
  let hasDigit: Bool
  /// Whether it has a quotation mark.
  let hasQuotation: Bool
  /// Whether it begins a line of its own.
  let opensLine: Bool
  /// Whether a blank line, or the document's beginning, stands before it.
  let opensParagraph: Bool
  /// Whether its line, or the document, ends behind it.
  let endsLine: Bool
}

/// Walks through a document sentence by sentence, in one pass.
struct SentenceScanner {
  /// A longer sentence is cut between tokens: no prose has one, and a row carries its sentence.
  static let longest = 4096
  /// So is one behind so many runs of digits and fractions: no prose has them, and each of them would carry all of it.
  static let mostNumbers = 256
  /// Behind so many bytes, number words are counted too.
  private static let usual = 1024
  /// How many bytes a line has that may go on in the next one.
  static let wrappedLines = 40...100

  private let tokenizer: Tokenizer
  private let abbreviations: WordSet
  private var position = 0
  private var lineStart = 0

  init(lexicon: Lexicon) {
    tokenizer = lexicon.tokenizer
    abbreviations = lexicon.abbreviations
  }

  /// The next sentence that is not blank; nil at the end.
  mutating func next(in bytes: Span<UInt8>) -> ScannedSentence? {
    let newlines = skipBlanks(in: bytes)
    guard position < bytes.count else { return nil }
    let start = position
    var hasDigit = false
    var hasQuotation = false
    var numbers = 0
    // Where the next blank or symbol ends the sentence.
    var limit = start + Self.longest
    var index = start
    scan: while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 {
        index += 1
        if index > limit { break scan }
        continue
      }
      if byte >= 0x80 {
        let scalar = Scalars.scalar(at: index, in: bytes)
        let isFraction = Self.isFraction(scalar.value)
        if isFraction { numbers += 1 }
        hasDigit = hasDigit || isFraction || scalar.scalarClass == .digit
        hasQuotation = hasQuotation || scalar.value == 0x201C || scalar.value == 0x201D
        index += scalar.length
        if scalar.value == 0x2026, let end = terminatedEnd(after: index, from: start, in: bytes) {
          index = end
          break scan
        }
        if numbers > Self.mostNumbers { limit = start }
        if index > limit, scalar.scalarClass == .symbol || scalar.scalarClass == .blank { break scan }
        continue
      }
      switch Scalars.asciiClass(byte) {
      case .digit:
        hasDigit = true
        index = Self.digitsEnd(at: index, in: bytes)
        numbers += 1
        if numbers > Self.mostNumbers { limit = start }
      case .letter:
        if index - start <= Self.usual {
          // Words and what stands between them tell nothing here.
          index = Self.plainTextEnd(at: index, before: start + Self.usual, in: bytes)
          continue
        }
        let end = ByteChunk.lettersEnd(at: index, before: bytes.count, in: bytes)
        if tokenizer.isCandidate(bytes, index..<end) {
          numbers += 1
          if numbers > Self.mostNumbers { limit = start }
        }
        index = end
        continue
      case .newline:
        if isHardBreak(at: index, in: bytes) { break scan }
        index = Self.lineEnd(at: index, in: bytes)
        lineStart = index
        if index > limit { break scan }
      case .blank, .symbol:
        if byte == 0x22 || byte == 0x60 { hasQuotation = true }
        index += 1
        if Self.isTerminator(byte), let end = terminatedEnd(after: index, from: start, in: bytes) {
          index = end
          break scan
        }
        if index > limit { break scan }
      }
    }
    position = index
    hasDigit = hasDigit || isBareAmount(start..<index, in: bytes)
    return ScannedSentence(
      range: start..<trimmed(start, index, in: bytes), hasDigit: hasDigit,
      hasQuotation: hasQuotation || endsQuotation(before: index, in: bytes),
      opensLine: newlines > 0 || start == 0, opensParagraph: newlines > 1 || start == 0,
      endsLine: endsLine(at: index, in: bytes))
  }

  private func endsLine(at index: Int, in bytes: Span<UInt8>) -> Bool {
    var end = index
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    return end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D
  }

  /// Whether a quotation mark stands behind the sentence's last point.
  private func endsQuotation(before end: Int, in bytes: Span<UInt8>) -> Bool {
    guard end >= 3 else { return false }
    return bytes[end - 1] == 0x22 || bytes[end - 1] == 0x27 || bytes[end - 1] == 0x9D && bytes[end - 3] == 0xE2
  }

  /// `a kg`: two short words of which the first is an article may be all that a text has.
  private func isBareAmount(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    range.count <= 16 && bytes[range.lowerBound] | 0x20 == UInt8(ascii: "a")
  }

  /// Moves past blanks; returns how many lines ended.
  private mutating func skipBlanks(in bytes: Span<UInt8>) -> Int {
    var index = position
    var newlines = index == 0 ? 2 : 0
    skip: while index < bytes.count {
      let scalar = Scalars.scalar(at: index, in: bytes)
      switch scalar.scalarClass {
      case .newline:
        index = Self.lineEnd(at: index, in: bytes)
        newlines += 1
        lineStart = index
      case .blank: index += scalar.length
      default: break skip
      }
    }
    position = index
    return newlines
  }

  private func trimmed(_ start: Int, _ end: Int, in bytes: Span<UInt8>) -> Int {
    var end = end
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  private static func digitsEnd(at start: Int, in bytes: Span<UInt8>) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
    return index
  }

  /// Where the letters, spaces and plain marks end that begin at `start`.
  private static func plainTextEnd(at start: Int, before end: Int, in bytes: Span<UInt8>) -> Int {
    let limit = min(bytes.count, end + 1)
    var index = start
    while index < limit {
      let count = ByteChunk(bytes, at: index).plainText
      index += count
      if count < 8 { break }
    }
    return min(index, bytes.count)
  }

  private static func isTerminator(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

  private static func isFraction(_ value: UInt32) -> Bool {
    (0xBC...0xBE).contains(value) || (0x2150...0x215E).contains(value)
  }

  // MARK: Where sentences end

  /// Where the sentence ends whose last mark stands just before `index`; nil where it goes on.
  private func terminatedEnd(after index: Int, from start: Int, in bytes: Span<UInt8>) -> Int? {
    var end = index
    while end < bytes.count, Self.isTerminator(bytes[end]) { end += 1 }
    end = Self.skipClosers(from: end, in: bytes)
    guard end < bytes.count else { return end }
    var next = end
    while next < bytes.count {
      let scalar = Scalars.scalar(at: next, in: bytes)
      guard scalar.value == 0x20 || scalar.scalarClass == .blank else { break }
      next += scalar.length
    }
    guard next < bytes.count else { return end }
    let follower = Scalars.scalar(at: next, in: bytes)
    if follower.scalarClass == .newline { return followsOnNextLine(next, in: bytes) ? nil : end }
    guard next > end, opensSentence(at: next, in: bytes) else { return nil }
    let isPoint = bytes[index - 1] == UInt8(ascii: ".") && end == index
    return isPoint && isAbbreviation(before: index - 1, from: start, next: follower, in: bytes) ? nil : end
  }

  private static func skipClosers(from index: Int, in bytes: Span<UInt8>) -> Int {
    var end = index
    while end < bytes.count {
      let scalar = Scalars.scalar(at: end, in: bytes)
      guard Scalars.isCloser(scalar.value) else { break }
      end += scalar.length
    }
    return end
  }

  /// Whether a wrapped line goes on in lower case.
  private func followsOnNextLine(_ newline: Int, in bytes: Span<UInt8>) -> Bool {
    let next = Self.lineEnd(at: newline, in: bytes)
    guard !isHardBreak(at: newline, in: bytes), next < bytes.count else { return false }
    return (0x61...0x7A).contains(bytes[next])
  }

  private func opensSentence(at index: Int, in bytes: Span<UInt8>) -> Bool {
    let scalar = Scalars.scalar(at: index, in: bytes)
    if scalar.scalarClass == .digit || Scalars.isUppercase(scalar.value) { return true }
    if Scalars.isDash(scalar.value) { return true }
    guard Scalars.isOpener(scalar.value), index + scalar.length < bytes.count else { return false }
    let next = Scalars.scalar(at: index + scalar.length, in: bytes)
    return next.scalarClass == .digit || Scalars.isUppercase(next.value) || Scalars.isOpener(next.value)
  }

  /// Whether the word before the point at `point` is an abbreviation or an initial.
  private func isAbbreviation(before point: Int, from start: Int, next: ScannedScalar, in bytes: Span<UInt8>) -> Bool {
    var first = point
    while first > start, (0x61...0x7A).contains(bytes[first - 1] | 0x20) || bytes[first - 1] == UInt8(ascii: ".") {
      first -= 1
    }
    guard first < point, point - first <= WordSet.longest else { return false }
    let isInitial = point - first == 1 && Scalars.isUppercase(UInt32(bytes[first])) && next.scalarClass != .digit
    if isInitial { return bytes[first] != UInt8(ascii: "I") }
    guard abbreviations.word(bytes, first..<point) != .unknown else { return false }
    // `no` is an abbreviation only before a number.
    let isNo = point - first == 2 && bytes[first] | 0x20 == UInt8(ascii: "n")
    return !isNo || next.scalarClass == .digit
  }

  // MARK: Where lines end

  /// Behind LF, CRLF or CR, or one of the longer scalars that end a line.
  private static func lineEnd(at newline: Int, in bytes: Span<UInt8>) -> Int {
    guard bytes[newline] < 0x80 else { return newline + Scalars.scalar(at: newline, in: bytes).length }
    let isPaired = bytes[newline] == 0x0D && newline + 1 < bytes.count && bytes[newline + 1] == 0x0A
    return newline + (isPaired ? 2 : 1)
  }

  /// Whether the line that ends at `newline` ends its text too: blank lines, headings, lists and paragraphs in one
  /// line do; a line wrapped at some 40 to 100 bytes does not.
  private func isHardBreak(at newline: Int, in bytes: Span<UInt8>) -> Bool {
    let next = Self.lineEnd(at: newline, in: bytes)
    guard next < bytes.count else { return true }
    let length = newline - lineStart
    guard Self.wrappedLines.contains(length) else { return true }
    let scalar = Scalars.scalar(at: next, in: bytes)
    if scalar.scalarClass == .blank || scalar.scalarClass == .newline { return true }
    if Scalars.isDash(scalar.value) || Scalars.isHyphen(scalar.value) || scalar.value == 0x2022 {
      return true
    }
    return scalar.value == 0x2A || scalar.value == 0x23 || scalar.value == 0x7C
  }
}
