import SanaqCore

/// The words that a column's cells are chosen from, by their bytes.
struct CellWords<Word: RawRepresentable<String> & CaseIterable> {
  private var names = CellNames()
  private var words: [Word] = []

  init() {
    var pool = NamePool()
    for word in Word.allCases {
      let text = word.rawValue
      // Names are numbered from 1 on, for 0 is the empty text's.
      _ = names.name(of: text.utf8Span.span, in: &pool) { _ in text }
      words.append(word)
    }
  }

  /// The case whose word a cell holds.
  func word(of cell: Span<UInt8>) -> Word? {
    guard !cell.isEmpty, let name = names.name(of: cell) else { return nil }
    return words[Int(name.number) - 1]
  }
}

extension CellWords: Sendable where Word: Sendable {}
