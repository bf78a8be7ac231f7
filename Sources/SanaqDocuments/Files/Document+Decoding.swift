extension Document {
  /// Decodes a file's bytes: a byte order mark is taken off, UTF-16 recognised by its mark, and what is no UTF-8 replaced
  /// by U+FFFD, with a note. O(*n*).
  public init(name: String, contents bytes: [UInt8]) {
    var decoder = TextDecoder()
    let utf8 = decoder.decode(bytes, isLast: true)
    self.init(name: name, utf8: utf8, notes: decoder.notes)
  }

  /// Decodes a cell's bytes: what is no UTF-8 is replaced, with a note, and a text may be empty. O(*n*).
  init(name: String, cell bytes: [UInt8]) {
    var decoder = TextDecoder(encoding: .utf8)
    let utf8 = decoder.decode(bytes, isLast: true)
    self.init(
      name: name, utf8: utf8,
      notes: decoder.notes.filter { if case .notUTF8 = $0 { true } else { false } })
  }
}
