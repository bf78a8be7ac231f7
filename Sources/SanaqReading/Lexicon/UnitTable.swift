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
  /// The prefixes' names and symbols.
  private let spellings: WordList
  /// The words that no prefix makes a unit of: those that the table itself states, and words of other meanings.
  private let taken: WordSet

  init(_ table: TableText) throws(LexiconError) {
    self.table = table
    // No money has prefixes, and most lists are of money.
    let takesPrefixes = table.rows.contains { $0.contains(UInt8(ascii: "+"), in: 3) }
    var spellings = WordList()
    prefixes = takesPrefixes ? try UnitPrefix.all(spelled: &spellings) : []
    self.spellings = spellings
    taken = takesPrefixes ? Self.taken(table) : WordSet(folding: false, slots: 1)
  }

  private static func taken(_ table: TableText) -> WordSet {
    var taken = WordSet(folding: false, slots: 1 << 11)
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
    let takesPrefixes = !prefixes.isEmpty
    for row in table.rows {
      let name = row[0]
      let whole = UnitRow(
        unit: name, kind: try table.word(row, 1, after: &kind), base: name, factor: try factor(row),
        isAdded: row.file != nil)
      var marked: [MarkedWord] = []
      words.removeAll()
      row.eachPart(of: 3) { bytes, range in
        let mark = takesPrefixes ? MarkedWord(bytes, range) : nil
        if let mark { marked.append(mark) }
        if bytes[range.lowerBound] == UInt8(ascii: "!") { return }
        if let mark { mark.put(in: bytes, to: &words) } else { words.put(bytes, range) }
        words.close()
      }
      try body(whole, words)
      if !marked.isEmpty { try forEachPrefixed(whole, row, marked, &words, body) }
    }
  }

  private func factor(_ row: TableText.Row) throws(LexiconError) -> Double? {
    // Most are 1.
    if row.spells("1", 2) { return 1 }
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
          for spelling in mark.isSymbol ? prefix.symbols : prefix.names {
            mark.put(spellings, spelling, in: bytes, to: &words)
            words.close()
            if taken.word(words.bytes.span, words[words.count - 1]) != .unknown { words.removeLast() }
          }
        }
      }
      guard words.count > 0 else { continue }
      let power = prefix.power * dimensions
      let factor = decimal?.times(tenTo: power) ?? whole.factor.map { $0 * (Double("1e\(power)") ?? .nan) }
      try body(
        UnitRow(
          unit: (isSymbol ? prefix.symbol : prefix.name) + whole.unit, kind: whole.kind, base: whole.base,
          factor: factor, isAdded: whole.isAdded),
        words)
    }
  }
}

/// An SI prefix.
private struct UnitPrefix {
  let power: Int
  /// What stands before a unit's name, and before a name that is a symbol.
  let name: String
  let symbol: String
  /// Where its name stands among the spellings, and where its symbols do.
  let names: Range<Int>
  let symbols: Range<Int>

  static func all(spelled spellings: inout WordList) throws(LexiconError) -> [UnitPrefix] {
    let table = TableText("prefixes", PrefixRows.text)
    var prefixes: [UnitPrefix] = []
    for row in table.rows {
      let name = spellings.count
      for cell in [0, 2] {
        row.eachPart(of: cell) {
          spellings.put($0, $1)
          spellings.close()
        }
      }
      let symbol = row.list(2).first ?? row[0]
      prefixes.append(
        UnitPrefix(
          power: Int(try table.number(row, 1)), name: row[0], symbol: symbol, names: name..<name + 1,
          symbols: name + 1..<spellings.count))
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
    put(in: bytes, to: &words)
    words.close()
    return isSymbol && words.bytes[words[0]].dropFirst().elementsEqual(unit.utf8)
  }

  /// Puts the word there under a prefix; symbols begin with `=`, as in the table.
  func put(
    _ spellings: WordList, _ prefix: Int, in bytes: Span<UInt8>, to words: inout WordList
  ) {
    if lacksSign { words.put(UInt8(ascii: "=")) }
    words.put(bytes, head)
    words.put(spellings.bytes.span, spellings[prefix])
    words.put(bytes, tail)
  }

  /// Puts it there without one.
  func put(in bytes: Span<UInt8>, to words: inout WordList) {
    if lacksSign { words.put(UInt8(ascii: "=")) }
    words.put(bytes, head)
    words.put(bytes, tail)
  }
}
