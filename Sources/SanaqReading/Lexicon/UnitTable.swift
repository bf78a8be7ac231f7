import SanaqCore

/// A unit of a units' table: a row of it, or a row under an SI prefix.
struct UnitRow {
  let unit: String
  let kind: Kind
  /// The unit without its prefix.
  let base: String
  let factor: Double?
  /// The words, without the marks of prefixes.
  let words: [String]
  /// Whether it is a user's own.
  var isAdded = false
}

/// Reads a table of units. A `+` in a word takes every SI prefix: `+metre`, `+=m`, `square +metre`; behind a `!` it
/// takes nothing but prefixes (`!+gray`).
struct UnitTable {
  private struct Prefix {
    let name: Substring
    let power: Int
    /// The symbol's spellings; the first one names the unit.
    let symbols: [Substring]
  }

  private let table: TableText
  private let prefixes: [Prefix]
  /// The words that no prefix makes a unit of: those that the table itself states, and words of other meanings.
  private let taken: Set<String>

  init(_ table: TableText) throws(LexiconError) {
    self.table = table
    let rows = TableText("prefixes", PrefixRows.text)
    var prefixes: [Prefix] = []
    for row in rows.rows {
      prefixes.append(Prefix(name: row[0], power: Int(try rows.number(row, 1)), symbols: row.list(2)))
    }
    self.prefixes = prefixes
    var taken = PrefixRows.avoided
    // No money has prefixes, and most lists are of money.
    if table.rows.contains(where: { $0[3].utf8.contains(Marked.mark) }) {
      for row in table.rows { for word in row.list(3) { taken.insert(String(word)) } }
    }
    self.taken = taken
  }

  /// The table's rows, each followed by its prefixed ones.
  func rows() throws(LexiconError) -> [UnitRow] {
    var result: [UnitRow] = []
    for row in table.rows {
      let factor = row[2].isEmpty ? nil : try table.number(row, 2)
      if row.file != nil, let factor, factor <= 0 { throw table.error(row, 2, "a number above 0") }
      var marked: [Marked] = []
      var words: [String] = []
      for word in row.list(3) {
        let mark = Marked(word)
        if let mark { marked.append(mark) }
        if word.utf8.first != UInt8(ascii: "!") { words.append(mark?.with("") ?? String(word)) }
      }
      let whole = UnitRow(
        unit: String(row[0]), kind: try table.word(row, 1, of: Kind.self), base: String(row[0]), factor: factor,
        words: words, isAdded: row.file != nil)
      result.append(whole)
      if !marked.isEmpty { addPrefixed(whole, row, marked, to: &result) }
    }
    return result
  }

  private func addPrefixed(_ whole: UnitRow, _ row: TableText.Row, _ marked: [Marked], to result: inout [UnitRow]) {
    // A unit whose name is a symbol takes the prefix's symbol.
    let isSymbol = marked.contains { $0.isSymbol(of: row[0]) }
    let scale = DecimalScale(row[2], unit: row[0])
    for prefix in prefixes {
      var words: [String] = []
      for mark in marked {
        for spelling in mark.isSymbol ? prefix.symbols : [prefix.name] {
          let word = mark.with(spelling)
          if !taken.contains(word) { words.append(word) }
        }
      }
      guard !words.isEmpty else { continue }
      let head = isSymbol ? prefix.symbols.first ?? prefix.name : prefix.name
      result.append(
        UnitRow(
          unit: String(head) + whole.unit, kind: whole.kind, base: whole.base, factor: scale?.times(prefix.power),
          words: words, isAdded: whole.isAdded))
    }
  }
}

/// A factor as it is written, so that a power of ten times it is correctly rounded.
private struct DecimalScale {
  private let mantissa: Substring
  private let exponent: Int
  /// How often a prefix counts: a squared unit squares it.
  private let dimensions: Int

  init?(_ factor: Substring, unit: Substring) {
    let parts = factor.utf8.split(separator: UInt8(ascii: "e")).map { Substring($0) }
    guard let mantissa = parts.first else { return nil }
    self.mantissa = mantissa
    exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let last = unit.utf8.last
    dimensions = last == UInt8(ascii: "2") ? 2 : last == UInt8(ascii: "3") ? 3 : 1
  }

  func times(_ power: Int) -> Double? { Double("\(mantissa)e\(exponent + power * dimensions)") }
}

/// A word with the place of its prefix.
private struct Marked {
  static let mark = UInt8(ascii: "+")

  private let head: Substring
  private let tail: Substring
  let isSymbol: Bool

  /// Nil for a word that takes no prefix.
  init?(_ word: Substring) {
    guard let mark = word.utf8.firstIndex(of: Self.mark) else { return nil }
    let bytes = word.utf8
    let rest = bytes[bytes.index(after: mark)...]
    head = Substring(bytes[..<mark].drop { $0 == UInt8(ascii: "!") })
    isSymbol =
      head.utf8.first == UInt8(ascii: "=") || rest.first == UInt8(ascii: "=") || rest.prefix { $0 != 0x20 }.count == 1
    tail = Substring(rest.drop { $0 == UInt8(ascii: "=") })
  }

  /// Whether it is nothing but the unit's own name behind the mark.
  func isSymbol(of unit: Substring) -> Bool { isSymbol && with("").utf8.dropFirst().elementsEqual(unit.utf8) }

  /// The word under a prefix; symbols begin with `=`, as in the table.
  func with(_ prefix: Substring) -> String {
    let leads = isSymbol && head.utf8.first != UInt8(ascii: "=") && head.utf8.last != 0x20
    let count = head.utf8.count + prefix.utf8.count + tail.utf8.count + (leads ? 1 : 0)
    return String(unsafeUninitializedCapacity: count) { buffer in
      var end = 0
      if leads { buffer[0] = UInt8(ascii: "="); end = 1 }
      for part in [head, prefix, tail] {
        end = buffer[end...].initialize(fromContentsOf: part.utf8)
      }
      return end
    }
  }
}
