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
        let key = WordKey(letters: letters, of: head)
        let word = vocabulary.word(ofLetters: key)
        let known = vocabulary[word]
        tokens.append(Token(wordAt: index, length: letters, marks: blank, known))
        if key.isLowercase, word != .unknown {
          roles.formUnion(known.roles)
        } else {
          roles.formUnion(spell(&tokens[tokens.count &- 1], head, key, letters))
        }
        let isSpaced = head.byte(letters) == 0x20
        blank = isSpaced ? .isSpaced : []
        index = isSpaced ? end &+ 1 : end
        continue
      }
      let lead = head.byte(0)
      if letters > 0 {
        index =
          letters == 8
          ? appendWord(at: index, head, before: range.upperBound, in: bytes, to: &tokens)
          : appendLongWord(at: index, before: range.upperBound, in: bytes, to: &tokens)
      } else if lead <= 0x20 || lead == 0x7F {
        blank.insert(lead == 0x09 ? [.isSpaced, .isTabbed] : .isSpaced)
        index += 1
        continue
      } else if lead < 0x80 {
        if lead &- 0x30 < 10 {
          index = appendNumber(at: index, before: range.upperBound, in: bytes, to: &tokens)
        } else {
          mayHoldAddress = mayHoldAddress || lead == UInt8(ascii: "@") || lead == UInt8(ascii: "/")
          appendSymbol(lead, at: index, in: bytes, to: &tokens)
          index += 1
        }
      } else {
        let scalar = Scalars.scalar(at: index, in: bytes)
        switch scalar.scalarClass {
        case .blank, .newline:
          blank.insert(.isSpaced)
          index += scalar.length
          continue
        case .letter: index = appendLongWord(at: index, before: range.upperBound, in: bytes, to: &tokens)
        case .digit: index = appendWideNumber(at: index, before: range.upperBound, in: bytes, to: &tokens)
        case .symbol: index = appendSymbol(scalar, at: index, in: bytes, to: &tokens)
        }
      }
      tokens[tokens.count &- 1].stand(behind: blank)
      roles.formUnion(tokens[tokens.count &- 1].roles)
      blank = []
      if index < range.upperBound, bytes[index] == 0x20 {
        index += 1
        blank = .isSpaced
      }
    }
    return (roles, mayHoldAddress)
  }

  /// Completes a word of up to seven letters that has a capital or is in no table; returns what it may begin.
  private func spell(_ token: inout Token, _ head: ByteChunk, _ key: WordKey, _ letters: Int) -> WordRoles {
    token.stand(behind: Self.marks(head, letters))
    if token.word == .unknown { token.ending = Token.Ending(head, letters: letters) }
    let (exact, roles) = vocabulary.spelled(key, token.word)
    token.name(exact: exact, roles)
    return roles
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
    let rest = tail.folded & ByteChunk.mask(letters)
    let key = WordKey(head, tail: rest)
    let word = vocabulary.word(ofLetters: 8 &+ letters, key: key, tail: rest)
    var token = Token(wordAt: start, length: 8 &+ letters, marks: Self.marks(head, 8), vocabulary[word])
    if token.isUppercase, !tail.isUppercase(letters) { token.isUppercase = false }
    if word == .unknown { token.ending = Token.Ending(ByteChunk(bytes, at: end &- 8).last(of: 8)) }
    tokens.append(token)
    if vocabulary.maySpellSymbol(key) { name(&tokens[tokens.count &- 1], in: bytes) }
    return end
  }

  /// A call by itself, for what is called on the vocabulary may copy it.
  @inline(never)
  private func name(_ token: inout Token, in bytes: Span<UInt8>) { token.name(vocabulary.word(bytes, token.range)) }

  /// The marks of a word that begins with `count` letters.
  @inline(__always)
  private static func marks(_ head: ByteChunk, _ count: Int) -> Token.Marks {
    if head.bytes & 0x20 != 0 { return [] }
    return count > 1 && head.isUppercase(count) ? [.isCapitalized, .isUppercase] : .isCapitalized
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
    name(&token, in: bytes)
    tokens.append(token)
    return end
  }

  /// Whether a byte ends a word whatever comes behind it: a blank or a mark, but no digit, no apostrophe, and no point
  /// behind one letter (`U.S.`).
  @inline(__always)
  private static func endsWord(_ byte: UInt8, behind letters: Int) -> Bool {
    byte == 0x20 || byte < 0x40 && enders >> UInt64(byte) & 1 == 1 && (byte != UInt8(ascii: ".") || letters > 1)
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
    _ byte: UInt8, at start: Int, in bytes: Span<UInt8>, to tokens: inout OutputSpan<Token>
  ) {
    guard let known = vocabulary.symbol(byte) else {
      _ = appendSymbol(ScannedScalar(value: UInt32(byte), length: 1), at: start, in: bytes, to: &tokens)
      return
    }
    tokens.append(Token(symbol: byte, at: start, known))
  }

  private func appendSymbol(
    _ scalar: ScannedScalar, at start: Int, in bytes: Span<UInt8>, to tokens: inout OutputSpan<Token>
  ) -> Int {
    var token = Token(.symbol, start..<start + scalar.length, scalar: scalar.value)
    name(&token, in: bytes)
    if Scalars.isQuotationMark(scalar.value) { token.roles.insert(.quotation) }
    tokens.append(token)
    return start + scalar.length
  }
}

extension Span<Token> {
  var last: Token? { isEmpty ? nil : self[count - 1] }
}
