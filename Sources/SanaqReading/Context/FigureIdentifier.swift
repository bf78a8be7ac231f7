/// Names a figure after its place in its sentence, so that edits elsewhere in the document leave the name alone.
struct FigureIdentifier {
  /// How often each sentence has stood in the document so far.
  private var counts: [UInt64: Int] = [:]
  private let document: UInt64

  init(document: String) {
    var hash = FNV()
    hash.combine(document.utf8)
    self.document = hash.value
  }

  /// The seeds of a sentence's names: its own, which is another one each time the sentence stands, and that of the
  /// sentence's first standing where this is a later one.
  mutating func seeds(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (own: UInt64, first: UInt64?) {
    var hash = FNV(value: document)
    // White space may change as lines are wrapped anew.
    for index in range where bytes[index] > 0x20 { hash.combine(bytes[index]) }
    let count = counts[hash.value, default: 0]
    counts[hash.value] = count + 1
    let own = Self.numbered(hash, count)
    return (own, count == 0 ? nil : Self.numbered(hash, 0))
  }

  private static func numbered(_ hash: FNV, _ count: Int) -> UInt64 {
    var hash = hash
    hash.combine(withUnsafeBytes(of: UInt32(truncatingIfNeeded: count).littleEndian) { Array($0) })
    return hash.value
  }

  /// The name of what begins at `offset` in the sentence: a letter, then twelve letters and digits (60 bits).
  static func name(_ seed: UInt64, offset: Int) -> String {
    var hash = FNV(value: seed)
    hash.combine(withUnsafeBytes(of: UInt32(truncatingIfNeeded: offset).littleEndian) { Array($0) })
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var rest = hash.mixed
    var name: [UInt8] = [UInt8(ascii: "q")]
    for _ in 0..<12 {
      name.append(alphabet[Int(rest & 31)])
      rest >>= 5
    }
    return String(decoding: name, as: UTF8.self)
  }
}

/// FNV-1a (Fowler, Noll, Vo), 64 bits.
struct FNV {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}
  init(value: UInt64) { self.value = value }

  mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  mutating func combine(_ bytes: some Sequence<UInt8>) { for byte in bytes { combine(byte) } }

  /// The value with its high bits spread over the low ones (the finalizer of MurmurHash3, Appleby).
  var mixed: UInt64 {
    var hash = value
    hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ hash >> 33) &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ hash >> 33
  }
}
