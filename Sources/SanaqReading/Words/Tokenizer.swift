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
    // What the blank before the next token tells.
    var blank = Token.Marks.isSpaced
    var mayHoldAddress = false
    while index < range.upperBound {
      // Most tokens are words of up to seven letters, with a space behind them.
      let head = ByteChunk(bytes, at: index)
      let letters = head.letters
      let end = index &+ letters
      if letters > 0, letters < 8, end < range.upperBound, Self.endsWord(head.byte(letters), behind: letters) {
        let known = vocabulary.word(ofLetters: letters, head)
        tokens.append(Token(wordAt: index, length: letters, marks: Self.marks(head, letters, behind: blank), known))
        roles.formUnion(known.roles)
        let isSpaced = head.byte(letters) == 0x20
        blank = isSpaced ? .isSpaced : []
        index = isSpaced ? end &+ 1 : end
        continue
      }
      let lead = head.byte(0)
      if letters == 0 {
        let scalar = Scalars.scalar(at: index, in: bytes)
        switch lead < 0x80 ? Scalars.asciiClass(lead) : scalar.scalarClass {
        case .blank, .newline:
          blank.insert(lead == 0x09 ? [.isSpaced, .isTabbed] : .isSpaced)
          index += scalar.length
          continue
        case .letter: index = appendLongWord(at: index, before: range.upperBound, in: bytes, to: &tokens)
        case .digit where lead >= 0x80:
          index = appendWideNumber(at: index, before: range.upperBound, in: bytes, to: &tokens)
        case .digit: index = appendNumber(at: index, before: range.upperBound, in: bytes, to: &tokens)
        case .symbol:
          mayHoldAddress = mayHoldAddress || lead == UInt8(ascii: "@") || lead == UInt8(ascii: "/")
          index = appendSymbol(scalar, at: index, in: bytes, to: &tokens)
        }
      } else if letters == 8 {
        index = appendWord(at: index, head, before: range.upperBound, in: bytes, to: &tokens)
      } else {
        index = appendLongWord(at: index, before: range.upperBound, in: bytes, to: &tokens)
      }
      tokens[tokens.count &- 1].stand(behind: blank)
      roles.formUnion(tokens[tokens.count &- 1].roles)
      blank = []
    }
    return (roles, mayHoldAddress)
  }

  /// Whether a word makes a sentence worth reading for numbers.
  func isCandidate(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    vocabulary.roles(of: bytes, range).contains(.candidate)
  }

  // MARK: Words

  /// A word whose first eight bytes are letters: up to fifteen of them and a mark that ends them, or any other.
  private func appendWord(
    at start: Int, _ head: ByteChunk, before limit: Int, in bytes: Span<UInt8>, to tokens: inout OutputSpan<Token>
  ) -> Int {
    let tail = ByteChunk(bytes, at: start &+ 8)
    let letters = tail.letters
    let end = start &+ 8 &+ letters
    guard letters < 8, end < limit, Self.endsWord(tail.byte(letters), behind: 8) else {
      return appendLongWord(at: start, before: limit, in: bytes, to: &tokens)
    }
    var marks = Self.marks(head, 8, behind: [])
    if !tail.isUppercase(letters) { marks.remove(.isUppercase) }
    let known = vocabulary.word(ofLetters: 8 &+ letters, head, tail, in: bytes, at: start)
    tokens.append(Token(wordAt: start, length: 8 &+ letters, marks: marks, known))
    return end
  }

  /// The marks of a word that begins with `count` letters.
  @inline(__always)
  private static func marks(_ head: ByteChunk, _ count: Int, behind blank: Token.Marks) -> Token.Marks {
    if head.bytes & 0x20 != 0 { return blank }
    return blank.union(count > 1 && head.isUppercase(count) ? [.isCapitalized, .isUppercase] : .isCapitalized)
  }

  private func appendLongWord(
    at start: Int, before limit: Int, in bytes: Span<UInt8>, to tokens: inout OutputSpan<Token>
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
    if isAbbreviation { token.isAbbreviation = true }
    if end - start > 3 { token.ending = Token.Ending(ByteChunk.last(bytes, before: end)) }
    token.name(vocabulary.word(bytes, start..<end))
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
    if scalar.value < 0x80, let known = vocabulary.symbol(UInt8(truncatingIfNeeded: scalar.value)) {
      token.name(known)
    } else {
      token.name(vocabulary.word(bytes, token.range))
      if Scalars.isQuotationMark(scalar.value) { token.roles.insert(.quotation) }
    }
    tokens.append(token)
    return start + scalar.length
  }
}

extension Span<Token> {
  var last: Token? { isEmpty ? nil : self[count - 1] }
}
