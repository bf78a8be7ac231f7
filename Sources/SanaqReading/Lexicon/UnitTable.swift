import SanaqCore

/// A unit of a units' table: a row of it, or a row under an SI prefix.
struct UnitRow {
  let unit: String
  let kind: Kind
  /// The unit without its prefix.
  let base: String
  let factor: Double?
  /// Which of the table's words are its own.
  let words: Range<Int>
  /// Whether it is a user's own.
  let isAdded: Bool
}

/// A table of units. A `+` in a word takes every SI prefix: `+metre`, `+=m`, `square +metre`; behind a `!` it takes nothing
/// but prefixes (`!+gray`).
struct UnitTable {
  /// The table's rows, each followed by its prefixed ones.
  private(set) var rows: [UnitRow] = []
  /// The rows' words, without the marks of prefixes. Bytes, for there are thousands.
  private(set) var words = WordList()

  private struct Prefix {
    let name: [UInt8]
    let power: Int
    /// The symbol's spellings; the first one names the unit.
    let symbols: [[UInt8]]
  }

  init(_ table: TableText) throws(LexiconError) {
    // No money has prefixes, and most lists are of money.
    let takesPrefixes = table.rows.contains { row in
      var isMarked = false
      row.eachPart(of: 3) { isMarked = isMarked || MarkedWord.mark(in: $0, $1) != nil }
      return isMarked
    }
    let prefixes = takesPrefixes ? try Self.prefixes() : []
    let taken = takesPrefixes ? Self.taken(table) : WordSet(folding: false, slots: 1)
    rows.reserveCapacity(takesPrefixes ? 5 * table.rows.count : table.rows.count)
    for row in table.rows { try add(row, of: table, prefixes, taken) }
  }

  private static func prefixes() throws(LexiconError) -> [Prefix] {
    let table = TableText("prefixes", PrefixRows.text)
    var prefixes: [Prefix] = []
    for row in table.rows {
      prefixes.append(
        Prefix(
          name: Array(row[0].utf8), power: Int(try table.number(row, 1)), symbols: row.list(2).map { Array($0.utf8) }))
    }
    return prefixes
  }

  /// The words that no prefix makes a unit of: those that the table itself states, and words of other meanings.
  private static func taken(_ table: TableText) -> WordSet {
    var taken = WordSet(folding: false, slots: 1 << 12)
    let isThere = Word(id: 1)
    for row in table.rows { row.eachPart(of: 3) { _ = taken.insert($0.extracting($1), as: isThere) } }
    for row in TableText("avoided", PrefixRows.avoided).rows {
      row.eachPart(of: 0) { _ = taken.insert($0.extracting($1), as: isThere) }
    }
    return taken
  }

  private mutating func add(
    _ row: TableText.Row, of table: TableText, _ prefixes: [Prefix], _ taken: WordSet
  ) throws(LexiconError) {
    let scale = row[2]
    // Most are 1.
    let factor = scale.isEmpty ? nil : scale == "1" ? 1 : try table.number(row, 2)
    if row.file != nil, let factor, factor <= 0 { throw table.error(row, 2, "a number above 0") }
    let first = words.count
    var marked: [MarkedWord] = []
    row.eachPart(of: 3) { bytes, range in
      let mark = MarkedWord(bytes, range)
      if let mark { marked.append(mark) }
      if bytes[range.lowerBound] == UInt8(ascii: "!") { return }
      if let mark { mark.append([], to: &words) } else { words.append(bytes, range) }
      words.close()
    }
    let name = row[0]
    let whole = UnitRow(
      unit: name, kind: try table.word(row, 1, of: Kind.self), base: name, factor: factor, words: first..<words.count,
      isAdded: row.file != nil)
    rows.append(whole)
    if !marked.isEmpty { addPrefixed(whole, scale, marked, prefixes, taken) }
  }

  private mutating func addPrefixed(
    _ whole: UnitRow, _ factor: String, _ marked: [MarkedWord], _ prefixes: [Prefix], _ taken: WordSet
  ) {
    // A unit whose name is a symbol takes the prefix's symbol.
    let isSymbol = marked.contains { $0.isSymbol(of: whole.unit) }
    let scale = DecimalScale(factor, unit: whole.unit)
    for prefix in prefixes {
      let first = words.count
      for mark in marked {
        for spelling in mark.isSymbol ? prefix.symbols : [prefix.name] {
          mark.append(spelling, to: &words)
          if taken.word(words.bytes.span, words.open) == .unknown { words.close() } else { words.discard() }
        }
      }
      guard words.count > first else { continue }
      let head = isSymbol ? prefix.symbols.first ?? prefix.name : prefix.name
      rows.append(
        UnitRow(
          unit: String(decoding: head, as: UTF8.self) + whole.unit, kind: whole.kind, base: whole.base,
          factor: scale?.times(prefix.power), words: first..<words.count, isAdded: whole.isAdded))
    }
  }
}

/// A factor as it is written, so that a power of ten times it is correctly rounded.
private struct DecimalScale {
  private let mantissa: Substring
  private let exponent: Int
  /// How often a prefix counts: a squared unit squares it.
  private let dimensions: Int
  /// The mantissa, where it is a whole number without a rounding.
  private let whole: Double?

  init?(_ factor: String, unit: String) {
    let parts = factor.utf8.split(separator: UInt8(ascii: "e")).map { Substring($0) }
    guard let mantissa = parts.first else { return nil }
    self.mantissa = mantissa
    exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let last = unit.utf8.last
    dimensions = last == UInt8(ascii: "2") ? 2 : last == UInt8(ascii: "3") ? 3 : 1
    whole = Int(mantissa).flatMap { Double(exactly: $0) }
  }

  func times(_ power: Int) -> Double? {
    let exponent = exponent + power * dimensions
    // Powers of ten to the 22nd are no rounded numbers either, so that the result is rounded once (Clinger, 1990).
    if let whole, abs(exponent) < Self.powers.count {
      return exponent < 0 ? whole / Self.powers[-exponent] : whole * Self.powers[exponent]
    }
    return Double("\(mantissa)e\(exponent)")
  }

  private static let powers: [Double] = (0..<22).reduce(into: [1]) { powers, power in powers.append(powers[power] * 10)
  }
}

/// A word with the place of its prefix.
private struct MarkedWord {
  private let head: [UInt8]
  private let tail: [UInt8]
  let isSymbol: Bool

  /// Nil for a word that takes no prefix.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard let mark = Self.mark(in: bytes, range) else { return nil }
    let word = bytes.extracting(range).withUnsafeBufferPointer { Array($0) }
    let equals = UInt8(ascii: "=")
    let rest = word[(mark - range.lowerBound + 1)...]
    head = Array(word[..<(mark - range.lowerBound)].drop { $0 == UInt8(ascii: "!") })
    tail = Array(rest.drop { $0 == equals })
    isSymbol = head.first == equals || rest.first == equals || rest.prefix { $0 != 0x20 }.count == 1
  }

  static func mark(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let mark = ByteChunk.index(of: UInt8(ascii: "+"), from: range.lowerBound, before: range.upperBound, in: bytes)
    return mark < range.upperBound ? mark : nil
  }

  /// Whether it is nothing but the unit's own name behind the mark.
  func isSymbol(of unit: String) -> Bool {
    var word = WordList()
    append([], to: &word)
    return isSymbol && word.bytes.dropFirst().elementsEqual(unit.utf8)
  }

  /// Appends the word under a prefix; symbols begin with `=`, as in the table.
  func append(_ prefix: [UInt8], to words: inout WordList) {
    if isSymbol, head.first != UInt8(ascii: "="), head.last != 0x20 { words.append([UInt8(ascii: "=")]) }
    words.append(head)
    words.append(prefix)
    words.append(tail)
  }
}
