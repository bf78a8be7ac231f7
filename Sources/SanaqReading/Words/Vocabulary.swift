/// Every word that some table names, each with a number: folded to lower case, or as written for symbols (`MW`, `mW`).
struct Vocabulary: Sendable {
  private var folded = WordSet(folding: true)
  private var written = WordSet(folding: false)
  /// Symbols that may touch the number after them: `Rs`, `US`.
  private var prefixes: Set<Word> = []
  /// The keywords in the order of their numbers, from 1.
  private let keywords = Array(Keyword.allCases)
  private var roles: [WordRoles] = []
  private(set) var count = 1
  /// Whether a word was left out, for there are no more numbers.
  private(set) var isFull = false

  /// Sets the words of a token that holds letters or is a symbol.
  ///
  /// - Parameter key: that of its bytes.
  func name(_ token: inout Token, in bytes: Span<UInt8>, key: WordKey) {
    guard token.range.count <= WordSet.longest else { return }
    token.word = folded.word(bytes, token.range, key: key)
    if token.word != .unknown {
      if Int(token.word.id) <= keywords.count { token.keyword = keywords[Int(token.word.id) - 1] }
      token.roles = roles(token.word)
    }
    guard written.mayHold(key) else { return }
    token.exact = written.word(bytes, token.range, key: key)
    token.roles.formUnion(roles(token.exact))
  }

  private func roles(_ word: Word) -> WordRoles { Int(word.id) < roles.count ? roles[Int(word.id)] : [] }

  /// Tells what every word may begin.
  mutating func assignRoles(_ roles: (Word) -> WordRoles) {
    self.roles = (0..<count).map { roles(Word(id: UInt16($0))) }
  }

  /// Whether a symbol is spelled exactly so.
  func isSymbol(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count <= WordSet.longest && written.word(bytes, range) != .unknown
  }

  /// Whether a word of money may touch the number after it.
  func standsBeforeNumbers(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count <= WordSet.longest && prefixes.contains(written.word(bytes, range))
  }

  /// Lets a symbol touch the number after it.
  mutating func addPrefix(_ word: Word) { prefixes.insert(word) }

  /// Whether the letters at the head of `range`, up to its first digit, are a symbol or a word, as in `2h30m`.
  func startsWithUnit(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var end = range.lowerBound
    while end < range.upperBound, !(0x30...0x39).contains(bytes[end]) { end += 1 }
    // `m2` and `cm3` are squared and cubed, an hour has minutes behind it (`2h30`); `E7` and `k5` are names.
    let isPower = end == range.upperBound - 1 && (bytes[end] == UInt8(ascii: "2") || bytes[end] == UInt8(ascii: "3"))
    let isHour = end == range.lowerBound + 1 && bytes[range.lowerBound] == UInt8(ascii: "h")
    guard isPower || isHour else { return false }
    return isSymbol(bytes, range.lowerBound..<end)
  }

  /// Starts with the keywords.
  init() { for keyword in keywords { _ = intern(keyword.rawValue) } }

  /// The number of a word, given one where it has none yet.
  mutating func intern(_ text: String) -> Word {
    let word = Self.intern(text, in: &folded, &count)
    isFull = isFull || word == nil
    return word ?? .unknown
  }

  /// The number of a symbol, whose case matters.
  mutating func internWritten(_ text: String) -> Word {
    let word = Self.intern(text, in: &written, &count)
    isFull = isFull || word == nil
    return word ?? .unknown
  }

  /// The word that `text` is; `unknown` where no table names it.
  func word(_ text: String) -> Word {
    let bytes = Array(text.utf8)
    return folded.word(bytes.span, 0..<bytes.count)
  }

  private static func intern(_ text: String, in set: inout WordSet, _ count: inout Int) -> Word? {
    guard count < Int(UInt16.max) else { return nil }
    var text = text
    let word = text.withUTF8 { set.insert($0.span, as: Word(id: UInt16(count))) }
    if Int(word.id) == count { count += 1 }
    return word
  }
}
