/// Digits, with their separators and what hangs on them.
extension Tokenizer {
  func appendNumber(
    at start: Int, before limit: Int, in bytes: Span<UInt8>, to tokens: inout OutputSpan<Token>
  ) -> Int {
    let end =
      Self.isListed(tokens.span, at: start)
      ? DigitText.run(at: start, before: limit, in: bytes) : DigitText.end(at: start, before: limit, in: bytes)
    var token = Token(.number, start..<end)
    if let exponent = DigitText.exponentEnd(at: end, before: limit, in: bytes) {
      token.end = exponent
      token.value = DigitText.scientific(start..<exponent, in: bytes)
      tokens.append(token)
      return exponent
    }
    let tail = Self.codeEnd(at: end, before: limit, in: bytes)
    if tail > end, Self.hasDigit(bytes, end..<tail), !vocabulary.startsWithUnit(bytes, end..<tail),
      !Self.isTimesTen(at: end, before: limit, in: bytes)
    {
      token.shape = .code
      token.end = tail
    } else {
      token.value = DigitText.value(start..<end, in: bytes)
      token.isWhole = DigitText.isWhole(start..<end, in: bytes)
      token.places = Int32(clamping: DigitText.places(start..<end, in: bytes))
    }
    tokens.append(token)
    return token.end
  }

  /// Full-width digits, as East Asian text has them: read as their narrow twins.
  func appendWideNumber(
    at start: Int, before limit: Int, in bytes: Span<UInt8>, to tokens: inout OutputSpan<Token>
  ) -> Int {
    var digits: [UInt8] = []
    var end = start
    var index = start
    while index < limit {
      let scalar = Scalars.scalar(at: index, in: bytes)
      guard let narrow = Scalars.narrowed(scalar.value) else { break }
      digits.append(narrow)
      index += scalar.length
      // A mark belongs to the number only if digits follow.
      if scalar.scalarClass == .digit { end = index }
    }
    while digits.last.map({ !(0x30...0x39).contains($0) }) == true { digits.removeLast() }
    var token = Token(.number, start..<end)
    token.value = DigitText.value(0..<digits.count, in: digits.span)
    token.isWhole = DigitText.isWhole(0..<digits.count, in: digits.span)
    tokens.append(token)
    return end
  }

  /// `x10^6`, `x10⁶`: a times sign in a letter, where a power of ten follows.
  static func isTimesTen(at index: Int, before limit: Int, in bytes: Span<UInt8>) -> Bool {
    guard index + 3 < limit, bytes[index] | 0x20 == UInt8(ascii: "x"), bytes[index + 1] == UInt8(ascii: "1"),
      bytes[index + 2] == UInt8(ascii: "0")
    else { return false }
    return bytes[index + 3] == UInt8(ascii: "^") || bytes[index + 3] >= 0x80
  }

  /// `1,2,3`, `05.06.2016`: what follows a mark between numbers has no decimal mark of its own.
  private static func isListed(_ tokens: Span<Token>, at start: Int) -> Bool {
    guard let mark = tokens.last, mark.is(",") || mark.is("."), mark.end == start, tokens.count > 1 else {
      return false
    }
    return tokens[tokens.count - 2].shape == .number && tokens[tokens.count - 2].end == mark.start
  }

  private static func hasDigit(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where (0x30...0x39).contains(bytes[index]) { return true }
    return false
  }
}
