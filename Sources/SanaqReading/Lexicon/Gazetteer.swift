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
    var start = 0
    while start < table.count {
      let end = ByteChunk.index(of: UInt8(ascii: "\n"), from: start, before: table.count, in: table)
      var index = ByteChunk.index(of: UInt8(ascii: "|"), from: start, before: end, in: table) + 1
      while index < end {
        let comma = ByteChunk.index(of: UInt8(ascii: ","), from: index, before: end, in: table)
        while index < comma, table[index] == 0x20 { index += 1 }
        if index < comma {
          let name = index..<comma
          names.insert(NameHash(table, name).value, beginningWith: NameSet.Head(name, in: table))
        }
        index = comma + 1
      }
      start = end + 1
    }
  }
}
