/// Word sequences with a value each; the longest that stands at a place is found.
///
/// Between two words of a phrase a hyphen counts as a blank; a point that touches a word is passed over.
struct PhraseTable<Value: Sendable>: Sendable {
  struct Match {
    let value: Value
    let tokens: Range<Int>
  }

  private var index: PhraseIndex
  private var values: [Value] = []

  init(_ direction: PhraseIndex.Direction = .forwards) { index = PhraseIndex(direction) }

  /// Makes room for so many phrases.
  mutating func reserve(_ count: Int) { index.reserve(count) }

  mutating func add(_ words: [Word], isWritten: Bool = false, isTight: Bool = false, _ value: Value) {
    values.append(value)
    index.add(words, isWritten: isWritten, isTight: isTight, value: values.count - 1)
  }

  /// Changes a phrase's value, which is `value` where there is no such phrase yet.
  mutating func update(_ words: [Word], default value: Value, _ change: (inout Value) -> Void) {
    guard !words.isEmpty else { return }
    let known = index.value(of: words)
    if known == nil { add(words, value) }
    change(&values[known ?? values.count - 1])
  }

  /// Hands over every word that a phrase begins (or ends) with.
  func forEachHead(_ body: (Word) -> Void) { index.forEachHead(body) }

  /// The longest phrase that begins at `index`.
  @inline(__always)
  func match(at index: Int, in tokens: [Token]) -> Match? {
    self.index.match(at: index, in: tokens).map { Match(value: values[$0.value], tokens: $0.tokens) }
  }

  /// The longest phrase that ends just before `index`.
  @inline(__always)
  func match(before index: Int, in tokens: [Token]) -> Match? {
    self.index.match(before: index, in: tokens).map { Match(value: values[$0.value], tokens: $0.tokens) }
  }

  /// Whether a phrase begins (or ends) with a word.
  func hasPhrase(at word: Word) -> Bool { index.hasPhrase(at: word) }

  /// Whether a phrase may begin (or end) with a token.
  func hasPhrase(at token: Token) -> Bool { index.hasPhrase(at: token.word) || index.hasPhrase(at: token.exact) }

  /// Whether a phrase may begin at `index`, by its first two words.
  func mayMatch(at index: Int, in tokens: [Token]) -> Bool { self.index.mayMatch(at: index, in: tokens) }

  /// How many tokens the longest phrase may cover. Goes through all phrases.
  var reach: Int { index.reach }
}

extension PhraseTable where Value: Equatable {
  /// Enters a phrase that shares the last value where it is the same.
  mutating func addSharing(_ words: [Word], isWritten: Bool, isTight: Bool, _ value: Value) {
    if values.last != value { values.append(value) }
    index.add(words, isWritten: isWritten, isTight: isTight, value: values.count - 1)
  }
}
