/// Names of places, as hashes of their bytes: parsed where the first sentence needs them, and one look-up a word.
///
/// Case doesn't matter in ASCII, so that `NAIROBI` heads a report; that the name is capitalised, the caller sees.
struct Gazetteer: Sendable {
  static let standard = Gazetteer([GazetteerRows.text, PlaceRows.names])

  private var names = HashIndex(slots: 1 << 13)

  /// Rows of `key | name, name`.
  init(_ tables: [String]) {
    for var table in tables { table.withUTF8 { add($0.span) } }
  }

  /// One walk over the bytes: this is done at the start of nearly every run.
  private mutating func add(_ table: Span<UInt8>) {
    var hash = ByteHash()
    var isKey = true
    for index in table.indices {
      let byte = table[index]
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: "\n"):
        if !isKey { insert(hash) }
        isKey = isKey ? byte != UInt8(ascii: "|") : byte == UInt8(ascii: "\n")
        hash = ByteHash()
      case 0x20 where hash.isEmpty: continue
      default: if !isKey { hash.combine(ByteHash.folded(byte)) }
      }
    }
    if !isKey { insert(hash) }
  }

  private mutating func insert(_ hash: ByteHash) {
    if !hash.isEmpty { names.insert(hash.value, names.count) }
  }

  var count: Int { names.count }

  func contains(_ hash: UInt64) -> Bool { names[hash] != nil }
}
