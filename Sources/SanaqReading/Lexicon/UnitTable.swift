import SanaqCore

/// A unit of a units' table: a row of it, or a row under an SI prefix.
struct UnitRow {
  let unit: String
  let kind: Kind
  /// The unit without its prefix.
  let base: String
  let factor: Double?
  /// Whether it is a user's own.
  let isAdded: Bool

  var isPrefixed: Bool { unit != base }
}

/// A table of units. A `+` in a word takes every SI prefix: `+metre`, `+=m`, `square +metre`; behind a `!` it takes nothing
/// but prefixes (`!+gray`).
struct UnitTable {
  private let table: TableText
  private let prefixes: [UnitPrefix]
  /// The words that no prefix makes a unit of: those that the table itself states, and words of other meanings.
  private let taken: WordSet

  init(_ table: TableText) throws(LexiconError) {
    self.table = table
    // No money has prefixes, and most lists are of money.
    let takesPrefixes = table.rows.contains { $0.contains(UInt8(ascii: "+"), in: 3) }
    prefixes = takesPrefixes ? try UnitPrefix.all() : []
    taken = takesPrefixes ? Self.taken(table) : WordSet(folding: false, slots: 1)
  }

  private static func taken(_ table: TableText) -> WordSet {
    var taken = WordSet(folding: false, slots: 1 << 12)
    let isThere = Word(id: 1)
    for row in table.rows { row.eachPart(of: 3) { _ = taken.insert($0, $1, as: isThere) } }
    for row in TableText("avoided", PrefixRows.avoided).rows {
      row.eachPart(of: 0) { _ = taken.insert($0, $1, as: isThere) }
    }
    return taken
  }

  /// Hands over the table's rows, each followed by its prefixed ones, and each with its words, from which the marks of prefixes
  /// are taken. There are thousands, so that they are bytes, in a list that is filled again and again.
  func forEachRow(_ body: (UnitRow, WordList) throws(LexiconError) -> Void) throws(LexiconError) {
    var words = WordList()
    var kind: Kind?
    for row in table.rows {
      let name = row[0]
      let whole = UnitRow(
        unit: name, kind: try table.word(row, 1, after: &kind), base: name, factor: try factor(row),
        isAdded: row.file != nil)
      var marked: [MarkedWord] = []
      words.removeAll()
      row.eachPart(of: 3) { bytes, range in
        let mark = prefixes.isEmpty ? nil : MarkedWord(bytes, range)
        if let mark { marked.append(mark) }
        if bytes[range.lowerBound] == UInt8(ascii: "!") { return }
        if let mark { mark.append("", in: bytes, to: &words) } else { words.append(bytes, range) }
      }
      try body(whole, words)
      if !marked.isEmpty { try forEachPrefixed(whole, row, marked, &words, body) }
    }
  }

  private func factor(_ row: TableText.Row) throws(LexiconError) -> Double? {
    if row.isEmpty(2) { return nil }
    let factor = try table.number(row, 2)
    if row.file != nil, factor <= 0 { throw table.error(row, 2, "a number above 0") }
    return factor
  }

  private func forEachPrefixed(
    _ whole: UnitRow, _ row: TableText.Row, _ marked: [MarkedWord], _ words: inout WordList,
    _ body: (UnitRow, WordList) throws(LexiconError) -> Void
  ) throws(LexiconError) {
    // A unit whose name is a symbol takes the prefix's symbol.
    let isSymbol = row.withBytes(of: 3) { bytes, _ in marked.contains { $0.isSymbol(of: whole.unit, in: bytes) } }
    let decimal = row.withBytes(of: 2) { DecimalText($0, $1) }
    let last = whole.unit.utf8.last
    // A squared unit squares its prefix.
    let dimensions = last == UInt8(ascii: "2") ? 2 : last == UInt8(ascii: "3") ? 3 : 1
    for prefix in prefixes {
      words.removeAll()
      row.withBytes(of: 3) { bytes, _ in
        for mark in marked {
          if mark.isSymbol {
            for symbol in prefix.symbols { add(mark, symbol, in: bytes, to: &words) }
          } else {
            add(mark, prefix.name, in: bytes, to: &words)
          }
        }
      }
      guard words.count > 0 else { continue }
      let head = isSymbol ? prefix.symbols.first ?? prefix.name : prefix.name
      let power = prefix.power * dimensions
      let factor = decimal?.times(tenTo: power) ?? whole.factor.map { $0 * (Double("1e\(power)") ?? .nan) }
      try body(
        UnitRow(unit: head + whole.unit, kind: whole.kind, base: whole.base, factor: factor, isAdded: whole.isAdded),
        words)
    }
  }

  private func add(_ mark: MarkedWord, _ prefix: String, in bytes: Span<UInt8>, to words: inout WordList) {
    mark.append(prefix, in: bytes, to: &words)
    if taken.word(words.bytes.span, words[words.count - 1]) != .unknown { words.removeLast() }
  }
}

/// An SI prefix.
private struct UnitPrefix {
  let name: String
  let power: Int
  /// The symbol's spellings; the first one names the unit.
  let symbols: [String]

  static func all() throws(LexiconError) -> [UnitPrefix] {
    let table = TableText("prefixes", PrefixRows.text)
    var prefixes: [UnitPrefix] = []
    for row in table.rows {
      prefixes.append(UnitPrefix(name: row[0], power: Int(try table.number(row, 1)), symbols: row.list(2)))
    }
    return prefixes
  }
}

/// A word with the place of its prefix.
private struct MarkedWord {
  private let head: Range<Int>
  private let tail: Range<Int>
  /// Whether the mark of symbols, `=`, is to be put before it.
  private let lacksSign: Bool
  let isSymbol: Bool

  /// Nil for a word that takes no prefix.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let mark = ByteChunk.index(of: UInt8(ascii: "+"), from: range.lowerBound, before: range.upperBound, in: bytes)
    guard mark < range.upperBound else { return nil }
    let equals = UInt8(ascii: "=")
    let start = (range.lowerBound..<mark).first { bytes[$0] != UInt8(ascii: "!") } ?? mark
    let rest = mark + 1..<range.upperBound
    head = start..<mark
    tail = (rest.first { bytes[$0] != equals } ?? rest.upperBound)..<rest.upperBound
    let isSigned = start < mark && bytes[start] == equals
    isSymbol =
      isSigned || tail.lowerBound > rest.lowerBound || (rest.first { bytes[$0] == 0x20 } ?? rest.upperBound) == mark + 2
    lacksSign = isSymbol && !isSigned && !(start < mark && bytes[mark - 1] == 0x20)
  }

  /// Whether it is nothing but the unit's own name behind the mark.
  func isSymbol(of unit: String, in bytes: Span<UInt8>) -> Bool {
    var words = WordList()
    append("", in: bytes, to: &words)
    return isSymbol && words.bytes.dropFirst().elementsEqual(unit.utf8)
  }

  /// Appends the word under a prefix; symbols begin with `=`, as in the table.
  func append(_ prefix: String, in bytes: Span<UInt8>, to words: inout WordList) {
    words.append(capacity: 1 + head.count + prefix.utf8.count + tail.count) { output in
      if lacksSign { output.append(UInt8(ascii: "=")) }
      for index in head { output.append(bytes[index]) }
      for byte in prefix.utf8 { output.append(byte) }
      for index in tail { output.append(bytes[index]) }
    }
  }
}
