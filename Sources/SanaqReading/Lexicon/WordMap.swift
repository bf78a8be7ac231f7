/// Values for words, looked up by the word's number.
struct WordMap<Value: Sendable>: Sendable {
  /// Those of the words from `first` on.
  private var values: [Value?] = []
  private var first = 0

  subscript(word: Word) -> Value? {
    let place = UInt(bitPattern: Int(word.id) &- first)
    return place < UInt(bitPattern: values.count) ? values[Int(bitPattern: place)] : nil
  }

  /// Hands over every word that has a value.
  func forEachWord(_ body: (Word) -> Void) {
    for place in values.indices where values[place] != nil { body(Word(id: UInt16(first + place))) }
  }

  mutating func set(_ value: Value, at word: Word) {
    if word == .unknown { return }
    let id = Int(word.id)
    if values.isEmpty { first = id }
    if id < first {
      values.insert(contentsOf: repeatElement(nil, count: first - id), at: 0)
      first = id
    }
    let missing = id + 1 - first - values.count
    // Words are given their numbers in turn, so that many come one behind another.
    if missing > 0 { values.append(contentsOf: repeatElement(nil, count: max(missing, 64))) }
    values[id - first] = value
  }
}
