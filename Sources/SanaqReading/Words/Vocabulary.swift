/// Every word that some table names, each with a number: folded to lower case, or as written for symbols (`MW`, `mW`).
struct Vocabulary: Sendable {
  private var folded = WordSet(folding: true, slots: 1 << 14)
  private var written = WordSet(folding: false, slots: 1 << 12)
  /// Whether a symbol may touch the number after it, by its number: `Rs`, `US`.
  private var prefixes: [Bool] = []
  /// What is known of each word, by its number.
  private var facts = [Facts(keyword: nil, roles: [])]

  /// The same for each symbol of ASCII, by its byte.
  private var symbols: [Symbol] = []

  private struct Facts: Sendable {
    let keyword: Keyword?
    var roles: WordRoles
  }

  private struct Symbol: Sendable {
    let word: Word
    let exact: Word
    let facts: Facts
  }

  var count: Int { facts.count }
  /// Whether a word was left out, for there are no more numbers.
  private(set) var isFull = false

  /// Sets the words of a token that holds letters or is a symbol.
  ///
  /// - Parameter key: that of its bytes.
  @inline(__always)
  func name(_ token: inout Token, in bytes: Span<UInt8>, key: WordKey) {
    let range = token.range
    guard range.count <= WordSet.longest else { return }
    let word = folded.word(bytes, range, key: key)
    token.word = word
    if Int(word.id) < facts.count {
      let facts = facts[Int(word.id)]
      token.keyword = facts.keyword
      token.roles = facts.roles
    }
    guard written.mayHold(key) else { return }
    token.exact = written.word(bytes, range, key: key)
    if Int(token.exact.id) < facts.count { token.roles.formUnion(facts[Int(token.exact.id)].roles) }
  }

  /// Sets the words of a token that is a symbol of ASCII; false for others, and before roles are told.
  @inline(__always)
  func name(_ token: inout Token, symbol scalar: UInt32) -> Bool {
    guard scalar < symbols.count else { return false }
    let symbol = symbols[Int(scalar)]
    token.word = symbol.word
    token.exact = symbol.exact
    token.keyword = symbol.facts.keyword
    token.roles = symbol.facts.roles
    return true
  }

  /// What a word may begin, whatever its case.
  func roles(of bytes: Span<UInt8>, _ range: Range<Int>) -> WordRoles {
    guard range.count <= WordSet.longest else { return [] }
    let number = Int(folded.word(bytes, range).id)
    return number < facts.count ? facts[number].roles : []
  }

  /// Adds to what a word may begin.
  mutating func add(_ roles: WordRoles, to word: Word) { facts[Int(word.id)].roles.formUnion(roles) }

  /// Looks up each symbol of ASCII; to be done once all words and their roles are there.
  mutating func nameSymbols() {
    symbols = (UInt8(0)..<0x80).map { byte in
      var token = Token(.symbol, 0..<1)
      let bytes = [byte]
      name(&token, in: bytes.span, key: WordKey(bytes.span, 0..<1))
      let mark: WordRoles = byte == UInt8(ascii: "\"") ? .quotation : []
      let facts = Facts(keyword: token.keyword, roles: token.roles.union(mark))
      return Symbol(word: token.word, exact: token.exact, facts: facts)
    }
  }

  /// Whether a symbol is spelled exactly so.
  func isSymbol(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count <= WordSet.longest && written.word(bytes, range) != .unknown
  }

  /// Whether a word of money may touch the number after it.
  func standsBeforeNumbers(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= WordSet.longest else { return false }
    let word = Int(written.word(bytes, range).id)
    return word < prefixes.count && prefixes[word]
  }

  /// Lets a symbol touch the number after it.
  mutating func addPrefix(_ word: Word) {
    let missing = Int(word.id) + 1 - prefixes.count
    if missing > 0 { prefixes.append(contentsOf: repeatElement(false, count: missing)) }
    prefixes[Int(word.id)] = true
  }

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
  init() {
    facts.reserveCapacity(1 << 13)
    for keyword in Keyword.allCases {
      let word = intern(keyword.rawValue)
      facts[Int(word.id)] = Facts(keyword: keyword, roles: [])
    }
  }

  /// The number of a word, given one where it has none yet.
  mutating func intern(_ text: String) -> Word {
    var text = text
    return text.withUTF8 { intern($0.span, 0..<$0.count, isWritten: false) }
  }

  /// The number of a word, or of a symbol, whose case matters.
  mutating func intern(_ bytes: Span<UInt8>, _ range: Range<Int>, isWritten: Bool) -> Word {
    guard count < Int(UInt16.max) else {
      isFull = true
      return .unknown
    }
    let new = Word(id: UInt16(count))
    let word = isWritten ? written.insert(bytes, range, as: new) : folded.insert(bytes, range, as: new)
    if word == new { facts.append(Facts(keyword: nil, roles: [])) }
    return word
  }

  /// The word that `text` is; `unknown` where no table names it.
  func word(_ text: String) -> Word {
    let bytes = Array(text.utf8)
    return folded.word(bytes.span, 0..<bytes.count)
  }
}
