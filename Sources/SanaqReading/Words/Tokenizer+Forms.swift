extension Tokenizer {
  /// Where the word or the sign ends that begins at `start`; nil where digits, a point or a hyphen is part of it, or it is
  /// none.
  static func end(ofWordOrSignAt start: Int, before limit: Int, in bytes: Span<UInt8>) -> Int? {
    let scalar = Scalars.scalar(at: start, in: bytes)
    switch scalar.scalarClass {
    case .letter:
      let end = wordEnd(at: start, before: limit, in: bytes)
      let goesOn = end < limit && ((0x30...0x39).contains(bytes[end]) || bytes[end] == UInt8(ascii: "."))
      return goesOn ? nil : end
    case .symbol:
      return Scalars.isHyphen(scalar.value) || bytes[start] == UInt8(ascii: ".") ? nil : start + scalar.length
    case .digit, .blank, .newline: return nil
    }
  }
}
