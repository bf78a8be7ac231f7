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
  /// The words of each row.
  private let lists: [[Substring]]
  private let prefixes: [Prefix]
  /// The words that the table itself states: a prefix makes no other unit of them.
  private let stated: Set<String>

  init(_ table: TableText) throws(LexiconError) {
    self.table = table
    let rows = TableText("prefixes", PrefixRows.text)
    var prefixes: [Prefix] = []
    for row in rows.rows {
      prefixes.append(Prefix(name: row[0], power: Int(try rows.number(row, 1)), symbols: row.list(2)))
    }
    self.prefixes = prefixes
    lists = table.rows.map { $0.list(3) }
    let isMarked = lists.contains { $0.contains { Marked($0) != nil } }
    stated = isMarked ? Set(lists.joined().map(String.init)) : []
  }

  /// The table's rows, each followed by its prefixed ones.
  func rows() throws(LexiconError) -> [UnitRow] {
    var result: [UnitRow] = []
    for (row, list) in zip(table.rows, lists) {
      let factor = row[2].isEmpty ? nil : try table.number(row, 2)
      if row.file != nil, let factor, factor <= 0 { throw table.error(row, 2, "a number above 0") }
      let kind = try table.word(row, 1, of: Kind.self)
      let marked = list.compactMap { Marked($0) }
      let words = list.filter { $0.utf8.first != UInt8(ascii: "!") }.map { Marked($0)?.with("") ?? String($0) }
      result.append(
        UnitRow(
          unit: String(row[0]), kind: kind, base: String(row[0]), factor: factor, words: words,
          isAdded: row.file != nil))
      guard !marked.isEmpty else { continue }
      let isSymbol = marked.contains { $0.isSymbol(of: row[0]) }
      for prefix in prefixes {
        if let row = prefixed(row, kind, marked, prefix, isSymbol: isSymbol) { result.append(row) }
      }
    }
    return result
  }

  /// - Parameter isSymbol: whether the unit's name is a symbol, which takes the prefix's symbol.
  private func prefixed(
    _ row: TableText.Row, _ kind: Kind, _ marked: [Marked], _ prefix: Prefix, isSymbol: Bool
  ) -> UnitRow? {
    let words = marked.flatMap { word in
      word.isSymbol ? prefix.symbols.map { word.with($0) } : [word.with(prefix.name)]
    }
    let free = words.filter { !stated.contains($0) && !PrefixRows.avoided.contains($0) }
    guard !free.isEmpty else { return nil }
    let head = isSymbol ? prefix.symbols.first ?? prefix.name : prefix.name
    return UnitRow(
      unit: String(head + row[0]), kind: kind, base: String(row[0]), factor: Self.scaled(row, by: prefix.power),
      words: free, isAdded: row.file != nil)
  }

  /// The factor times a power of ten, which a squared unit squares; correctly rounded, for it is read as one number.
  private static func scaled(_ row: TableText.Row, by power: Int) -> Double? {
    let last = row[0].utf8.last
    let dimensions = last == UInt8(ascii: "2") ? 2 : last == UInt8(ascii: "3") ? 3 : 1
    let parts = row[2].utf8.split(separator: UInt8(ascii: "e")).map { Substring($0) }
    guard let mantissa = parts.first else { return nil }
    return Double("\(mantissa)e\((parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + power * dimensions)")
  }
}

/// A word with the place of its prefix.
private struct Marked {
  private let head: Substring
  private let tail: Substring
  let isSymbol: Bool

  /// Nil for a word that takes no prefix.
  init?(_ word: Substring) {
    guard let mark = word.utf8.firstIndex(of: UInt8(ascii: "+")) else { return nil }
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
    var text = leads ? "=" : ""
    text += head
    text += prefix
    text += tail
    return text
  }
}
