/// Cuts a sentence into tokens and looks each word up once. A class, for the tables of its words are many references.
final class Tokenizer: Sendable {
  let vocabulary: Vocabulary

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Replaces `tokens` by those of `range`, which must begin and end between scalars; returns what their words may begin.
  @discardableResult
  func tokenize(_ range: Range<Int>, in bytes: Span<UInt8>, into tokens: inout [Token]) -> WordRoles {
    tokens.removeAll(keepingCapacity: true)
    var roles: WordRoles = []
    // No token is shorter than a byte.
    tokens.append(addingCapacity: range.count) { roles = cut(range, in: bytes, to: &$0) }
    if roles.contains(.address) { tokens.markAddresses() }
    return roles
  }

  /// Cuts `range` into tokens; returns what they may begin.
  private func cut(_ range: Range<Int>, in bytes: Span<UInt8>, to tokens: inout OutputSpan<Token>) -> WordRoles {
    let limit = range.upperBound
    var roles: WordRoles = []
    var index = range.lowerBound
    // What the blank before the next token tells.
    var blank = Token.Marks.isSpaced
    while index < limit {
      let head = ByteChunk(bytes, at: index)
      let letters = head.letters
      // Most tokens are words of up to seven letters, with a space behind them.
      if letters > 0, letters < 8, index &+ letters < limit, Self.endsWord(head.byte(letters), behind: letters) {
        let run = LetterRun(letters, of: head)
        roles.formUnion(append(run, at: index, behind: blank, in: bytes, to: &tokens))
        let isSpaced = head.byte(letters) == 0x20
        blank = isSpaced ? .isSpaced : []
        index = isSpaced ? index &+ letters &+ 1 : index &+ letters
        continue
      }
      let end =
        letters > 0
        ? appendWord(head, letters, at: index, before: limit, in: bytes, to: &tokens)
        : appendOther(head.byte(0), at: index, before: limit, in: bytes, to: &tokens)
      guard let end else {
        blank.insert(bytes[index] == 0x09 ? [.isSpaced, .isTabbed] : .isSpaced)
        index += Scalars.scalar(at: index, in: bytes).length
        continue
      }
      tokens[tokens.count &- 1].stand(behind: blank)
      roles.formUnion(tokens[tokens.count &- 1].roles)
      let isSpaced = end < limit && bytes[end] == 0x20
      blank = isSpaced ? .isSpaced : []
      index = isSpaced ? end &+ 1 : end
    }
    return roles
  }

  /// What begins with no letter of ASCII; nil where it is a blank.
  @inline(__always)
  private func appendOther(
    _ lead: UInt8, at start: Int, before limit: Int, in bytes: Span<UInt8>, to tokens: inout OutputSpan<Token>
  ) -> Int? {
    if lead <= 0x20 || lead == 0x7F { return nil }
    if lead < 0x80 {
      return lead &- 0x30 < 10
        ? appendNumber(at: start, before: limit, in: bytes, to: &tokens)
        : appendSymbol(lead, at: start, in: bytes, to: &tokens)
    }
    let scalar = Scalars.scalar(at: start, in: bytes)
    return switch scalar.scalarClass {
    case .blank, .newline: nil
    case .letter: appendLongWord(at: start, before: limit, in: bytes, to: &tokens)
    case .digit: appendWideNumber(at: start, before: limit, in: bytes, to: &tokens)
    case .symbol: appendSymbol(scalar, at: start, in: bytes, to: &tokens)
    }
  }

  /// Whether a word makes a sentence worth reading for numbers.
  func isCandidate(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    vocabulary.roles(of: bytes, range).contains(.candidate)
  }

  // MARK: Words

  /// A word of letters alone; returns what it may begin.
  @inline(__always)
  private func append(
    _ run: LetterRun, at start: Int, behind blank: Token.Marks, in bytes: Span<UInt8>,
    to tokens: inout OutputSpan<Token>
  ) -> WordRoles {
    let word = vocabulary.word(run)
    let known = vocabulary[word]
    tokens.append(Token(wordAt: start, length: run.count, marks: blank, known))
    if run.isLowercase, word != .unknown { return known.roles }
    return spell(&tokens[tokens.count &- 1], run.marks, hash: run.hash, in: bytes)
  }

  /// Completes a word that has a capital or is in no table; returns what it may begin.
  private func spell(_ token: inout Token, _ marks: Token.Marks, hash: UInt64, in bytes: Span<UInt8>) -> WordRoles {
    token.stand(behind: marks)
    if token.word == .unknown { token.tellEnding(in: bytes) }
    token.name(exact: .unknown, vocabulary.roles(of: token.word))
    return vocabulary.maySpellSymbol(hash: hash) ? nameSymbol(&token, in: bytes) : token.roles
  }

  /// Gives a word the symbol that it may be; returns what it may begin.
  @inline(never)
  private func nameSymbol(_ token: inout Token, in bytes: Span<UInt8>) -> WordRoles {
    let exact = vocabulary.symbol(bytes, token.range)
    token.name(exact: exact, token.roles.union(vocabulary.roles(of: exact)))
    return token.roles
  }

  /// A word of eight to fifteen letters and a mark that ends it, or any other.
  @inline(never)
  private func appendWord(
    _ head: ByteChunk, _ letters: Int, at start: Int, before limit: Int, in bytes: Span<UInt8>,
    to tokens: inout OutputSpan<Token>
  ) -> Int {
    let chunk = ByteChunk(bytes, at: start &+ 8)
    let rest = chunk.letters
    let end = start &+ 8 &+ rest
    guard letters == 8, rest < 8, end < limit, Self.endsWord(chunk.byte(rest), behind: 8) else {
      return appendLongWord(at: start, before: limit, in: bytes, to: &tokens)
    }
    _ = append(LetterRun(head, rest, of: chunk), at: start, behind: [], in: bytes, to: &tokens)
    return end
  }

  /// A call by itself, for what is called on the vocabulary may copy it.
  @inline(never)
  private func name(_ token: inout Token, in bytes: Span<UInt8>) { token.name(vocabulary.word(bytes, token.range)) }

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
    token.capitalize(in: bytes)
    if isAbbreviation { token.isAbbreviation = true }
    token.tellEnding(in: bytes)
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
  ) -> Int {
    guard let known = vocabulary.symbol(byte) else {
      return appendSymbol(ScannedScalar(value: UInt32(byte), length: 1), at: start, in: bytes, to: &tokens)
    }
    tokens.append(Token(symbol: byte, at: start, known))
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`"), Self.isDoubled(start, in: bytes) {
      tokens[tokens.count &- 1].roles.insert(.quotation)
    }
    return start &+ 1
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

extension Tokenizer {
  /// Whether a mark of one byte stands beside its like: two of them may be a quotation mark.
  private static func isDoubled(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    index + 1 < bytes.count && bytes[index + 1] == bytes[index] || index > 0 && bytes[index - 1] == bytes[index]
  }
}

extension Span<Token> {
  var last: Token? { isEmpty ? nil : self[count - 1] }
}
