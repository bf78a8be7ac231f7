extension [Token] {
  /// The token at `index`; nil beyond either end.
  func at(_ index: Int) -> Token? { indices.contains(index) ? self[index] : nil }

  func `is`(_ index: Int, _ keywords: Keyword...) -> Bool {
    at(index)?.keyword.map(keywords.contains) ?? false
  }

  /// Whether the token at `index` touches the one before it.
  func touches(_ index: Int) -> Bool { at(index).map { !$0.isSpaced } ?? false }
}
