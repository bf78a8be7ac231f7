import TestSupport
import Testing

@testable import SanaqReading

/// What is read eight bytes at a time must be what is read byte by byte.
@Suite("Eight bytes at a time")
struct ByteChunkTests {
  private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")

  /// Mostly prose, and any byte now and then.
  private static func bytes(_ dice: inout SplitMix64) -> [UInt8] {
    let prose = Array("aeZz tn, .5-'\n\r\té£".utf8)
    return (0..<Int.random(in: 0...40, using: &dice)).map { _ in
      Int.random(in: 0..<8, using: &dice) == 0
        ? UInt8.random(in: 0...255, using: &dice) : prose.randomElement(using: &dice) ?? 0
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte < 0x80 && letters.contains(byte | 0x20) }

  @Test("tells of each byte what it is alone", arguments: 0..<200 as Range<UInt64>)
  func classes(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let text = Self.bytes(&dice)
    for start in 0..<max(1, text.count) {
      let chunk = ByteChunk(text.span, at: start)
      let eight =
        Array(text[min(start, text.count)...].prefix(8))
        + [UInt8](repeating: 0, count: max(0, 8 - (text.count - start)))
      #expect(chunk.letters == eight.prefix(while: Self.isLetter).count)
      #expect(chunk.plainText == eight.prefix { Self.isLetter($0) || $0 == 0x20 || (0x27...0x2D).contains($0) }.count)
      #expect(chunk.inkBytes == eight.count { $0 > 0x20 })
      #expect(chunk.continuationBytes == eight.count { $0 & 0xC0 == 0x80 })
      let plainEnd = ByteChunk.plainASCIIEnd(from: start, before: text.count, in: text.span)
      #expect(text[start..<plainEnd].allSatisfy { (0x0E..<0x80).contains($0) })
      #expect(chunk.mayEndLine || !eight.contains { $0 == 0x0A || $0 == 0x0D })
      #expect((0..<8).map(chunk.byte) == eight)
      for count in 0...8 {
        let head = Array(eight.prefix(count)) + [UInt8](repeating: 0x20, count: 8 - count)
        #expect((0..<8).map(chunk.prefix(count).byte) == head)
      }
      for count in 3..<max(3, min(8, chunk.letters) + 1) {
        let last = eight[count - 3..<count].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 0x20) }
        #expect(ByteChunk.last(text.span, before: start + count) == last)
      }
    }
  }

  @Test("counts ink in a range", arguments: 0..<20 as Range<UInt64>)
  func ink(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let text = Self.bytes(&dice)
    for start in 0...text.count {
      for end in start...text.count {
        #expect(ByteChunk.inkBytes(in: start..<end, of: text.span) == text[start..<end].count { $0 > 0x20 })
      }
    }
  }

  @Test("hashes ink as a walk byte by byte does", arguments: 0..<20 as Range<UInt64>)
  func inkHashes(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let text = Self.bytes(&dice)
    for start in 0...text.count {
      var (hash, walked) = (ByteHash(), ByteHash())
      hash.combine(inkOf: text.span, start..<text.count)
      for byte in text[start...] where byte > 0x20 { walked.combine(byte) }
      #expect(hash.value == walked.value)
    }
  }

  @Test("counts lines, columns and scalars as a walk byte by byte does", arguments: 0..<200 as Range<UInt64>)
  func places(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let text = Array(HostileText.text(&dice).joined().utf8)
    var position = TextPosition()
    var (line, column, scalars, walked) = (1, 1, 0, 0)
    while walked < text.count {
      let target = min(text.count, walked + Int.random(in: 0...60, using: &dice))
      for index in walked..<target {
        if text[index] & 0xC0 != 0x80 { (scalars, column) = (scalars + 1, column + 1) }
        let isPaired = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
        if text[index] == 0x0A || text[index] == 0x0D && !isPaired { (line, column) = (line + 1, 1) }
      }
      walked = target
      position.advance(to: target, in: text.span)
      #expect((position.line, position.column, position.scalars) == (line, column, scalars))
    }
  }

  private static let words = [
    "a", "I", "of", "mW", "Seven", "HUNDRED", "thousand", "kilometre", "MILLIONS", "McDonalds", "KILOMETRES",
    "protesterS",
    "demonstrators",
  ]

  /// Words that are symbols too, in these letters or in others, and one of no table.
  private static let symbols = [
    "a", "in", "km", "kg", "pm", "kWh", "min", "mol", "Pa", "usd", "us", "cordobas", "schillings", "extraordinarily",
  ]

  @Test("keys of short words and of long ones are those of words of any length", arguments: words)
  func keys(word: String) {
    let text = Array((word + ", and so on").utf8)
    let (key, count) = (WordKey(text.span, 0..<word.utf8.count), word.utf8.count)
    let (head, rest) = (ByteChunk(text.span, at: 0), ByteChunk(text.span, at: 8))
    let run = count < 8 ? LetterRun(count, of: head) : LetterRun(head, count - 8, of: rest)
    #expect((run.count, run.head, run.hash) == (count, key.head, key.hash))
    #expect(run.isLowercase == (word.lowercased() == word))
    let capitals: Token.Marks =
      word.uppercased() == word && count > 1 ? [.isCapitalized, .isUppercase] : .isCapitalized
    #expect(run.marks == (word.first?.isUppercase == true ? capitals : []))
  }

  @Test("a word before a mark is the word that a text ends in, however long", arguments: words + symbols)
  func wordEnds(word: String) {
    let capitalized = word.prefix(1).uppercased() + word.dropFirst()
    for spelled in [word, word.lowercased(), word.uppercased(), capitalized] {
      let (alone, marked) = (Self.token(spelled), Self.token(spelled + ", and so on"))
      #expect((alone.word, alone.exact, alone.keyword) == (marked.word, marked.exact, marked.keyword))
      #expect((alone.range, alone.roles, alone.ending) == (marked.range, marked.roles, marked.ending))
      #expect((alone.isCapitalized, alone.isUppercase) == (marked.isCapitalized, marked.isUppercase))
    }
  }

  private static func token(_ text: String) -> Token {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    Lexicon.standard.tokenizer.tokenize(0..<bytes.count, in: bytes.span, into: &tokens)
    return tokens[0]
  }

  @Test("a sentence that ends its line has another line behind it", arguments: 0..<100 as Range<UInt64>)
  func lines(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let text = Array(HostileText.text(&dice).joined().utf8)
    var scanner = SentenceScanner(lexicon: .standard)
    var last: ScannedSentence?
    while let sentence = scanner.next(in: text.span) {
      #expect(last?.endsLine != true || sentence.opensLine)
      last = sentence
    }
  }
}
