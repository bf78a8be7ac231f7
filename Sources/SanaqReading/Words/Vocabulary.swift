/// Every word that some table names, each with a number: folded to lower case, or as written for symbols (`MW`, `mW`).
struct Vocabulary: Sendable {
  private var folded = WordSet(folding: true, slots: 1 << 14)
  private var written = WordSet(folding: false, slots: 1 << 12)
  /// Whether a symbol may touch the number after it, by its number: `Rs`, `US`.
  private var prefixes: [Bool] = []
  private struct Facts: Sendable {
    /// What is known of it in small letters, in which it may be a symbol too.
    var small: KnownWord
    /// What it may begin in whatever letters.
    var roles: WordRoles = []
  }

  /// What is known of each word, by its number.
  private var facts = [Facts(small: KnownWord())]
  /// The same for each symbol of ASCII, by its byte.
  private var symbols: [KnownWord] = []

  var count: Int { facts.count }
  /// Whether a word was left out, for there are no more numbers.
  private(set) var isFull = false

  /// The number of a word of letters alone, in whatever case.
  @inline(__always)
  func word(_ run: LetterRun) -> Word { folded.word(run) }

  /// What is known of a word in small letters.
  subscript(word: Word) -> KnownWord {
    @inline(__always) get { facts[Int(word.id)].small }
  }

  /// What a word may begin in whatever letters.
  @inline(__always)
  func roles(of word: Word) -> WordRoles { facts[Int(word.id)].roles }

  /// Whether a symbol may have the letters that have this hash.
  @inline(__always)
  func maySpellSymbol(hash: UInt64) -> Bool { written.mayHold(hash) }

  private func add(_ exact: Word, to known: inout KnownWord) {
    known.exact = exact
    known.roles = facts[Int(known.word.id)].roles.union(facts[Int(exact.id)].roles)
  }

  /// What is known of a word, or of a symbol, of any bytes.
  func word(_ bytes: Span<UInt8>, _ range: Range<Int>) -> KnownWord {
    guard range.count <= WordSet.longest else { return KnownWord() }
    let key = WordKey(bytes, range)
    var known = facts[Int(folded.word(bytes, range, key: key).id)].small
    add(written.mayHold(key.hash) ? written.word(bytes, range, key: key) : .unknown, to: &known)
    return known
  }

  /// What is known of a symbol of ASCII; nil before all words are there.
  @inline(__always)
  func symbol(_ byte: UInt8) -> KnownWord? { byte < symbols.count ? symbols[Int(byte)] : nil }

  /// What a word may begin, whatever its case.
  func roles(of bytes: Span<UInt8>, _ range: Range<Int>) -> WordRoles {
    guard range.count <= WordSet.longest else { return [] }
    return facts[Int(folded.word(bytes, range).id)].roles
  }

  /// Adds to what a word may begin.
  mutating func add(_ roles: WordRoles, to word: Word) {
    facts[Int(word.id)].roles.formUnion(roles)
    facts[Int(word.id)].small.roles.formUnion(roles)
  }

  /// Joins words with the symbols in the same letters, and looks up each symbol of ASCII; to be done once all words and their
  /// roles are there.
  mutating func nameSymbols() {
    written.forEachLowercase { symbol, run in
      let word = Int(word(run).id)
      guard word > 0 else { return }
      facts[word].small.exact = symbol
      facts[word].small.roles.formUnion(facts[Int(symbol.id)].roles)
    }
    symbols = (UInt8(0)..<0x80).map { byte in
      let bytes = [byte]
      var known = word(bytes.span, 0..<1)
      if byte == UInt8(ascii: "\"") { known.roles.insert(.quotation) }
      if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "/") { known.roles.insert(.address) }
      return known
    }
  }

  /// The symbol that is spelled exactly so.
  func symbol(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Word {
    range.count <= WordSet.longest ? written.word(bytes, range) : .unknown
  }

  func isSymbol(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool { symbol(bytes, range) != .unknown }

  /// Whether a word of money may touch the number after it.
  func standsBeforeNumbers(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let word = Int(symbol(bytes, range).id)
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
      facts[Int(word.id)].small.keyword = keyword
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
    if word == new {
      let ending = range.count > 3 ? Token.Ending(ByteChunk.last(bytes, before: range.upperBound)) : .other
      facts.append(Facts(small: KnownWord(word: isWritten ? .unknown : word, ending: ending)))
    }
    return word
  }

  /// The word that `text` is; `unknown` where no table names it.
  func word(_ text: String) -> Word {
    let bytes = Array(text.utf8)
    return folded.word(bytes.span, 0..<bytes.count)
  }
}
