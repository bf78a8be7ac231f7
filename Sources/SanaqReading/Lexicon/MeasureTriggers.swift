import SanaqCore

/// Where a measure's word has to stand, and what the row asks of the number. It holds no references, for every figure is
/// held against many.
struct MeasureTrigger: Sendable {
  /// The place of the row in the table.
  let row: Int
  let isSubject: Bool
  fileprivate(set) var kinds: KindSet = []
  fileprivate(set) var needs: MeasureNeeds = []
  fileprivate(set) var strength = MeasureStrength.topic
}

/// What the words of the measures' table fire: for each words a list, one behind another.
struct MeasureTriggers: Sendable {
  private var starts: [Int32] = [0]
  private var triggers: [MeasureTrigger] = []

  /// - Parameters:
  ///   - entries: in the order of the table, each with the number of its words.
  ///   - count: how many words there are.
  init(_ entries: [(words: Int32, trigger: MeasureTrigger)], count: Int, rows: [MeasureRow]) {
    guard let first = entries.first?.trigger else { return }
    var ends = [Int32](repeating: 0, count: count + 1)
    for entry in entries { ends[Int(entry.words) + 1] += 1 }
    for words in 0..<count { ends[words + 1] += ends[words] }
    starts = ends
    triggers = [MeasureTrigger](repeating: first, count: entries.count)
    for (words, trigger) in entries {
      let (place, row) = (Int(ends[Int(words)]), rows[trigger.row])
      triggers[place] = trigger
      triggers[place].kinds = row.kinds
      triggers[place].needs = row.needs
      triggers[place].strength = row.strength
      ends[Int(words)] += 1
    }
  }

  /// The places of what some words fire, in the order of the table.
  func places(of words: Int32) -> Range<Int> { Int(starts[Int(words)])..<Int(starts[Int(words) + 1]) }

  subscript(place: Int) -> MeasureTrigger { triggers[place] }
}
