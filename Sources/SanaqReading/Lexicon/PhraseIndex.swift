/// The phrases of a table, each with the number of its value. Apart from the values, for with them each table would be a type of
/// its own, with all of this made again.
struct PhraseIndex: Sendable {
  struct Match {
    /// The number of its value.
    let value: Int
    let tokens: Range<Int>
  }

  /// From which end phrases are looked up.
  enum Direction: Sendable { case forwards, backwards }

  private let direction: Direction
  /// The longest phrase that begins (or ends) with a word, by `Word.id`; -1 where none does. Flat tables throughout: a word
  /// that is in no phrase costs one look.
  private var heads: [Int32] = []
  private var phrases: [Phrase] = []
  private var words: [Word] = []
  /// The head of the last phrase.
  private var latestHead = -1

  init(_ direction: Direction) { self.direction = direction }

  /// Makes room for so many phrases.
  mutating func reserve(_ count: Int) {
    heads.reserveCapacity(count)
    phrases.reserveCapacity(count)
    words.reserveCapacity(count)
  }

  /// Enters a phrase.
  mutating func add(_ words: [Word], isWritten: Bool, isTight: Bool, value: Int) {
    // No text has longer ones.
    guard !words.isEmpty, let count = UInt8(exactly: words.count) else { return }
    let isForwards = direction == .forwards
    let head = Int(words[isForwards ? 0 : words.count - 1].id)
    // Words are given their numbers in turn, so that many come one behind another.
    if heads.count <= head { heads.append(contentsOf: repeatElement(-1, count: max(head + 1 - heads.count, 64))) }
    let second = words.count > 1 ? words[isForwards ? 1 : words.count - 2] : .unknown
    // No table has more than fit.
    let number = Int32(truncatingIfNeeded: phrases.count)
    var marks: Phrase.Marks = isWritten ? .isWritten : []
    if isTight { marks.insert(.isTight) }
    var phrase = Phrase(
      start: Int32(truncatingIfNeeded: self.words.count), next: heads[head], lone: count == 1 ? number : -1,
      seconds: Phrase.Seconds(second), value: Int32(truncatingIfNeeded: value), second: second,
      count: count, marks: marks)
    if phrase.next < 0 {
      heads[head] = number
    } else if phrases[Int(phrase.next)].count < count {
      phrase.lone = phrases[Int(phrase.next)].lone
      phrase.seconds.formUnion(phrases[Int(phrase.next)].seconds)
      heads[head] = number
    } else {
      chain(&phrase, behind: Int(phrase.next), isLatest: head == latestHead)
    }
    phrases.append(phrase)
    if count > 2 { for word in words { self.words.append(word) } }
    latestHead = head
  }

  /// Puts a phrase behind all with its head that are as long; many phrases follow one with the same head.
  private mutating func chain(_ phrase: inout Phrase, behind first: Int, isLatest: Bool) {
    let number = Int32(truncatingIfNeeded: phrases.count)
    phrases[first].seconds.formUnion(phrase.seconds)
    if phrases[first].lone < 0 { phrases[first].lone = phrase.lone }
    var previous = isLatest && phrases[Int(number - 1)].count >= phrase.count ? Int(number - 1) : first
    phrase.next = phrases[previous].next
    while phrase.next >= 0, phrases[Int(phrase.next)].count >= phrase.count {
      previous = Int(phrase.next)
      phrase.next = phrases[previous].next
    }
    phrases[previous].next = number
  }

  /// The number of a phrase's value; nil where there is no such phrase.
  func value(of words: [Word]) -> Int? {
    guard !words.isEmpty else { return nil }
    var index = Int(head(words[direction == .forwards ? 0 : words.count - 1]))
    while index >= 0, !isPhrase(phrases[index], words) { index = Int(phrases[index].next) }
    return index < 0 ? nil : Int(phrases[index].value)
  }

  /// Whether a phrase that has their head has those words.
  private func isPhrase(_ phrase: Phrase, _ words: [Word]) -> Bool {
    guard Int(phrase.count) == words.count else { return false }
    if words.count > 2 { return words.indices.allSatisfy { self.words[Int(phrase.start) + $0] == words[$0] } }
    return words.count == 1 || phrase.second == words[direction == .forwards ? 1 : 0]
  }

  /// Hands over every word that a phrase begins (or ends) with.
  func forEachHead(_ body: (Word) -> Void) {
    for index in heads.indices where heads[index] >= 0 { body(Word(id: UInt16(index))) }
  }

  /// The longest phrase that begins at `index`.
  @inline(__always)
  func match(at index: Int, in tokens: [Token]) -> Match? {
    guard index >= 0, index < tokens.count else { return nil }
    let (folded, written) = (head(tokens[index].word), head(tokens[index].exact))
    return folded < 0 && written < 0 ? nil : longest(folded, written, at: index, in: tokens)
  }

  /// The longest phrase that ends just before `index`.
  @inline(__always)
  func match(before index: Int, in tokens: [Token]) -> Match? {
    guard index > 0, index <= tokens.count else { return nil }
    let (folded, written) = (head(tokens[index - 1].word), head(tokens[index - 1].exact))
    return folded < 0 && written < 0 ? nil : longest(folded, written, before: index, in: tokens)
  }

  /// Whether a phrase begins (or ends) with a word.
  func hasPhrase(at word: Word) -> Bool { head(word) >= 0 }

  /// Whether a phrase may begin at `index`, by its first two words.
  func mayMatch(at index: Int, in tokens: [Token]) -> Bool {
    let second = Self.skipJoiners(from: index + 1, in: tokens)
    return start(head(tokens[index].word), beside: second, tokens) >= 0
      || start(head(tokens[index].exact), beside: second, tokens) >= 0
  }

  /// How many tokens the longest phrase may cover: its words, and a mark between two. Goes through all phrases.
  var reach: Int { (phrases.map { Int($0.count) }.max() ?? 0) * 2 - 1 }

  private func head(_ word: Word) -> Int32 {
    let id = Int(word.id)
    return id > 0 && id < heads.count ? heads[id] : -1
  }
}

// MARK: Search

extension PhraseIndex {
  private func longest(_ folded: Int32, _ written: Int32, at index: Int, in tokens: [Token]) -> Match? {
    let second = Self.skipJoiners(from: index + 1, in: tokens)
    let (folded, written) = (start(folded, beside: second, tokens), start(written, beside: second, tokens))
    guard folded >= 0 || written >= 0 else { return nil }
    if let value = loneValue(folded, written) { return Match(value: value, tokens: index..<index + 1) }
    return search(folded, written, at: index, second, in: tokens)
  }

  private func longest(_ folded: Int32, _ written: Int32, before index: Int, in tokens: [Token]) -> Match? {
    let second = Self.skipHyphen(before: index - 1, in: tokens) - 1
    let (folded, written) = (start(folded, beside: second, tokens), start(written, beside: second, tokens))
    guard folded >= 0 || written >= 0 else { return nil }
    if let value = loneValue(folded, written) { return Match(value: value, tokens: index - 1..<index) }
    return search(folded, written, before: index, second, in: tokens)
  }

  /// The value of two lists where phrases of one word alone are left, as of most.
  @inline(__always)
  private func loneValue(_ folded: Int32, _ written: Int32) -> Int? {
    guard folded < 0 || phrases[Int(folded)].count == 1, written < 0 || phrases[Int(written)].count == 1 else {
      return nil
    }
    return Int(phrases[Int(folded < 0 ? written : folded)].value)
  }

  @inline(never)
  private func search(_ folded: Int32, _ written: Int32, at index: Int, _ second: Int, in tokens: [Token]) -> Match? {
    longest(folded, written, second, tokens) { phrase in
      var next = second + 1
      for position in 2..<max(2, Int(phrase.count)) {
        next = Self.skipJoiners(from: next, in: tokens)
        guard next < tokens.count, equals(tokens[next], position, of: phrase) else { return nil }
        next += 1
      }
      return index..<(phrase.count == 1 ? index + 1 : next)
    }
  }

  @inline(never)
  private func search(_ folded: Int32, _ written: Int32, before index: Int, _ second: Int, in tokens: [Token]) -> Match?
  {
    longest(folded, written, second, tokens) { phrase in
      var start = second
      for position in stride(from: Int(phrase.count) - 3, through: 0, by: -1) {
        start = Self.skipHyphen(before: start, in: tokens)
        guard start > 0, equals(tokens[start - 1], position, of: phrase) else { return nil }
        start -= 1
      }
      return (phrase.count == 1 ? index - 1 : start)..<index
    }
  }

  /// The first phrase of a list that may stand here, by the word beside its head; -1 where none may.
  @inline(__always)
  private func start(_ head: Int32, beside second: Int, _ tokens: [Token]) -> Int32 {
    guard head >= 0 else { return -1 }
    let first = phrases[Int(head)]
    guard second >= 0, second < tokens.count, first.seconds.mayHold(tokens[second].word, written: tokens[second].exact)
    else { return first.lone }
    return head
  }

  /// The longest phrase of two lists, each with the longest first; `range` tells where one stands whose first two words do.
  @inline(__always)
  private func longest(
    _ folded: Int32, _ written: Int32, _ second: Int, _ tokens: [Token], _ range: (Phrase) -> Range<Int>?
  ) -> Match? {
    var best: (phrase: Int, tokens: Range<Int>)?
    let hasSecond = second >= 0 && second < tokens.count
    let beside = hasSecond ? (tokens[second].word, tokens[second].exact) : (.unknown, .unknown)
    func scan(from head: Int32) {
      var index = Int(head)
      while index >= 0 {
        let phrase = phrases[index]
        // Unknown is the second word of a phrase that has none, and of no other.
        if phrase.second == .unknown || phrase.second == (phrase.marks.contains(.isWritten) ? beside.1 : beside.0),
          let found = range(phrase), !phrase.marks.contains(.isTight) || Self.isTight(found, tokens)
        {
          if found.count > best?.tokens.count ?? 0 { best = (index, found) }
          return
        }
        index = Int(phrase.next)
      }
    }
    scan(from: folded)
    scan(from: written)
    return best.map { Match(value: Int(phrases[$0.phrase].value), tokens: $0.tokens) }
  }

  private func equals(_ token: Token, _ position: Int, of phrase: Phrase) -> Bool {
    (phrase.marks.contains(.isWritten) ? token.exact : token.word) == words[Int(phrase.start) + position]
  }

  private static func isTight(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.dropFirst().allSatisfy { !tokens[$0].isSpaced }
  }

  private static func skipHyphen(before index: Int, in tokens: [Token]) -> Int {
    index >= 2 && tokens[index - 1].isHyphen ? index - 1 : index
  }

  private static func skipJoiners(from index: Int, in tokens: [Token]) -> Int {
    guard index + 1 < tokens.count, tokens[index].shape == .symbol else { return index }
    let isPoint = tokens[index].is(".") && !tokens[index].isSpaced
    return tokens[index].isHyphen || isPoint ? index + 1 : index
  }
}

/// A phrase of a table.
private struct Phrase: Sendable {
  /// Where its words stand in the table's, if there are more than two.
  let start: Int32
  /// The next phrase with the same head, which is no longer than this; -1 behind the last.
  var next: Int32
  /// Of a head's first phrase: that which is the head alone; -1 where none is.
  var lone: Int32
  /// Of a head's first phrase: the words beside the head in any of them.
  var seconds: Seconds
  /// Which of the table's values is its own; phrases may share one.
  let value: Int32
  /// The word beside its head, by which most phrases fail; unknown where it has one word.
  let second: Word
  let count: UInt8
  let marks: Marks

  /// A bit for some words each, by which nearly all others are told.
  struct Seconds: Sendable {
    private var bits: UInt64

    init(_ word: Word) { bits = Self.bit(word) }

    mutating func formUnion(_ other: Seconds) { bits |= other.bits }

    /// Whether a word may be among them, as it is or in small letters.
    @inline(__always)
    func mayHold(_ word: Word, written exact: Word) -> Bool { bits & (Self.bit(word) | Self.bit(exact)) != 0 }

    private static func bit(_ word: Word) -> UInt64 { word == .unknown ? 0 : 1 << UInt64(word.id & 63) }
  }

  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    static var isWritten: Marks { Marks(rawValue: 1) }
    /// Whether its tokens touch, as those of `US$` do.
    static var isTight: Marks { Marks(rawValue: 2) }
  }
}
