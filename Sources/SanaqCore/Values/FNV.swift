/// FNV-1a (Fowler, Noll, Vo), 64 bits.
package struct FNV {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}
  package init(value: UInt64) { self.value = value }

  package mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  package mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { for byte in $0 { combine(byte) } }
  }
  package mutating func combine(_ bytes: some Sequence<UInt8>) { for byte in bytes { combine(byte) } }

  /// The value with its high bits spread over the low ones (the finalizer of MurmurHash3, Appleby).
  package var mixed: UInt64 {
    var hash = value
    hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ hash >> 33) &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ hash >> 33
  }

  /// A name made of the value: a letter, then twelve letters and digits (60 bits).
  package func name(prefix: Unicode.Scalar) -> String {
    String(unsafeUninitializedCapacity: 13) { name in
      let alphabet = Self.alphabet.utf8Start
      var rest = mixed
      name[0] = UInt8(ascii: prefix)
      for place in 1...12 {
        name[place] = alphabet[Int(rest & 31)]
        rest >>= 5
      }
      return 13
    }
  }

  private static let alphabet: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"
}
