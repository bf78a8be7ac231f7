/// Values for words, looked up by the word's number.
struct WordMap<Value: Sendable>: Sendable {
  private var values: [Value?] = []

  subscript(word: Word) -> Value? {
    let index = Int(word.id)
    return index > 0 && index < values.count ? values[index] : nil
  }

  mutating func set(_ value: Value, at word: Word) {
    let index = Int(word.id)
    if index >= values.count { values.append(contentsOf: repeatElement(nil, count: index + 1 - values.count)) }
    values[index] = value
  }
}
