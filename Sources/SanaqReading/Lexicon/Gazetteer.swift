/// Names of places: parsed where the first sentence needs them, and one look-up a word.
///
/// Case doesn't matter in ASCII, so that `NAIROBI` heads a report; that the name is capitalised, the caller sees.
enum Gazetteer {
  static let standard = names(in: [GazetteerRows.text, PlaceRows.names])

  /// The names in rows of `key | name, name`. This is done at the start of nearly every run.
  static func names(in tables: [String]) -> NameSet {
    var names = NameSet(slots: 1 << 13)
    for var table in tables { table.withUTF8 { add($0.span, to: &names) } }
    return names
  }

  private static func add(_ table: Span<UInt8>, to names: inout NameSet) {
    var index = 0
    while index < table.count {
      index = ByteChunk.index(of: UInt8(ascii: "|"), from: index, before: table.count, in: table) + 1
      while index < table.count {
        if table[index] == 0x20 { index += 1 }
        let name = ListedName(table, at: index)
        let end = index + name.hash.count
        if end > index { names.insert(name.hash.value, beginningWith: name.head, isWord: name.isWord) }
        index = end + 1
        if end < table.count, table[end] == UInt8(ascii: "\n") { break }
      }
    }
  }
}
