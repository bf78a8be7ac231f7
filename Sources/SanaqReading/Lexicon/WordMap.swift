/// Values for words, looked up by the word's number.
struct WordMap<Value: Sendable>: Sendable {
  private var values: [Value?] = []

  subscript(word: Word) -> Value? {
    let index = Int(word.id)
    return index > 0 && index < values.count ? values[index] : nil
  }

  /// Whether a word has a value; the value itself may have to be counted.
  func hasValue(at word: Word) -> Bool {
    let index = Int(word.id)
    return index > 0 && index < values.count && values[index] != nil
  }

  /// Hands over every word that has a value.
  func forEachWord(_ body: (Word) -> Void) {
    for index in values.indices where values[index] != nil { body(Word(id: UInt16(index))) }
  }

  mutating func set(_ value: Value, at word: Word) {
    let index = Int(word.id)
    let missing = index + 1 - values.count
    // Words are given their numbers in turn, so that many come one behind another.
    if missing > 0 { values.append(contentsOf: repeatElement(nil, count: max(missing, 64))) }
    values[index] = value
  }
}
