/// Cuts a sentence into tokens and looks each word up once. A class, for the tables of its words are many references.
final class Tokenizer: Sendable {
  let vocabulary: Vocabulary

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Replaces `tokens` by those of `range`, which must begin and end between scalars; returns what their words may begin.
  @discardableResult
  func tokenize(_ range: Range<Int>, in bytes: Span<UInt8>, into tokens: inout [Token]) -> WordRoles {
    tokens.removeAll(keepingCapacity: true)
    var found: (roles: WordRoles, mayHoldAddress: Bool) = ([], false)
    // No token is shorter than a byte.
    tokens.append(addingCapacity: range.count) { found = cut(range, in: bytes, to: &$0) }
    if found.mayHoldAddress { tokens.markAddresses() }
    return found.roles
  }

  /// Cuts `range` into tokens; returns what their words may begin, and whether a web address may be among them.
  private func cut(_ range: Range<Int>, in bytes: Span<UInt8>, to tokens: inout OutputSpan<Token>)
    -> (roles: WordRoles, mayHoldAddress: Bool)
  {
    var roles: WordRoles = []
    var index = range.lowerBound
    var isSpaced = true
    var isTabbed = false
    var mayHoldAddress = false
    while index < range.upperBound {
      let lead = bytes[index]
      if lead == 0x20 {
        isSpaced = true
        index += 1
        continue
      }
      if Self.isASCIILetter(lead) {
        index = appendWord(at: index, before: range.upperBound, isSpaced: isSpaced, in: bytes, to: &tokens)
        roles.formUnion(tokens[tokens.count &- 1].roles)
        if isTabbed { tokens[tokens.count - 1].isTabbed = true }
        isSpaced = false
        isTabbed = false
        continue
      }
      let scalar = Scalars.scalar(at: index, in: bytes)
      switch lead < 0x80 ? Scalars.asciiClass(lead) : scalar.scalarClass {
      case .blank, .newline:
        isSpaced = true
        isTabbed = isTabbed || lead == 0x09
        index += scalar.length
        continue
      case .letter:
        index = appendLongWord(at: index, before: range.upperBound, isSpaced: false, in: bytes, to: &tokens)
        roles.formUnion(tokens[tokens.count &- 1].roles)
      case .digit where lead >= 0x80:
        index = appendWideNumber(at: index, before: range.upperBound, in: bytes, to: &tokens)
      case .digit: index = appendNumber(at: index, before: range.upperBound, in: bytes, to: &tokens)
      case .symbol:
        mayHoldAddress = mayHoldAddress || lead == UInt8(ascii: "@") || lead == UInt8(ascii: "/")
        index = appendSymbol(scalar, at: index, in: bytes, to: &tokens)
        roles.formUnion(tokens[tokens.count &- 1].roles)
      }
      if isSpaced {
        tokens[tokens.count - 1].isSpaced = true
        if isTabbed { tokens[tokens.count - 1].isTabbed = true }
      }
      isSpaced = false
      isTabbed = false
    }
    return (roles, mayHoldAddress)
  }

  /// Whether a word makes a sentence worth reading for numbers.
  func isCandidate(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    vocabulary.roles(of: bytes, range).contains(.candidate)
  }

  // MARK: Words

  /// A word that begins with a letter of ASCII: up to seven letters and a mark that ends them, as most are, or any other.
  @inline(__always)
  private func appendWord(
    at start: Int, before limit: Int, isSpaced: Bool, in bytes: Span<UInt8>, to tokens: inout OutputSpan<Token>
  ) -> Int {
    let head = ByteChunk(bytes, at: start)
    let letters = head.letters
    if letters == 8 { return appendWord(at: start, head, before: limit, isSpaced: isSpaced, in: bytes, to: &tokens) }
    let end = start &+ letters
    guard end < limit, Self.endsWord(head.byte(letters), behind: letters) else {
      return appendLongWord(at: start, before: limit, isSpaced: isSpaced, in: bytes, to: &tokens)
    }
    var token = Token(wordAt: start, length: letters)
    let isCapitalized = head.bytes & 0x20 == 0
    token.setMarks(
      isSpaced: isSpaced, isCapitalized: isCapitalized,
      isUppercase: isCapitalized && letters > 1 && head.isUppercase(letters))
    if letters > 3 { token.ending = Token.Ending(head.last(of: letters)) }
    vocabulary.name(&token, in: bytes, key: WordKey(short: head, letters))
    tokens.append(token)
    return end
  }

  /// A word whose first eight bytes are letters: up to fifteen of them and a mark that ends them, or any other.
  private func appendWord(
    at start: Int, _ head: ByteChunk, before limit: Int, isSpaced: Bool, in bytes: Span<UInt8>,
    to tokens: inout OutputSpan<Token>
  ) -> Int {
    let tail = ByteChunk(bytes, at: start &+ 8)
    let letters = tail.letters
    let end = start &+ 8 &+ letters
    guard letters < 8, end < limit, Self.endsWord(tail.byte(letters), behind: 8) else {
      return appendLongWord(at: start, before: limit, isSpaced: isSpaced, in: bytes, to: &tokens)
    }
    var token = Token(wordAt: start, length: 8 &+ letters)
    let isCapitalized = head.bytes & 0x20 == 0
    token.setMarks(
      isSpaced: isSpaced, isCapitalized: isCapitalized,
      isUppercase: isCapitalized && head.isUppercase(8) && tail.isUppercase(letters))
    token.ending = Token.Ending(ByteChunk.last(bytes, before: end))
    vocabulary.name(&token, in: bytes, key: WordKey(head, tail, letters))
    tokens.append(token)
    return end
  }

  private func appendLongWord(
    at start: Int, before limit: Int, isSpaced: Bool, in bytes: Span<UInt8>, to tokens: inout OutputSpan<Token>
  ) -> Int {
    let point = Self.abbreviationEnd(at: start, before: limit, in: bytes)
    let isAbbreviation = point > start
    var end = isAbbreviation ? point : Self.wordEnd(at: start, before: limit, in: bytes)
    var token = Token(.word, start..<end)
    if end < limit, (0x30...0x39).contains(bytes[end]),
      let codeEnd = codeEnd(of: start..<end, before: limit, tokens.span, in: bytes)
    {
      end = codeEnd
      token.end = end
      token.shape = .code
    }
    if Self.isCapital(at: start, in: bytes) {
      token.isCapitalized = true
      token.isUppercase = Self.isUppercase(start..<end, in: bytes)
    }
    if isSpaced { token.isSpaced = true }
    if isAbbreviation { token.isAbbreviation = true }
    if end - start > 3 { token.ending = Token.Ending(ByteChunk.last(bytes, before: end)) }
    vocabulary.name(&token, in: bytes, key: WordKey(bytes, start..<end))
    tokens.append(token)
    return end
  }

  /// Whether a byte ends a word whatever comes behind it: a blank or a mark, but no digit, no apostrophe, and no point
  /// behind one letter (`U.S.`).
  @inline(__always)
  private static func endsWord(_ byte: UInt8, behind letters: Int) -> Bool {
    byte < 0x40 && enders >> UInt64(byte) & 1 == 1 && (byte != UInt8(ascii: ".") || letters > 1)
  }

  /// A bit for each of the end of a line, the space and ``!"#$%&()*+,-./:;<=>?``. A constant, for a table would be asked for
  /// at each word.
  private static var enders: UInt64 { 0xFC00_FF7F_0000_0400 }

  /// Whether a word may go on behind its first letters with this byte: an apostrophe, or what is no ASCII.
  private static func mayGoOn(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }

  private static func isCapital(at index: Int, in bytes: Span<UInt8>) -> Bool {
    let lead = bytes[index]
    return lead < 0x80 ? lead & 0x20 == 0 : Scalars.isUppercase(Scalars.scalar(at: index, in: bytes).value)
  }

  /// The end of a code that begins with a word: `m2`, `G20`. Nil where the digits behind the word are a number by themselves.
  private func codeEnd(of word: Range<Int>, before limit: Int, _ tokens: Span<Token>, in bytes: Span<UInt8>)
    -> Int?
  {
    let start = word.lowerBound
    // `3x10^6`, `2h30m`: a letter between two numbers.
    let isBetween = word.count == 1 && tokens.last?.shape == .number && tokens.last?.end == start
    if isBetween, bytes[start] == UInt8(ascii: "h") || Self.isTimesTen(at: start, before: limit, in: bytes) {
      return nil
    }
    let end = Self.codeEnd(at: word.upperBound, before: limit, in: bytes)
    // `Rs400` is money before a number; `m2` is one symbol; `G20` is a name.
    let standsBefore = vocabulary.standsBeforeNumbers(bytes, word) || Self.followsDollar(tokens, word, bytes)
    return vocabulary.isSymbol(bytes, start..<end) || !standsBefore ? end : nil
  }

  /// `$US50`, `$A50`: the country behind the sign.
  private static func followsDollar(_ tokens: Span<Token>, _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard let sign = tokens.last, sign.is("$"), sign.end == range.lowerBound, range.count <= 2 else { return false }
    return range.allSatisfy { (0x41...0x5A).contains(bytes[$0]) }
  }

  /// Whether a word that begins with a capital has no small letter of ASCII.
  private static func isUppercase(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard range.count > 1 else { return false }
    for index in range where (0x61...0x7A).contains(bytes[index]) { return false }
    return true
  }

  /// The end of `U.S.` or `a.m.`: single letters, each with its point; `start` where there is no such thing.
  private static func abbreviationEnd(at start: Int, before limit: Int, in bytes: Span<UInt8>) -> Int {
    var index = start
    var letters = 0
    while index + 1 < limit, isASCIILetter(bytes[index]), bytes[index + 1] == UInt8(ascii: ".") {
      index += 2
      letters += 1
    }
    return letters >= 2 ? index : start
  }

  static func wordEnd(at start: Int, before limit: Int, in bytes: Span<UInt8>) -> Int {
    var index = start
    while index < limit {
      let letters = ByteChunk(bytes, at: index).letters
      if letters > 0 {
        index = min(index + letters, limit)
        continue
      }
      guard mayGoOn(bytes[index]) else { break }
      let scalar = Scalars.scalar(at: index, in: bytes)
      let next = index + scalar.length
      let isInWord =
        scalar.scalarClass == .letter
        || Scalars.isApostrophe(scalar.value) && index > start && continuesWord(after: next, before: limit, in: bytes)
      guard isInWord else { break }
      index = next
    }
    return index
  }

  /// Whether letters go on after an apostrophe and are no possessive `s`.
  private static func continuesWord(after index: Int, before limit: Int, in bytes: Span<UInt8>) -> Bool {
    guard index < limit else { return false }
    guard Scalars.scalar(at: index, in: bytes).scalarClass == .letter else { return false }
    let isS = bytes[index] | 0x20 == UInt8(ascii: "s")
    guard isS else { return true }
    return index + 1 < limit && Scalars.scalar(at: index + 1, in: bytes).scalarClass == .letter
  }

  static func codeEnd(at start: Int, before limit: Int, in bytes: Span<UInt8>) -> Int {
    var index = start
    while index < limit {
      // A space or a mark ends most numbers.
      if bytes[index] < 0x30 { break }
      let scalar = Scalars.scalar(at: index, in: bytes)
      guard scalar.scalarClass == .letter || scalar.scalarClass == .digit else { break }
      index += scalar.length
    }
    return index
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  // MARK: Symbols

  @inline(__always)
  private func appendSymbol(
    _ scalar: ScannedScalar, at start: Int, in bytes: Span<UInt8>, to tokens: inout OutputSpan<Token>
  ) -> Int {
    var token = Token(.symbol, start..<start + scalar.length, scalar: scalar.value)
    if !vocabulary.name(&token, symbol: scalar.value) {
      vocabulary.name(&token, in: bytes, key: WordKey(bytes, token.range))
      if Scalars.isQuotationMark(scalar.value) { token.roles.insert(.quotation) }
    } else if scalar.value == 0x27 || scalar.value == 0x60, Self.isDoubled(start, in: bytes) {
      token.roles.insert(.quotation)
    }
    tokens.append(token)
    return start + scalar.length
  }
}

extension Tokenizer {
  /// Whether a mark of one byte stands beside its like: two of them may be a quotation mark.
  private static func isDoubled(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    index + 1 < bytes.count && bytes[index + 1] == bytes[index] || index > 0 && bytes[index - 1] == bytes[index]
  }
}

extension Span<Token> {
  var last: Token? { isEmpty ? nil : self[count - 1] }
}
