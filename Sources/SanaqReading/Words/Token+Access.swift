extension [Token] {
  /// The token at `index`; nil beyond either end.
  func at(_ index: Int) -> Token? { indices.contains(index) ? self[index] : nil }

  @inline(__always)
  func `is`(_ index: Int, _ keyword: Keyword) -> Bool {
    index >= 0 && index < count && self[index].keyword == keyword
  }

  /// Whether it is one of a few.
  @inline(__always)
  func `is`(
    _ index: Int, _ one: Keyword, _ other: Keyword, _ third: Keyword? = nil, _ fourth: Keyword? = nil,
    _ fifth: Keyword? = nil, _ sixth: Keyword? = nil, _ seventh: Keyword? = nil, _ eighth: Keyword? = nil,
    _ ninth: Keyword? = nil
  ) -> Bool {
    index >= 0 && index < count && self[index].is(one, other, third, fourth, fifth, sixth, seventh, eighth, ninth)
  }

  /// Whether it is one of many.
  @inline(__always)
  func `is`(
    _ index: Int, _ one: Keyword, _ other: Keyword, _ third: Keyword, _ fourth: Keyword, _ fifth: Keyword,
    _ sixth: Keyword, _ seventh: Keyword, _ eighth: Keyword, _ ninth: Keyword, _ tenth: Keyword, _ more: Keyword...
  ) -> Bool {
    guard index >= 0, index < count, let keyword = self[index].keyword else { return false }
    return self[index].is(one, other, third, fourth, fifth, sixth, seventh, eighth, ninth) || keyword == tenth
      || more.contains(keyword)
  }

  /// Whether this mark stands at `index`.
  @inline(__always)
  func `is`(_ index: Int, _ mark: Unicode.Scalar) -> Bool { index >= 0 && index < count && self[index].is(mark) }

  @inline(__always)
  func isHyphen(_ index: Int) -> Bool { index >= 0 && index < count && self[index].isHyphen }

  /// `2010 GMT`.
  func isTimeZone(_ index: Int) -> Bool { `is`(index, .gmt, .utc, .bst, .cet, .est, .edt, .pdt, .pst) }

  /// Whether the token at `index` touches the one before it.
  func touches(_ index: Int) -> Bool { index >= 0 && index < count && !self[index].isSpaced }
}

extension Range<Int> {
  /// What stands between these tokens and others, and whether the others come first; empty where they overlap.
  func gap(to other: Range<Int>) -> (tokens: Range<Int>, isBefore: Bool) {
    if other.upperBound <= lowerBound { return (other.upperBound..<lowerBound, true) }
    return (upperBound..<Swift.max(upperBound, other.lowerBound), false)
  }
}
