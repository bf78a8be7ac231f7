/// Word sequences with a value each; the longest that stands at a place is found.
///
/// Between two words of a phrase a hyphen counts as a blank; a point that touches a word is passed over.
struct PhraseTable<Value: Sendable>: Sendable {
  struct Match {
    let value: Value
    let tokens: Range<Int>
  }

  private struct Phrase: Sendable {
    /// Where its words stand in `words`.
    let start: Int32
    let count: Int32
    /// The next phrase with the same head, which is no longer than this; -1 behind the last.
    var next: Int32
    let isWritten: Bool
    /// Whether its tokens touch, as those of `US$` do.
    let isTight: Bool

    var words: Range<Int> { Int(start)..<Int(start + count) }
  }

  private let direction: Direction
  /// The longest phrase that begins (or ends) with a word, by `Word.id`; -1 where none does. Flat tables throughout: a word
  /// that is in no phrase costs one look.
  private var heads: [Int32] = []
  private var phrases: [Phrase] = []
  private var values: [Value] = []
  private var words: [Word] = []

  /// From which end phrases are looked up.
  enum Direction: Sendable { case forwards, backwards }

  init(_ direction: Direction = .forwards) { self.direction = direction }

  /// Makes room for so many more phrases.
  mutating func reserve(_ count: Int) {
    phrases.reserveCapacity(phrases.count + count)
    values.reserveCapacity(values.count + count)
    words.reserveCapacity(words.count + count + count / 2)
  }

  mutating func add(_ words: [Word], isWritten: Bool = false, isTight: Bool = false, _ value: Value) {
    let head = direction == .forwards ? words.first : words.last
    guard let head else { return }
    let id = Int(head.id)
    if heads.count <= id { heads.append(contentsOf: repeatElement(-1, count: max(id + 1 - heads.count, 64))) }
    var phrase = Phrase(
      start: Int32(self.words.count), count: Int32(words.count), next: heads[id], isWritten: isWritten, isTight: isTight
    )
    // Behind all that are as long.
    var previous: Int32 = -1
    while phrase.next >= 0, phrases[Int(phrase.next)].count >= phrase.count {
      previous = phrase.next
      phrase.next = phrases[Int(phrase.next)].next
    }
    if previous < 0 { heads[id] = Int32(phrases.count) } else { phrases[Int(previous)].next = Int32(phrases.count) }
    phrases.append(phrase)
    values.append(value)
    if words.count == 1 { self.words.append(head) } else { self.words += words }
  }

  /// Changes a phrase's value, which is `value` where there is no such phrase yet.
  mutating func update(_ words: [Word], default value: Value, _ change: (inout Value) -> Void) {
    var index = Int(head((direction == .forwards ? words.first : words.last) ?? .unknown))
    while index >= 0, !self.words[phrases[index].words].elementsEqual(words) { index = Int(phrases[index].next) }
    if index < 0 {
      index = phrases.count
      add(words, value)
    }
    if index < values.count { change(&values[index]) }
  }

  /// The longest phrase that begins at `index`.
  func match(at index: Int, in tokens: [Token]) -> Match? {
    guard tokens.indices.contains(index) else { return nil }
    return longest(tokens[index], tokens) { phrase in
      var next = index
      for position in 0..<Int(phrase.count) {
        if position > 0 { next = Self.skipJoiners(from: next, in: tokens) }
        guard next < tokens.count, equals(tokens[next], position, of: phrase) else { return nil }
        next += 1
      }
      return index..<next
    }
  }

  /// The longest phrase that ends just before `index`.
  func match(before index: Int, in tokens: [Token]) -> Match? {
    guard index > 0, index <= tokens.count else { return nil }
    return longest(tokens[index - 1], tokens) { phrase in
      var start = index
      for position in stride(from: Int(phrase.count) - 1, through: 0, by: -1) {
        if start < index, start >= 2, tokens[start - 1].isHyphen { start -= 1 }
        guard start > 0, equals(tokens[start - 1], position, of: phrase) else { return nil }
        start -= 1
      }
      return start..<index
    }
  }

  private func longest(_ token: Token, _ tokens: [Token], _ range: (Phrase) -> Range<Int>?) -> Match? {
    var best: (phrase: Int, tokens: Range<Int>)?
    func scan(from head: Int32) {
      var index = Int(head)
      while index >= 0 {
        let phrase = phrases[index]
        if let found = range(phrase), found.count > best?.tokens.count ?? 0,
          !phrase.isTight || Self.isTight(found, tokens)
        {
          best = (index, found)
        }
        index = Int(phrase.next)
      }
    }
    scan(from: head(token.word))
    scan(from: head(token.exact))
    return best.map { Match(value: values[$0.phrase], tokens: $0.tokens) }
  }

  /// Whether a phrase begins (or ends) with a word.
  func hasPhrase(at word: Word) -> Bool { head(word) >= 0 }

  private func head(_ word: Word) -> Int32 {
    let id = Int(word.id)
    return id > 0 && id < heads.count ? heads[id] : -1
  }

  private func equals(_ token: Token, _ position: Int, of phrase: Phrase) -> Bool {
    (phrase.isWritten ? token.exact : token.word) == words[Int(phrase.start) + position]
  }

  private static func isTight(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.dropFirst().allSatisfy { !tokens[$0].isSpaced }
  }

  private static func skipJoiners(from index: Int, in tokens: [Token]) -> Int {
    guard index + 1 < tokens.count else { return index }
    let isPoint = tokens[index].is(".") && !tokens[index].isSpaced
    return tokens[index].isHyphen || isPoint ? index + 1 : index
  }
}
