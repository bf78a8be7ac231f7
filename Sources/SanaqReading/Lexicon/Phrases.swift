/// Word sequences with a value each; the longest that stands at a place is found.
///
/// Between two words of a phrase a hyphen counts as a blank; a point that touches a word is passed over.
struct PhraseTable<Value: Sendable>: Sendable {
  struct Match {
    let value: Value
    let tokens: Range<Int>
  }

  private struct Phrase: Sendable {
    let words: [Word]
    let isWritten: Bool
    /// Whether its tokens touch, as those of `US$` do.
    let isTight: Bool
    let value: Value
  }

  private let direction: Direction
  /// Indices of the phrases that begin (or end) with a word, longest first; indexed by `Word.id`.
  private var heads: [[Int32]] = []
  private var phrases: [Phrase] = []

  /// From which end phrases are looked up.
  enum Direction: Sendable { case forwards, backwards }

  init(_ direction: Direction = .forwards) { self.direction = direction }

  mutating func add(_ words: [Word], isWritten: Bool = false, isTight: Bool = false, _ value: Value) {
    let head = direction == .forwards ? words.first : words.last
    guard let head else { return }
    let id = Int(head.id)
    if heads.count <= id { heads.append(contentsOf: repeatElement([], count: id + 1 - heads.count)) }
    let place = heads[id].firstIndex { phrases[Int($0)].words.count < words.count } ?? heads[id].count
    heads[id].insert(Int32(phrases.count), at: place)
    phrases.append(Phrase(words: words, isWritten: isWritten, isTight: isTight, value: value))
  }

  /// The longest phrase that begins at `index`.
  func match(at index: Int, in tokens: [Token]) -> Match? {
    guard tokens.indices.contains(index) else { return nil }
    return longest(candidates(tokens[index]), { Self.isTight($0, tokens) }) { phrase in
      var next = index
      for (position, word) in phrase.words.enumerated() {
        if position > 0 { next = Self.skipJoiners(from: next, in: tokens) }
        guard next < tokens.count, Self.equals(tokens[next], word, phrase.isWritten) else { return nil }
        next += 1
      }
      return index..<next
    }
  }

  /// The longest phrase that ends just before `index`.
  func match(before index: Int, in tokens: [Token]) -> Match? {
    guard index > 0, index <= tokens.count else { return nil }
    return longest(candidates(tokens[index - 1]), { Self.isTight($0, tokens) }) { phrase in
      var start = index
      for (position, word) in phrase.words.reversed().enumerated() {
        if position > 0, start >= 2, tokens[start - 1].isHyphen { start -= 1 }
        guard start > 0, Self.equals(tokens[start - 1], word, phrase.isWritten) else { return nil }
        start -= 1
      }
      return start..<index
    }
  }

  private func candidates(_ token: Token) -> [Int32] {
    let folded = Int(token.word.id)
    let written = Int(token.exact.id)
    let one = folded > 0 && folded < heads.count ? heads[folded] : []
    let other = written > 0 && written < heads.count ? heads[written] : []
    return other.isEmpty ? one : one.isEmpty ? other : one + other
  }

  private func longest(
    _ indices: [Int32], _ isTight: (Range<Int>) -> Bool, _ range: (Phrase) -> Range<Int>?
  ) -> Match? {
    var best: Match?
    for index in indices {
      let phrase = phrases[Int(index)]
      guard let tokens = range(phrase), !phrase.isTight || isTight(tokens) else { continue }
      if tokens.count > best?.tokens.count ?? 0 { best = Match(value: phrase.value, tokens: tokens) }
    }
    return best
  }

  private static func isTight(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.dropFirst().allSatisfy { !tokens[$0].isSpaced }
  }

  private static func equals(_ token: Token, _ word: Word, _ isWritten: Bool) -> Bool {
    (isWritten ? token.exact : token.word) == word
  }

  private static func skipJoiners(from index: Int, in tokens: [Token]) -> Int {
    guard index + 1 < tokens.count else { return index }
    let isPoint = tokens[index].is(".") && !tokens[index].isSpaced
    return tokens[index].isHyphen || isPoint ? index + 1 : index
  }
}
